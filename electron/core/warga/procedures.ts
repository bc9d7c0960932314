import { sql } from 'kysely';
import { splitProgram } from '#domain/program.ts';
import { toTanggal } from '#domain/tanggal.ts';
import type { Terbuka } from '../implementer.ts';
import { listWarga } from './list-warga.ts';
import { proposeWarga } from './propose-warga.ts';
import { readWarga } from './read-warga.ts';

export function createWargaProcedures(os: Terbuka) {
  return {
    list: os.warga.list.handler(({ input, context: { inti } }) =>
      listWarga(inti.data.db, input, toTanggal(inti.clock())),
    ),
    get: os.warga.get.handler(({ input, context: { inti } }) =>
      readWarga(inti.data.db, input.kunci, toTanggal(inti.clock())),
    ),
    count: os.warga.count.handler(async ({ context: { inti } }) => {
      const { orang, keluarga } = await inti.data.db
        .selectFrom('warga')
        .select((eb) => [
          eb.fn.countAll<number>().as('orang'),
          eb.fn.count<number>('nomor_kk').distinct().as('keluarga'),
        ])
        .executeTakeFirstOrThrow();
      const { temuan } = await inti.data.db
        .selectFrom('temuan_warga')
        .select((eb) => eb.fn.countAll<number>().as('temuan'))
        .where('status', '=', 'terbuka')
        .executeTakeFirstOrThrow();
      return { orang, keluarga, temuan };
    }),
    pilihan: os.warga.pilihan.handler(async ({ context: { inti } }) => {
      const { db } = inti.data;
      const list = async (kolom: 'rt' | 'rw' | 'program'): Promise<string[]> => {
        const baris = await db
          .selectFrom('warga')
          .select(sql<string>`${sql.ref(kolom)}`.as('nilai'))
          .where(kolom, '<>', '')
          .distinct()
          .orderBy(kolom)
          .execute();
        return baris.map(({ nilai }) => nilai);
      };
      const anggota = await db.selectFrom('keanggotaan').select('program').distinct().execute();
      const program = new Set([
        ...(await list('program')).flatMap(splitProgram),
        ...anggota.map((satu) => satu.program),
      ]);
      return { rt: await list('rt'), rw: await list('rw'), program: [...program].sort() };
    }),
    usulkan: os.warga.usulkan.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'warga.usulkan', masukan: input }, async (kerja) => ({
        usulan: await proposeWarga(kerja, input),
      })),
    ),
  };
}
