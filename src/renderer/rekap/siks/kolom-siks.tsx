import type { HasilSiksDinsos } from '#contract/balasan-dinsos.ts';
import { formatAngka } from '../../components/angka.ts';
import { bindClasses } from '../../components/class-names.ts';
import type { DataColumn } from '../../components/data-table/table-columns.ts';
import { MaskedNik } from '../../components/masked-nik.tsx';
import gaya from './siks.module.css';

const kelas = bindClasses(gaya);

export type BarisTidakCocok = HasilSiksDinsos['tidakCocok'][number];

/** Columns of the rows without a decision; numbers are hidden but for their last digits unless somebody asked to see them. */
export function createKolomSiks(nomorShown: boolean): readonly DataColumn<BarisTidakCocok, never>[] {
  return [
    { id: 'baris', header: 'Baris', width: '64px', angka: true, render: ({ baris }) => formatAngka(baris) },
    {
      id: 'nama',
      header: 'Nama',
      width: 'minmax(120px, 2fr)',
      render: ({ nama }) => <span className={kelas('nama')}>{nama === '' ? 'Tanpa nama' : nama}</span>,
    },
    {
      id: 'nik',
      header: 'NIK',
      width: '196px',
      render: ({ nik }) => (nik === '' ? 'kosong' : <MaskedNik nik={nik} shown={nomorShown} />),
    },
    { id: 'program', header: 'Program', width: '88px', render: ({ program }) => program },
    {
      id: 'sebab',
      header: 'Sebab',
      width: 'minmax(224px, 5fr)',
      render: ({ sebab }) => <span className={kelas('sebab')}>{sebab}</span>,
    },
  ];
}
