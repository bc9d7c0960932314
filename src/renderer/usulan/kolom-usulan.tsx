import type { BarisUsulan, URUT_USULAN } from '#contract/usulan.ts';
import { NAMA_ASAL } from '#domain/asal-usulan.ts';
import { NAMA_JENIS_USULAN } from '#domain/jenis-usulan.ts';
import { bindClasses } from '../components/class-names.ts';
import type { DataColumn } from '../components/data-table/table-columns.ts';
import { formatNik } from '../components/masked-nik.tsx';
import { StatusUsulanKata } from './status-usulan.tsx';
import gaya from './usulan.module.css';

const kelas = bindClasses(gaya);

export type UrutUsulan = (typeof URUT_USULAN)[number];

export const KOLOM_USULAN: readonly DataColumn<BarisUsulan, UrutUsulan>[] = [
  {
    id: 'nama',
    header: 'Nama',
    width: 'minmax(152px, 2fr)',
    urut: 'nama',
    render: ({ nama, asal }) => (
      <span className={kelas('dua')}>
        <span className={kelas('nama')}>{nama}</span>
        {asal === 'siks' && <small>{NAMA_ASAL[asal]}</small>}
      </span>
    ),
  },
  { id: 'nik', header: 'NIK', width: '176px', urut: 'nik', render: ({ nik }) => formatNik(nik) },
  {
    id: 'rt',
    header: 'RT / RW',
    width: '96px',
    urut: 'rt',
    render: ({ rt, rw }) => (rt === '' && rw === '' ? '' : `${rt || '?'} / ${rw || '?'}`),
  },
  {
    id: 'jenis',
    header: 'Jenis',
    width: '152px',
    urut: 'jenis',
    render: ({ jenis }) => NAMA_JENIS_USULAN[jenis],
  },
  { id: 'program', header: 'Program', width: '88px', urut: 'program', render: ({ program }) => program },
  {
    id: 'status',
    header: 'Status',
    width: '136px',
    urut: 'status',
    render: ({ status }) => <StatusUsulanKata status={status} />,
  },
];
