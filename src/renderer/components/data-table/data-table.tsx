import type { RowData } from '@tanstack/react-table';
import { type JSX, type ReactNode, type Ref, useId, useState } from 'react';
import { bindClasses } from '../class-names.ts';
import gaya from './data-table.module.css';
import type { RowOrder, RowsAnswer, RowWindow } from './row-window.ts';
import { type DataColumn, useColumns } from './table-columns.ts';
import { HeadCell, renderTableState, TableFoot } from './table-parts.tsx';
import { PERAN } from './table-roles.ts';
import { BodyRow } from './table-row.tsx';
import { type Follow, useDataGrid } from './use-data-grid.ts';

const kelas = bindClasses(gaya);

export interface DataTableProps<Row extends RowData, Kolom extends string> {
  /** Read out before the table: `Daftar usulan`. */
  readonly label: string;
  /** Keep it outside the component, or in useMemo. */
  readonly columns: readonly DataColumn<Row, Kolom>[];
  /** Key of the list with its filter: `[...orpc.usulan.list.key(), saring]`. */
  readonly queryKey: readonly unknown[];
  readonly fetchWindow: (window: RowWindow<Kolom>, signal: AbortSignal) => Promise<RowsAnswer<Row>>;
  readonly initialOrder?: RowOrder<Kolom>;
  /** Enter or click. */
  readonly onActivate?: ((row: Row) => void) | undefined;
  /** The active row after every move, for a detail beside the table. With it a click selects and a double click activates. */
  readonly onSelect?: ((row: Row) => void) | undefined;
  /** Shown instead of rows when the list is empty. */
  readonly empty: ReactNode;
  /** Name under which the place in the list is kept while the window is open. */
  readonly placeKey?: string | undefined;
  /** Height of a row in pixels, for rows of more than one line. */
  readonly rowHeight?: number | undefined;
  /** Rows that are chosen beside the active one, where several can be; the screen binds the keys. */
  readonly isMarked?: ((row: Row) => boolean) | undefined;
  /** Stays with a row that was moved. */
  readonly follow?: Follow<Row> | undefined;
  /** Leaves out the line below the rows, where the screen tells the count itself. */
  readonly footless?: boolean | undefined;
  /** The element that takes the focus, for `SearchField onDown`. */
  readonly gridRef?: Ref<HTMLTableElement> | undefined;
}

/**
 * A list of any length: only the rows around the visible part are held. Arrows, PageUp, PageDown, Home and End move,
 * Enter activates; headers sort where the source can.
 */
export function DataTable<Row extends RowData, Kolom extends string>(props: DataTableProps<Row, Kolom>): JSX.Element {
  const {
    columns,
    queryKey,
    fetchWindow,
    initialOrder = null,
    placeKey,
    onActivate,
    onSelect,
    rowHeight,
    isMarked,
  } = props;
  const id = useId();
  const [order, setOrder] = useState<RowOrder<Kolom> | null>(initialOrder);
  const grid = useDataGrid({
    queryKey,
    fetchWindow,
    order,
    placeKey,
    onActivate,
    onSelect,
    rowHeight,
    follow: props.follow,
  });
  const { rows, items, active, seen, goTo } = grid;

  const loaded = items.flatMap((item) => rows.get(item.index) ?? []) as Row[];
  const table = useColumns(columns, loaded, order, setOrder);
  const cells = new Map(table.getRowModel().rows.map((row) => [row.original, row.getAllCells()]));
  const tracks = columns.map((column) => column.width ?? 'minmax(0, 1fr)').join(' ');
  const isActiveShown = items.some((item) => item.index === active);

  const state = renderTableState(rows, props.empty);
  if (state !== null) return <>{state}</>;
  return (
    <div className={kelas('bingkai')}>
      <div ref={grid.scroller} className={kelas('gulir')}>
        <table
          ref={props.gridRef}
          {...PERAN.tabel}
          aria-label={props.label}
          aria-rowcount={(rows.total ?? 0) + 1}
          aria-colcount={columns.length}
          aria-busy={rows.isLoading}
          {...(isMarked !== undefined && { 'aria-multiselectable': true })}
          {...(isActiveShown && { 'aria-activedescendant': `${id}-${active}` })}
          className={kelas('tabel', isActiveShown && 'terisi')}
          onKeyDown={grid.press}
          onFocus={({ target, currentTarget }) => {
            // With the mouse the click says which row; with Tab it is the first that can be seen.
            if (target === currentTarget && active < 0 && currentTarget.matches(':focus-visible')) goTo(seen.first);
          }}
        >
          <thead {...PERAN.kelompok}>
            <tr {...PERAN.baris} aria-rowindex={1} className={kelas('judul')} style={{ gridTemplateColumns: tracks }}>
              {table.getFlatHeaders().map(({ id: column, column: model }, place) => (
                <HeadCell
                  key={column}
                  title={columns[place]?.header ?? ''}
                  place={place}
                  angka={columns[place]?.angka === true}
                  sortable={model.getCanSort()}
                  sorted={model.getIsSorted()}
                  onSort={() => model.toggleSorting()}
                />
              ))}
            </tr>
          </thead>
          <tbody {...PERAN.kelompok} style={{ height: grid.height }}>
            {items.map((item) => (
              <BodyRow
                key={item.key}
                item={item}
                id={`${id}-${item.index}`}
                tracks={tracks}
                columns={columns}
                row={rows.get(item.index)}
                cells={cells}
                isActive={item.index === active}
                isMarked={isMarked}
                onPoint={() => goTo(item.index)}
                onActivate={onActivate}
                onlySelects={onSelect !== undefined}
              />
            ))}
          </tbody>
        </table>
      </div>
      {props.footless !== true && (
        <TableFoot {...seen} total={rows.total ?? 0} canActivate={onActivate !== undefined} />
      )}
    </div>
  );
}
