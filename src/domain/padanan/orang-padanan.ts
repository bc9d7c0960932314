import type { KeadaanWarga } from '../daftar.ts';
import { lipatNama } from '../lipat-nama.ts';
import { cleanNomor, type Nik, type NomorKk } from '../nik.ts';
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
}

/** A birth date for comparing: the century is left out, for a NIK does not tell it. */
export interface LahirLipat {
  readonly hari: number;
  readonly bulan: number;
  readonly tahun: number;
  readonly dariNik: boolean;
}

/** A row with all that comparing needs, computed once. */
export interface OrangLipat {
  readonly asal: OrangPadanan;
  readonly kata: readonly string[];
  /** All words without blanks. */
  readonly rapat: string;
  /** All words in the order of the alphabet. */
  readonly terurut: string;
  readonly lahir: LahirLipat | null;
  /** Digits of a NIK that is not whole, empty where there are too few to say anything or it is a temporary one. */
  readonly angkaNik: string;
  readonly alamat: string;
  readonly ibu: string;
}

/** Prepares a row for comparing. */
export function lipatOrang(asal: OrangPadanan): OrangLipat {
  const lipat = lipatNama(asal.nama);
  const kata = lipat === '' ? [] : lipat.split(' ');
  return {
    asal,
    kata,
    rapat: kata.join(''),
    terurut: [...kata].sort().join(' '),
    lahir: readLahir(asal),
    angkaNik: asal.nik ?? readAngkaNik(asal.nikTertulis),
    alamat: lipatAlamat(asal.alamat),
    ibu: asal.ibuKandung === undefined ? '' : lipatNama(asal.ibuKandung),
  };
}

function readLahir({ tanggalLahir, nik }: OrangPadanan): LahirLipat | null {
  if (tanggalLahir !== null) {
    const [tahun = 0, bulan = 0, hari = 0] = tanggalLahir.split('-').map(Number);
    return { hari, bulan, tahun: tahun % 100, dariNik: false };
  }
  if (nik === null) return null;
  const hari = Number(nik.slice(6, 8));
  return {
    hari: hari > 40 ? hari - 40 : hari,
    bulan: Number(nik.slice(8, 10)),
    tahun: Number(nik.slice(10, 12)),
    dariNik: true,
  };
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
