import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import { BATAS_LAMPIRAN, type TipeLampiran } from '#domain/lampiran.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import type { Terbuka } from '../implementer.ts';
import { checkLampiran } from '../lampiran/check-lampiran.ts';
import { requireRancangan } from './rancangan.ts';
import { listLampiran, type MilikLampiran, toKolomMilik } from './read-lampiran.ts';
import { requireDapatDiubah } from './tetap.ts';

const AKHIRAN: Readonly<Record<TipeLampiran, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/pdf': 'pdf',
};

/** Photos and scans. Their bytes are in the data file only; the journal names them by their hash. */
export function createLampiranProcedures(os: Terbuka) {
  return {
    tambah: os.lampiran.tambah.handler(async ({ input: { milik, keterangan, berkas }, context: { inti } }) => {
      const isi = new Uint8Array(await berkas.arrayBuffer());
      const rupa = checkLampiran(isi);
      const sha256 = createHash('sha256').update(isi).digest('hex');
      const masukan = { milik, keterangan, sha256, tipe: rupa.tipe, ukuran: isi.length };
      return inti.unitOfWork.run({ nama: 'lampiran.tambah', masukan }, async ({ trx, waktu }) => {
        await requireMilik(trx, milik);
        const kolom = { ...toKolomMilik(milik), ...rupa, keterangan, sha256, isi, dibuat: waktu };
        const { id } = await trx.insertInto('lampiran_usulan').values(kolom).returning('id').executeTakeFirstOrThrow();
        return { id, ...rupa, keterangan, sha256, ukuran: isi.length };
      });
    }),
    get: os.lampiran.get.handler(async ({ input, context: { inti } }) => {
      const baris = await inti.data.db
        .selectFrom('lampiran_usulan')
        .select(['isi', 'tipe'])
        .where('id', '=', input.id)
        .executeTakeFirst();
      if (baris === undefined) throw new GalatMufakat('LAMPIRAN_TIDAK_ADA');
      return new File([Uint8Array.from(baris.isi)], `lampiran-${input.id}.${AKHIRAN[baris.tipe]}`, {
        type: baris.tipe,
      });
    }),
    hapus: os.lampiran.hapus.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run(
        async (trx) => ({
          nama: 'lampiran.hapus',
          masukan: { ...input, sha256: (await requireLampiran(trx, input.id)).sha256 },
        }),
        async ({ trx }) => {
          const { usulan_id } = await requireLampiran(trx, input.id);
          if (usulan_id !== null) await requireDapatDiubah(trx, usulan_id);
          await trx.deleteFrom('lampiran_usulan').where('id', '=', input.id).execute();
        },
      ),
    ),
  };
}

async function requireMilik(trx: Transaction<Tables>, milik: MilikLampiran): Promise<void> {
  if ('usulan' in milik) await requireDapatDiubah(trx, milik.usulan);
  else await requireRancangan(trx, milik.rancangan);
  if ((await listLampiran(trx, milik)).length < BATAS_LAMPIRAN.jumlah) return;
  throw new GalatMufakat(
    'LAMPIRAN_DITOLAK',
    `Satu usulan paling banyak membawa ${BATAS_LAMPIRAN.jumlah} foto dan pindaian. Hapus yang tidak perlu dahulu.`,
  );
}

async function requireLampiran(trx: Transaction<Tables>, id: number) {
  const baris = await trx
    .selectFrom('lampiran_usulan')
    .select(['usulan_id', 'sha256'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (baris === undefined) throw new GalatMufakat('LAMPIRAN_TIDAK_ADA');
  return baris;
}
