import type { Kysely } from 'kysely';
import type { Client } from '#contract/index.ts';
import { checkGoresan, type Goresan, parseGoresan } from '#domain/goresan.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import type { Kerja } from '../unit-of-work.ts';
import { readPeserta } from './peserta.ts';

type IsiTanda = Parameters<Client['kehadiran']['tandaTangan']>[0]['isi'];

/** Signs the attendance list for a person, or takes the signature away. Throws BELUM_HADIR or GORESAN_DITOLAK. */
export async function putTandaTangan(
  { trx, jurnalUrut, waktu }: Kerja,
  sidang: number,
  pilar: number,
  isi: IsiTanda,
): Promise<void> {
  const { hadir } = await readPeserta(trx, sidang, pilar);
  if (!hadir) throw new GalatMufakat('BELUM_HADIR');
  await trx.deleteFrom('tanda_tangan_hadir').where('sidang_id', '=', sidang).where('pilar_id', '=', pilar).execute();
  if (isi === null) return;
  const goresan = isi.cara === 'goresan' ? isi.goresan : null;
  if (goresan !== null && checkGoresan(goresan) !== null) throw new GalatMufakat('GORESAN_DITOLAK');
  await trx
    .insertInto('tanda_tangan_hadir')
    .values({
      sidang_id: sidang,
      pilar_id: pilar,
      cara: isi.cara,
      goresan: goresan === null ? null : JSON.stringify(goresan),
      waktu,
      jurnal_urut: jurnalUrut,
    })
    .execute();
}

/** Strokes of everybody who signed on the pad, by the id of the person in the roster. */
export async function readGoresanHadir(db: Kysely<Tables>, sidang: number): Promise<ReadonlyMap<number, Goresan>> {
  const baris = await db
    .selectFrom('tanda_tangan_hadir')
    .select(['pilar_id', 'goresan'])
    .where('sidang_id', '=', sidang)
    .where('cara', '=', 'goresan')
    .execute();
  return new Map(
    baris.flatMap(({ pilar_id, goresan }) => {
      const terbaca = parseGoresan(goresan);
      return terbaca === null ? [] : [[pilar_id, terbaca] as const];
    }),
  );
}
