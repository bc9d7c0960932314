import type { JSX, ReactNode } from 'react';
import { formatAngka } from '../angka.ts';
import { bindClasses } from '../class-names.ts';
import { Icon } from '../icon.tsx';
import { Kbd } from '../kbd.tsx';
import { ErrorState, LoadingState } from '../state-panels.tsx';
import gaya from './data-table.module.css';
import type { LoadedRows } from './row-window.ts';
import { PERAN } from './table-roles.ts';

const kelas = bindClasses(gaya);

export type SortDirection = false | 'asc' | 'desc';

export interface HeadCellProps {
  readonly title: string;
  readonly place: number;
  readonly angka: boolean;
  readonly sortable: boolean;
  readonly sorted: SortDirection;
  readonly onSort: () => void;
}

const ARAH = { asc: 'ascending', desc: 'descending' } as const;

export function HeadCell({ title, place, angka, sortable, sorted, onSort }: HeadCellProps): JSX.Element {
  const sort = sorted === false ? 'none' : ARAH[sorted];
  return (
    <th
      {...PERAN.judul}
      aria-colindex={place + 1}
      {...(sortable && { 'aria-sort': sort })}
      className={kelas(angka && 'angka')}
    >
      {sortable ? (
        <button type="button" onClick={onSort}>
          {title}
          {sorted !== false && <Icon name={sorted === 'asc' ? 'naik' : 'turun'} size="xs" />}
        </button>
      ) : (
        title
      )}
    </th>
  );
}

/** What stands in place of the rows: a failure, waiting, or an empty list. Null when there are rows. */
export function renderTableState<Row>(rows: LoadedRows<Row>, empty: ReactNode): ReactNode {
  if (rows.error !== null) return <ErrorState error={rows.error} onRetry={rows.retry} />;
  if (rows.total === null) return <LoadingState />;
  return rows.total === 0 ? empty : null;
}

export interface TableFootProps {
  readonly first: number;
  readonly last: number;
  readonly total: number;
  readonly canActivate: boolean;
}

export function TableFoot({ first, last, total, canActivate }: TableFootProps): JSX.Element {
  return (
    <div className={kelas('kaki')}>
      <span>{`Baris ${formatAngka(first + 1)} sampai ${formatAngka(last + 1)} dari ${formatAngka(total)}`}</span>
      <span className={kelas('tombol')}>
        Pilih <Kbd keys="Up" />
        <Kbd keys="Down" />
        {canActivate && (
          <>
            Buka <Kbd keys="Enter" />
          </>
        )}
      </span>
    </div>
  );
}
