import { ISTILAH } from './istilah.ts';
import { listTombol, type TempatBantuan } from './tombol.ts';
import { listTopik, type Topik } from './topik.ts';

function hasWords(kata: readonly string[], teks: readonly string[]): boolean {
  const semua = teks.join(' ').toLowerCase();
  return kata.every((satu) => semua.includes(satu));
}

const readTopik = ({ judul, langkah = [], isi = [] }: Topik): string[] => [judul, ...langkah, ...isi];

/** The parts of the help for this data that hold every word of `cari`; all of it when `cari` is empty. */
export function searchBantuan(cari: string, tempat: TempatBantuan) {
  const kata = cari.toLowerCase().split(/\s+/).filter(Boolean);
  return {
    topik: listTopik(tempat.peran)
      .map(({ judul, topik }) => ({
        judul,
        topik: topik.filter((satu) => hasWords(kata, readTopik(satu))),
      }))
      .filter(({ topik }) => topik.length > 0),
    tombol: listTombol(tempat)
      .map(({ judul, tombol }) => ({
        judul,
        tombol: tombol.filter(([tuts, arti]) => hasWords(kata, [judul, 'tombol', ...tuts, arti])),
      }))
      .filter(({ tombol }) => tombol.length > 0),
    istilah: ISTILAH.filter((satu) => hasWords(kata, [satu.kata, satu.arti])),
  };
}
