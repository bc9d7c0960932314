import { type JSX, useCallback, useState } from 'react';
import type { Pratinjau } from '#contract/impor.ts';
import { formatAngka } from '../components/angka.ts';
import { Button } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { bindClasses } from '../components/class-names.ts';
import { DataTable } from '../components/data-table/data-table.tsx';
import type { RowWindow } from '../components/data-table/row-window.ts';
import type { DataColumn } from '../components/data-table/table-columns.ts';
import { ToggleChip } from '../components/filter-chip.tsx';
import { EmptyState } from '../components/state-panels.tsx';
import gaya from './impor.module.css';
import type { SumberImpor, UrutTemuan } from './sumber-impor.ts';
import { nameIsi, splitPesan, type Temuan } from './temuan.ts';

const kelas = bindClasses(gaya);

const KOLOM: readonly DataColumn<Temuan, UrutTemuan>[] = [
  {
    id: 'baris',
    header: 'Baris',
    width: '104px',
    angka: true,
    urut: 'baris',
    render: ({ baris }) => formatAngka(baris),
  },
  {
    id: 'isi',
    header: 'Isi berkas',
    width: '200px',
    render: ({ isi, berat }) => (
      <span className={kelas('isi', berat === 'ingat' && 'ingat')}>{isi === '' ? '(kosong)' : isi}</span>
    ),
  },
  {
    id: 'masalah',
    header: 'Masalah',
    width: 'minmax(240px, 1fr)',
    render: ({ pesan }) => {
      const { masalah, saran } = splitPesan(pesan);
      return (
        <span className={kelas('masalah')} title={pesan}>
          <b>{masalah}</b>
          <span>{saran}</span>
        </span>
      );
    },
  },
  {
    id: 'perbaiki',
    header: 'Perbaikan',
    width: '152px',
    angka: true,
    // The click reaches the row, which opens the finding; the keyboard does the same with Enter on the row.
    render: (temuan) => (
      <Button compact tabIndex={-1}>
        {nameIsi(temuan)}
      </Button>
    ),
  },
];

/** Without the column of buttons, where a file is put right outside. */
const KOLOM_BACA = KOLOM.filter(({ id }) => id !== 'perbaiki');

export interface TemuanCardProps {
  readonly pratinjau: Pratinjau;
  /** Changes with every cell that is put right, so that the list is asked again. */
  readonly revisi: string;
  readonly sumber: SumberImpor;
  /** Puts a cell right; without it rows are only read. */
  readonly onOpen: ((temuan: Temuan) => void) | undefined;
}

/** Faulty rows first; warnings, with which a row is taken all the same, behind a toggle. */
export function TemuanCard({ pratinjau, revisi, sumber, onOpen }: TemuanCardProps): JSX.Element {
  const { id, jumlah, peringatan } = pratinjau;
  const [ingat, setIngat] = useState(false);
  const fetchWindow = useCallback(
    (window: RowWindow<UrutTemuan>, signal: AbortSignal) =>
      sumber.listTemuan({ ...window, pratinjau: id, ...(!ingat && { saring: { berat: 'galat' } }) }, signal),
    [sumber, id, ingat],
  );
  return (
    <Card
      title="Baris bermasalah"
      flush
      end={
        <span className={kelas('ujung')}>
          pada {formatAngka(jumlah.ditolak)} baris berkas
          {peringatan > 0 && (
            <ToggleChip
              label="Tampilkan peringatan"
              icon="ingat"
              jumlah={peringatan}
              pressed={ingat}
              onChange={setIngat}
            />
          )}
        </span>
      }
    >
      <div className={kelas('temuan')}>
        <DataTable
          label="Baris bermasalah"
          columns={onOpen === undefined ? KOLOM_BACA : KOLOM}
          queryKey={[...sumber.kunciTemuan, id, revisi, ingat]}
          fetchWindow={fetchWindow}
          onActivate={onOpen}
          empty={
            jumlah.dibaca === 0 ? (
              <EmptyState title="Tidak ada baris yang terbaca">
                Periksa pemetaan kolom, atau pilih berkas lain.
              </EmptyState>
            ) : (
              <EmptyState icon="cek" title="Tidak ada baris bermasalah">
                {peringatan > 0
                  ? `${formatAngka(peringatan)} baris diterima dengan peringatan.`
                  : 'Semua baris dapat diterima.'}
              </EmptyState>
            )
          }
        />
      </div>
    </Card>
  );
}
