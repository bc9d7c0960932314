import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { CaraKirim, PaketTerkirim } from '#contract/dokumen.ts';
import { HASIL_PAKET } from '#domain/balasan.ts';
import type { Tables } from '../db/tables.ts';
import type { Inti } from '../inti.ts';

/** Whom the list of what was sent names for a file without encryption: nobody is known to have it. */
export const TANPA_SANDI = 'Disimpan tanpa sandi';

export interface KirimanBaru {
  readonly paket: number;
  readonly kepada: string;
  readonly cara: CaraKirim;
  readonly namaBerkas: string;
  /** Of the file as it left, encrypted or not. */
  readonly sha256: string;
}

/** Remembers that a file left with a package in it. */
export function recordKiriman({ unitOfWork }: Inti, kiriman: KirimanBaru): Promise<void> {
  return unitOfWork.run({ nama: 'paket.kirim', masukan: kiriman }, async ({ trx, waktu }) => {
    const { paket, namaBerkas, ...isi } = kiriman;
    await trx
      .insertInto('kiriman')
      .values({ ...isi, paket_id: paket, nama_berkas: namaBerkas, waktu })
      .execute();
  });
}

/** Packages of a session, the newest first, each with what was sent of it and what Dinas Sosial answered. */
export async function listKiriman(db: Kysely<Tables>, sidang: number): Promise<PaketTerkirim[]> {
  const paket = await db
    .selectFrom('paket_terbit')
    .select(['id', 'versi', 'urut', 'dibuat', 'sha256', 'nama_berkas as namaBerkas'])
    .where('sidang_id', '=', sidang)
    .orderBy('versi', 'desc')
    .execute();
  const milik = db.selectFrom('paket_terbit').select('id').where('sidang_id', '=', sidang);
  const kiriman = await db
    .selectFrom('kiriman')
    .select(['id', 'paket_id', 'waktu', 'kepada', 'cara', 'nama_berkas as namaBerkas', 'sha256'])
    .where('paket_id', 'in', milik)
    .orderBy('id', 'desc')
    .execute();
  const balasan = await db
    .selectFrom('balasan')
    .select(['id', 'paket_id', 'dimasukkan', 'isi'])
    .where('jenis', '=', 'tanda_terima')
    .where('paket_id', 'in', milik)
    .orderBy('id', 'desc')
    .execute();
  return paket.map(({ id, ...satu }) => ({
    ...satu,
    kiriman: kiriman.filter(({ paket_id }) => paket_id === id).map(({ paket_id: _, ...isi }) => isi),
    tandaTerima: balasan.filter(({ paket_id }) => paket_id === id).flatMap(readTandaTerima),
  }));
}

const bentukTandaTerima = z.object({ hasil: z.enum(HASIL_PAKET), diterimaPada: z.string(), pesan: z.string() });

/** What the screen says of a receipt; it was verified when it was taken in. */
function readTandaTerima(baris: {
  readonly id: number;
  readonly dimasukkan: string;
  readonly isi: string;
}): PaketTerkirim['tandaTerima'] {
  const terbaca = bentukTandaTerima.safeParse(JSON.parse(baris.isi));
  return terbaca.success ? [{ id: baris.id, dimasukkan: baris.dimasukkan, ...terbaca.data }] : [];
}
