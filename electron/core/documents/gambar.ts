import { convertIndexedToRgb, type DecodedPng, decode, encode } from 'fast-png';

const AWAL_PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const AWAL_JPEG = Buffer.from([0xff, 0xd8, 0xff]);
/** Where the header of a PNG says that its rows are interlaced. */
const LETAK_JALIN = 28;

/**
 * A picture (data URL) if it can be drawn, else null: a berita acara without its crest or a photo is better than none. pdfkit unpacks a
 * PNG with transparency after the document has been handed over, where an error could no longer be caught, and writes it when that is
 * done, so that the same paper would have other bytes on a busy machine; so it is laid on white here first.
 */
export function getGambar(url: string | null): string | null {
  const isi = /^data:image\/(png|jpeg);base64,([A-Za-z0-9+/=\s]+)$/.exec(url ?? '')?.[2];
  if (url === null || isi === undefined) return null;
  const gambar = Buffer.from(isi, 'base64');
  if (gambar.subarray(0, AWAL_JPEG.length).equals(AWAL_JPEG)) return hasJpegSize(gambar) ? url : null;
  return gambar.subarray(0, AWAL_PNG.length).equals(AWAL_PNG) ? layOnWhite(url, gambar) : null;
}

/** The PNG without transparency; null where it is damaged. */
function layOnWhite(url: string, gambar: Buffer): string | null {
  try {
    const png = decode(gambar, { checkCrc: true });
    const { data, saluran, terbesar } = readPiksel(png);
    const polos = (saluran === 1 || saluran === 3) && gambar[LETAK_JALIN] === 0;
    if (polos) return url;
    const { width, height } = png;
    const rgb = new Uint8Array(width * height * 3);
    for (let i = 0; i < width * height; i += 1) {
      const awal = i * saluran;
      const pekat = saluran % 2 === 0 ? (data[awal + saluran - 1] ?? 0) / terbesar : 1;
      for (let warna = 0; warna < 3; warna += 1) {
        const isi = (data[awal + (saluran < 3 ? 0 : warna)] ?? 0) / terbesar;
        rgb[i * 3 + warna] = Math.round(255 * (isi * pekat + 1 - pekat));
      }
    }
    const hasil = encode({ width, height, data: rgb, channels: 3, depth: 8 });
    return `data:image/png;base64,${Buffer.from(hasil).toString('base64')}`;
  } catch {
    return null;
  }
}

/** Samples in rows, `saluran` a pixel: grey or red, green, blue, and with an even number also how opaque. */
function readPiksel(png: DecodedPng): { data: ArrayLike<number>; saluran: number; terbesar: number } {
  if (png.palette === undefined) {
    return { data: png.data, saluran: png.channels, terbesar: 2 ** png.depth - 1 };
  }
  return { data: convertIndexedToRgb(png), saluran: png.palette[0]?.length ?? 3, terbesar: 255 };
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
