import type { KunciPublik } from '#domain/kunci-publik.ts';
import { createBerkas } from '../berkas.ts';
import type { Terbuka } from '../implementer.ts';
import { getSidikKunci } from '../segel/read-segel.ts';
import { isPenerima } from './age.ts';
import { checkKunci, formatTeksKunci, nameBerkasKunci, refuseKunci, serializeBerkasKunci } from './berkas-kunci.ts';
import { ensureBerkasKunci, readKunciSendiri } from './kunci-sendiri.ts';
import { listKunciDikenal, summarizeKunci } from './list-kunci.ts';
import { type PermintaanKunci, periksaKunci, writeKunciDiterima } from './terima-kunci.ts';

export function createKunciSendiriProcedures(os: Terbuka) {
  return {
    get: os.kunciSendiri.get.handler(async ({ context: { inti } }) => {
      const kunci = await readKunciSendiri(inti.data.db);
      return kunci === null ? null : addSidik(kunci);
    }),
    siapkan: os.kunciSendiri.siapkan.handler(async ({ context: { inti } }) => {
      const { peran, kode, nama, publik, penerima } = await ensureBerkasKunci(inti);
      return addSidik({ peran, kode, nama, publik, penerima });
    }),
    berkas: os.kunciSendiri.berkas.handler(async ({ context: { inti } }) => {
      const kunci = await ensureBerkasKunci(inti);
      return createBerkas(new TextEncoder().encode(serializeBerkasKunci(kunci)), nameBerkasKunci(kunci), 'json');
    }),
    qr: os.kunciSendiri.qr.handler(async ({ context: { inti } }) => ({
      teks: formatTeksKunci(await ensureBerkasKunci(inti)),
    })),
  };
}

export function createKunciDikenalProcedures(os: Terbuka) {
  return {
    list: os.kunciDikenal.list.handler(({ input, context: { inti } }) => listKunciDikenal(inti.data.db, input)),
    ringkas: os.kunciDikenal.ringkas.handler(({ context: { inti } }) => summarizeKunci(inti.data.db)),
    periksa: os.kunciDikenal.periksa.handler(({ input, context: { inti } }) => periksaKunci(inti, input)),
    terima: os.kunciDikenal.terima.handler(({ input, context: { inti } }) => {
      const daftar = input.daftar.map((satu) => ({ ...satu, kunci: pickPublik(checkKunci(satu.kunci)) }));
      return inti.unitOfWork.run({ nama: 'kunciDikenal.terima', masukan: { daftar } }, ({ trx, waktu }) =>
        writeKunciDiterima(trx, daftar, waktu),
      );
    }),
    percaya: os.kunciDikenal.percaya.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'kunciDikenal.percaya', masukan: input }, ({ trx, waktu }) => {
        const { publik, penerima, kode, menggantikan = null } = input;
        if (!isPenerima(penerima)) throw refuseKunci('PENERIMA_SALAH');
        const kunci: KunciPublik = { peran: 'kelurahan', kode, nama: '', publik, penerima };
        return writeKunciDiterima(trx, [{ asal: 'paket', kunci, menggantikan }], waktu);
      }),
    ),
    cabut: os.kunciDikenal.cabut.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'kunciDikenal.cabut', masukan: input }, async ({ trx, waktu }) => {
        const { numUpdatedRows } = await trx
          .updateTable('kunci_dikenal')
          .set({ dicabut: waktu })
          .where('publik', '=', Buffer.from(input.publik, 'hex'))
          .where('dicabut', 'is', null)
          .executeTakeFirstOrThrow();
        if (numUpdatedRows === 0n) throw refuseKunci('TIDAK_ADA');
      }),
    ),
  };
}

function addSidik(kunci: KunciPublik) {
  return { ...kunci, sidikKunci: getSidikKunci(kunci.publik) };
}

/** What of a key file is kept and written to the journal. */
function pickPublik({ peran, kode, nama, publik, penerima }: KunciPublik): PermintaanKunci['kunci'] {
  return { peran, kode, nama, publik, penerima };
}
