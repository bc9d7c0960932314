import type { RowData } from '@tanstack/react-table';
import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { moveActive } from './active-row.ts';
import { type LoadedRows, type RowSource, useRowWindow } from './row-window.ts';
import { useListPlace } from './use-list-place.ts';

/** Heights in CSS pixels, the same as in data-table.module.css. */
const TINGGI_BARIS = 48;
export const TINGGI_JUDUL = 40;

/** A row to stay with after it was moved; `saat` differs at every move. */
export interface Follow<Row> {
  readonly saat: number;
  readonly is: (row: Row) => boolean;
}

export interface DataGridOptions<Row, Kolom extends string> extends RowSource<Row, Kolom> {
  readonly follow?: Follow<Row> | undefined;
  readonly placeKey: string | undefined;
  readonly onActivate: ((row: Row) => void) | undefined;
  readonly onSelect: ((row: Row) => void) | undefined;
  readonly rowHeight: number | undefined;
}

export interface DataGrid<Row> {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly rows: LoadedRows<Row>;
  readonly items: readonly VirtualItem[];
  /** Height of all rows together in pixels. */
  readonly height: number;
  readonly active: number;
  /** First and last row that can be seen whole. */
  readonly seen: { readonly first: number; readonly last: number };
  readonly goTo: (index: number) => void;
  readonly press: (event: KeyboardEvent) => void;
}

/** Which rows are drawn, which one is active, and what the keys do. */
export function useDataGrid<Row extends RowData, Kolom extends string>(
  options: DataGridOptions<Row, Kolom>,
): DataGrid<Row> {
  const { queryKey, order, placeKey, onActivate, onSelect, rowHeight = TINGGI_BARIS } = options;
  const scroller = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState({ first: 0, last: 0 });
  const rows = useRowWindow(options, range.first, range.last);
  const total = rows.total ?? 0;

  const virtualizer = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: TINGGI_JUDUL,
    scrollPaddingStart: TINGGI_JUDUL,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  if (range.first !== first || range.last !== last) setRange({ first, last });

  const [active, setActive] = useListPlace(scroller, placeKey, JSON.stringify([queryKey, order]), total > 0);
  useSelection(rows.get(active), onSelect);

  const goTo = (index: number): void => {
    setActive(index);
    virtualizer.scrollToIndex(index, { align: 'auto' });
  };
  useFollow(options.follow, items, rows.get, goTo);
  const perPage = Math.max(1, Math.floor(((virtualizer.scrollRect?.height ?? 0) - TINGGI_JUDUL) / rowHeight));
  const press = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey) return;
    const next = moveActive(event.key, active, total, perPage);
    const row = rows.get(active);
    if (next !== null) goTo(next);
    else if (event.key === 'Enter' && row !== undefined && onActivate !== undefined) onActivate(row);
    else return;
    event.preventDefault();
  };

  const top = Math.ceil((virtualizer.scrollOffset ?? 0) / rowHeight);
  const seen = { first: Math.min(top, Math.max(0, total - 1)), last: Math.min(top + perPage, total) - 1 };
  return { scroller, rows, items, height: virtualizer.getTotalSize(), active, seen, goTo, press };
}

/** Keeps a row active that was given another place: looked for once in the rows around it, as soon as they are loaded anew. */
function useFollow<Row>(
  follow: Follow<Row> | undefined,
  items: readonly { readonly index: number }[],
  get: (index: number) => Row | undefined,
  goTo: (index: number) => void,
): void {
  const followed = useRef(0);
  useEffect(() => {
    if (follow === undefined || follow.saat === followed.current) return;
    const found = items.find(({ index }) => {
      const row = get(index);
      return row !== undefined && follow.is(row);
    });
    if (found === undefined) return;
    followed.current = follow.saat;
    goTo(found.index);
  });
}

/** Tells of the active row as soon as it is loaded, and again when its data changes; before anything else, so that a key pressed next finds it. */
function useSelection<Row>(row: Row | undefined, onSelect: ((row: Row) => void) | undefined): void {
  const tell = useRef(onSelect);
  useLayoutEffect(() => {
    tell.current = onSelect;
  });
  useLayoutEffect(() => {
    if (row !== undefined) tell.current?.(row);
  }, [row]);
}
