import type { BarisPena } from '#contract/pena.ts';
import { NAMA_KLASTER } from '#domain/usaha.ts';
import { bindClasses } from '../components/class-names.ts';
import type { DataColumn } from '../components/data-table/table-columns.ts';
import { Icon } from '../components/icon.tsx';
import { formatRtRw } from '../warga/kolom-warga.tsx';
import gaya from './pena.module.css';
import { StatusCalon } from './status-pena.tsx';

const kelas = bindClasses(gaya);

export type UrutCalon = 'nama' | 'nik' | 'rt' | 'umur' | 'klaster';

export const KOLOM_CALON: readonly DataColumn<BarisPena, UrutCalon>[] = [
  {
    id: 'nama',
    header: 'Nama',
    width: 'minmax(152px, 1.6fr)',
    urut: 'nama',
    render: ({ nama }) => <span className={kelas('nama')}>{nama}</span>,
  },
  {
    id: 'usaha',
    header: 'Usaha',
    width: 'minmax(152px, 1.6fr)',
    urut: 'klaster',
    render: ({ usaha, klaster }) => (
      <>
        {usaha === '' ? <span className={kelas('redup')}>belum dicatat</span> : usaha}
        {klaster !== null && <span className={kelas('redup')}> · {NAMA_KLASTER[klaster].toLowerCase()}</span>}
      </>
    ),
  },
  { id: 'rt', header: 'RT / RW', width: '104px', urut: 'rt', render: formatRtRw },
  {
    id: 'umur',
    header: 'Umur',
    width: '88px',
    angka: true,
    urut: 'umur',
    render: ({ umur, cekUmur }) => (
      <span className={kelas('umur')}>
        {cekUmur !== 'sesuai' && (
          <>
            <Icon name="ingat" size="s" />
            <span className={kelas('suara')}>di luar batas umur: </span>
          </>
        )}
        {umur ?? '?'}
      </span>
    ),
  },
  {
    id: 'status',
    header: 'Status',
    width: '168px',
    render: ({ usulan }) => <StatusCalon usulan={usulan} />,
  },
];
