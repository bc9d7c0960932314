import { type Kysely, sql } from 'kysely';
import type { ApaDiurungkan } from '#contract/pembahasan.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import type { Kerja } from '../unit-of-work.ts';
import { PERINTAH_BLOK } from './blok.ts';
import { PERINTAH_PARKIR, setParkir } from './parkir.ts';
import { type IsiAtauKosong, insertKeputusan, PERINTAH_KEPUTUSAN } from './record.ts';

/** Journal name of a whole worksheet of decisions, behind which an undo does not reach. */
export const PERINTAH_LEMBAR_KEPUTUSAN = 'impor.keputusan';

const DAPAT_DIURUNGKAN = [PERINTAH_KEPUTUSAN, PERINTAH_BLOK, PERINTAH_PARKIR] as const;

type PerintahDiurungkan = (typeof DAPAT_DIURUNGKAN)[number];

export interface PerintahTerakhir {
  readonly perintah: PerintahDiurungkan;
  readonly jurnalUrut: number;
  readonly masukan: string;
}

/** The newest command of the session by key that was not taken back yet, to any depth; null when none is left to undo. */
export async function findPerintahTerakhir(db: Kysely<Tables>, sidang: number): Promise<PerintahTerakhir | null> {
  const baris = await db
    .selectFrom('jurnal as j')
    .select(['j.urut as jurnalUrut', 'j.perintah', 'j.masukan'])
    .where('j.perintah', 'in', [...DAPAT_DIURUNGKAN, PERINTAH_LEMBAR_KEPUTUSAN])
    .where(sql<boolean>`j.masukan ->> '$.sidang' = ${sidang}`)
    .where(sql<boolean>`NOT EXISTS (SELECT 1 FROM jurnal AS balik WHERE balik.membalik = j.urut)`)
    .orderBy('j.urut', 'desc')
    .limit(1)
    .executeTakeFirst();
  const perintah = DAPAT_DIURUNGKAN.find((satu) => satu === baris?.perintah);
  return baris === undefined || perintah === undefined ? null : { ...baris, perintah };
}

/** Takes a command back: what held before it holds again. Answers what that was, and the number to show. */
export async function undoPerintah(
  kerja: Kerja,
  sidang: number,
  terakhir: PerintahTerakhir,
): Promise<{ nomor: number; diurungkan: ApaDiurungkan }> {
  if (terakhir.perintah === PERINTAH_PARKIR) {
    const { nomor, parkir } = JSON.parse(terakhir.masukan) as { nomor: number; parkir: boolean };
    await setParkir(kerja, sidang, nomor, !parkir);
    return { nomor, diurungkan: { jenis: parkir ? 'parkir' : 'lanjut', jumlah: 1 } };
  }
  const nomor = await restoreSebelum(kerja, sidang, terakhir.jurnalUrut);
  await kerja.trx
    .updateTable('pendapat_berbeda')
    .set({ dibatalkan: kerja.waktu })
    .where('jurnal_urut', '=', terakhir.jurnalUrut)
    .where('dibatalkan', 'is', null)
    .execute();
  const [pertama] = nomor;
  if (pertama === undefined) throw new GalatMufakat('TIDAK_ADA_YANG_DIURUNGKAN');
  const jenis = terakhir.perintah === PERINTAH_BLOK ? 'blok' : 'keputusan';
  return { nomor: pertama, diurungkan: { jenis, jumlah: nomor.length } };
}

/** Brings back what held before each decision of the command. Answers their numbers in order. */
async function restoreSebelum(kerja: Kerja, sidang: number, jurnalUrut: number): Promise<number[]> {
  const keputusan = await kerja.trx
    .selectFrom('keputusan as k')
    .innerJoin('sidang_usulan as su', (join) =>
      join.onRef('su.usulan_id', '=', 'k.usulan_id').on('su.sidang_id', '=', sidang),
    )
    .leftJoin('keputusan as dahulu', 'dahulu.id', 'k.menggantikan')
    .select(['k.usulan_id', 'su.nomor', 'dahulu.putusan', 'dahulu.alasan', 'dahulu.catatan', 'dahulu.id as dahulu'])
    .where('k.jurnal_urut', '=', jurnalUrut)
    .orderBy('su.nomor')
    .execute();
  for (const { usulan_id, putusan, alasan, catatan, dahulu } of keputusan) {
    const isi = putusan === null ? { putusan, alasan: null, catatan: '' } : { putusan, alasan, catatan };
    await insertKeputusan(kerja, sidang, usulan_id, isi as IsiAtauKosong, putusan === null ? null : dahulu);
  }
  return keputusan.map(({ nomor }) => nomor);
}
