import { type Cell, FlexRender, type RowData } from '@tanstack/react-table';
import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type JSX, type KeyboardEvent, type ReactNode, type Ref, useId, useRef, useState } from 'react';
import { bindClasses } from '../class-names.ts';
import { moveActive } from './active-row.ts';
import gaya from './data-table.module.css';
import { type RowOrder, type RowsAnswer, type RowWindow, useRowWindow } from './row-window.ts';
import { type DataColumn, type Features, useColumns } from './table-columns.ts';
import { HeadCell, renderTableState, TableFoot } from './table-parts.tsx';
import { useListPlace } from './use-list-place.ts';

const kelas = bindClasses(gaya);

/**
 * Rows laid out by CSS are no table to the browser any more, so each part names its role. They stand here because
 * the linter takes a role on a table part for a repetition.
 */
const PERAN = {
  tabel: { role: 'grid', tabIndex: 0 },
  kelompok: { role: 'rowgroup' },
  baris: { role: 'row' },
  sel: { role: 'gridcell' },
} as const;

const TINGGI_BARIS = 48;
const TINGGI_JUDUL = 40;

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
  /** The element that takes the focus, for `SearchField onDown`. */
  readonly gridRef?: Ref<HTMLTableElement> | undefined;
}

/**
 * A list of any length: only the rows around the visible part are held. Arrows, PageUp, PageDown, Home and End move,
 * Enter activates; headers sort where the source can.
 */
export function DataTable<Row extends RowData, Kolom extends string>(props: DataTableProps<Row, Kolom>): JSX.Element {
  const { columns, queryKey, fetchWindow, initialOrder, placeKey, onActivate, onSelect } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const [order, setOrder] = useState<RowOrder<Kolom> | null>(initialOrder ?? null);
  const [range, setRange] = useState({ first: 0, last: 0 });
  const rows = useRowWindow({ queryKey, fetchWindow, order }, range.first, range.last);
  const total = rows.total ?? 0;

  const virtualizer = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => TINGGI_BARIS,
    overscan: 8,
    scrollMargin: TINGGI_JUDUL,
    scrollPaddingStart: TINGGI_JUDUL,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  if (range.first !== first || range.last !== last) setRange({ first, last });

  const [active, setActive] = useListPlace(scroller, placeKey, JSON.stringify([queryKey, order]), total > 0);
  const goTo = (index: number): void => {
    setActive(index);
    virtualizer.scrollToIndex(index, { align: 'auto' });
    const row = rows.get(index);
    if (row !== undefined) onSelect?.(row);
  };
  const perPage = Math.max(1, Math.floor(((virtualizer.scrollRect?.height ?? 0) - TINGGI_JUDUL) / TINGGI_BARIS));
  const press = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey) return;
    const next = moveActive(event.key, active, total, perPage);
    const row = rows.get(active);
    if (next !== null) goTo(next);
    else if (event.key === 'Enter' && row !== undefined && onActivate !== undefined) onActivate(row);
    else return;
    event.preventDefault();
  };

  const loaded = items.flatMap((item) => rows.get(item.index) ?? []) as Row[];
  const table = useColumns(columns, loaded, order, setOrder);
  const cells = new Map(table.getRowModel().rows.map((row) => [row.original, row.getAllCells()]));
  const tracks = columns.map((column) => column.width ?? 'minmax(0, 1fr)').join(' ');
  const isActiveShown = items.some((item) => item.index === active);

  const state = renderTableState(rows, props.empty);
  if (state !== null) return <>{state}</>;
  const top = Math.floor((virtualizer.scrollOffset ?? 0) / TINGGI_BARIS);
  return (
    <div className={kelas('bingkai')}>
      <div ref={scroller} className={kelas('gulir')}>
        <table
          ref={props.gridRef}
          {...PERAN.tabel}
          aria-label={props.label}
          aria-rowcount={total + 1}
          aria-colcount={columns.length}
          aria-busy={rows.isLoading}
          {...(isActiveShown && { 'aria-activedescendant': `${id}-${active}` })}
          className={kelas('tabel', isActiveShown && 'terisi')}
          onKeyDown={press}
          onFocus={(event) => event.target === event.currentTarget && active < 0 && goTo(first)}
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
          <tbody {...PERAN.kelompok} style={{ height: virtualizer.getTotalSize() }}>
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
                onPoint={() => goTo(item.index)}
                onActivate={onActivate}
                onlySelects={onSelect !== undefined}
              />
            ))}
          </tbody>
        </table>
      </div>
      <TableFoot
        first={top}
        last={Math.min(top + perPage, total) - 1}
        total={total}
        canActivate={onActivate !== undefined}
      />
    </div>
  );
}

interface BodyRowProps<Row extends RowData> {
  readonly item: VirtualItem;
  readonly id: string;
  readonly tracks: string;
  readonly columns: readonly { readonly id: string; readonly angka?: boolean }[];
  readonly row: Row | undefined;
  readonly cells: ReadonlyMap<Row, readonly Cell<Features, Row>[]>;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onActivate: ((row: Row) => void) | undefined;
  readonly onlySelects: boolean;
}

function BodyRow<Row extends RowData>(props: BodyRowProps<Row>): JSX.Element {
  const { item, id, tracks, columns, row, isActive, onPoint, onActivate, onlySelects } = props;
  const cells = row === undefined ? undefined : props.cells.get(row);
  const activate = (): void => {
    if (row !== undefined) onActivate?.(row);
  };
  return (
    // The keys of the row are those of the grid, which holds the focus.
    <tr
      id={id}
      {...PERAN.baris}
      aria-rowindex={item.index + 2}
      aria-selected={isActive}
      className={kelas('baris', isActive && 'aktif', onActivate !== undefined && 'bisa')}
      style={{ gridTemplateColumns: tracks, transform: `translateY(${item.start - TINGGI_JUDUL}px)` }}
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
