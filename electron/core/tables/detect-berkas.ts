import { GalatBerkas } from './galat-berkas.ts';

export type JenisBerkas = 'xlsx' | 'csv';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** First bytes of files that are no tables, with the words people use for them. */
const BUKAN_TABEL: readonly (readonly [tanda: readonly number[], sebutan: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'dokumen PDF'],
  [[0x89, 0x50, 0x4e, 0x47], 'gambar PNG'],
  [[0xff, 0xd8, 0xff], 'foto JPEG'],
  [[0x47, 0x49, 0x46, 0x38], 'gambar GIF'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'dokumen RTF'],
  [[0x52, 0x61, 0x72, 0x21], 'arsip RAR'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'arsip 7-Zip'],
  [[0x1f, 0x8b], 'arsip GZIP'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'basis data SQLite'],
  [[0x4d, 0x5a], 'program Windows'],
];

const TANDA_ZIP = [0x50, 0x4b];

/** Told by content: people rename files, and exports named .xls are often web pages. Throws GalatBerkas for what is no table. */
export function detectBerkas(bytes: Uint8Array, nama: string): JenisBerkas {
  if (bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0)) {
    throw new GalatBerkas('BERKAS_KOSONG', `Berkas ${nama} kosong. Unduh atau simpan ulang, lalu pilih lagi.`);
  }
  if (hasTanda(bytes, OLE)) throw refuseOle(bytes, nama);
  if (hasTanda(bytes, TANDA_ZIP)) return 'xlsx';
  const dikenal = BUKAN_TABEL.find(([tanda]) => hasTanda(bytes, tanda));
  if (dikenal !== undefined) throw refuseBukanTabel(nama, dikenal[1]);
  const awal = readAwal(bytes);
  const sebutan = nameTeks(awal);
  if (sebutan !== null) throw refuseBukanTabel(nama, sebutan);
  return 'csv';
}

export function refuseBukanTabel(nama: string, sebutan: string): GalatBerkas {
  return new GalatBerkas(
    'BERKAS_BUKAN_TABEL',
    `Berkas ${nama} adalah ${sebutan}, bukan tabel. Simpan daftarnya sebagai Excel (.xlsx) atau CSV, lalu pilih lagi.`,
  );
}

function hasTanda(bytes: Uint8Array, tanda: readonly number[]): boolean {
  return tanda.every((byte, i) => bytes[i] === byte);
}

/** Names of streams in a compound file stand in its directory as UTF-16 (MS-CFB 2.6.1; MS-OFFCRYPTO 2.3.4). */
function refuseOle(bytes: Uint8Array, nama: string): GalatBerkas {
  const isi = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (aliran: string): boolean => isi.includes(Buffer.from(aliran, 'utf16le'));
  if (has('EncryptedPackage')) {
    return new GalatBerkas(
      'BERKAS_TERKUNCI',
      `Berkas ${nama} dikunci dengan kata sandi. Buka di Excel, hapus kata sandinya, simpan, lalu pilih lagi.`,
    );
  }
  if (has('WordDocument')) return refuseBukanTabel(nama, 'dokumen Word lama (.doc)');
  if (has('PowerPoint Document')) return refuseBukanTabel(nama, 'presentasi PowerPoint lama (.ppt)');
  return new GalatBerkas(
    'BERKAS_XLS_LAMA',
    `Berkas ${nama} berbentuk Excel lama (.xls). Buka di Excel, simpan ulang sebagai .xlsx, lalu pilih lagi.`,
  );
}

/** The first characters as far as the kind of text goes, whatever the encoding. */
function readAwal(bytes: Uint8Array): string {
  const awal = Buffer.from(bytes.subarray(0, 4096));
  const utf16 = (awal[0] === 0xff && awal[1] === 0xfe) || (awal[0] === 0xfe && awal[1] === 0xff);
  return utf16
    ? awal.toString('latin1').replaceAll('\0', '').slice(2)
    : awal.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '');
}

/** What a text is that is no table; null for what may be one. */
function nameTeks(awal: string): string | null {
  const kecil = awal.trimStart().toLowerCase();
  if (/^(<!--.*?-->\s*)?<(!doctype html|html|head|meta|table|body|div|style)/s.test(kecil)) {
    return 'halaman web (HTML) yang diberi nama berkas Excel';
  }
  if (kecil.startsWith('<?xml') || kecil.startsWith('<')) {
    return kecil.includes('excel.sheet') ? 'lembar XML Excel 2003' : 'berkas XML';
  }
  if (/^[[{]\s*["{[]/.test(kecil)) return 'berkas JSON';
  return [...awal].some(isKendali) ? 'berkas biner' : null;
}

/** Control characters that no text has; 1A ends a text of DOS. */
function isKendali(huruf: string): boolean {
  const kode = huruf.charCodeAt(0);
  return kode < 0x20 && !(kode >= 0x09 && kode <= 0x0d) && kode !== 0x1a;
}
