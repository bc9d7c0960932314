import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { BarisTerlewat } from '#contract/terlewat.ts';
import { splitCari } from '#domain/lipat-nama.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import type { SebabTerlewat } from '#domain/terlewat.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import { type BarisSebab, createTabelSebab } from './sebab.ts';
import { getSejakVerifikasi } from './sejak.ts';

export interface SaringTerlewat {
  readonly cari?: string | undefined;
  readonly sebab?: SebabTerlewat | undefined;
  readonly rt?: string | undefined;
  readonly rw?: string | undefined;
  readonly status?: BarisTerlewat['status'] | undefined;
}

export interface JendelaTerlewat {
  readonly offset: number;
  readonly limit: number;
  readonly urut?: { readonly kolom: 'bobot' | 'nama' | 'rt' | 'desil'; readonly turun: boolean } | undefined;
  readonly saring?: SaringTerlewat | undefined;
}

/** A window on those who may be overlooked, the weightiest first and neighbours together; total and rows from one look. */
export async function listTerlewat(
  db: Kysely<Tables>,
  { offset, limit, urut = { kolom: 'bobot', turun: true }, saring = {} }: JendelaTerlewat,
  hariIni: Tanggal,
): Promise<{ total: number; baris: BarisTerlewat[] }> {
  const arah = urut.turun ? sql`DESC` : sql`ASC`;
  const kolom = urut.kolom === 'rt' ? sql`rw ${arah}, rt` : sql.ref(urut.kolom);
  const { rows } = await sql<BarisSebab & { total: number }>`
    SELECT *, count(*) OVER () AS total FROM ${createTabelSebab(getSejakVerifikasi(hariIni))} AS t
    WHERE ${matchTerlewat(saring)}
    ORDER BY ${kolom} ${arah}, rw, rt, nomorKk, nama, kunci LIMIT ${limit} OFFSET ${offset}`.execute(db);
  const total = rows[0]?.total ?? (offset === 0 ? 0 : await countTerlewat(db, saring, hariIni));
  return { total, baris: rows.map(({ total: _, ...baris }) => toBaris(baris)) };
}

async function countTerlewat(db: Kysely<Tables>, saring: SaringTerlewat, hariIni: Tanggal): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    SELECT count(*) AS total FROM ${createTabelSebab(getSejakVerifikasi(hariIni))} AS t WHERE ${matchTerlewat(saring)}`.execute(
    db,
  );
  return rows[0]?.total ?? 0;
}

/** The row under a key as it stands now. Throws TERLEWAT_TIDAK_ADA. */
export async function readTerlewat(db: Kysely<Tables>, kunci: string, hariIni: Tanggal): Promise<BarisTerlewat> {
  const { rows } = await sql<BarisSebab>`
    SELECT * FROM ${createTabelSebab(getSejakVerifikasi(hariIni))} AS t WHERE kunci = ${kunci}`.execute(db);
  const [baris] = rows;
  if (baris === undefined) throw new GalatMufakat('TERLEWAT_TIDAK_ADA');
  return toBaris(baris);
}

function toBaris({ bobot: _, ...baris }: BarisSebab): BarisTerlewat {
  return baris;
}

function matchTerlewat({ cari = '', sebab, rt, rw, status }: SaringTerlewat): RawBuilder<unknown> {
  const syarat = splitCari(cari).map((bagian) => {
    const teks = bagian.jenis === 'angka' ? bagian.angka : bagian.tulisan;
    const pola = `%${teks}%`;
    return sql`(nik LIKE ${pola} OR nomorKk LIKE ${pola} OR nama LIKE ${pola} OR alamat LIKE ${pola})`;
  });
  if (sebab !== undefined) syarat.push(sql`sebab = ${sebab}`);
  if (rt !== undefined) syarat.push(sql`rt = ${rt}`);
  if (rw !== undefined) syarat.push(sql`rw = ${rw}`);
  if (status !== undefined) syarat.push(sql`status = ${status}`);
  return syarat.length === 0 ? sql`true` : sql.join(syarat, sql` AND `);
}
