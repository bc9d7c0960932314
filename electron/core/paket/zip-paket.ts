import { type Zippable, zipSync } from 'fflate';
import { getBulan, getHari, getTahun, type Tanggal } from '#domain/tanggal.ts';

/** Files that are packed already: deflating them again costs time and saves nothing. */
const SUDAH_DIKEMAS = /\.(xlsx|pdf|jpg|png)$/;

/**
 * A zip whose bytes depend on nothing but its files and `tanggal`: a zip carries local time without a zone, so every entry
 * is dated at noon of that day by the local calendar.
 */
export function createZip(berkas: Readonly<Record<string, Uint8Array>>, tanggal: Tanggal): Uint8Array {
  const mtime = new Date(getTahun(tanggal), getBulan(tanggal) - 1, getHari(tanggal), 12);
  const isi: Zippable = {};
  for (const [nama, byte] of Object.entries(berkas)) {
    isi[nama] = [byte, { mtime, level: SUDAH_DIKEMAS.test(nama) ? 0 : 6 }];
  }
  return zipSync(isi);
}
