import { type Kysely, sql, type Transaction } from 'kysely';
import type { PesertaSidang } from '#contract/kehadiran.ts';
import { describePeristiwa, type JenisPeristiwa, type KeadaanOrang, type Peristiwa } from '#domain/kehadiran.ts';
import type { Tables } from '../db/tables.ts';
import type { Kerja } from '../unit-of-work.ts';
import { putKeadaan, readPeserta } from './peserta.ts';

const PERISTIWA_TERBANYAK = 100;

/** Changes how a person stands and notes what happened at `jam`; nothing is noted where nothing changed. */
export async function changeKeadaan(
  { trx, jurnalUrut }: Kerja,
  sidang: number,
  orang: PesertaSidang,
  ke: KeadaanOrang,
  jam: string,
): Promise<void> {
  await putKeadaan(trx, sidang, orang.pilar, ke);
  for (const peristiwa of describePeristiwa(orang, ke, jam)) {
    await insertPeristiwa(trx, jurnalUrut, sidang, orang, peristiwa);
  }
}

async function insertPeristiwa(
  trx: Transaction<Tables>,
  jurnalUrut: number,
  sidang: number,
  sebelum: PesertaSidang,
  { jenis, jam }: Peristiwa,
): Promise<void> {
  await trx
    .insertInto('peristiwa_kehadiran')
    .values({
      sidang_id: sidang,
      pilar_id: sebelum.pilar,
      jenis,
      jam,
      sebelum_hadir: sebelum.hadir ? 1 : 0,
      sebelum_datang: sebelum.datang,
      sebelum_pulang: sebelum.pulang,
      jurnal_urut: jurnalUrut,
    })
    .execute();
}

/** Comings and leavings of a session, newest first. */
export async function listPeristiwa(db: Kysely<Tables>, sidang: number) {
  return db
    .selectFrom('peristiwa_kehadiran as p')
    .innerJoin('pilar', 'pilar.id', 'p.pilar_id')
    .select(['p.id', 'p.pilar_id as pilar', 'pilar.nama', 'p.jenis', 'p.jam'])
    .where('p.sidang_id', '=', sidang)
    .orderBy('p.id', 'desc')
    .limit(PERISTIWA_TERBANYAK)
    .execute();
}

/** The newest command at the door that was not taken back and takes none back itself; null when none is left to undo. */
export async function findTandaTerakhir(db: Kysely<Tables>, sidang: number): Promise<number | null> {
  const baris = await db
    .selectFrom('peristiwa_kehadiran as p')
    .innerJoin('jurnal as j', 'j.urut', 'p.jurnal_urut')
    .select('j.urut')
    .where('p.sidang_id', '=', sidang)
    .where('j.membalik', 'is', null)
    .where(sql<boolean>`NOT EXISTS (SELECT 1 FROM jurnal AS balik WHERE balik.membalik = j.urut)`)
    .orderBy('p.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return baris?.urut ?? null;
}

/** Brings everybody back whom the given command changed; answers what it was and how they stand now. */
export async function restoreKeadaan(
  { trx, jurnalUrut }: Kerja,
  sidang: number,
  perintah: number,
  jam: string,
): Promise<{ readonly jenis: JenisPeristiwa; readonly peserta: PesertaSidang[] }> {
  const baris = await trx
    .selectFrom('peristiwa_kehadiran')
    .selectAll()
    .where('sidang_id', '=', sidang)
    .where('jurnal_urut', '=', perintah)
    .orderBy('id')
    .execute();
  // One command may have noted two things of a person (came and left); what was before both is with the first.
  const pertama = new Map(baris.toReversed().map((satu) => [satu.pilar_id, satu]));
  const peserta: PesertaSidang[] = [];
  for (const satu of [...pertama.values()].toReversed()) {
    const kini = await readPeserta(trx, sidang, satu.pilar_id);
    const { sebelum_hadir, sebelum_datang: datang, sebelum_pulang: pulang } = satu;
    await putKeadaan(trx, sidang, satu.pilar_id, { hadir: sebelum_hadir === 1, datang, pulang });
    await insertPeristiwa(trx, jurnalUrut, sidang, kini, { jenis: 'batal', jam });
    peserta.push(await readPeserta(trx, sidang, satu.pilar_id));
  }
  return { jenis: baris[0]?.jenis ?? 'batal', peserta };
}
