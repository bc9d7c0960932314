import { type JSX, useCallback, useMemo } from 'react';
import { DataTable } from '../../components/data-table/data-table.tsx';
import type { RowWindow } from '../../components/data-table/row-window.ts';
import type { DataColumn } from '../../components/data-table/table-columns.ts';
import { Icon } from '../../components/icon.tsx';
import { nameTolakan } from './kata-tolakan.ts';
import type { Penolakan } from './rincian-tolakan.tsx';
import gaya from './terima.module.css';

export interface DaftarTolakanProps {
  readonly ditolak: readonly Penolakan[];
  readonly isDipercaya: (penolakan: Penolakan) => boolean;
  /** The file that stays chosen while the list changes; the first where there is none. */
  readonly terpilih: Penolakan | null;
  /** Differs whenever the list does. */
  readonly saat: number;
  readonly onSelect: (penolakan: Penolakan) => void;
}

interface Baris {
  readonly penolakan: Penolakan;
  readonly dipercaya: boolean;
}

const KOLOM: readonly DataColumn<Baris, never>[] = [
  {
    id: 'sebab',
    header: 'Ditolak karena',
    width: '232px',
    render: ({ penolakan: { kode }, dipercaya }) => (
      <span className={gaya.sebab}>
        <Icon name={dipercaya ? 'cek' : 'ingat'} size="s" />
        {dipercaya ? 'Kunci dipercayai' : nameTolakan(kode)}
      </span>
    ),
  },
  {
    id: 'berkas',
    header: 'Berkas',
    width: 'minmax(240px, 1fr)',
    render: ({ penolakan: { berkas } }) => <span title={berkas}>{berkas}</span>,
  },
];

/** Refused files, in the order of their names; the panel beside it tells of the one that is chosen. */
export function DaftarTolakan({ ditolak, isDipercaya, terpilih, saat, onSelect }: DaftarTolakanProps): JSX.Element {
  const baris = useMemo(
    () => ditolak.map((penolakan) => ({ penolakan, dipercaya: isDipercaya(penolakan) })),
    [ditolak, isDipercaya],
  );
  const fetchWindow = useCallback(
    async ({ offset, limit }: RowWindow<never>) => ({
      total: baris.length,
      baris: baris.slice(offset, offset + limit),
    }),
    [baris],
  );
  const takeFocus = useCallback((element: HTMLTableElement | null) => {
    if (document.activeElement?.matches('body, h1') === true) element?.focus();
  }, []);
  const tetap = terpilih ?? ditolak[0];
  return (
    <DataTable
      label="Berkas yang ditolak"
      columns={KOLOM}
      queryKey={['tolakan', baris.map(({ penolakan, dipercaya }) => [penolakan.berkas, penolakan.kode, dipercaya])]}
      fetchWindow={fetchWindow}
      onSelect={({ penolakan }) => onSelect(penolakan)}
      follow={{ saat, is: ({ penolakan }) => penolakan.berkas === tetap?.berkas }}
      gridRef={takeFocus}
      footless
      empty={null}
    />
  );
}
