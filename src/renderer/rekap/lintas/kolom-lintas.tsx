import type { TemuanLintas } from '#contract/rekap.ts';
import { KATA_TEMUAN_LINTAS } from '#domain/temuan-lintas.ts';
import { bindClasses } from '../../components/class-names.ts';
import type { DataColumn } from '../../components/data-table/table-columns.ts';
import { Icon } from '../../components/icon.tsx';
import { MaskedNik } from '../../components/masked-nik.tsx';
import gaya from './lintas.module.css';

const kelas = bindClasses(gaya);

export type UrutLintas = 'jenis' | 'nama';

/** The number that is the same on all sides, with its name. */
export function getNomorSama({ nik, nomorKk }: TemuanLintas): { readonly label: string; readonly nomor: string } {
  return nik === null ? { label: 'Nomor KK', nomor: nomorKk ?? '' } : { label: 'NIK', nomor: nik };
}

/** Names of the kelurahan on all sides, each once. */
export function listNamaKelurahan({ pihak }: TemuanLintas): string[] {
  return [...new Set(pihak.map(({ kelurahan }) => kelurahan.nama))];
}

/** The columns of the findings; numbers are hidden but for their last digits unless somebody asked to see them. */
export function createKolomLintas(nomorShown: boolean): readonly DataColumn<TemuanLintas, UrutLintas>[] {
  return [
    {
      id: 'jenis',
      header: 'Temuan',
      width: '184px',
      urut: 'jenis',
      render: ({ jenis }) => (
        <span className={kelas('jenis')}>
          <Icon name="ingat" size="s" />
          {KATA_TEMUAN_LINTAS[jenis].pendek}
        </span>
      ),
    },
    {
      id: 'nama',
      header: 'Nama',
      width: 'minmax(136px, 2fr)',
      urut: 'nama',
      render: ({ nama }) => <span className={kelas('nama')}>{nama}</span>,
    },
    {
      id: 'nomor',
      header: 'NIK atau KK',
      width: '200px',
      render: (temuan) => <MaskedNik nik={getNomorSama(temuan).nomor} shown={nomorShown} />,
    },
    {
      id: 'kelurahan',
      header: 'Kelurahan',
      width: 'minmax(144px, 3fr)',
      render: (temuan) => listNamaKelurahan(temuan).join(', '),
    },
  ];
}
