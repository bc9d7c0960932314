import type { Transaction } from 'kysely';
import type { IsianUsulan } from '#domain/isian-usulan.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import { readKelurahan } from '../kelurahan/kelurahan.ts';
import type { Kerja, UnitOfWork } from '../unit-of-work.ts';
import { toKolomIsian } from './isian.ts';
import { requireDapatDiubah } from './tetap.ts';
import { refuseUsulanSama } from './usulan-sama.ts';

/**
 * Makes a waiting usulan of the form and answers its id. Photos of the draft become those of the usulan; the journal names them by
 * their hash. Throws MASUKAN_SALAH, USULAN_SUDAH_ADA, RANCANGAN_TIDAK_ADA.
 */
export function recordUsulan(
  unitOfWork: UnitOfWork,
  { rancangan, isian }: { readonly rancangan: number | null; readonly isian: IsianUsulan },
): Promise<number> {
  return unitOfWork.run(
    async (trx) => ({
      nama: 'usulan.catat',
      masukan: { rancangan, isian, lampiran: rancangan === null ? [] : await listSidik(trx, rancangan) },
    }),
    async ({ trx, waktu }) => {
      const kolom = await toKolomIsian(trx, isian, false);
      await refuseUsulanSama(trx, kolom);
      const { wilayah } = await readKelurahan(trx);
      const { id } = await trx
        .insertInto('usulan')
        .values({
          ...kolom,
          provinsi: wilayah.provinsi.nama,
          kabupaten: wilayah.kota.nama,
          kecamatan: wilayah.kecamatan.nama,
          kelurahan: wilayah.kelurahan.nama,
          status_disabilitas: '',
          kode_disabilitas: '',
          status_hamil: '',
          tanggal_mulai_hamil: null,
          status: 'menunggu',
          berkas_id: null,
          baris: null,
          dibuat: waktu,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      if (rancangan !== null) await takeOver(trx, rancangan, id);
      return id;
    },
  );
}

async function listSidik(trx: Transaction<Tables>, rancangan: number): Promise<string[]> {
  const lampiran = await trx
    .selectFrom('lampiran_usulan')
    .select('sha256')
    .where('rancangan_id', '=', rancangan)
    .orderBy('id')
    .execute();
  return lampiran.map(({ sha256 }) => sha256);
}

async function takeOver(trx: Transaction<Tables>, rancangan: number, usulan: number): Promise<void> {
  await trx
    .updateTable('lampiran_usulan')
    .set({ usulan_id: usulan, rancangan_id: null })
    .where('rancangan_id', '=', rancangan)
    .execute();
  const { numDeletedRows } = await trx
    .deleteFrom('rancangan_usulan')
    .where('id', '=', rancangan)
    .where('usulan_id', 'is', null)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw new GalatMufakat('RANCANGAN_TIDAK_ADA');
}

/**
 * Changes a usulan that no session has decided on; its draft is done with. What the form does not ask (place, disability, where it
 * came from) stays. Throws USULAN_TIDAK_ADA, USULAN_TETAP, MASUKAN_SALAH, USULAN_SUDAH_ADA.
 */
export async function changeUsulan({ trx }: Kerja, usulan: number, isian: IsianUsulan): Promise<void> {
  await requireDapatDiubah(trx, usulan);
  const kolom = await toKolomIsian(trx, isian, true);
  await refuseUsulanSama(trx, kolom, usulan);
  await trx.updateTable('usulan').set(kolom).where('id', '=', usulan).execute();
  await trx.deleteFrom('rancangan_usulan').where('usulan_id', '=', usulan).execute();
}
