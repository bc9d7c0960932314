import type { BarisTerlewat } from '#contract/terlewat.ts';
import { KATA_TERLEWAT } from '#domain/terlewat.ts';
import { bindClasses } from '../components/class-names.ts';
import type { DataColumn } from '../components/data-table/table-columns.ts';
import { formatRtRw } from '../warga/kolom-warga.tsx';
import gaya from './terlewat.module.css';

const kelas = bindClasses(gaya);

export type UrutTerlewat = 'bobot' | 'nama' | 'rt' | 'desil';

export const KOLOM_TERLEWAT: readonly DataColumn<BarisTerlewat, UrutTerlewat>[] = [
  {
    id: 'sebab',
    header: 'Sebab',
    width: '240px',
    urut: 'bobot',
    render: ({ sebab, program }) =>
      sebab === 'DITOLAK_SIKS' && program !== ''
        ? `${KATA_TERLEWAT[sebab].singkat} · ${program}`
        : KATA_TERLEWAT[sebab].singkat,
  },
  {
    id: 'nama',
    header: 'Nama',
    width: 'minmax(168px, 2fr)',
    urut: 'nama',
    render: ({ nama }) => <span className={kelas('nama')}>{nama}</span>,
  },
  { id: 'rt', header: 'RT / RW', width: '104px', urut: 'rt', render: formatRtRw },
  { id: 'desil', header: 'Desil', width: '72px', angka: true, urut: 'desil', render: ({ desil }) => desil },
];
