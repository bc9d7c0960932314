import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import type { Tren } from '#contract/beranda.ts';
import type { HasilSidang } from '#domain/hasil-sidang.ts';
import { formatTanggalPendek } from '#domain/tanggal.ts';
import { formatAngka } from '../components/angka.ts';
import { Card } from '../components/card.tsx';
import { bindClasses } from '../components/class-names.ts';
import { type PlainColumn, PlainTable } from '../components/plain-table.tsx';
import gaya from './beranda.module.css';

const kelas = bindClasses(gaya);

const createKolom = (
  id: 'usulan' | 'layak' | 'keluar' | 'graduasi',
  header: string,
  hasil?: HasilSidang,
): PlainColumn<Tren> => ({
  id,
  header,
  width: '104px',
  angka: true,
  render: (satu) => (
    <Link to="/usulan" search={{ sidang: satu.sidang, ...(hasil && { hasil }) }} className={kelas('taut')}>
      {formatAngka(satu[id])}
    </Link>
  ),
});

const KOLOM: readonly PlainColumn<Tren>[] = [
  {
    id: 'nama',
    header: 'Sidang',
    render: ({ sidang, nama }) => (
      <Link to="/musyawarah/$sidang" params={{ sidang: String(sidang) }} className={kelas('taut')}>
        {nama}
      </Link>
    ),
  },
  { id: 'tanggal', header: 'Tanggal', width: '120px', render: ({ tanggal }) => formatTanggalPendek(tanggal) },
  createKolom('usulan', 'Usulan'),
  createKolom('layak', 'Layak', 'layak'),
  createKolom('keluar', 'Keluar', 'keluar'),
  createKolom('graduasi', 'Graduasi', 'graduasi'),
  {
    id: 'desil',
    header: 'Keluarga desil 1–5',
    width: '176px',
    angka: true,
    render: ({ keluargaMiskin }) =>
      keluargaMiskin === null ? (
        <span className={kelas('redup')}>belum ada daftar</span>
      ) : (
        <Link to="/warga/impor" className={kelas('taut')}>
          {formatAngka(keluargaMiskin)}
        </Link>
      ),
  },
];

/** From session to session: proposed, layak, leaving, graduated, and how many poor families the lists of that day told of. */
export function KartuTren({ tren }: { readonly tren: readonly Tren[] }): JSX.Element {
  return (
    <Card
      title="Dari sidang ke sidang"
      flush
      end={
        <Link to="/musyawarah" className={kelas('taut')}>
          Semua sidang
        </Link>
      }
    >
      <PlainTable label="Dari sidang ke sidang" columns={KOLOM} rows={tren} rowKey={({ sidang }) => sidang} />
    </Card>
  );
}
