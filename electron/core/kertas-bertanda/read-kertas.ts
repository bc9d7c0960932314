import { type Kysely, sql } from 'kysely';
import type { KertasBertanda } from '#contract/kertas-bertanda.ts';
import type { TipeLampiran } from '#domain/lampiran.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import { readTandaDigital } from '../tanda-digital/read-tanda.ts';

/** Scans are large and say nothing more than their row does, so their bytes are left where they are. */
const KOLOM = [
  'id',
  'jenis',
  'nama',
  'halaman',
  'halaman_cetak as halamanCetak',
  'sha256',
  'dibuat',
  sql<number>`length(isi)`.as('ukuran'),
  sql<Uint8Array | null>`iif(jenis = 'elektronik', isi, NULL)`.as('elektronik'),
] as const;

type BarisKertas = Omit<KertasBertanda, 'tandaDigital'> & { readonly elektronik: Uint8Array | null };

/** Signed papers of a session that count, the newest first. */
export async function listKertas(db: Kysely<Tables>, sidang: number): Promise<KertasBertanda[]> {
  const baris = await db
    .selectFrom('kertas_bertanda')
    .select(KOLOM)
    .where('sidang_id', '=', sidang)
    .where('dicabut', 'is', null)
    .orderBy('id', 'desc')
    .execute();
  return baris.map(toKertas);
}

/** Throws KERTAS_BERTANDA_TIDAK_ADA; a paper that was taken out can be read all the same. */
export async function readKertas(db: Kysely<Tables>, id: number): Promise<KertasBertanda> {
  const baris = await db.selectFrom('kertas_bertanda').select(KOLOM).where('id', '=', id).executeTakeFirst();
  if (baris === undefined) throw new GalatMufakat('KERTAS_BERTANDA_TIDAK_ADA');
  return toKertas(baris);
}

function toKertas({ elektronik, ...satu }: BarisKertas): KertasBertanda {
  return { ...satu, tandaDigital: elektronik === null ? [] : [...readTandaDigital(elektronik).daftar] };
}

/** The berita acara with the electronic signatures it has so far, or null where nobody has signed it so. */
export async function findBertandaTerakhir(
  db: Kysely<Tables>,
  sidang: number,
): Promise<{ readonly id: number; readonly isi: Uint8Array } | null> {
  const baris = await db
    .selectFrom('kertas_bertanda')
    .select(['id', 'isi'])
    .where('sidang_id', '=', sidang)
    .where('jenis', '=', 'elektronik')
    .where('dicabut', 'is', null)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return baris ?? null;
}

/** Signed papers of a session that count, with their bytes, the oldest first: as they travel in its package. */
export function listBerkasBertanda(
  db: Kysely<Tables>,
  sidang: number,
): Promise<{ readonly tipe: TipeLampiran; readonly isi: Uint8Array }[]> {
  return db
    .selectFrom('kertas_bertanda')
    .select(['tipe', 'isi'])
    .where('sidang_id', '=', sidang)
    .where('dicabut', 'is', null)
    .orderBy('id')
    .execute();
}
