import { type JSX, useCallback } from 'react';
import type { PaketMasuk } from '#contract/rekap.ts';
import { formatAngka } from '../../components/angka.ts';
import { DataTable } from '../../components/data-table/data-table.tsx';
import type { RowWindow } from '../../components/data-table/row-window.ts';
import type { DataColumn } from '../../components/data-table/table-columns.ts';
import { EmptyState } from '../../components/state-panels.tsx';
import { formatHari } from '../kata-kelurahan.ts';
import { KeadaanPaketKata } from './keadaan-paket.tsx';

export interface DaftarPaketProps {
  /** The newest first. */
  readonly paket: readonly PaketMasuk[];
  /** `untuk November 2026` */
  readonly kapan: string;
  /** The package that stays chosen while the list changes; the newest where it is not among them. */
  readonly terpilih: PaketMasuk | undefined;
  /** Differs whenever the list does. */
  readonly saat: number;
  readonly onSelect: (paket: PaketMasuk) => void;
}

const jumlah = (putusan: keyof PaketMasuk['jumlah'], header: string, width: string): DataColumn<PaketMasuk, never> => ({
  id: putusan,
  header,
  width,
  angka: true,
  // A refused file told no numbers that could be believed.
  render: (paket) => (paket.keadaan === 'ditolak' ? '' : formatAngka(paket.jumlah[putusan])),
});

const KOLOM: readonly DataColumn<PaketMasuk, never>[] = [
  { id: 'keadaan', header: 'Keadaan', width: '200px', render: (paket) => <KeadaanPaketKata paket={paket} /> },
  { id: 'datang', header: 'Datang', width: '120px', render: ({ diterima }) => formatHari(diterima) },
  {
    id: 'sidang',
    header: 'Musyawarah',
    width: 'minmax(136px, 1fr)',
    render: ({ namaSidang }) => namaSidang ?? 'tidak terbaca',
  },
  { id: 'versi', header: 'Versi', width: '64px', angka: true, render: ({ versi }) => versi },
  { id: 'urut', header: 'Nomor', width: '64px', angka: true, render: ({ urut }) => urut },
  jumlah('layak', 'Layak', '64px'),
  jumlah('tidak_layak', 'Tidak layak', '104px'),
  jumlah('ditunda', 'Ditunda', '80px'),
];

/** What came from one kelurahan, good and refused, the newest first. */
export function DaftarPaket({ paket, kapan, terpilih, saat, onSelect }: DaftarPaketProps): JSX.Element {
  const fetchWindow = useCallback(
    async ({ offset, limit }: RowWindow<never>) => ({
      total: paket.length,
      baris: paket.slice(offset, offset + limit),
    }),
    [paket],
  );
  const takeFocus = useCallback((element: HTMLTableElement | null) => {
    if (document.activeElement?.matches('body, h1') === true) element?.focus();
  }, []);
  const tetap = terpilih ?? paket[0];
  return (
    <DataTable
      label="Paket kelurahan ini"
      columns={KOLOM}
      queryKey={['paket-kelurahan', paket]}
      fetchWindow={fetchWindow}
      onSelect={onSelect}
      follow={{ saat, is: ({ id }) => id === tetap?.id }}
      gridRef={takeFocus}
      footless
      empty={
        <EmptyState icon="berkas" title={`Belum ada paket ${kapan}`}>
          Minta kelurahan mengirim paketnya, lalu masukkan dengan F6.
        </EmptyState>
      }
    />
  );
}
