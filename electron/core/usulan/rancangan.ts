import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import { bentukIsianUsulan } from '#contract/isian-usulan.ts';
import type { IsianUsulan } from '#domain/isian-usulan.ts';
import { toCanonicalJson } from '../db/canonical-json.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import type { Terbuka } from '../implementer.ts';
import type { Kerja } from '../unit-of-work.ts';
import { listLampiran } from './read-lampiran.ts';
import { requireDapatDiubah } from './tetap.ts';

/** Drafts of the form. The journal keeps the hash of each, not its words: a draft is no proposal yet and may be thrown away. */
export function createRancanganProcedures(os: Terbuka) {
  return {
    list: os.rancangan.list.handler(async ({ context: { inti } }) => {
      const baris = await inti.data.db
        .selectFrom('rancangan_usulan as r')
        .select(['r.id', 'r.usulan_id', 'r.isi', 'r.diubah'])
        .select((eb) =>
          eb
            .selectFrom('lampiran_usulan as l')
            .select((dalam) => dalam.fn.countAll<number>().as('jumlah'))
            .whereRef('l.rancangan_id', '=', 'r.id')
            .as('lampiran'),
        )
        .orderBy('r.diubah', 'desc')
        .orderBy('r.id', 'desc')
        .execute();
      return baris.map(({ id, usulan_id, isi, lampiran, diubah }) => {
        const { nama, jenis, program } = readIsi(isi);
        return { id, usulan: usulan_id, nama, jenis, program, lampiran: lampiran ?? 0, diubah };
      });
    }),
    get: os.rancangan.get.handler(async ({ input, context: { inti } }) => {
      const { db } = inti.data;
      const baris = await db.selectFrom('rancangan_usulan').selectAll().where('id', '=', input.id).executeTakeFirst();
      if (baris === undefined) throw new GalatMufakat('RANCANGAN_TIDAK_ADA');
      return {
        id: baris.id,
        usulan: baris.usulan_id,
        isian: readIsi(baris.isi),
        lampiran: await listLampiran(db, { rancangan: baris.id }),
        diubah: baris.diubah,
      };
    }),
    simpan: os.rancangan.simpan.handler(({ input: { id, usulan, isian }, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'rancangan.simpan', masukan: { id, usulan, sidik: computeSidik(isian) } }, (kerja) =>
        saveRancangan(kerja, id, usulan, isian),
      ),
    ),
    hapus: os.rancangan.hapus.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'rancangan.hapus', masukan: input }, async ({ trx }) => {
        await requireRancangan(trx, input.id);
        await trx.deleteFrom('rancangan_usulan').where('id', '=', input.id).execute();
      }),
    ),
  };
}

async function saveRancangan({ trx, waktu }: Kerja, id: number | null, usulan: number | null, isian: IsianUsulan) {
  const isi = JSON.stringify(isian);
  if (id !== null) {
    await requireRancangan(trx, id);
    await trx.updateTable('rancangan_usulan').set({ isi, diubah: waktu }).where('id', '=', id).execute();
    return { id, diubah: waktu };
  }
  if (usulan !== null) await requireDapatDiubah(trx, usulan);
  const baru = await trx
    .insertInto('rancangan_usulan')
    .values({ usulan_id: usulan, isi, dibuat: waktu, diubah: waktu })
    // Two windows may change the same usulan: the later words stand.
    .onConflict((bentrok) => bentrok.column('usulan_id').doUpdateSet({ isi, diubah: waktu }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id: baru.id, diubah: waktu };
}

/** Throws RANCANGAN_TIDAK_ADA. */
export async function requireRancangan(trx: Transaction<Tables>, id: number): Promise<void> {
  const ada = await trx.selectFrom('rancangan_usulan').select('id').where('id', '=', id).executeTakeFirst();
  if (ada === undefined) throw new GalatMufakat('RANCANGAN_TIDAK_ADA');
}

function readIsi(isi: string): IsianUsulan {
  return bentukIsianUsulan.parse(JSON.parse(isi));
}

function computeSidik(isian: IsianUsulan): string {
  return createHash('sha256').update(toCanonicalJson(isian)).digest('hex');
}
