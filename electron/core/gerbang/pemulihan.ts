import type { Kysely } from 'kysely';
import type { Pemulihan } from '#contract/gerbang.ts';
import { formatPutusan } from '#domain/putusan.ts';
import { findJurnalRusak } from '../db/journal.ts';
import type { Tables } from '../db/tables.ts';

/** What lies in the data after a run that did not end in order, and whether the chain of the journal holds. */
export async function readPemulihan(db: Kysely<Tables>, tempat: string | null): Promise<Pemulihan> {
  const catatan = await db.selectFrom('jurnal').select('waktu').orderBy('urut', 'desc').limit(1).executeTakeFirst();
  return {
    catatanTerakhir: catatan?.waktu ?? null,
    jurnalUtuh: (await findJurnalRusak(db)) === null,
    sidang: await readSidangTerputus(db),
    tempat,
  };
}

/** The open session in which something was decided last. */
async function readSidangTerputus(db: Kysely<Tables>): Promise<Pemulihan['sidang']> {
  const akhir = await db
    .selectFrom('keputusan_berlaku as k')
    .innerJoin('sidang', 'sidang.id', 'k.sidang_id')
    .innerJoin('usulan', 'usulan.id', 'k.usulan_id')
    .innerJoin('sidang_usulan as su', (join) =>
      join.onRef('su.sidang_id', '=', 'k.sidang_id').onRef('su.usulan_id', '=', 'k.usulan_id'),
    )
    .select(['k.sidang_id', 'k.putusan', 'su.nomor', 'usulan.nama', 'usulan.jenis'])
    .where('sidang.status', '!=', 'ditutup')
    .orderBy('k.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (akhir === undefined) return null;
  const { keputusan } = await db
    .selectFrom('keputusan_berlaku')
    .select((eb) => eb.fn.countAll<number>().as('keputusan'))
    .where('sidang_id', '=', akhir.sidang_id)
    .executeTakeFirstOrThrow();
  const { hadir } = await db
    .selectFrom('kehadiran')
    .select((eb) => eb.fn.countAll<number>().as('hadir'))
    .where('sidang_id', '=', akhir.sidang_id)
    .where('hadir', '=', 1)
    .executeTakeFirstOrThrow();
  const { nomor, nama } = akhir;
  return {
    id: akhir.sidang_id,
    keputusan,
    hadir,
    terakhir: { nomor, nama, kata: formatPutusan(akhir.jenis, akhir.putusan) },
  };
}
