import type { JSX } from 'react';
import type { JumlahProgram } from '#contract/rekap.ts';
import { formatAngka } from '../../components/angka.ts';
import { bindClasses } from '../../components/class-names.ts';
import { type PlainColumn, PlainTable } from '../../components/plain-table.tsx';
import gaya from './tren.module.css';
import { countKeputusan } from './ukuran-tren.ts';

const kelas = bindClasses(gaya);

/** A row of the table; the last one adds up all others. */
interface Baris extends JumlahProgram {
  readonly jumlah: boolean;
}

const createKolom = (
  id: string,
  header: string,
  hitung: (satu: Baris) => number,
  width = '96px',
): PlainColumn<Baris> => ({
  id,
  header,
  width,
  angka: true,
  render: (satu) => <span className={kelas(satu.jumlah && 'total')}>{formatAngka(hitung(satu))}</span>,
});

const KOLOM: readonly PlainColumn<Baris>[] = [
  {
    id: 'program',
    header: 'Program',
    render: ({ program, jumlah }) => (
      <span className={kelas(jumlah ? 'total' : 'program', program === '' && 'redup')}>
        {program === '' ? 'Tanpa program' : program}
      </span>
    ),
  },
  createKolom('keputusan', 'Keputusan', countKeputusan),
  createKolom('layak', 'Layak', ({ layak }) => layak),
  createKolom('tidak_layak', 'Tidak layak', ({ tidak_layak }) => tidak_layak),
  createKolom('ditunda', 'Ditunda', ({ ditunda }) => ditunda),
  createKolom('diusulkan', 'Diusulkan', ({ diusulkan }) => diusulkan),
  createKolom('keluar', 'Keluar, graduasi', ({ keluar }) => keluar, '144px'),
];

/** Decisions by the programmes that the usulan name, and what they add up to. */
export function TabelProgram({ program }: { readonly program: readonly JumlahProgram[] }): JSX.Element {
  return (
    <PlainTable
      label="Keputusan menurut program"
      columns={KOLOM}
      rows={[...program.map((satu) => ({ ...satu, jumlah: false })), sumProgram(program)]}
      rowKey={({ program: nama, jumlah }) => (jumlah ? 'jumlah' : `program ${nama}`)}
      minWidth="760px"
    />
  );
}

function sumProgram(program: readonly JumlahProgram[]): Baris {
  const add = (bidang: Exclude<keyof JumlahProgram, 'program'>): number =>
    program.reduce((sejauh, satu) => sejauh + satu[bidang], 0);
  return {
    program: 'Semua program',
    jumlah: true,
    layak: add('layak'),
    tidak_layak: add('tidak_layak'),
    ditunda: add('ditunda'),
    diusulkan: add('diusulkan'),
    keluar: add('keluar'),
  };
}
