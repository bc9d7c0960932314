import type { DataDaftar } from '#domain/daftar.ts';
import { joinKeteranganSiks } from '#domain/hasil-siks.ts';
import { splitProgram } from '#domain/program.ts';
import type { Acak } from './acak.ts';
import { BARIS_KOSONG } from './daftar-contoh.ts';
import type { WargaContoh } from './generate-warga.ts';
import type { PemilihOrang } from './pick-orang.ts';

/** Why rows come back, in words as SIKS-NG has them: what Dukcapil made of it, and the remark. */
const SEBAB_DITOLAK: readonly (readonly [padan: string, keterangan: string])[] = [
  ['TIDAK PADAN', 'Nama berbeda dengan data Dukcapil'],
  ['TIDAK PADAN', 'NIK tidak ditemukan di Dukcapil'],
  ['PADAN', 'Nomor KK tidak aktif'],
  ['PADAN', 'Alamat tidak lengkap'],
];

const PROGRAM_USULAN = ['PKH', 'SEMBAKO', 'PBI-JK'] as const;

/** What SIKS-NG made of rows that were sent some time ago: most went through, a few came back. */
export function generateSiks(acak: Acak, pemilih: PemilihOrang, banyakWarga: number): DataDaftar[] {
  const ditolak = Math.max(3, Math.round(banyakWarga * 0.003));
  const miskin = pemilih.takeSome(ditolak * 3, ({ desil }) => desil !== null && desil <= 4);
  return miskin.map((orang, i) => {
    const [padan, keterangan] = i % 3 === 0 ? acak.pick(SEBAB_DITOLAK) : ['PADAN', ''];
    return {
      ...BARIS_KOSONG,
      nik: orang.nik,
      nikTertulis: orang.nik,
      nama: orang.nama.toUpperCase(),
      program: pickProgram(acak, orang),
      hasil: i % 3 === 0 ? 'DITOLAK' : 'DITERIMA',
      keterangan: joinKeteranganSiks(padan, keterangan),
    };
  });
}

/** A programme that the family does not receive yet. */
function pickProgram(acak: Acak, { programDiterima }: WargaContoh): string {
  const diterima = splitProgram(programDiterima);
  const bisa = PROGRAM_USULAN.filter((kode) => !diterima.includes(kode));
  return bisa.length === 0 ? 'ATENSI' : acak.pick(bisa);
}
