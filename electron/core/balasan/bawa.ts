import type { Kysely, Transaction } from 'kysely';
import type { Tolakan } from '#contract/balasan.ts';
import { createCatatanKembali, type Penolakan, stripTolakan } from '#domain/balasan.ts';
import { formatNamaSidang } from '#domain/sidang.ts';
import { type Tanggal, toTanggal } from '#domain/tanggal.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import type { Kerja, UnitOfWork } from '../unit-of-work.ts';
import { withdrawUsulan } from '../usulan/tarik.ts';
import { readBalasanTersimpan } from './isi-balasan.ts';
import { type IsiBalasanTerbaca, listTolakan } from './read-balasan.ts';
import { matchTolakan } from './tolakan.ts';

const CATATAN_BATAL = 'Dibatalkan sebelum diagendakan.';

/**
 * Makes a waiting usulan of each chosen row: the person, kind and data of the decided usulan, with the reason of the refusal before its
 * note. Rows that cannot go are left out. Throws BALASAN_TIDAK_ADA, and TOLAKAN_TIDAK_DAPAT_DIBAWA where no row can go.
 */
export function bringTolakan(
  unitOfWork: UnitOfWork,
  { id, baris }: { readonly id: number; readonly baris: readonly number[] },
): Promise<{ usulan: number[]; dilewati: number }> {
  return unitOfWork.run(
    async (trx) => {
      const { balasan, dimasukkan } = await readBalasanTersimpan(trx, id);
      const semua = await matchTolakan(trx, listTolakan(balasan));
      const dipilih = semua.filter((satu) => satu.keadaan === 'siap' && baris.includes(satu.baris));
      if (dipilih.length === 0) {
        const sebab = semua.find((satu) => baris.includes(satu.baris))?.sebab;
        throw new GalatMufakat('TOLAKAN_TIDAK_DAPAT_DIBAWA', sebab ?? undefined);
      }
      return {
        nama: 'balasan.bawa',
        masukan: { id, baris: dipilih.map((satu) => satu.baris) },
        dipilih,
        tanggal: getTanggalTolakan(balasan, dimasukkan),
      };
    },
    async (kerja, { dipilih, tanggal }) => {
      const usulan: number[] = [];
      for (const satu of dipilih) usulan.push(await createUsulanKembali(kerja, id, satu, tanggal));
      return { usulan, dilewati: new Set(baris).size - usulan.length };
    },
  );
}

/** The day on which a refusal became known: when Dinas Sosial wrote the file, or when the result of SIKS-NG was taken in. */
function getTanggalTolakan(balasan: IsiBalasanTerbaca, dimasukkan: string): Tanggal {
  return toTanggal(new Date(balasan.jenis === 'berkas_balik' ? balasan.isi.dibuatPada : dimasukkan));
}

async function createUsulanKembali(
  { trx, waktu, jurnalUrut }: Kerja,
  balasan: number,
  tolakan: Tolakan,
  tanggal: Tanggal,
): Promise<number> {
  const { keputusan, program, hasil, keterangan } = tolakan;
  if (keputusan === null) throw new GalatMufakat('TOLAKAN_TIDAK_DAPAT_DIBAWA');
  const { id: asal, ...lama } = await trx
    .selectFrom('usulan')
    .selectAll()
    .where('id', '=', keputusan.usulan)
    .executeTakeFirstOrThrow();
  const { id } = await trx
    .insertInto('usulan')
    .values({
      ...lama,
      program,
      catatan: createCatatanKembali({ hasil, keterangan, tanggal }, await readCatatanSemula(trx, asal, lama.catatan)),
      status: 'menunggu',
      berkas_id: null,
      baris: null,
      dibuat: waktu,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('tolakan_dibawa')
    .values({
      balasan_id: balasan,
      baris: tolakan.baris,
      asal_id: asal,
      sidang_id: keputusan.sidang,
      program,
      hasil,
      keterangan,
      tanggal,
      usulan_id: id,
      jurnal_urut: jurnalUrut,
    })
    .execute();
  return id;
}

/** The note as the person who proposed wrote it: that of a usulan which had come back before begins with its own refusal. */
async function readCatatanSemula(trx: Transaction<Tables>, asal: number, catatan: string): Promise<string> {
  const terdahulu = await trx
    .selectFrom('tolakan_dibawa')
    .select(['hasil', 'keterangan', 'tanggal'])
    .where('usulan_id', '=', asal)
    .executeTakeFirst();
  return stripTolakan(terdahulu ?? null, catatan);
}

/** The last rows of this file that went, and that no later command took back. */
function listTerakhir(db: Kysely<Tables>, id: number) {
  return db
    .selectFrom('tolakan_dibawa as t')
    .innerJoin('usulan as u', 'u.id', 't.usulan_id')
    .select(['u.id as usulan', 'u.status', 't.jurnal_urut as jurnalUrut'])
    .where('t.balasan_id', '=', id)
    .where('t.jurnal_urut', '=', (eb) =>
      eb
        .selectFrom('tolakan_dibawa as akhir')
        .innerJoin('usulan as v', 'v.id', 'akhir.usulan_id')
        .select((dalam) => dalam.fn.max('akhir.jurnal_urut').as('urut'))
        .where('akhir.balasan_id', '=', id)
        .where('v.status', '=', 'menunggu'),
    )
    .execute();
}

/** How many usulan the next `cancelBawa` would take back. */
export async function countDapatDibatalkan(db: Kysely<Tables>, id: number): Promise<number> {
  return (await listTerakhir(db, id)).filter(({ status }) => status === 'menunggu').length;
}

/**
 * Takes the last rows back that went to the next session; those on an agenda stay. Throws BALASAN_TIDAK_ADA and
 * TIDAK_ADA_YANG_DIURUNGKAN.
 */
export function cancelBawa(unitOfWork: UnitOfWork, id: number): Promise<{ dibatalkan: number; tetap: number }> {
  return unitOfWork.run(
    async (trx) => {
      await readBalasanTersimpan(trx, id);
      const terakhir = await listTerakhir(trx, id);
      const dapat = terakhir.filter(({ status }) => status === 'menunggu').map(({ usulan }) => usulan);
      const membalik = terakhir[0]?.jurnalUrut;
      if (membalik === undefined || dapat.length === 0) {
        throw new GalatMufakat(
          'TIDAK_ADA_YANG_DIURUNGKAN',
          'Semua usulan dari berkas ini sudah diagendakan atau diputus.',
        );
      }
      const tetap = terakhir.filter(({ status }) => status !== 'menunggu' && status !== 'ditarik').length;
      return { nama: 'balasan.batalBawa', masukan: { id, usulan: dapat }, membalik, dapat, tetap };
    },
    async (kerja, { dapat, tetap }) => {
      for (const usulan of dapat) await withdrawUsulan(kerja, { usulan, catatan: CATATAN_BATAL });
      return { dibatalkan: dapat.length, tetap };
    },
  );
}

/** Why a usulan is before the hall once more; null where it came otherwise. */
export async function readTolakanUsulan(db: Kysely<Tables>, usulan: number) {
  const baris = await db
    .selectFrom('tolakan_dibawa as t')
    .innerJoin('sidang as s', 's.id', 't.sidang_id')
    .select(['t.hasil', 't.keterangan', 't.tanggal', 't.balasan_id as balasan'])
    .select(['s.urut', 's.tahun', 's.tanggal as tanggalSidang'])
    .where('t.usulan_id', '=', usulan)
    .executeTakeFirst();
  if (baris === undefined) return null;
  const { urut, tahun, ...satu } = baris;
  return { ...(satu satisfies Penolakan), namaSidang: formatNamaSidang(urut, tahun) };
}
