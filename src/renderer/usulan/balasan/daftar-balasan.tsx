import { useNavigate } from '@tanstack/react-router';
import { type JSX, useCallback } from 'react';
import type { BalasanRingkas } from '#contract/balasan.ts';
import { formatTanggalPendek, toTanggal } from '#domain/tanggal.ts';
import { bindClasses } from '../../components/class-names.ts';
import { DataTable } from '../../components/data-table/data-table.tsx';
import type { RowWindow } from '../../components/data-table/row-window.ts';
import type { DataColumn } from '../../components/data-table/table-columns.ts';
import { Icon } from '../../components/icon.tsx';
import { EmptyState } from '../../components/state-panels.tsx';
import { client, orpc } from '../../rpc/client.ts';
import gaya from './balasan.module.css';
import { describeKeadaan, NAMA_BALASAN } from './kata-balasan.ts';

const kelas = bindClasses(gaya);

const KOLOM: readonly DataColumn<BalasanRingkas, never>[] = [
  {
    id: 'dimasukkan',
    header: 'Dimasukkan',
    width: '128px',
    render: ({ dimasukkan }) => formatTanggalPendek(toTanggal(new Date(dimasukkan))),
  },
  {
    id: 'jenis',
    header: 'Balasan',
    width: '144px',
    render: ({ jenis }) => <span className={kelas('nama')}>{NAMA_BALASAN[jenis]}</span>,
  },
  {
    id: 'sidang',
    header: 'Sidang',
    width: 'minmax(136px, 1fr)',
    render: ({ sidang }) => (sidang.length === 0 ? 'Tidak disebut' : sidang.join(', ')),
  },
  {
    id: 'keadaan',
    header: 'Keadaan',
    width: 'minmax(280px, 1.5fr)',
    render: (satu) => {
      const { icon, kata } = describeKeadaan(satu);
      return (
        <span className={kelas('keadaan')}>
          <Icon name={icon} size="s" />
          {kata}
        </span>
      );
    },
  },
  { id: 'berkas', header: 'Berkas', width: 'minmax(160px, 2fr)', render: ({ namaBerkas }) => namaBerkas },
];

/** The answers of the core are a few a month: the list comes whole, and the table draws what is in sight. */
async function fetchWindow({ offset, limit }: RowWindow<never>, signal: AbortSignal) {
  const semua = await client.balasan.list(undefined, { signal });
  return { total: semua.length, baris: semua.slice(offset, offset + limit) };
}

/** Replies that were taken in, the newest first. */
export function DaftarBalasan(): JSX.Element {
  const navigate = useNavigate();
  const takeFocus = useCallback((element: HTMLTableElement | null) => {
    if (document.activeElement?.matches('body, h1') === true) element?.focus();
  }, []);
  return (
    <DataTable
      label="Balasan yang sudah masuk"
      columns={KOLOM}
      queryKey={orpc.balasan.list.key()}
      fetchWindow={fetchWindow}
      onActivate={({ id }) => void navigate({ to: '/usulan/balasan/$balasan', params: { balasan: String(id) } })}
      placeKey="balasan"
      gridRef={takeFocus}
      empty={
        <EmptyState icon="masuk" title="Belum ada balasan">
          Sesudah paket dikirim, Dinas Sosial memberi tanda terima. Masukkan di sini supaya tercatat pada langkah Kirim.
        </EmptyState>
      }
    />
  );
}
