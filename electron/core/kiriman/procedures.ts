import { createBerkas } from '../berkas.ts';
import type { DokumenStore } from '../dokumen/store.ts';
import { withGalat } from '../dokumen/with-galat.ts';
import { GalatMufakat } from '../galat.ts';
import type { Terbuka } from '../implementer.ts';
import { findKunciBerlaku } from '../kunci/kunci-dikenal.ts';
import type { Log } from '../log.ts';
import { readSidang } from '../musyawarah/sidang.ts';
import { computeSha256 } from '../paket/sha256.ts';
import { getSidikKunci } from '../segel/read-segel.ts';
import { planPaket, readBahanPaket } from './bahan-paket.ts';
import { listKiriman, recordKiriman, TANPA_SANDI } from './kiriman.ts';
import { makePaket } from './make-paket.ts';

/** The package of a closed session on its way to Dinas Sosial, and what became of those that left. */
export function createKirimanProcedures(os: Terbuka, store: DokumenStore, log: Log) {
  return {
    paket: os.dokumen.paket.handler(async ({ input: { sidang, cara }, context: { inti }, signal }) => {
      await readSidang(inti.data.db, sidang);
      const tujuan = cara === 'sandi' ? await findKunciBerlaku(inti.data.db, 'dinsos') : null;
      if (cara === 'sandi' && tujuan === null) throw new GalatMufakat('KUNCI_DINSOS_TIDAK_ADA');
      const bahan = await readBahanPaket(inti, sidang);
      return withGalat(log, 'dokumen.paket', async function* () {
        const { id, paket, terbitan } = yield* makePaket(inti, sidang, bahan, signal);
        const { zip, jumlah } = paket;
        const isi =
          tujuan === null ? zip : await inti.runTask('sandikan', { isi: zip, penerima: tujuan.penerima }, { signal });
        const namaBerkas = tujuan === null ? paket.namaBerkas : `${paket.namaBerkas}.age`;
        const sha256 = computeSha256(isi);
        await recordKiriman(inti, { paket: id, kepada: tujuan?.nama ?? TANPA_SANDI, cara, namaBerkas, sha256 });
        const dokumen = store.put(createBerkas(isi, namaBerkas, tujuan === null ? 'zip' : 'age'));
        const { versi, urut } = terbitan;
        yield { jenis: 'hasil' as const, dokumen, namaBerkas, sha256, jumlah, versi, urut, cara };
      });
    }),
    rencanaKirim: os.dokumen.rencanaKirim.handler(async ({ input: { sidang }, context: { inti } }) => {
      const { db } = inti.data;
      const tujuan = await findKunciBerlaku(db, 'dinsos');
      const { versi, urut, ada } = await planPaket(db, sidang);
      return {
        tujuan: tujuan === null ? null : { nama: tujuan.nama, sidikKunci: getSidikKunci(tujuan.publik) },
        versi,
        urut,
        baru: ada === null,
      };
    }),
    listKiriman: os.dokumen.listKiriman.handler(async ({ input: { sidang }, context: { inti } }) => {
      await readSidang(inti.data.db, sidang);
      return listKiriman(inti.data.db, sidang);
    }),
  };
}
