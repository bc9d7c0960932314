import { createHash } from 'node:crypto';
import { serializeKeputusan } from '#domain/berita-acara.ts';
import { listAdendum, readKeputusanKini } from '../adendum/read-adendum.ts';
import type { IsiPengantar } from '../documents/surat-pengantar.ts';
import type { Inti } from '../inti.ts';
import { planPaket } from '../kiriman/bahan-paket.ts';
import { readCatatan } from '../musyawarah/catatan.ts';
import { readSidang } from '../musyawarah/sidang.ts';
import { takeSurat } from '../nomor-surat/nomor-surat.ts';
import { getNamaPaket } from '../paket/build-paket.ts';

/** What the covering letter of a closed session prints; it takes its number when it is printed first. Throws SIDANG_TIDAK_ADA, SIDANG_BELUM_DITUTUP. */
export async function readIsiPengantar(inti: Inti, id: number): Promise<IsiPengantar> {
  const { db } = inti.data;
  const sidang = await readSidang(db, id);
  const catatan = readCatatan(sidang);
  const keputusan = await readKeputusanKini(db, sidang);
  return {
    catatan,
    keputusan,
    sidik: createHash('sha256').update(serializeKeputusan(keputusan)).digest('hex'),
    adendum: (await listAdendum(db, id)).map((satu) => satu.catatan),
    surat: await takeSurat(inti, id, 'pengantar', async () => undefined),
    namaPaket: getNamaPaket(catatan, (await planPaket(db, id)).versi),
  };
}
