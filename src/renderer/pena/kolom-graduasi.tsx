import type { BarisGraduasi } from '#contract/pena.ts';
import { formatTanggalPendek } from '#domain/tanggal.ts';
import { bindClasses } from '../components/class-names.ts';
import type { DataColumn } from '../components/data-table/table-columns.ts';
import { formatRtRw } from '../warga/kolom-warga.tsx';
import gaya from './pena.module.css';
import { StatusGraduasiKata } from './status-pena.tsx';

const kelas = bindClasses(gaya);

export type UrutGraduasi = 'urutan' | 'nama' | 'rt' | 'tanggal' | 'berikut';

export const KOLOM_GRADUASI: readonly DataColumn<BarisGraduasi, UrutGraduasi>[] = [
  {
    id: 'nama',
    header: 'Nama',
    width: 'minmax(152px, 2fr)',
    urut: 'nama',
    render: ({ nama }) => <span className={kelas('nama')}>{nama}</span>,
  },
  {
    id: 'status',
    header: 'Status',
    width: '144px',
    urut: 'urutan',
    render: ({ status }) => <StatusGraduasiKata status={status} />,
  },
  {
    id: 'berikut',
    header: 'Ditengok lagi',
    width: '136px',
    urut: 'berikut',
    render: ({ berikut }) => (berikut === null ? '' : formatTanggalPendek(berikut)),
  },
  { id: 'program', header: 'Lepas dari', width: 'minmax(104px, 1fr)', render: ({ program }) => program },
  {
    id: 'tanggal',
    header: 'Tanggal',
    width: '120px',
    urut: 'tanggal',
    render: ({ tanggal }) => formatTanggalPendek(tanggal),
  },
  { id: 'rt', header: 'RT / RW', width: '104px', urut: 'rt', render: formatRtRw },
];
