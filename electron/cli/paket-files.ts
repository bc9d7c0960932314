import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { PAKET_SEKALI, PAKET_TERBESAR } from '#contract/rekap.ts';
import { getKodeSistem } from './files.ts';

/** A file that is said to be a package. */
export interface BerkasPaket {
  readonly nama: string;
  readonly tempat: string;
  readonly byte: number;
}

/** A file that does not get as far as being judged. */
export interface BerkasDitolak {
  readonly berkas: string;
  readonly kode: string;
  readonly pesan: string;
}

const PAKET = /\.(zip|age)$/i;

/**
 * Packages by their paths in the order of their names, and of a folder all `.zip` and `.age` in it, its own folders included. One that is
 * not there, or far too large, does not hold up the others.
 */
export async function listPaket(
  daftar: readonly string[],
): Promise<{ readonly paket: readonly BerkasPaket[]; readonly ditolak: readonly BerkasDitolak[] }> {
  const paket: BerkasPaket[] = [];
  const ditolak: BerkasDitolak[] = [];
  for (const satu of daftar) {
    try {
      for (const tempat of (await stat(satu)).isDirectory() ? await listFolder(satu) : [satu]) {
        const berkas = { nama: path.basename(tempat), tempat, byte: (await stat(tempat)).size };
        if (berkas.byte <= PAKET_TERBESAR) paket.push(berkas);
        else ditolak.push(refuseBesar(berkas));
      }
    } catch (galat) {
      ditolak.push(refuseTakTerbaca(satu, galat));
    }
  }
  paket.sort((a, b) => a.nama.localeCompare(b.nama, 'id', { numeric: true }));
  return { paket, ditolak };
}

async function listFolder(folder: string): Promise<string[]> {
  const isi = await readdir(folder, { recursive: true, withFileTypes: true });
  return isi
    .filter((satu) => satu.isFile() && PAKET.test(satu.name))
    .map((satu) => path.join(satu.parentPath, satu.name));
}

/** Bytes of the files of one call, beyond which the next call begins: memory does not grow with the number of packages. */
const BYTE_SEKALI = 64_000_000;

/** The files a part at a time, as many as one call carries. */
export async function* readPaketFiles(
  paket: readonly BerkasPaket[],
): AsyncGenerator<{ readonly berkas: readonly File[]; readonly ditolak: readonly BerkasDitolak[] }> {
  for (const bagian of splitPaket(paket)) {
    const berkas: File[] = [];
    const ditolak: BerkasDitolak[] = [];
    for (const { nama, tempat } of bagian) {
      try {
        berkas.push(new File([await readFile(tempat)], nama));
      } catch (galat) {
        ditolak.push(refuseTakTerbaca(tempat, galat));
      }
    }
    yield { berkas, ditolak };
  }
}

function* splitPaket(paket: readonly BerkasPaket[]): Generator<readonly BerkasPaket[]> {
  let bagian: BerkasPaket[] = [];
  let byte = 0;
  for (const satu of paket) {
    if (bagian.length > 0 && (bagian.length === PAKET_SEKALI || byte + satu.byte > BYTE_SEKALI)) {
      yield bagian;
      bagian = [];
      byte = 0;
    }
    bagian.push(satu);
    byte += satu.byte;
  }
  if (bagian.length > 0) yield bagian;
}

function refuseBesar({ nama, byte }: BerkasPaket): BerkasDitolak {
  const ukuran = Math.round(byte / 1_000_000);
  const pesan = `Berkas ${nama} berukuran ${ukuran} MB; paket tidak pernah sebesar itu. Periksa apakah ini berkas yang benar.`;
  return { berkas: nama, kode: 'TERLALU_BESAR', pesan };
}

function refuseTakTerbaca(tempat: string, galat: unknown): BerkasDitolak {
  const berkas = path.basename(tempat);
  const sebab = getKodeSistem(galat);
  return sebab === 'ENOENT'
    ? { berkas, kode: 'BERKAS_TIDAK_ADA', pesan: `Berkas ${tempat} tidak ada. Periksa nama dan foldernya.` }
    : { berkas, kode: 'BERKAS_TIDAK_TERBACA', pesan: `Berkas ${tempat} tidak dapat dibaca (${sebab}).` };
}
