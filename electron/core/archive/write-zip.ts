import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { getBulan, getHari, getTahun, type Tanggal } from '#domain/tanggal.ts';

/** Files that are packed already: deflating them again costs time and saves nothing. */
const SUDAH_DIKEMAS = /\.(xlsx|pdf|zip|age)$/;

/** What a file of an archive may be made of. */
export type IsiBerkas = Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** A zip that is written file by file and goes out piece by piece; only the names and places of its files stay in memory. */
export interface PenulisZip {
  /** A name may be used once. */
  add(nama: string, isi: IsiBerkas): Promise<void>;
  /** Ends the zip; nothing may be added after it. */
  finish(): void;
}

/** Every file is dated at noon of `tanggal`, so that the same files give the same bytes. `write` takes each piece before the next is read. */
export function createPenulisZip(tanggal: Tanggal, write: (bagian: Uint8Array) => void): PenulisZip {
  const mtime = new Date(getTahun(tanggal), getBulan(tanggal) - 1, getHari(tanggal), 12);
  const nama = new Set<string>();
  const zip = new Zip((galat, bagian) => {
    if (galat !== null) throw galat;
    write(bagian);
  });
  return {
    add: async (baru, isi) => {
      if (nama.has(baru)) throw new Error(`Nama ${baru} dipakai dua kali dalam satu zip.`);
      nama.add(baru);
      const berkas = SUDAH_DIKEMAS.test(baru) ? new ZipPassThrough(baru) : new ZipDeflate(baru, { level: 6 });
      berkas.mtime = mtime;
      zip.add(berkas);
      for await (const bagian of isi instanceof Uint8Array ? [isi] : isi) berkas.push(bagian);
      berkas.push(new Uint8Array(0), true);
    },
    finish: () => zip.end(),
  };
}
