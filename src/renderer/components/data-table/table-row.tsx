import { type Cell, FlexRender, type RowData } from '@tanstack/react-table';
import type { VirtualItem } from '@tanstack/react-virtual';
import type { JSX } from 'react';
import { bindClasses } from '../class-names.ts';
import gaya from './data-table.module.css';
import type { Features } from './table-columns.ts';
import { PERAN } from './table-roles.ts';
import { TINGGI_JUDUL } from './use-data-grid.ts';

const kelas = bindClasses(gaya);

export interface BodyRowProps<Row extends RowData> {
  readonly item: VirtualItem;
  readonly id: string;
  readonly tracks: string;
  readonly columns: readonly { readonly id: string; readonly angka?: boolean }[];
  readonly row: Row | undefined;
  readonly cells: ReadonlyMap<Row, readonly Cell<Features, Row>[]>;
  readonly isActive: boolean;
  /** Where several rows can be chosen: whether this one is. */
  readonly isMarked: ((row: Row) => boolean) | undefined;
  readonly onPoint: () => void;
  readonly onActivate: ((row: Row) => void) | undefined;
  readonly onlySelects: boolean;
}

/** One row; waits with a grey bar in each cell until its data is there. */
export function BodyRow<Row extends RowData>(props: BodyRowProps<Row>): JSX.Element {
  const { item, id, tracks, columns, row, isActive, isMarked, onPoint, onActivate, onlySelects } = props;
  const cells = row === undefined ? undefined : props.cells.get(row);
  const marked = row !== undefined && isMarked?.(row) === true;
  const activate = (): void => {
    if (row !== undefined) onActivate?.(row);
  };
  return (
    // The keys of the row are those of the grid, which holds the focus.
    <tr
      id={id}
      {...PERAN.baris}
      aria-rowindex={item.index + 2}
      aria-selected={isMarked === undefined ? isActive : marked}
      className={kelas('baris', isActive && 'aktif', marked && 'ditandai', onActivate !== undefined && 'bisa')}
      style={{
        gridTemplateColumns: tracks,
        height: item.size,
        transform: `translateY(${item.start - TINGGI_JUDUL}px)`,
      }}
      onClick={() => {
        onPoint();
        if (!onlySelects) activate();
      }}
      onDoubleClick={() => onlySelects && activate()}
    >
      {columns.map((column, place) => {
        const cell = cells?.[place];
        return (
          <td
            key={column.id}
            {...PERAN.sel}
            aria-colindex={place + 1}
            className={kelas(column.angka === true && 'angka')}
          >
            {cell === undefined ? <i className={kelas('tunggu')} /> : <FlexRender cell={cell} />}
          </td>
        );
      })}
    </tr>
  );
}
