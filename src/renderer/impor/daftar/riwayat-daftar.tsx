import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { NAMA_JENIS_DAFTAR } from '#domain/daftar.ts';
import { formatAngka } from '../../components/angka.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { type PlainColumn, PlainTable } from '../../components/plain-table.tsx';
import { ErrorState } from '../../components/state-panels.tsx';
import { orpc } from '../../rpc/client.ts';
import gaya from '../impor.module.css';
import { formatWaktu } from '../riwayat-impor.tsx';
import { KATA_DAFTAR } from './kata-daftar.ts';
import type { BerkasDaftar } from './use-tarik.ts';

const kelas = bindClasses(gaya);

/** More than a kelurahan takes in within a year; the newest come first. */
const TERBANYAK = 50;

const KOLOM: readonly PlainColumn<BerkasDaftar>[] = [
  { id: 'waktu', header: 'Waktu', width: '192px', render: ({ waktu }) => formatWaktu(waktu) },
  { id: 'jenis', header: 'Jenis', width: '184px', render: ({ jenis }) => NAMA_JENIS_DAFTAR[jenis] },
  {
    id: 'berkas',
    header: 'Berkas',
    render: ({ id, namaBerkas }) => (
      <Link to="/warga/daftar/$berkas" params={{ berkas: String(id) }} className={kelas('taut')}>
        {namaBerkas}
      </Link>
    ),
  },
  { id: 'dibaca', header: 'Baris', width: '96px', angka: true, render: ({ jumlah }) => formatAngka(jumlah.dibaca) },
  {
    id: 'ditolak',
    header: 'Bermasalah',
    width: '120px',
    angka: true,
    render: ({ jumlah }) => formatAngka(jumlah.ditolak),
  },
];

/** The lists that came in, each with the way back; nothing while there is none. */
export function RiwayatDaftar({ onTarik }: { readonly onTarik: (berkas: BerkasDaftar) => void }): JSX.Element | null {
  const riwayat = useQuery(orpc.daftar.riwayat.queryOptions());
  const [ditanya, setDitanya] = useState<BerkasDaftar | null>(null);
  if (riwayat.isError) return <ErrorState error={riwayat.error} onRetry={() => void riwayat.refetch()} />;
  const semua = riwayat.data ?? [];
  if (semua.length === 0) return null;
  const aksi: PlainColumn<BerkasDaftar> = {
    id: 'tarik',
    header: 'Tindakan',
    headerHidden: true,
    width: '200px',
    angka: true,
    render: (berkas) =>
      berkas.ditarik === null ? (
        <Button compact aria-label={`Tarik kembali ${berkas.namaBerkas}`} onClick={() => setDitanya(berkas)}>
          Tarik kembali
        </Button>
      ) : (
        `Ditarik ${formatWaktu(berkas.ditarik)}`
      ),
  };
  return (
    <Card title="Daftar yang pernah masuk" flush end={`${formatAngka(semua.length)} berkas`}>
      <PlainTable
        label="Daftar yang pernah masuk"
        columns={[...KOLOM, aksi]}
        rows={semua.slice(0, TERBANYAK)}
        rowKey={({ id }) => id}
        minWidth="912px"
      />
      {ditanya !== null && (
        <ConfirmDialog
          opened
          title="Tarik kembali daftar ini?"
          confirmLabel="Tarik kembali"
          onConfirm={() => onTarik(ditanya)}
          onCancel={() => setDitanya(null)}
        >
          <p>
            <b>{ditanya.namaBerkas}</b>, {formatAngka(ditanya.jumlah.baru + ditanya.jumlah.diperbarui)} baris ditulis.
          </p>
          <p>{KATA_DAFTAR[ditanya.jenis].ditarik}</p>
          <p>Usulan dan keputusan tidak berubah. Daftarnya tetap tercatat di sini sebagai ditarik.</p>
        </ConfirmDialog>
      )}
    </Card>
  );
}
