import type { KeputusanTercatat } from '#domain/berita-acara.ts';
import type { Wilayah, WilayahKelurahan } from '#domain/kelurahan.ts';
import type { KepalaKeputusan } from '../paket/keputusan-rows.ts';
import { findWilayah } from '../wilayah/wilayah.ts';
import type { PaketBerlaku } from './paket-berlaku.ts';

/** `1371011001` to its four levels; a code that is no longer in the official list keeps its digits as a name. */
export function findTempat(kode: string): WilayahKelurahan {
  const bagian = [2, 4, 6, 10].map((sampai, i, batas) => kode.slice(batas[i - 1] ?? 0, sampai));
  const susun = (n: number): Wilayah => ({ kode: bagian.slice(0, n).join('.'), nama: bagian.slice(0, n).join('.') });
  return (
    findWilayah(bagian.join('.')) ?? {
      provinsi: susun(1),
      kota: susun(2),
      kecamatan: susun(3),
      kelurahan: susun(4),
    }
  );
}

/** What the rows of a package say beside its decisions, codes without dots as files carry them. */
export function createKepala({
  kelurahan,
  sidang,
  namaSidang,
  tanggal,
  nomorBeritaAcara,
}: PaketBerlaku): KepalaKeputusan {
  const tempat = findTempat(kelurahan);
  const polos = ({ kode, nama }: Wilayah) => ({ kode: kode.replaceAll('.', ''), nama });
  return {
    kelurahan: {
      provinsi: polos(tempat.provinsi),
      kota: polos(tempat.kota),
      kecamatan: polos(tempat.kecamatan),
      kelurahan: polos(tempat.kelurahan),
    },
    sidang: { id: sidang, nama: namaSidang, tanggal },
    nomorBeritaAcara,
  };
}

/** Names that Windows keeps for devices. */
const NAMA_PERANGKAT = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A text from a package as the name of a folder: upper case, letters that every file system takes, never a way out of the folder.
 * `TANPA PROGRAM` where nothing is left.
 */
export function nameFolderProgram(program: string): string {
  const rapi = program
    .toWellFormed()
    .toUpperCase()
    .replace(/[^\p{L}\p{N} ,+_-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60)
    .trim();
  if (rapi === '') return 'TANPA PROGRAM';
  return NAMA_PERANGKAT.test(rapi) ? `${rapi}_` : rapi;
}

/** Decisions by the folder of their programme, in the order in which the folders first occur. */
export function groupByFolder(keputusan: Iterable<KeputusanTercatat>): Map<string, KeputusanTercatat[]> {
  const kelompok = new Map<string, KeputusanTercatat[]>();
  for (const satu of keputusan) {
    const folder = nameFolderProgram(satu.data.program);
    const ada = kelompok.get(folder);
    if (ada === undefined) kelompok.set(folder, [satu]);
    else ada.push(satu);
  }
  return kelompok;
}
