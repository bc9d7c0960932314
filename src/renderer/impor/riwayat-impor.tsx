import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { formatJam, formatTanggalPendek, toTanggal } from '#domain/tanggal.ts';
import { formatAngka } from '../components/angka.ts';
import { Card } from '../components/card.tsx';
import { type PlainColumn, PlainTable } from '../components/plain-table.tsx';
import { ErrorState } from '../components/state-panels.tsx';
import { type client, orpc } from '../rpc/client.ts';

type BerkasImpor = Awaited<ReturnType<typeof client.impor.riwayat>>[number];

/** The last imports are enough to see whether a list was already taken. */
const TERBANYAK = 20;

const angka = (kunci: keyof BerkasImpor['jumlah'], header: string): PlainColumn<BerkasImpor> => ({
  id: kunci,
  header,
  width: '112px',
  angka: true,
  render: ({ jumlah }) => formatAngka(jumlah[kunci]),
});

const KOLOM: readonly PlainColumn<BerkasImpor>[] = [
  { id: 'waktu', header: 'Waktu', width: '168px', render: ({ waktu }) => formatWaktu(waktu) },
  { id: 'berkas', header: 'Berkas', render: ({ namaBerkas }) => namaBerkas },
  angka('dibaca', 'Dibaca'),
  angka('baru', 'Baru'),
  angka('diperbarui', 'Diperbarui'),
  angka('sama', 'Tetap'),
  angka('ditolak', 'Bermasalah'),
];

/** `12-11-2026 09.05` */
export function formatWaktu(waktu: string): string {
  const saat = new Date(waktu);
  return `${formatTanggalPendek(toTanggal(saat))} ${formatJam(saat)}`;
}

/** What was imported before; nothing while there is none. */
export function RiwayatImpor({ jenis }: { readonly jenis: BerkasImpor['jenis'] }): JSX.Element | null {
  const riwayat = useQuery(orpc.impor.riwayat.queryOptions());
  if (riwayat.isError) return <ErrorState error={riwayat.error} onRetry={() => void riwayat.refetch()} />;
  const baris = (riwayat.data ?? []).filter((satu) => satu.jenis === jenis);
  if (baris.length === 0) return null;
  return (
    <Card title="Impor terdahulu" flush end={`${formatAngka(baris.length)} berkas`}>
      <PlainTable label="Impor terdahulu" columns={KOLOM} rows={baris.slice(0, TERBANYAK)} rowKey={({ id }) => id} />
    </Card>
  );
}
