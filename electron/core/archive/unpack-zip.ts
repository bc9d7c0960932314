import { inspectZip, readEntri } from './read-zip.ts';
import { type BatasZip, GalatZip } from './zip-finding.ts';

/** An archive that Mufakat made itself may be as large as the format allows; names are judged as in every other. */
const BATAS_SENDIRI: BatasZip = {
  arsip: 2 ** 32 - 1,
  jumlahBerkas: 2 ** 16 - 1,
  satuBerkas: 2 ** 31 - 1,
  semuaBerkas: Number.MAX_SAFE_INTEGER,
  nisbah: 1032,
};

/** The files of an archive of our own, one after another in the order of the archive, folders left out. Throws GalatZip. */
export function* unpackZip(byte: Uint8Array): Generator<{ readonly nama: string; readonly isi: Uint8Array }> {
  const { entri, temuan } = inspectZip(byte, BATAS_SENDIRI);
  const pertama = temuan[0];
  if (pertama !== undefined) throw new GalatZip(pertama);
  for (const satu of entri) if (!satu.folder) yield { nama: satu.nama, isi: readEntri(byte, satu) };
}
