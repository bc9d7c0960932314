import { KODE_PENA } from '#domain/pena.ts';
import { toTanggal } from '#domain/tanggal.ts';
import { createBerkas } from '../berkas.ts';
import { listGraduasiOrang } from '../graduasi/list-graduasi.ts';
import type { Terbuka } from '../implementer.ts';
import { writePengaturan } from '../kelurahan/kelurahan.ts';
import { proposeWarga } from '../warga/propose-warga.ts';
import { createBukuPena } from './buku-pena.ts';
import { countCalonPena } from './count-calon-pena.ts';
import { readAturan, readPengaturanPena } from './pengaturan-pena.ts';
import { listCalonPena, readCalonPena } from './read-calon-pena.ts';
import { describeUsahaTercatat, saveUsaha } from './usaha.ts';

/** Who proposes where the list of candidates does. */
const PENGUSUL = 'Kelurahan';

export function createPenaProcedures(os: Terbuka) {
  return {
    pengaturan: os.pena.pengaturan.handler(({ context: { inti } }) => readPengaturanPena(inti.data.db)),
    updatePengaturan: os.pena.updatePengaturan.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'pena.updatePengaturan', masukan: input }, async ({ trx }) => {
        await writePengaturan(trx, 'pena', input);
        return input;
      }),
    ),
    list: os.pena.list.handler(async ({ input, context: { inti } }) =>
      listCalonPena(inti.data.db, input, await readAturan(inti)),
    ),
    get: os.pena.get.handler(async ({ input, context: { inti } }) =>
      readCalonPena(inti.data.db, input.kunci, await readAturan(inti)),
    ),
    count: os.pena.count.handler(async ({ context: { inti } }) => countCalonPena(inti.data.db, await readAturan(inti))),
    saveUsaha: os.pena.saveUsaha.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'pena.saveUsaha', masukan: input }, (kerja) =>
        saveUsaha(kerja, input.kunci, input.usaha),
      ),
    ),
    usulkan: os.pena.usulkan.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'pena.usulkan', masukan: input }, async (kerja) => {
        const { kunci, jenis, catatan } = input;
        const program = input.jenis === 'graduasi' ? input.program : KODE_PENA;
        return { usulan: await proposeWarga(kerja, { kunci, jenis, program, pengusul: PENGUSUL, catatan }) };
      }),
    ),
    ekspor: os.pena.ekspor.handler(async ({ input, context: { inti } }) => {
      const isi = await inti.runTask('buku', await createBukuPena(inti.data.db, input.saring, await readAturan(inti)));
      return createBerkas(isi, `pena-${toTanggal(inti.clock())}.xlsx`, 'xlsx');
    }),
    orang: os.pena.orang.handler(async ({ input, context: { inti } }) => ({
      usaha: await describeUsahaTercatat(inti.data.db, input.nik),
      graduasi: await listGraduasiOrang(inti.data.db, input.nik),
    })),
  };
}
