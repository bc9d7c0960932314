import type { JSX, ReactNode } from 'react';
import { bindClasses } from './class-names.ts';
import gaya from './plain-table.module.css';

const kelas = bindClasses(gaya);

export interface PlainColumn<Row> {
  readonly id: string;
  readonly header: string;
  /** The header is only read out, for columns of buttons. */
  readonly headerHidden?: boolean;
  /** CSS width, `96px`; without it the column shares what is left. */
  readonly width?: string;
  readonly angka?: boolean;
  readonly render: (row: Row) => ReactNode;
}

export interface PlainTableProps<Row> {
  /** Read out before the table. */
  readonly label: string;
  readonly columns: readonly PlainColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string | number;
  readonly isMarked?: (row: Row) => boolean;
  /** Below this CSS width the card around it scrolls sideways instead of cutting columns off: `560px`. */
  readonly minWidth?: string;
}

/** A table that fits on one screen. What may grow long belongs into DataTable. */
export function PlainTable<Row>(props: PlainTableProps<Row>): JSX.Element {
  const { label, columns, rows, rowKey, isMarked, minWidth } = props;
  return (
    <table className={kelas('tabel')} style={{ minWidth }} aria-label={label}>
      <colgroup>
        {columns.map((column) => (
          <col key={column.id} style={column.width === undefined ? undefined : { width: column.width }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col" className={kelas(column.angka === true && 'angka')}>
              {column.headerHidden === true ? <span className={kelas('suara')}>{column.header}</span> : column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} className={kelas(isMarked?.(row) === true && 'on')}>
            {columns.map((column) => (
              <td key={column.id} className={kelas(column.angka === true && 'angka')}>
                {column.render(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
