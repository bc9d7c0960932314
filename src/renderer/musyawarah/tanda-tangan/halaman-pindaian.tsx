import type { JSX } from 'react';
import type { KertasBertanda } from '#contract/kertas-bertanda.ts';
import { bindClasses } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import gaya from './tanda-tangan-kertas.module.css';

const kelas = bindClasses(gaya);

/** Pages of all scans together, for each photo is one page: whether one was left in the scanner. A warning, never a block. */
export function HalamanPindaian({ daftar }: { readonly daftar: readonly KertasBertanda[] }): JSX.Element | null {
  const pindaian = daftar.filter(({ jenis }) => jenis === 'pindaian');
  const [terbaru] = pindaian;
  if (terbaru === undefined) return null;
  const halaman = pindaian.reduce((jumlah, satu) => jumlah + satu.halaman, 0);
  const { halamanCetak } = terbaru;
  if (halaman < halamanCetak) {
    return (
      <p className={kelas('ingat')}>
        <Icon name="ingat" /> Pindaian {halaman} halaman, berita acara {halamanCetak} halaman. Periksa apakah ada yang
        tertinggal.
      </p>
    );
  }
  return (
    <p>
      <Icon name="cek" /> Pindaian {halaman} halaman, berita acara {halamanCetak} halaman.
    </p>
  );
}
