import { crc32, inflateRawSync } from 'node:zlib';
import { type EntriZip, inspectZip } from './zip-directory.ts';
import { type BatasZip, GalatZip, type KodeZip } from './zip-finding.ts';

export { type EntriZip, inspectZip } from './zip-directory.ts';
export { type BatasZip, GalatZip, type KodeZip } from './zip-finding.ts';

/**
 * Inflates an archive from outside under `batas`: the central directory is judged first, then no entry may give more
 * bytes than it declares. Folders are left out. Throws GalatZip with the first finding; nothing else.
 */
export function readZip(byte: Uint8Array, batas: BatasZip): Map<string, Uint8Array> {
  const { entri, temuan } = inspectZip(byte, batas);
  const pertama = temuan[0];
  if (pertama !== undefined) throw new GalatZip(pertama);
  return new Map(entri.filter(({ folder }) => !folder).map((satu) => [satu.nama, readEntri(byte, satu)]));
}

/** One entry of an archive that `inspectZip` found sound: inflated, its length and CRC-32 checked. Throws GalatZip. */
export function readEntri(byte: Uint8Array, entri: EntriZip): Uint8Array {
  const terkemas = byte.subarray(entri.awal, entri.akhir);
  const isi = entri.metode === 0 ? terkemas.slice() : inflate(terkemas, entri);
  if (isi.length !== entri.ukuran) refuse(entri, 'ZIP_RUSAK', 'tidak sepanjang yang tertulis pada daftar isi arsip');
  if (crc32(isi) !== entri.crc) refuse(entri, 'ZIP_RUSAK', 'rusak: jumlah periksanya tidak cocok');
  return isi;
}

/** The declared size was judged before; the cap makes a declaration that lies end in an error and not in memory. */
function inflate(terkemas: Uint8Array, entri: EntriZip): Uint8Array {
  try {
    return inflateRawSync(terkemas, { maxOutputLength: Math.max(1, entri.ukuran) });
  } catch (galat) {
    const penuh = galat instanceof Error && 'code' in galat && galat.code === 'ERR_BUFFER_TOO_LARGE';
    return penuh
      ? refuse(entri, 'TERLALU_BESAR', 'mengembang melebihi ukuran yang tertulis pada daftar isi arsip')
      : refuse(entri, 'ZIP_RUSAK', 'rusak dan tidak dapat dibuka');
  }
}

function refuse(entri: EntriZip, kode: KodeZip, sebab: string): never {
  throw new GalatZip({ kode, berkas: entri.nama, pesan: `Berkas ${entri.nama} ${sebab}.` });
}
