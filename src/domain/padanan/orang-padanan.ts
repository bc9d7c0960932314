import type { KeadaanWarga } from '../daftar.ts';
import { lipatNama } from '../lipat-nama.ts';
import { cleanNomor, type JenisKelamin, type Nik, type NomorKk } from '../nik.ts';
import type { Tanggal } from '../tanggal.ts';

/** One row of a list that is matched. Text is empty and the rest null where the list says nothing. */
export interface OrangPadanan {
  /** Any number that no other row of the same list has. */
  readonly id: number;
  readonly nik: Nik | null;
  readonly nikTertulis: string;
  readonly nomorKk: NomorKk | null;
  readonly nama: string;
  readonly tanggalLahir: Tanggal | null;
  readonly alamat: string;
  readonly rt: string;
  readonly rw: string;
  readonly keadaan: KeadaanWarga | null;
  readonly segmen: string;
  readonly desil: number | null;
  /** Known in some lists only; tells twins' parents from strangers. */
  readonly ibuKandung?: string;
  /** As written; where it is not, a whole NIK tells it. */
  readonly jenisKelamin?: JenisKelamin | null;
}

/** A birth date for comparing: the century is left out, for a NIK does not tell it. */
export interface LahirLipat {
  readonly hari: number;
  readonly bulan: number;
  readonly tahun: number;
  readonly dariNik: boolean;
}

/** A name with all that comparing needs, computed once. */
export interface NamaLipat {
  readonly kata: readonly string[];
  /** All words without blanks. */
  readonly rapat: string;
  /** All words in the order of the alphabet. */
  readonly terurut: string;
}

/** A row with all that comparing needs, computed once. */
export interface OrangLipat extends NamaLipat {
  readonly asal: OrangPadanan;
  readonly lahir: LahirLipat | null;
  /** Digits of a NIK that is not whole, empty where there are too few to say anything or it is a temporary one. */
  readonly angkaNik: string;
  readonly alamat: string;
  readonly ibu: NamaLipat;
}

/** Prepares a row for comparing. */
export function lipatOrang(asal: OrangPadanan): OrangLipat {
  const angkaNik = asal.nik ?? readAngkaNik(asal.nikTertulis);
  return {
    asal,
    ...lipatNamaPadanan(asal.nama),
    lahir: readLahir(asal, angkaNik),
    angkaNik,
    alamat: lipatAlamat(asal.alamat),
    ibu: lipatNamaPadanan(asal.ibuKandung ?? ''),
  };
}

/** Prepares a name for comparing. Folds a little more than search may, which must find the beginnings of words too. */
export function lipatNamaPadanan(nama: string): NamaLipat {
  const lipat = lipatNama(nama);
  const kata = lipat === '' ? [] : lipat.split(' ').map(lipatUcapan);
  return { kata, rapat: kata.join(''), terurut: [...kata].sort().join(' ') };
}

/** Said and Sayid, Rahmat and Rahmad, Yulinar and Julinar, Zainal (folded to Sainal) and Jainal. */
function lipatUcapan(kata: string): string {
  return kata
    .replace(/AYI/g, 'AI')
    .replace(/(?<=[AEIOU])D$/, 'T')
    .replace(/^J(?=ULI)/, 'Y')
    .replace(/^J(?=AINA|UL[KP]|UBAID|AKARI)/, 'S');
}

function readLahir({ tanggalLahir }: OrangPadanan, angkaNik: string): LahirLipat | null {
  const menurutNik = readLahirNik(angkaNik);
  if (tanggalLahir === null) return menurutNik;
  const [tahun = 0, bulan = 0, hari = 0] = tanggalLahir.split('-').map(Number);
  const tertulis = { hari, bulan, tahun: tahun % 100, dariNik: false };
  // 1 January fills the column where the day is not known; a NIK of that year may know it.
  const pengisi = hari === 1 && bulan === 1 && menurutNik?.tahun === tertulis.tahun;
  return pengisi ? menurutNik : tertulis;
}

/** Of a NIK that is not whole only one of 16 digits is read: Excel rounds the last digit, not the date. */
function readLahirNik(angkaNik: string): LahirLipat | null {
  if (angkaNik.length !== 16) return null;
  const tertulis = Number(angkaNik.slice(6, 8));
  const hari = tertulis > 40 ? tertulis - 40 : tertulis;
  const bulan = Number(angkaNik.slice(8, 10));
  if (hari < 1 || hari > 31 || bulan < 1 || bulan > 12) return null;
  return { hari, bulan, tahun: Number(angkaNik.slice(10, 12)), dariNik: true };
}

/** A temporary NIK (leading 0) is no mark of a person, however alike two of them are. */
function readAngkaNik(tertulis: string): string {
  const angka = cleanNomor(tertulis);
  return /^[1-9]\d{13,17}$/.test(angka) ? angka : '';
}

/** Words for streets that one writes out and the other shortens are left out, as are blanks and signs. */
function lipatAlamat(alamat: string): string {
  return alamat
    .toUpperCase()
    .replace(/\b(JALAN|JLN|JL|GANG|GG|NOMOR|NOMER|NO|RT|RW|KEL|KELURAHAN|KOMPLEK|KOMP)\b/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
