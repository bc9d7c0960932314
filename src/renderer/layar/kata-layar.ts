import type { IsiLayar, PutusanLayar } from '#contract/layar.ts';
import { KATA_ALASAN } from '#domain/alasan.ts';
import { type JenisUsulan, NAMA_JENIS_USULAN, proposesIntoProgram } from '#domain/jenis-usulan.ts';
import { getKataPutusan } from '#domain/putusan.ts';

/** Stands on the projector whatever else it shows. */
export const KALIMAT_PENETAPAN = 'Musyawarah mengusulkan. Penetapan oleh Kementerian Sosial.';

export type CalonLayar = Extract<IsiLayar, { jenis: 'calon' }>;

/** `Usulan baru ke DTSEN`, `Usulan program: PKH, Sembako`, `Graduasi: PKH` */
export function describeJenisLayar(jenis: JenisUsulan, program: string): string {
  if (jenis === 'usulan_baru') return `${NAMA_JENIS_USULAN[jenis]} ke ${program === '' ? 'DTSEN' : program}`;
  return program === '' ? NAMA_JENIS_USULAN[jenis] : `${NAMA_JENIS_USULAN[jenis]}: ${program}`;
}

/** What the decision means, why, and how it came about, line by line: `Diusulkan ke DTSEN`, `disepakati 10.43`. */
export function describePutusanLayar({ jenisUsulan, program }: CalonLayar, putusan: PutusanLayar): string[] {
  const { kata, akibat } = getKataPutusan(jenisUsulan, putusan.putusan);
  const tujuan = program === '' && jenisUsulan === 'usulan_baru' ? 'DTSEN' : program;
  const ke = putusan.putusan === 'layak' && proposesIntoProgram(jenisUsulan) && tujuan !== '' ? ` ke ${tujuan}` : '';
  const { suara, alasan, jam } = putusan;
  return [
    akibat === kata.toLowerCase() ? '' : `${akibat.charAt(0).toUpperCase()}${akibat.slice(1)}${ke}`,
    alasan === null ? '' : KATA_ALASAN[alasan].pendek,
    suara === null ? '' : `${suara.setuju} setuju, ${suara.tidak} tidak, ${suara.abstain} abstain`,
    `${suara === null ? 'disepakati' : 'diputus'} ${jam}`,
  ].filter(Boolean);
}
