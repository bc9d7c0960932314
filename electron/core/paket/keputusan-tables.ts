import type { KeputusanTercatat } from '#domain/berita-acara.ts';
import { createBarisSiks, LEMBAR_SIKS } from '../tables/siks-ng.ts';
import { escapeCsvCell, writeCsv } from '../tables/write-csv.ts';
import { type LembarBuku, writeWorkbook } from '../tables/write-workbook.ts';
import {
  type DaftarKeputusan,
  foldTeks,
  type KepalaKeputusan,
  listKeluar,
  listSemua,
  selectDiusulkan,
} from './keputusan-rows.ts';

/** A sheet whose rows are at hand, for writing and for comparing. */
export interface LembarKeputusan extends LembarBuku {
  readonly baris: readonly (readonly string[])[];
}

/** The three sheets: DATA for SIKS-NG, KEPUTUSAN with every decision, KELUAR with those who leave. */
export function createLembarKeputusan(
  keputusan: readonly KeputusanTercatat[],
  kepala: KepalaKeputusan,
): readonly LembarKeputusan[] {
  const diusulkan = selectDiusulkan(keputusan);
  return [
    { ...LEMBAR_SIKS, baris: diusulkan.map(({ data }) => createBarisSiks(data).map(foldTeks)) },
    toLembar('KEPUTUSAN', listSemua(keputusan, kepala)),
    toLembar('KELUAR', listKeluar(keputusan, kepala)),
  ];
}

function toLembar(nama: string, { judul, lebar, baris }: DaftarKeputusan): LembarKeputusan {
  const kolom = judul.map((satu, i) => ({ judul: satu, lebar: lebar[i] ?? 16 }));
  return { nama, kolom, baris, kolomTetap: judul.indexOf('NAMA') + 1, mendatar: true };
}

/** keputusan.xlsx; every cell is text. */
export async function writeKeputusanWorkbook(
  keputusan: readonly KeputusanTercatat[],
  kepala: KepalaKeputusan,
): Promise<Uint8Array> {
  return await writeWorkbook(createLembarKeputusan(keputusan, kepala));
}

/** Programs read this file and people the spreadsheet beside it, so it has the comma that RFC 4180 names. */
const PEMISAH = ',';

/** keputusan.csv: every decision. */
export function writeKeputusanCsv(keputusan: readonly KeputusanTercatat[], kepala: KepalaKeputusan): Uint8Array {
  const { nama, baris } = listSemua(keputusan, kepala);
  return writeCsv(nama, baris, PEMISAH);
}

/** keputusan.csv as it reads back, the line of names first. */
export function createDaftarCsv(
  keputusan: readonly KeputusanTercatat[],
  kepala: KepalaKeputusan,
): readonly (readonly string[])[] {
  const { nama, baris } = listSemua(keputusan, kepala);
  return [nama, ...baris].map((satu) => satu.map(escapeCsvCell));
}
