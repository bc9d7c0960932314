import { createHash } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { FotoSidang } from '#contract/notulen.ts';
import { BATAS_LAMPIRAN, type TipeGambar } from '#domain/lampiran.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import type { Terbuka } from '../implementer.ts';
import { checkLampiran } from '../lampiran/check-lampiran.ts';
import { readSidang, readSidangTerbuka } from '../musyawarah/sidang.ts';

const AKHIRAN: Readonly<Record<TipeGambar, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png' };

/** Photos of a session. Their bytes are in the data file only; the journal names them by their hash. */
export function createFotoSidangProcedures(os: Terbuka) {
  return {
    list: os.fotoSidang.list.handler(async ({ input, context: { inti } }) => {
      await readSidang(inti.data.db, input.sidang);
      return listFoto(inti.data.db, input.sidang);
    }),
    get: os.fotoSidang.get.handler(async ({ input, context: { inti } }) => {
      const baris = await inti.data.db
        .selectFrom('foto_sidang')
        .select(['isi', 'tipe'])
        .where('id', '=', input.id)
        .executeTakeFirst();
      if (baris === undefined) throw new GalatMufakat('LAMPIRAN_TIDAK_ADA');
      const nama = `foto-sidang-${input.id}.${AKHIRAN[baris.tipe]}`;
      return new File([Uint8Array.from(baris.isi)], nama, { type: baris.tipe });
    }),
    tambah: os.fotoSidang.tambah.handler(async ({ input: { berkas, ...input }, context: { inti } }) => {
      const isi = new Uint8Array(await berkas.arrayBuffer());
      const rupa = checkFoto(isi);
      const sha256 = createHash('sha256').update(isi).digest('hex');
      const masukan = { ...input, sha256, tipe: rupa.tipe, ukuran: isi.length };
      return inti.unitOfWork.run({ nama: 'fotoSidang.tambah', masukan }, async ({ trx, waktu }) => {
        const { sidang, keterangan, jam } = input;
        await readSidangTerbuka(trx, sidang);
        const urut = await findUrut(trx, sidang, input.urut);
        const { id } = await trx
          .insertInto('foto_sidang')
          .values({ sidang_id: sidang, urut, keterangan, jam, ...rupa, sha256, isi, dibuat: waktu })
          .returning('id')
          .executeTakeFirstOrThrow();
        return readFoto(trx, id);
      });
    }),
    ubah: os.fotoSidang.ubah.handler(({ input: { id, ...isi }, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'fotoSidang.ubah', masukan: { id, ...isi } }, async ({ trx }) => {
        await requireFoto(trx, id);
        await trx.updateTable('foto_sidang').set(isi).where('id', '=', id).execute();
        return readFoto(trx, id);
      }),
    ),
    geser: os.fotoSidang.geser.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'fotoSidang.geser', masukan: input }, async ({ trx }) => {
        const { sidang_id } = await requireFoto(trx, input.id);
        const semua = await listFoto(trx, sidang_id);
        const tempat = semua.findIndex(({ id }) => id === input.id);
        const foto = semua[tempat];
        const tetangga = semua[input.arah === 'depan' ? tempat - 1 : tempat + 1];
        if (foto === undefined || tetangga === undefined) return;
        await setUrut(trx, foto.id, tetangga.urut);
        await setUrut(trx, tetangga.id, foto.urut);
      }),
    ),
    hapus: os.fotoSidang.hapus.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run(
        async (trx) => ({
          nama: 'fotoSidang.hapus',
          masukan: { ...input, sha256: (await requireFoto(trx, input.id)).sha256 },
        }),
        async ({ trx }) => {
          await trx.deleteFrom('foto_sidang').where('id', '=', input.id).execute();
        },
      ),
    ),
  };
}

/** Throws LAMPIRAN_DITOLAK also for a PDF: it is no photo. */
function checkFoto(isi: Uint8Array) {
  const { tipe, ...ukuran } = checkLampiran(isi);
  if (tipe === 'application/pdf') {
    throw new GalatMufakat('LAMPIRAN_DITOLAK', 'Foto sidang berupa JPEG atau PNG, bukan PDF. Pilih berkas lain.');
  }
  return { tipe, ...ukuran };
}

/** The place of a new photo: the wished one where it is free, or behind all others. Throws LAMPIRAN_DITOLAK when there is no room. */
async function findUrut(trx: Transaction<Tables>, sidang: number, ingin: number | null): Promise<number> {
  const semua = await listFoto(trx, sidang);
  if (semua.length >= BATAS_LAMPIRAN.jumlah) {
    throw new GalatMufakat(
      'LAMPIRAN_DITOLAK',
      `Satu sidang paling banyak membawa ${BATAS_LAMPIRAN.jumlah} foto. Hapus yang tidak perlu dahulu.`,
    );
  }
  if (ingin !== null && semua.every(({ urut }) => urut !== ingin)) return ingin;
  return Math.max(0, ...semua.map(({ urut }) => urut)) + 1;
}

function setUrut(trx: Transaction<Tables>, id: number, urut: number) {
  return trx.updateTable('foto_sidang').set({ urut }).where('id', '=', id).execute();
}

/** Throws LAMPIRAN_TIDAK_ADA and SIDANG_DITUTUP. */
async function requireFoto(trx: Transaction<Tables>, id: number) {
  const baris = await trx
    .selectFrom('foto_sidang')
    .select(['sidang_id', 'sha256'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (baris === undefined) throw new GalatMufakat('LAMPIRAN_TIDAK_ADA');
  await readSidangTerbuka(trx, baris.sidang_id);
  return baris;
}

function selectFoto(db: Kysely<Tables>) {
  return db
    .selectFrom('foto_sidang')
    .select(['id', 'urut', 'keterangan', 'jam', 'lebar', 'tinggi', 'sha256'])
    .select(sql<number>`length(isi)`.as('ukuran'));
}

/** Photos of a session in their order, without the bytes. */
function listFoto(db: Kysely<Tables>, sidang: number): Promise<FotoSidang[]> {
  return selectFoto(db).where('sidang_id', '=', sidang).orderBy('urut').orderBy('id').execute();
}

function readFoto(db: Kysely<Tables>, id: number): Promise<FotoSidang> {
  return selectFoto(db).where('id', '=', id).executeTakeFirstOrThrow();
}
