import type { BarisWarga } from '#contract/warga.ts';
import { NAMA_KEADAAN_WARGA } from '#domain/daftar.ts';
import { bindClasses } from '../components/class-names.ts';
import type { DataColumn } from '../components/data-table/table-columns.ts';
import { formatNik } from '../components/masked-nik.tsx';
import { KataTemuanBaris } from './kata-temuan-baris.tsx';
import gaya from './warga.module.css';

const kelas = bindClasses(gaya);

export type UrutWarga = 'nama' | 'nik' | 'rt' | 'rw' | 'umur' | 'desil' | 'keadaan';

/** `003 / 002`; a part that no list tells is a question mark. */
export function formatRtRw({ rt, rw }: { readonly rt: string; readonly rw: string }): string {
  return rt === '' && rw === '' ? '' : `${rt || '?'} / ${rw || '?'}`;
}

export const KOLOM_WARGA: readonly DataColumn<BarisWarga, UrutWarga>[] = [
  {
    id: 'nama',
    header: 'Nama',
    width: 'minmax(152px, 2fr)',
    urut: 'nama',
    render: ({ nama, keadaan }) => (
      <>
        <span className={kelas('nama')}>{nama}</span>
        {keadaan !== 'ada' && <span className={kelas('redup')}> · {NAMA_KEADAAN_WARGA[keadaan].toLowerCase()}</span>}
      </>
    ),
  },
  {
    id: 'nik',
    header: 'NIK',
    width: '184px',
    urut: 'nik',
    render: ({ nik }) => (nik === null ? <span className={kelas('redup')}>belum ada</span> : formatNik(nik)),
  },
  { id: 'rt', header: 'RT / RW', width: '104px', urut: 'rt', render: formatRtRw },
  { id: 'umur', header: 'Umur', width: '72px', angka: true, urut: 'umur', render: ({ umur }) => umur },
  { id: 'desil', header: 'Desil', width: '72px', angka: true, urut: 'desil', render: ({ desil }) => desil },
  {
    id: 'temuan',
    header: 'Temuan',
    width: '176px',
    render: ({ temuan }) => temuan !== null && <KataTemuanBaris kode={temuan} />,
  },
];
