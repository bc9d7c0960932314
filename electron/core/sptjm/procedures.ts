import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { BarisSptjm } from '#contract/sptjm.ts';
import { formatPeriode, getPeriode, type Periode } from '#domain/periode.ts';
import { type CatatanSptjm, countJenis, serializeSptjm, tidyAlasanSptjm } from '#domain/sptjm.ts';
import { formatTanggal, toTanggal } from '#domain/tanggal.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import type { Terbuka } from '../implementer.ts';
import { isContoh, readKelurahan } from '../kelurahan/kelurahan.ts';
import { reserveNomor } from '../nomor-surat/nomor-surat.ts';
import { computeSha256 } from '../paket/sha256.ts';
import type { Kerja, UnitOfWork } from '../unit-of-work.ts';
import { listMenunggu, listPernah, listSptjm, readSptjm } from './read-sptjm.ts';

interface IsianSptjm {
  readonly periode: Periode;
  readonly alasan: string;
}

export function createSptjmProcedures(os: Terbuka) {
  return {
    siap: os.sptjm.siap.handler(async ({ context: { inti } }) => {
      const usulan = await listMenunggu(inti.data.db);
      const pernah = await listPernah(inti.data.db);
      return {
        usulan: usulan.length,
        jenis: countJenis(usulan),
        pernah: usulan.filter((satu) => pernah.has(satu.usulan)).length,
        periode: getPeriode(toTanggal(inti.clock())),
      };
    }),
    list: os.sptjm.list.handler(({ context: { inti } }) => listSptjm(inti.data.db)),
    get: os.sptjm.get.handler(async ({ input: { id }, context: { inti } }) => {
      const { nomor, tanggal, periode, alasan, usulan } = await readSptjm(inti.data.db, id);
      return { id, nomor, tanggal, periode, alasan, usulan: usulan.length };
    }),
    create: os.sptjm.create.handler(({ input, context: { inti } }) => createSptjm(inti.unitOfWork, input)),
  };
}

/**
 * Makes the statement of the lurah for a month in which no muskel was held: a number is taken, and the usulan that wait are kept as they
 * are. They go on waiting. Throws SPTJM_TANPA_ALASAN, SPTJM_BULAN_DEPAN, SPTJM_ADA_SIDANG, TIDAK_ADA_USULAN_MENUNGGU,
 * NOMOR_SUDAH_DIPAKAI.
 */
function createSptjm(unitOfWork: UnitOfWork, { periode, alasan: ketikan }: IsianSptjm): Promise<BarisSptjm> {
  const alasan = tidyAlasanSptjm(ketikan);
  return unitOfWork.run({ nama: 'sptjm.create', masukan: { periode, alasan } }, async (kerja) => {
    if (alasan === '') throw new GalatMufakat('SPTJM_TANPA_ALASAN');
    const catatan = await takeCatatan(kerja, { periode, alasan });
    const { pengenal, nomor, tanggal, sidik } = catatan;
    const { id } = await kerja.trx
      .insertInto('sptjm')
      .values({
        pengenal,
        nomor,
        tanggal,
        periode,
        alasan,
        catatan: JSON.stringify(catatan),
        sidik,
        jurnal_urut: kerja.jurnalUrut,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return { id, nomor, tanggal, periode, alasan, usulan: catatan.usulan.length };
  });
}

async function takeCatatan(kerja: Kerja, { periode, alasan }: IsianSptjm): Promise<CatatanSptjm> {
  const { trx, waktu } = kerja;
  const tanggal = toTanggal(new Date(waktu));
  if (periode > getPeriode(tanggal)) throw new GalatMufakat('SPTJM_BULAN_DEPAN');
  await refuseSidang(trx, periode);
  const usulan = await listMenunggu(trx);
  if (usulan.length === 0) {
    throw new GalatMufakat(
      'TIDAK_ADA_USULAN_MENUNGGU',
      'Tidak ada usulan yang menunggu sidang, jadi tidak ada yang dapat dinyatakan.',
    );
  }
  const { wilayah, kop, ukuranKertas, lurah } = await readKelurahan(trx);
  return {
    versi: 1,
    pengenal: randomUUID(),
    nomor: await reserveNomor(kerja, { untuk: 'sptjm', tanggal, sidang: null }),
    tanggal,
    periode,
    alasan,
    wilayah,
    kop,
    ukuranKertas,
    lurah,
    usulan,
    sidik: computeSha256(serializeSptjm({ periode, alasan, usulan })),
    dibuatPada: waktu,
    contoh: await isContoh(trx),
  };
}

/** A lurah must not state that no muskel was held in a month in which one was closed. Throws SPTJM_ADA_SIDANG. */
async function refuseSidang(db: Kysely<Tables>, periode: Periode): Promise<void> {
  const sidang = await db
    .selectFrom('sidang')
    .select('tanggal')
    .where('status', '=', 'ditutup')
    .where(sql<string>`substr(tanggal, 1, 7)`, '=', periode)
    .executeTakeFirst();
  if (sidang === undefined) return;
  throw new GalatMufakat(
    'SPTJM_ADA_SIDANG',
    `Pada ${formatTanggal(sidang.tanggal)} musyawarah dilaksanakan, jadi usulan ${formatPeriode(periode)} disampaikan dengan berita acara.`,
  );
}
