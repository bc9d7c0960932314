import { getKodeSepuluh } from '#domain/kelurahan.ts';
import type { Terbuka } from '../implementer.ts';
import type { Inti } from '../inti.ts';
import { readKelurahan } from '../kelurahan/kelurahan.ts';
import { getSidikKunci } from '../segel/read-segel.ts';
import type { Penyegel } from '../segel/seal-pdf.ts';
import { ensureKunci, readKunci } from './kunci.ts';

export function createKunciKelurahanProcedures(os: Terbuka) {
  return {
    get: os.kunciKelurahan.get.handler(async ({ context: { inti } }) => {
      const kunci = await readKunci(inti.data.db);
      return kunci === null ? null : describeKunci(inti, kunci);
    }),
    siapkan: os.kunciKelurahan.siapkan.handler(async ({ context: { inti } }) =>
      describeKunci(inti, await ensureKunci(inti)),
    ),
  };
}

async function describeKunci({ data }: Inti, kunci: Penyegel) {
  const { kelurahan } = (await readKelurahan(data.db)).wilayah;
  const publik = Buffer.from(kunci.publik).toString('hex');
  return {
    kelurahan: { kode: getKodeSepuluh(kelurahan), nama: kelurahan.nama },
    publik,
    sidikKunci: getSidikKunci(publik),
  };
}
