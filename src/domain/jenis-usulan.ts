/** What a usulan is about. The order is that of papers and filters. */
export const JENIS_USULAN = [
  'usulan_baru',
  'usulan_program',
  'verifikasi_kelayakan',
  'perbaikan_data',
  'keluar',
  'graduasi',
  'perubahan_desil',
  'reaktivasi_pbi',
] as const;

export type JenisUsulan = (typeof JENIS_USULAN)[number];

export const NAMA_JENIS_USULAN: Readonly<Record<JenisUsulan, string>> = {
  usulan_baru: 'Usulan baru',
  usulan_program: 'Usulan program',
  verifikasi_kelayakan: 'Verifikasi kelayakan',
  perbaikan_data: 'Perbaikan data',
  keluar: 'Keluar',
  graduasi: 'Graduasi',
  perubahan_desil: 'Perubahan desil',
  reaktivasi_pbi: 'Reaktivasi PBI',
};

export function isJenisUsulan(teks: string): teks is JenisUsulan {
  return (JENIS_USULAN as readonly string[]).includes(teks);
}

/**
 * Kinds whose `layak` proposes a person into a programme or into DTSEN. Only these go to the SIKS-NG sheet; leavers go to a
 * list of their own.
 */
export function proposesIntoProgram(jenis: JenisUsulan): boolean {
  return jenis === 'usulan_baru' || jenis === 'usulan_program' || jenis === 'reaktivasi_pbi';
}
