import type { BarisTerlewat } from '#contract/terlewat.ts';
import type { JenisUsulan } from '#domain/jenis-usulan.ts';
import { formatPengusul } from '#domain/pengusul.ts';
import { type Tanggal, toTanggal } from '#domain/tanggal.ts';
import { KATA_TERLEWAT } from '#domain/terlewat.ts';
import { GalatMufakat } from '../galat.ts';
import type { Terbuka } from '../implementer.ts';
import type { Kerja } from '../unit-of-work.ts';
import { proposeOrang } from '../warga/propose-warga.ts';
import { readCakupan } from './cakupan.ts';
import { listTerlewat, readTerlewat } from './list-terlewat.ts';
import { readOrangTerlewat } from './orang-terlewat.ts';

/** Who proposes where the coverage does and no report names somebody. */
const PENGUSUL = 'Kelurahan';

export function createTerlewatProcedures(os: Terbuka) {
  return {
    cakupan: os.terlewat.cakupan.handler(({ context: { inti } }) => readCakupan(inti.data.db, toTanggal(inti.clock()))),
    list: os.terlewat.list.handler(({ input, context: { inti } }) =>
      listTerlewat(inti.data.db, input, toTanggal(inti.clock())),
    ),
    usulkan: os.terlewat.usulkan.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'terlewat.usulkan', masukan: input }, async (kerja) => ({
        usulan: await proposeTerlewat(kerja, input, toTanggal(inti.clock())),
      })),
    ),
    kesampingkan: os.terlewat.kesampingkan.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'terlewat.kesampingkan', masukan: input }, async ({ trx, waktu }) => {
        await readTerlewat(trx, input.kunci, toTanggal(inti.clock()));
        await putTindak({ trx, waktu }, input.kunci, { catatan: input.catatan, usulan: null });
      }),
    ),
    kembalikan: os.terlewat.kembalikan.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'terlewat.kembalikan', masukan: input }, async ({ trx }) => {
        const { numDeletedRows } = await trx
          .deleteFrom('tindak_terlewat')
          .where('kunci', '=', input.kunci)
          .where('usulan_id', 'is', null)
          .executeTakeFirst();
        if (numDeletedRows === 0n) throw new GalatMufakat('TERLEWAT_TIDAK_ADA');
      }),
    ),
  };
}

interface IsianTerlewat {
  readonly kunci: string;
  readonly jenis: JenisUsulan | null;
  readonly program: string;
  readonly catatan: string;
}

/** Answers the usulan. What was put aside can be proposed as well; the row leaves the list either way. */
async function proposeTerlewat(kerja: Kerja, isian: IsianTerlewat, hariIni: Tanggal): Promise<number> {
  const baris = await readTerlewat(kerja.trx, isian.kunci, hariIni);
  const usulan = baris.usulan ?? (await createUsulan(kerja, baris, isian));
  if (baris.usulan !== null) {
    await kerja.trx.updateTable('usulan').set({ status: 'menunggu' }).where('id', '=', usulan).execute();
  }
  await putTindak(kerja, isian.kunci, { catatan: '', usulan });
  if (baris.laporan !== null) {
    await kerja.trx.updateTable('laporan_warga').set({ usulan_id: usulan }).where('id', '=', baris.laporan).execute();
  }
  return usulan;
}

async function createUsulan(kerja: Kerja, baris: BarisTerlewat, { jenis, program, catatan }: IsianTerlewat) {
  if (jenis === null || !KATA_TERLEWAT[baris.sebab].jenisUsulan.includes(jenis)) {
    throw new GalatMufakat('MASUKAN_SALAH', 'Baris ini tidak dapat menjadi usulan sejenis itu. Pilih jenis lain.');
  }
  const { orang, pelapor } = await readOrangTerlewat(kerja.trx, baris);
  const pengusul = pelapor === null ? PENGUSUL : formatPengusul({ jenis: 'lain', nama: pelapor }, baris);
  return proposeOrang(kerja, orang, { jenis, program, pengusul, catatan });
}

async function putTindak(
  { trx, waktu }: Pick<Kerja, 'trx' | 'waktu'>,
  kunci: string,
  { catatan, usulan }: { readonly catatan: string; readonly usulan: number | null },
): Promise<void> {
  const isi = { catatan, usulan_id: usulan, waktu };
  await trx
    .insertInto('tindak_terlewat')
    .values({ kunci, ...isi })
    .onConflict((bentrok) => bentrok.column('kunci').doUpdateSet(isi))
    .execute();
}
