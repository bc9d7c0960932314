import { type Kysely, sql } from 'kysely';
import type { JumlahBulan, JumlahProgram } from '#contract/rekap.ts';
import type { Periode } from '#domain/periode.ts';
import { PROGRAM_AWAL } from '#domain/program.ts';
import type { Tables } from '../db/tables.ts';

/** Decisions of the packages in force by programme, in the order of the programmes and then by name; null: of all months. */
export async function listProgram(
  db: Kysely<Tables>,
  { periode }: { readonly periode: Periode | null },
): Promise<JumlahProgram[]> {
  const baris = await db
    .selectFrom('keputusan_masuk as k')
    .innerJoin('paket_masuk as p', 'p.id', 'k.paket_id')
    .where('p.keadaan', '=', 'diterima')
    .$if(periode !== null, (query) => query.where('p.periode', '=', periode))
    .groupBy('k.program')
    .select((eb) => [
      'k.program',
      eb.fn.countAll<number>().filterWhere('k.putusan', '=', 'layak').as('layak'),
      eb.fn.countAll<number>().filterWhere('k.putusan', '=', 'tidak_layak').as('tidak_layak'),
      eb.fn.countAll<number>().filterWhere('k.putusan', '=', 'ditunda').as('ditunda'),
      eb.fn.sum<number>('k.diusulkan').as('diusulkan'),
      eb.fn.sum<number>('k.keluar').as('keluar'),
    ])
    .execute();
  return baris.sort((a, b) => rank(a.program) - rank(b.program) || (a.program < b.program ? -1 : 1));
}

/** Programmes in their usual order, then other names, what is about none at the end. */
function rank(program: string): number {
  if (program === '') return PROGRAM_AWAL.length + 1;
  const urut = PROGRAM_AWAL.findIndex(({ kode }) => kode === program);
  return urut === -1 ? PROGRAM_AWAL.length : urut;
}

/** Months of which a package counts, oldest first, from the counts that were kept when the packages came in. */
export async function listTrenKota(db: Kysely<Tables>): Promise<JumlahBulan[]> {
  const { rows } = await sql<JumlahBulan>`
    SELECT periode, count(DISTINCT kelurahan) AS kelurahan, sum(layak) AS layak, sum(tidak_layak) AS tidak_layak,
      sum(ditunda) AS ditunda, sum(keluar) AS keluar, sum(graduasi) AS graduasi, sum(pena) AS pena
    FROM paket_masuk WHERE keadaan = 'diterima' GROUP BY periode ORDER BY periode`.execute(db);
  return rows;
}
