import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import { pickPokokCalon } from '#domain/notulen.ts';
import { formatJam } from '#domain/tanggal.ts';
import { toCanonicalJson } from '../db/canonical-json.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import type { Terbuka } from '../implementer.ts';
import { writePengaturan } from '../kelurahan/kelurahan.ts';
import { readSidang, readSidangTerbuka, toIsian } from '../musyawarah/sidang.ts';
import { listCatatan, readBlok, toCatatan } from './read-notulen.ts';

/** The minutes. A note that is struck out stays in the data, so that it can be brought back. */
export function createNotulenProcedures(os: Terbuka) {
  return {
    get: os.notulen.get.handler(async ({ input, context: { inti } }) => {
      const { db } = inti.data;
      const { pokok_kini } = await readSidang(db, input.sidang);
      const rancangan = await db
        .selectFrom('rancangan_notulen')
        .select(['pokok', 'jam', 'pembicara', 'isi'])
        .where('sidang_id', '=', input.sidang)
        .orderBy('pokok')
        .execute();
      return { kini: pokok_kini, catatan: await listCatatan(db, input.sidang), rancangan };
    }),
    count: os.notulen.count.handler(async ({ input, context: { inti } }) => {
      const { db } = inti.data;
      await readSidang(db, input.sidang);
      const [catatan, foto] = await Promise.all([
        db
          .selectFrom('notulen')
          .select((eb) => eb.fn.countAll<number>().as('jumlah'))
          .where('sidang_id', '=', input.sidang)
          .where('dihapus', 'is', null)
          .executeTakeFirstOrThrow(),
        db
          .selectFrom('foto_sidang')
          .select((eb) => eb.fn.countAll<number>().as('jumlah'))
          .where('sidang_id', '=', input.sidang)
          .executeTakeFirstOrThrow(),
      ]);
      return { catatan: catatan.jumlah, foto: foto.jumlah };
    }),
    catat: os.notulen.catat.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'notulen.catat', masukan: input }, async ({ trx, waktu, jurnalUrut }) => {
        const sidang = await readSidangTerbuka(trx, input.sidang);
        const pokok = input.pokok ?? pickPokokCalon(toIsian(sidang).agenda, sidang.pokok_kini) ?? '';
        const jam = input.jam ?? formatJam(new Date(waktu));
        const { pembicara, isi } = input;
        const baris = { sidang_id: sidang.id, pokok, jam, pembicara, isi };
        const catatan = await trx
          .insertInto('notulen')
          .values({ ...baris, dibuat: waktu, diubah: waktu, jurnal_urut: jurnalUrut })
          .returningAll()
          .executeTakeFirstOrThrow();
        if (input.pokok !== null) await dropRancangan(trx, sidang.id, pokok);
        return toCatatan(catatan);
      }),
    ),
    ubah: os.notulen.ubah.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'notulen.ubah', masukan: input }, async ({ trx, waktu }) => {
        const { id, ...isi } = input;
        await requireCatatan(trx, id, 'tertulis');
        return setCatatan(trx, id, { ...isi, diubah: waktu });
      }),
    ),
    hapus: os.notulen.hapus.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'notulen.hapus', masukan: input }, async ({ trx, waktu }) => {
        await requireCatatan(trx, input.id, 'tertulis');
        await setCatatan(trx, input.id, { dihapus: waktu });
      }),
    ),
    kembalikan: os.notulen.kembalikan.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'notulen.kembalikan', masukan: input }, async ({ trx }) => {
        await requireCatatan(trx, input.id, 'dihapus');
        return setCatatan(trx, input.id, { dihapus: null });
      }),
    ),
    bahas: os.notulen.bahas.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'notulen.bahas', masukan: input }, async ({ trx }) => {
        const sidang = await readSidangTerbuka(trx, input.sidang);
        if (!toIsian(sidang).agenda.includes(input.pokok)) {
          throw new GalatMufakat('MASUKAN_SALAH', 'Pokok ini tidak ada lagi dalam susunan acara. Muat ulang layarnya.');
        }
        await trx.updateTable('sidang').set({ pokok_kini: input.pokok }).where('id', '=', sidang.id).execute();
      }),
    ),
    // The journal keeps the hash of what is being typed, not its words: it is no note yet.
    simpanRancangan: os.notulen.simpanRancangan.handler(
      ({ input: { sidang, pokok, rancangan }, context: { inti } }) => {
        const sidik = createHash('sha256').update(toCanonicalJson(rancangan)).digest('hex');
        const perintah = { nama: 'notulen.simpanRancangan', masukan: { sidang, pokok, sidik } };
        return inti.unitOfWork.run(perintah, async ({ trx, waktu }) => {
          await readSidangTerbuka(trx, sidang);
          if (rancangan === null) return dropRancangan(trx, sidang, pokok);
          const isi = { ...rancangan, diubah: waktu };
          await trx
            .insertInto('rancangan_notulen')
            .values({ sidang_id: sidang, pokok, ...isi })
            .onConflict((bentrok) => bentrok.columns(['sidang_id', 'pokok']).doUpdateSet(isi))
            .execute();
        });
      },
    ),
    listBlok: os.notulen.listBlok.handler(({ context: { inti } }) => readBlok(inti.data.db)),
    updateBlok: os.notulen.updateBlok.handler(({ input: { blok }, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'notulen.updateBlok', masukan: blok }, async ({ trx }) => {
        if (blok === null) await trx.deleteFrom('pengaturan').where('kunci', '=', 'notulen').execute();
        else await writePengaturan(trx, 'notulen', blok);
        return readBlok(trx);
      }),
    ),
  };
}

async function dropRancangan(trx: Transaction<Tables>, sidang: number, pokok: string): Promise<void> {
  await trx.deleteFrom('rancangan_notulen').where('sidang_id', '=', sidang).where('pokok', '=', pokok).execute();
}

/** Throws NOTULEN_TIDAK_ADA for a note that is not there in that state, and SIDANG_DITUTUP. */
async function requireCatatan(trx: Transaction<Tables>, id: number, keadaan: 'tertulis' | 'dihapus'): Promise<void> {
  const baris = await trx
    .selectFrom('notulen')
    .select('sidang_id')
    .where('id', '=', id)
    .where('dihapus', keadaan === 'tertulis' ? 'is' : 'is not', null)
    .executeTakeFirst();
  if (baris === undefined) throw new GalatMufakat('NOTULEN_TIDAK_ADA');
  await readSidangTerbuka(trx, baris.sidang_id);
}

interface PerubahanCatatan {
  readonly pokok?: string;
  readonly jam?: string;
  readonly pembicara?: string;
  readonly isi?: string;
  readonly diubah?: string;
  readonly dihapus?: string | null;
}

async function setCatatan(trx: Transaction<Tables>, id: number, isi: PerubahanCatatan) {
  const baris = await trx.updateTable('notulen').set(isi).where('id', '=', id).returningAll().executeTakeFirstOrThrow();
  return toCatatan(baris);
}
