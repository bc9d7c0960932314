import type { Kysely } from 'kysely';
import type { Pemetaan } from '#domain/impor-lembar.ts';
import type { Tables } from '../db/tables.ts';

/** Mappings by hand of earlier imports, by the signature of the headings they were made for. */
export async function listPemetaan(db: Kysely<Tables>): Promise<Readonly<Record<string, Pemetaan<string>>>> {
  const baris = await db.selectFrom('pemetaan_kolom').select(['sidik_judul', 'pemetaan']).execute();
  return Object.fromEntries(
    baris.map(({ sidik_judul, pemetaan }) => [sidik_judul, JSON.parse(pemetaan) as Pemetaan<string>]),
  );
}

export async function rememberPemetaan(
  db: Kysely<Tables>,
  sidikJudul: string,
  pemetaan: Pemetaan<string>,
  waktu: string,
): Promise<void> {
  const isi = { pemetaan: JSON.stringify(pemetaan), waktu };
  await db
    .insertInto('pemetaan_kolom')
    .values({ sidik_judul: sidikJudul, ...isi })
    .onConflict((bentrok) => bentrok.column('sidik_judul').doUpdateSet(isi))
    .execute();
}
