import { foldTeks, type PembacaBaris } from './impor-baris.ts';
import type { Sel } from './impor-lembar.ts';
import { type CacatNomor, cleanNomor, type Nik, type NomorKk, type NomorTerbaca, readNik, readNomorKk } from './nik.ts';
import type { BeratTemuan } from './temuan-impor.ts';

/** Columns of numbers whose cells, taken together, show that Excel has rounded them. */
export interface KolomDibulatkan {
  readonly nik: boolean;
  readonly nomorKk: boolean;
}

const KODE_CACAT = {
  kosong: 'KOSONG',
  notasi_ilmiah: 'NOTASI_ILMIAH',
  dibulatkan: 'DIBULATKAN',
  bukan_angka: 'BUKAN_ANGKA',
  kurang_angka: 'KURANG_ANGKA',
  lebih_angka: 'LEBIH_ANGKA',
  tanggal_tidak_ada: 'TANGGAL_TIDAK_ADA',
  nomor_urut_nol: 'NOMOR_URUT_NOL',
  sementara: 'SEMENTARA',
} as const satisfies Record<CacatNomor, string>;

/** How heavy a fault of a number weighs in a kind of list. */
export type BeratCacat = (cacat: CacatNomor) => BeratTemuan;

const TOLAK: BeratCacat = () => 'galat';
const TOLAK_BILA_TERISI: BeratCacat = (cacat) => (cacat === 'kosong' ? 'ingat' : 'galat');

/** The NIK of a row, or null with the reason noted. */
export function readNikBaris(pembaca: PembacaBaris<'nik'>, dibulatkan: boolean, berat: BeratCacat = TOLAK): Nik | null {
  const sel = pembaca.sel('nik');
  if (isRumus(sel)) {
    pembaca.note('RUMUS', 'nik');
    return null;
  }
  const terbaca = distrust(readNik(sel.teks, sel.cara === 'angka' ? 'angka' : 'teks'), sel, dibulatkan);
  if (terbaca.sah) return terbaca.nomor;
  pembaca.note(`NIK_${KODE_CACAT[terbaca.cacat]}`, 'nik', { berat: berat(terbaca.cacat) });
  return null;
}

/** The nomor KK of a row; `sah: false` refuses the row, an empty cell does not. */
export function readKkBaris(
  pembaca: PembacaBaris<'nomorKk'>,
  dibulatkan: boolean,
  berat: BeratCacat = TOLAK_BILA_TERISI,
): { sah: boolean; nomorKk: NomorKk | null } {
  const sel = pembaca.sel('nomorKk');
  if (isRumus(sel)) {
    pembaca.note('RUMUS', 'nomorKk');
    return { sah: false, nomorKk: null };
  }
  const terbaca = distrust(
    readNomorKk(foldTeks(sel.teks) === '' ? '' : sel.teks, sel.cara === 'angka' ? 'angka' : 'teks'),
    sel,
    dibulatkan,
  );
  if (terbaca.sah) return { sah: true, nomorKk: terbaca.nomor };
  const { cacat } = terbaca;
  // A nomor KK has no date inside, so `tanggal_tidak_ada` cannot occur; the type does not know that.
  if (cacat !== 'tanggal_tidak_ada') {
    pembaca.note(`KK_${KODE_CACAT[cacat]}`, 'nomorKk', { berat: berat(cacat) });
  }
  return { sah: berat(cacat) === 'ingat', nomorKk: null };
}

function distrust<T>(terbaca: NomorTerbaca<T & string>, sel: Sel, dibulatkan: boolean): NomorTerbaca<T & string> {
  if (!dibulatkan || !terbaca.sah || sel.diketik === true) return terbaca;
  return { sah: false, cacat: 'dibulatkan', isi: terbaca.nomor };
}

/** The name as typed but for blanks, or null with the reason noted. */
export function readNamaBaris(pembaca: PembacaBaris<'nama'>): string | null {
  const sel = pembaca.sel('nama');
  const nama = foldTeks(sel.teks);
  if (isRumus(sel)) pembaca.note('RUMUS', 'nama');
  else if (nama === '') pembaca.note('NAMA_KOSONG', 'nama');
  else if (!isNama(nama) || sel.cara === 'tanggal') pembaca.note('NAMA_BUKAN_NAMA', 'nama');
  else return nama;
  return null;
}

/** A person's name has a letter and is neither a formula kept as text (`=B2`) nor an error of a spreadsheet (`#REF!`). */
function isNama(nama: string): boolean {
  return /\p{L}/u.test(nama) && !/^[=#@]/.test(nama);
}

function isRumus({ cara }: Sel): boolean {
  return cara === 'rumus';
}

/** So many different numbers of a column must end in 0 before the whole column is held to be rounded. */
const BUKTI_DIBULATKAN = 5;

/**
 * True when a column holds at least five different 16-digit numbers and every one ends in 0. A list that went through Excel
 * once and was then saved as text looks like that; by chance it happens once in 100,000 such lists. A number that was typed by
 * hand neither clears the others nor takes itself out of the count, so that putting right one does not let the rest pass.
 */
export function looksDibulatkan(kolom: Iterable<Sel>): boolean {
  const nomor = new Set<string>();
  for (const { teks, diketik } of kolom) {
    const angka = cleanNomor(teks);
    if (!/^\d{16}$/.test(angka)) continue;
    if (diketik === true) {
      nomor.add(angka);
      continue;
    }
    if (!angka.endsWith('0')) return false;
    nomor.add(angka);
  }
  return nomor.size >= BUKTI_DIBULATKAN;
}
