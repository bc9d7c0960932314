import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { addHari } from '#domain/batas.ts';
import { serializeKeputusan } from '#domain/berita-acara.ts';
import { toTanggal } from '#domain/tanggal.ts';
import { readKeputusanKini } from '../adendum/read-adendum.ts';
import type { Tables } from '../db/tables.ts';
import type { IsiPengumuman } from '../documents/pengumuman.ts';
import { readProgram } from '../kelurahan/kelurahan.ts';
import { readCatatan } from '../musyawarah/catatan.ts';
import { readSidang } from '../musyawarah/sidang.ts';
import { readPengaturanSanggahan } from '../sanggahan/read-sanggahan.ts';

/** What the public copy of a closed session prints. Throws SIDANG_TIDAK_ADA, SIDANG_BELUM_DITUTUP. */
export async function readIsiPengumuman(db: Kysely<Tables>, id: number): Promise<IsiPengumuman> {
  const sidang = await readSidang(db, id);
  const catatan = readCatatan(sidang);
  const keputusan = (await readKeputusanKini(db, sidang)).sort((a, b) => a.nomor - b.nomor);
  const tanggal = toTanggal(new Date(catatan.ditutupPada));
  return {
    catatan,
    keputusan,
    sidik: createHash('sha256').update(serializeKeputusan(keputusan)).digest('hex'),
    program: await readProgram(db),
    tanggal,
    sanggahanSampai: addHari(tanggal, (await readPengaturanSanggahan(db)).hari),
  };
}
