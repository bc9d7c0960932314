import type { Calon } from '#contract/pembahasan.ts';
import { type Alasan, type IsiKeputusan, KATA_ALASAN } from '#domain/alasan.ts';
import { type JenisUsulan, NAMA_JENIS_USULAN } from '#domain/jenis-usulan.ts';
import { NAMA_JENIS_KELAMIN } from '#domain/nik.ts';
import type { Program } from '#domain/program.ts';
import { getKataPutusan, type Putusan } from '#domain/putusan.ts';
import { formatJam, formatTanggalPendek } from '#domain/tanggal.ts';
import type { DataUsulan } from '#domain/usulan.ts';

/** `Perempuan, 47 tahun · RT 003 / RW 002 · Jalan Contoh Raya 14`; what the list does not say is left out. */
export function describeFakta({ data, umur }: Calon): string {
  const orang = [
    data.jenisKelamin === null ? '' : NAMA_JENIS_KELAMIN[data.jenisKelamin],
    umur === null ? '' : `${umur} tahun`,
  ].filter(Boolean);
  return [orang.join(', '), describeRtRw(data), data.alamat].filter(Boolean).join(' · ');
}

/** `RT 003 / RW 002` */
export function describeRtRw({ rt, rw }: Pick<DataUsulan, 'rt' | 'rw'>): string {
  return [rt === '' ? '' : `RT ${rt}`, rw === '' ? '' : `RW ${rw}`].filter(Boolean).join(' / ');
}

/** Names of the programmes in a cell of codes: `PKH, Sembako`. A code that is not in the list stays as it is. */
export function describeProgram(program: string, daftar: readonly Program[]): string {
  return program
    .split(',')
    .map((kode) => kode.trim())
    .filter(Boolean)
    .map((kode) => daftar.find((satu) => satu.kode === kode)?.nama ?? kode)
    .join(', ');
}

/** `Usulan baru ke DTSEN`, `Usulan program: PKH, Sembako` */
export function describeJenis(jenis: JenisUsulan, program: string): string {
  if (program === '') return NAMA_JENIS_USULAN[jenis];
  return jenis === 'usulan_baru'
    ? `${NAMA_JENIS_USULAN[jenis]} ke ${program}`
    : `${NAMA_JENIS_USULAN[jenis]}: ${program}`;
}

/** `layak: diusulkan`, `tidak layak: ganda`, `ditunda: lainnya`: a decision in the middle of a sentence. */
export function describeKeputusan(jenis: JenisUsulan, isi: Pick<IsiKeputusan, 'putusan' | 'alasan'>): string {
  const { kata, akibat } = getKataPutusan(jenis, isi.putusan);
  const alasan = isi.alasan === null ? akibat : lowerAlasan(KATA_ALASAN[isi.alasan].pendek);
  return joinKata(kata.toLowerCase(), alasan === kata.toLowerCase() ? akibat : alasan);
}

/** `Catat tidak layak, ganda`, `Catat graduasi`: what Enter will do in the palette. */
export function describeCatat(jenis: JenisUsulan, putusan: Putusan, alasan: Alasan | null): string {
  const kata = getKataPutusan(jenis, putusan).kata.toLowerCase();
  return `Catat ${joinKata(kata, alasan === null ? kata : lowerAlasan(KATA_ALASAN[alasan].pendek))}`;
}

/** Both words, or one where they are the same. */
function joinKata(kata: string, lanjutan: string): string {
  return kata === lanjutan ? kata : `${kata}, ${lanjutan}`;
}

/** The first letter small, unless the word is an abbreviation: `Ganda` to `ganda`, `ASN, TNI, atau Polri` as it is. */
function lowerAlasan(kata: string): string {
  return /^[A-Z]{2}/.test(kata) ? kata : kata.charAt(0).toLowerCase() + kata.slice(1);
}

/** `Alasan tidak layak`, `Alasan keluar`, `Alasan ditunda` */
export function getJudulAlasan(jenis: JenisUsulan, putusan: Putusan): string {
  return `Alasan ${getKataPutusan(jenis, putusan).kata.toLowerCase()}`;
}

/** `Padang, 14-03-1979`; empty when the list says neither. */
export function describeLahir({ tempatLahir, tanggalLahir }: DataUsulan): string {
  return [tempatLahir, tanggalLahir === null ? '' : formatTanggalPendek(tanggalLahir)].filter(Boolean).join(', ');
}

/** Clock time of an ISO instant: `10.42`. */
export function formatJamSaat(iso: string): string {
  return formatJam(new Date(iso));
}
