import { InvalidArgumentError } from 'commander';
import { bentukPeriode, bentukTanggal } from '#contract/bentuk.ts';
import type { IsianSidang } from '#contract/sidang.ts';
import type { BarisSptjm } from '#contract/sptjm.ts';

/** A reader of a whole number within bounds, for the value of an option. */
export function readBilangan(terkecil: number, terbesar: number): (isi: string) => number {
  return (isi) => {
    const bilangan = Number(isi);
    if (/^-?\d{1,15}$/.test(isi) && bilangan >= terkecil && bilangan <= terbesar) return bilangan;
    throw new InvalidArgumentError(`Isi dengan bilangan bulat ${terkecil} sampai ${terbesar}.`);
  };
}

export function readNomorSidang(isi: string): number {
  if (/^[1-9]\d{0,14}$/.test(isi)) return Number(isi);
  throw new InvalidArgumentError('Isi dengan nomor sidang dari perintah sidang daftar.');
}

export function readTanggalPilihan(isi: string): IsianSidang['tanggal'] {
  const { data, success } = bentukTanggal.safeParse(isi);
  if (success) return data;
  throw new InvalidArgumentError('Isi dengan tanggal yang ada, ditulis seperti 2026-11-12.');
}

export function readPeriode(isi: string): BarisSptjm['periode'] {
  const { data, success } = bentukPeriode.safeParse(isi);
  if (success) return data;
  throw new InvalidArgumentError('Isi dengan bulan yang ditulis seperti 2026-11.');
}

/** A reader of one of some words. */
export function readSalahSatu<const K extends string>(daftar: readonly K[]): (isi: string) => K {
  return (isi) => {
    const cocok = daftar.find((kata) => kata === isi);
    if (cocok !== undefined) return cocok;
    throw new InvalidArgumentError(`Pilih salah satu: ${daftar.join(', ')}.`);
  };
}

export function readTeks(isi: string): string {
  if (isi.trim() !== '') return isi.trim();
  throw new InvalidArgumentError('Isi tidak boleh kosong.');
}
