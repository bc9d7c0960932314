import { type RawBuilder, sql } from 'kysely';
import type { AsalUsulan } from '#domain/asal-usulan.ts';
import { KODE_PENA } from '#domain/pena.ts';

/**
 * How a usulan came, as far as the data remembers that a screen made it; the rest came by the form. `tabel`: the name of `usulan` in the
 * statement. What the form made about PENA or leaving aid (`isUsulanPena` of the domain) counts as such.
 */
export function selectAsal(tabel: 'usulan' | 'u'): RawBuilder<AsalUsulan> {
  const kolom = (nama: string) => sql.ref(`${tabel}.${nama}`);
  const id = kolom('id');
  return sql<AsalUsulan>`CASE
    WHEN ${kolom('berkas_id')} IS NOT NULL THEN 'daftar'
    WHEN ${id} IN (SELECT usulan_id FROM laporan_warga WHERE usulan_id IS NOT NULL) THEN 'laporan'
    WHEN ${id} IN (SELECT usulan_id FROM tindak_terlewat WHERE usulan_id IS NOT NULL) THEN 'terlewat'
    WHEN ${id} IN (SELECT usulan_id FROM penyelesaian_padanan WHERE usulan_id IS NOT NULL) THEN 'rekonsiliasi'
    WHEN ${id} IN (SELECT usulan_id FROM temuan_warga WHERE usulan_id IS NOT NULL) THEN 'temuan'
    WHEN ${id} IN (SELECT usulan_id FROM tolakan_dibawa) THEN 'siks'
    WHEN ${kolom('jenis')} = 'graduasi' OR (${kolom('jenis')} = 'usulan_program'
      AND instr(', ' || ${kolom('program')} || ',', ${`, ${KODE_PENA},`}) > 0) THEN 'pena'
    ELSE 'isian' END`;
}
