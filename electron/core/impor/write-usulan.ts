import type { Insertable } from 'kysely';
import type { JumlahImpor, TemuanImpor } from '#domain/temuan-impor.ts';
import type { Tables } from '../db/tables.ts';
import type { Kerja } from '../unit-of-work.ts';
import { toDataUsulan, toKolom } from '../usulan/data-usulan.ts';
import { mergeData, type NasibBaris } from './classify-usulan.ts';
import type { HasilUsulan } from './pratinjau-store.ts';

/** Writes the rows of a list that bring something; `nasib[i]` belongs to `baris[i]`. */
export async function writeUsulan(
  { trx, waktu }: Kerja,
  berkas: number,
  { baris }: HasilUsulan,
  nasib: readonly NasibBaris[],
): Promise<void> {
  for (const [indeks, { baris: nomor, data }] of baris.entries()) {
    const satu = nasib[indeks];
    if (satu === undefined || satu.nasib === 'sama') continue;
    if (satu.nasib === 'baru') {
      const kolom = { ...toKolom(data), status: 'menunggu' as const, berkas_id: berkas, baris: nomor, dibuat: waktu };
      await trx.insertInto('usulan').values(kolom).execute();
    } else {
      const ada = await trx.selectFrom('usulan').selectAll().where('id', '=', satu.id).executeTakeFirstOrThrow();
      await trx
        .updateTable('usulan')
        .set(toKolom(mergeData(toDataUsulan(ada), data)))
        .where('id', '=', satu.id)
        .execute();
    }
  }
}

/** Keeps the batch and every finding of it, refused rows too: what was not taken is not forgotten. */
export async function insertBerkas(
  { trx }: Kerja,
  berkas: Insertable<Tables['berkas_impor']>,
  temuan: readonly TemuanImpor[],
): Promise<number> {
  const { id } = await trx.insertInto('berkas_impor').values(berkas).returning('id').executeTakeFirstOrThrow();
  for (const satu of temuan) {
    await trx
      .insertInto('temuan_impor')
      .values({ ...satu, berkas_id: id })
      .execute();
  }
  return id;
}

export function countNasib(nasib: readonly NasibBaris[], dibaca: number, belumDiisi = 0): JumlahImpor {
  const count = (jenis: NasibBaris['nasib']): number => nasib.filter((satu) => satu.nasib === jenis).length;
  return {
    dibaca,
    baru: count('baru'),
    diperbarui: count('diperbarui'),
    sama: count('sama') + belumDiisi,
    ditolak: dibaca - nasib.length - belumDiisi,
  };
}
