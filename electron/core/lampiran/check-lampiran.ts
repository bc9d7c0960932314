import { BATAS_LAMPIRAN, formatUkuran, type TipeLampiran } from '#domain/lampiran.ts';
import { GalatMufakat } from '../galat.ts';

export interface RupaLampiran {
  readonly tipe: TipeLampiran;
  /** Pixels; 0 for a PDF. */
  readonly lebar: number;
  readonly tinggi: number;
}

/**
 * What the bytes really are, whatever the file was called. Throws LAMPIRAN_DITOLAK for another type, for too many pixels or bytes,
 * and for a photo that still carries what its camera wrote (EXIF may hold the place where it was taken).
 */
export function checkLampiran(isi: Uint8Array): RupaLampiran {
  const rupa = readPdf(isi) ?? readPng(isi) ?? readJpeg(isi);
  if (rupa === null) {
    throw refuse('Berkas ini bukan foto JPEG, gambar PNG, atau pindaian PDF yang utuh. Pilih berkas lain.');
  }
  const terbesar = rupa.tipe === 'application/pdf' ? BATAS_LAMPIRAN.bytePdf : BATAS_LAMPIRAN.byteGambar;
  if (isi.length > terbesar) {
    throw refuse(
      `Berkas ini ${formatUkuran(isi.length)}, paling besar ${formatUkuran(terbesar)}. Perkecil atau pindai ulang dahulu.`,
    );
  }
  if (Math.max(rupa.lebar, rupa.tinggi) > BATAS_LAMPIRAN.sisi) {
    const ukuran = `${rupa.lebar} × ${rupa.tinggi}`;
    throw refuse(`Gambar ini ${ukuran} titik, sisi terpanjang paling besar ${BATAS_LAMPIRAN.sisi}. Perkecil dahulu.`);
  }
  return rupa;
}

function refuse(kalimat: string): GalatMufakat {
  return new GalatMufakat('LAMPIRAN_DITOLAK', kalimat);
}

function startsWith(isi: Uint8Array, awal: readonly number[]): boolean {
  return awal.every((byte, i) => isi[i] === byte);
}

function readPdf(isi: Uint8Array): RupaLampiran | null {
  // "%PDF-"
  return startsWith(isi, [0x25, 0x50, 0x44, 0x46, 0x2d]) ? { tipe: 'application/pdf', lebar: 0, tinggi: 0 } : null;
}

/** PNG specification: 8 bytes of signature, then IHDR with width and height as the first two 32-bit numbers. */
function readPng(isi: Uint8Array): RupaLampiran | null {
  if (!startsWith(isi, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) || isi.length < 33) return null;
  const angka = new DataView(isi.buffer, isi.byteOffset, isi.byteLength);
  return { tipe: 'image/png', lebar: angka.getUint32(16), tinggi: angka.getUint32(20) };
}

/** JPEG (ITU T.81): walks the segments to the frame header, SOF0 to SOF15 but for DHT, JPG and DAC. */
function readJpeg(isi: Uint8Array): RupaLampiran | null {
  if (!startsWith(isi, [0xff, 0xd8, 0xff])) return null;
  const angka = new DataView(isi.buffer, isi.byteOffset, isi.byteLength);
  let letak = 2;
  while (letak + 9 < isi.length) {
    if (isi[letak] !== 0xff) return null;
    const tanda = angka.getUint8(letak + 1);
    if (tanda === 0xe1) {
      throw refuse(
        'Foto ini masih membawa catatan kamera, mungkin juga letaknya. Pilih lagi berkasnya lewat layar Mufakat, yang membuang catatan itu.',
      );
    }
    const isKerangka = tanda >= 0xc0 && tanda <= 0xcf && tanda !== 0xc4 && tanda !== 0xc8 && tanda !== 0xcc;
    if (isKerangka) {
      return { tipe: 'image/jpeg', tinggi: angka.getUint16(letak + 5), lebar: angka.getUint16(letak + 7) };
    }
    letak += 2 + angka.getUint16(letak + 2);
  }
  return null;
}
