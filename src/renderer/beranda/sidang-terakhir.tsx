import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { NAMA_PUTUSAN, PUTUSAN } from '#domain/putusan.ts';
import { formatTanggalPendek } from '#domain/tanggal.ts';
import { formatAngka } from '../components/angka.ts';
import { Card } from '../components/card.tsx';
import { bindClasses } from '../components/class-names.ts';
import { type PlainColumn, PlainTable } from '../components/plain-table.tsx';
import gaya from './beranda.module.css';
import type { RingkasanSidang } from './ringkasan-sidang.ts';

const kelas = bindClasses(gaya);

const KOLOM: readonly PlainColumn<RingkasanSidang>[] = [
  {
    id: 'nama',
    header: 'Sidang',
    width: '176px',
    render: ({ id, nama }) => (
      <Link to="/musyawarah/$sidang" params={{ sidang: String(id) }} className={kelas('taut')}>
        {nama}
      </Link>
    ),
  },
  { id: 'tanggal', header: 'Tanggal', width: '120px', render: ({ tanggal }) => formatTanggalPendek(tanggal) },
  ...PUTUSAN.map(
    (putusan): PlainColumn<RingkasanSidang> => ({
      id: putusan,
      header: NAMA_PUTUSAN[putusan],
      width: '96px',
      angka: true,
      render: ({ jumlah }) => formatAngka(jumlah[putusan]),
    }),
  ),
  {
    id: 'ba',
    header: 'Berita acara',
    render: ({ nomorBeritaAcara }) => nomorBeritaAcara ?? <span className={kelas('redup')}>belum ditutup</span>,
  },
];

/** The last sessions with decisions, newest first. */
export function SidangTerakhir({ sidang }: { readonly sidang: readonly RingkasanSidang[] }): JSX.Element {
  return (
    <Card
      title="Keputusan terakhir"
      flush
      end={
        <Link to="/musyawarah" className={kelas('taut')}>
          Semua sidang
        </Link>
      }
    >
      <PlainTable label="Keputusan terakhir" columns={KOLOM} rows={sidang} rowKey={({ id }) => id} />
    </Card>
  );
}
