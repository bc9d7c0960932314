import type { Transaction } from 'kysely';
import type { BarisTerlewat } from '#contract/terlewat.ts';
import { ORANG_KOSONG } from '#domain/orang.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import { type OrangUsulan, toOrangUsulan } from '../warga/propose-warga.ts';

/** The person of a row: as the registry has them, or the newest list that names them, or the report; and who reported them. */
export async function readOrangTerlewat(
  trx: Transaction<Tables>,
  baris: BarisTerlewat,
): Promise<{ orang: OrangUsulan; pelapor: string | null }> {
  const laporan =
    baris.laporan === null
      ? undefined
      : await trx.selectFrom('laporan_warga').selectAll().where('id', '=', baris.laporan).executeTakeFirst();
  const pelapor = laporan?.pelapor ?? null;
  if (baris.warga !== null) {
    const warga = await trx.selectFrom('warga').selectAll().where('kunci', '=', baris.warga).executeTakeFirst();
    if (warga !== undefined) return { orang: toOrangUsulan(warga), pelapor };
  }
  if (laporan !== undefined) {
    const { nik, nama, alamat, rt, rw } = laporan;
    return { orang: { ...ORANG_KOSONG, nik, nama, alamat, rt, rw }, pelapor };
  }
  const asal = await trx
    .selectFrom('baris_daftar as b')
    .innerJoin('berkas_impor as f', 'f.id', 'b.berkas_id')
    .selectAll('b')
    .where('b.nik', '=', baris.nik)
    .where('b.nama', '<>', '')
    .where('f.ditarik', 'is', null)
    .orderBy('b.id', 'desc')
    .executeTakeFirst();
  if (asal === undefined) throw new GalatMufakat('TERLEWAT_TIDAK_ADA');
  return { orang: toOrangUsulan(asal), pelapor };
}
