import { type Kysely, sql } from 'kysely';
import { type AturanKuorum, computeKeadaanHadir, type KeadaanHadir, KUORUM_AWAL } from '#domain/kuorum.ts';
import type { Tables } from '../db/tables.ts';
import type { Terbuka } from '../implementer.ts';
import { readPengaturan, writePengaturan } from '../kelurahan/kelurahan.ts';

/** The quorum that the kelurahan set for itself; by default none. */
export async function readAturanKuorum(db: Kysely<Tables>): Promise<AturanKuorum> {
  return ((await readPengaturan(db, 'kuorum')) as AturanKuorum | null) ?? KUORUM_AWAL;
}

/** Who is in the hall at this moment, judged by the quorum of the kelurahan. */
export async function readKeadaanHadir(db: Kysely<Tables>, sidang: number): Promise<KeadaanHadir> {
  const baris = await db
    .selectFrom('kehadiran as h')
    .innerJoin('pilar', 'pilar.id', 'h.pilar_id')
    .select(['pilar.unsur', sql<number>`count(*)`.as('jumlah')])
    .where('h.sidang_id', '=', sidang)
    .where('h.hadir', '=', 1)
    .where('h.pulang', 'is', null)
    .groupBy('pilar.unsur')
    .execute();
  const hadir = Object.fromEntries(baris.map(({ unsur, jumlah }) => [unsur, jumlah]));
  return computeKeadaanHadir(await readAturanKuorum(db), hadir);
}

export function createKuorumProcedures(os: Terbuka) {
  return {
    get: os.kuorum.get.handler(({ context }) => readAturanKuorum(context.inti.data.db)),
    save: os.kuorum.save.handler(({ input, context }) =>
      context.inti.unitOfWork.run({ nama: 'kuorum.save', masukan: input }, async ({ trx }) => {
        await writePengaturan(trx, 'kuorum', input);
        return input;
      }),
    ),
  };
}
