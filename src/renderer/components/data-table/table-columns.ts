import {
  type ColumnDef,
  type ReactTable,
  type RowData,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { type ReactNode, useMemo } from 'react';
import type { RowOrder } from './row-window.ts';

const features = tableFeatures({ rowSortingFeature });

export type Features = typeof features;

export interface DataColumn<Row, Kolom extends string> {
  readonly id: string;
  readonly header: string;
  /** Track of a CSS grid: `96px`, `minmax(160px, 2fr)`. Without it: an equal share. */
  readonly width?: string;
  /** Figures stand to the right. */
  readonly angka?: boolean;
  /** Name by which the source sorts; without it the column cannot be sorted. */
  readonly urut?: Kolom;
  readonly render: (row: Row) => ReactNode;
}

/** The table model over the rows that are loaded; sorting only asks, the source sorts. */
export function useColumns<Row extends RowData, Kolom extends string>(
  columns: readonly DataColumn<Row, Kolom>[],
  loaded: readonly Row[],
  order: RowOrder<Kolom> | null,
  onOrder: (order: RowOrder<Kolom> | null) => void,
): ReactTable<Features, Row> {
  const definitions = useMemo(
    () =>
      columns.map(
        (column): ColumnDef<Features, Row> => ({
          id: column.id,
          header: column.header,
          accessorFn: (row) => row,
          cell: (context) => column.render(context.row.original),
          enableSorting: column.urut !== undefined,
          sortDescFirst: false,
        }),
      ),
    [columns],
  );
  const sorted = columns.find((column) => order !== null && column.urut === order.kolom);
  const sorting = sorted === undefined || order === null ? [] : [{ id: sorted.id, desc: order.turun }];
  return useTable({
    features,
    columns: definitions,
    data: loaded,
    manualSorting: true,
    enableMultiSort: false,
    state: { sorting },
    onSortingChange: (updater) => {
      const next = (typeof updater === 'function' ? updater(sorting) : updater)[0];
      const kolom = columns.find((column) => column.id === next?.id)?.urut;
      onOrder(next === undefined || kolom === undefined ? null : { kolom, turun: next.desc });
    },
  });
}
