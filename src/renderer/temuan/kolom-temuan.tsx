import type { TemuanWarga } from '#contract/warga.ts';
import { bindClasses } from '../components/class-names.ts';
import type { DataColumn } from '../components/data-table/table-columns.ts';
import { formatNik } from '../components/masked-nik.tsx';
import { KataTemuanBaris } from '../warga/kata-temuan-baris.tsx';
import { formatRtRw } from '../warga/kolom-warga.tsx';
import { StatusTemuanKata } from './status-temuan.tsx';
import gaya from './temuan.module.css';

const kelas = bindClasses(gaya);

export type UrutTemuanWarga = 'bobot' | 'kode' | 'nama' | 'rt';

export const KOLOM_TEMUAN: readonly DataColumn<TemuanWarga, UrutTemuanWarga>[] = [
  {
    id: 'temuan',
    header: 'Temuan',
    width: '224px',
    urut: 'kode',
    render: ({ kode }) => <KataTemuanBaris kode={kode} />,
  },
  {
    id: 'nama',
    header: 'Nama',
    width: 'minmax(152px, 2fr)',
    urut: 'nama',
    render: ({ warga, wargaLain }) => (
      <span className={kelas('nama')}>{wargaLain === null ? warga.nama : `${warga.nama}, ${wargaLain.nama}`}</span>
    ),
  },
  { id: 'nik', header: 'NIK', width: '184px', render: ({ warga }) => formatNik(warga.nik) },
  { id: 'rt', header: 'RT / RW', width: '104px', urut: 'rt', render: ({ warga }) => formatRtRw(warga) },
  {
    id: 'status',
    header: 'Status',
    width: '136px',
    render: ({ status }) => <StatusTemuanKata status={status} />,
  },
];
