import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';

/** The part of a long list that is asked for; the same shape as `bentukJendela` of the contract. */
export interface RowWindow<Kolom extends string> {
  readonly offset: number;
  readonly limit: number;
  readonly urut?: RowOrder<Kolom>;
}

export interface RowOrder<Kolom extends string> {
  readonly kolom: Kolom;
  readonly turun: boolean;
}

export interface RowsAnswer<Row> {
  /** Rows of the whole filtered list. */
  readonly total: number;
  readonly baris: readonly Row[];
}

/** Rows of one request. Large enough that scrolling by a page asks once, small enough to answer within a frame. */
export const BARIS_PER_PERMINTAAN = 100;

export interface RowSource<Row, Kolom extends string> {
  readonly queryKey: readonly unknown[];
  readonly fetchWindow: (window: RowWindow<Kolom>, signal: AbortSignal) => Promise<RowsAnswer<Row>>;
  readonly order: RowOrder<Kolom> | null;
}

export interface LoadedRows<Row> {
  /** Null until the first answer. */
  readonly total: number | null;
  readonly get: (index: number) => Row | undefined;
  readonly error: unknown;
  readonly isLoading: boolean;
  readonly retry: () => void;
}

/** Requests that cover the rows `first` to `last`. */
export function findRequests(first: number, last: number): number[] {
  const from = Math.floor(Math.max(first, 0) / BARIS_PER_PERMINTAAN);
  const to = Math.floor(Math.max(last, 0) / BARIS_PER_PERMINTAAN);
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}

/** Holds the rows around what is visible; the list itself stays in the database. */
export function useRowWindow<Row, Kolom extends string>(
  source: RowSource<Row, Kolom>,
  first: number,
  last: number,
): LoadedRows<Row> {
  const requests = findRequests(first, last);
  const answers = useQueries({
    queries: requests.map((request) => ({
      queryKey: [...source.queryKey, 'jendela', source.order, request],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        source.fetchWindow(
          {
            offset: request * BARIS_PER_PERMINTAAN,
            limit: BARIS_PER_PERMINTAAN,
            ...(source.order !== null && { urut: source.order }),
          },
          signal,
        ),
    })),
  });

  const total = answers.find((answer) => answer.data !== undefined)?.data?.total ?? null;
  // A new filter has no total yet: the old one keeps the list from collapsing for a frame.
  const [knownTotal, setKnownTotal] = useState<number | null>(null);
  if (total !== null && total !== knownTotal) setKnownTotal(total);

  return {
    total: total ?? knownTotal,
    get: (index) => {
      const request = Math.floor(index / BARIS_PER_PERMINTAAN);
      return answers[requests.indexOf(request)]?.data?.baris[index % BARIS_PER_PERMINTAAN];
    },
    error: answers.find((answer) => answer.error !== null && answer.data === undefined)?.error ?? null,
    isLoading: answers.some((answer) => answer.isPending),
    retry: () => {
      for (const answer of answers) void answer.refetch();
    },
  };
}
