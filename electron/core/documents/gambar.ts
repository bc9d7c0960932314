import { inflateSync } from 'node:zlib';

const AWAL_PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const AWAL_JPEG = Buffer.from([0xff, 0xd8, 0xff]);

/**
 * A picture (data URL) if it can be drawn, else null: a berita acara without its crest or a photo is better than none. pdfkit unpacks a
 * PNG after the document has been handed over, where an error could no longer be caught; so it is unpacked here first.
 */
export function getGambar(url: string | null): string | null {
  const isi = /^data:image\/(png|jpeg);base64,([A-Za-z0-9+/=\s]+)$/.exec(url ?? '')?.[2];
  if (url === null || isi === undefined) return null;
  const gambar = Buffer.from(isi, 'base64');
  if (gambar.subarray(0, AWAL_JPEG.length).equals(AWAL_JPEG)) return hasJpegSize(gambar) ? url : null;
  return gambar.subarray(0, AWAL_PNG.length).equals(AWAL_PNG) && canUnpackPng(gambar) ? url : null;
}

function canUnpackPng(gambar: Buffer): boolean {
  const potongan: Buffer[] = [];
  try {
    for (let letak = AWAL_PNG.length; letak < gambar.length; ) {
      const panjang = gambar.readUInt32BE(letak);
      const jenis = gambar.toString('latin1', letak + 4, letak + 8);
      if (jenis === 'IDAT') potongan.push(gambar.subarray(letak + 8, letak + 8 + panjang));
      if (jenis === 'IEND') break;
      letak += panjang + 12;
    }
    return inflateSync(Buffer.concat(potongan)).length > 0;
  } catch {
    return false;
  }
}

/** True when a frame header (SOF) with the size of the picture follows, as pdfkit needs it. */
function hasJpegSize(gambar: Buffer): boolean {
  for (let letak = 2; letak + 9 < gambar.length; ) {
    const penanda = gambar.readUInt16BE(letak);
    if (penanda < 0xff00) return false;
    if (penanda >= 0xffc0 && penanda <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(penanda)) return true;
    letak += 2 + gambar.readUInt16BE(letak + 2);
  }
  return false;
}
