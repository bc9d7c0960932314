import { BATAS_LEMBAR } from './limits.ts';
import { GalatXml, readAtribut, scanXml } from './scan-xml.ts';
import type { PaketXlsx } from './xlsx-package.ts';

export interface LembarXlsx {
  readonly nama: string;
  readonly bagian: string;
  readonly tersembunyi: boolean;
}

export interface BukuXlsx {
  readonly lembar: readonly LembarXlsx[];
  /** Dates count from 1904 (old Excel for Mac) instead of 1900. */
  readonly sejak1904: boolean;
  /** Part names; null where the book has none. */
  readonly gaya: string | null;
  readonly kataBersama: string | null;
}

interface Hubungan {
  readonly jenis: string;
  readonly bagian: string;
}

/** Follows the relationships of the package to the workbook and its sheets (ECMA-376 part 2, 9). Throws GalatXml. */
export function readBuku(paket: PaketXlsx): BukuXlsx {
  const akar = readHubungan(paket, '');
  const buku = [...akar.values()].find(({ jenis }) => jenis === 'officeDocument')?.bagian ?? 'xl/workbook.xml';
  const hubungan = readHubungan(paket, buku);
  const find = (cari: string): string | null =>
    [...hubungan.values()].find(({ jenis, bagian }) => jenis === cari && paket.has(bagian))?.bagian ?? null;
  const lembar: LembarXlsx[] = [];
  let sejak1904 = false;
  scanXml(readTeks(paket, buku), {
    open(nama, atribut) {
      if (nama === 'workbookPr') sejak1904 = ['1', 'true'].includes(readAtribut(atribut, 'date1904') ?? '');
      if (nama !== 'sheet') return;
      const satu = hubungan.get(readAtribut(atribut, 'r:id') ?? readAtribut(atribut, 'id') ?? '');
      if (satu?.jenis !== 'worksheet') return;
      const keadaan = readAtribut(atribut, 'state') ?? 'visible';
      const judul = readAtribut(atribut, 'name') ?? '';
      lembar.push({ nama: judul, bagian: satu.bagian, tersembunyi: keadaan !== 'visible' });
    },
  });
  if (lembar.length === 0 || lembar.length > BATAS_LEMBAR) throw new GalatXml('Buku kerja tanpa lembar.');
  return { lembar, sejak1904, gaya: find('styles'), kataBersama: find('sharedStrings') };
}

function readHubungan(paket: PaketXlsx, sumber: string): ReadonlyMap<string, Hubungan> {
  const folder = sumber.includes('/') ? sumber.slice(0, sumber.lastIndexOf('/') + 1) : '';
  const nama = `${folder}_rels/${sumber.slice(folder.length)}.rels`;
  const hubungan = new Map<string, Hubungan>();
  if (!paket.has(nama)) return hubungan;
  scanXml(readTeks(paket, nama), {
    open(tag, atribut) {
      if (tag !== 'Relationship' || readAtribut(atribut, 'TargetMode') === 'External') return;
      const jenis = (readAtribut(atribut, 'Type') ?? '').split('/').at(-1) ?? '';
      const bagian = resolveBagian(folder, readAtribut(atribut, 'Target') ?? '');
      hubungan.set(readAtribut(atribut, 'Id') ?? '', { jenis, bagian });
    },
  });
  return hubungan;
}

function resolveBagian(folder: string, tujuan: string): string {
  const jalan = (tujuan.startsWith('/') ? tujuan : folder + tujuan).split('/');
  const hasil: string[] = [];
  for (const bagian of jalan) {
    if (bagian === '..') hasil.pop();
    else if (bagian !== '' && bagian !== '.') hasil.push(bagian);
  }
  return hasil.join('/');
}

/** A part as text. Throws GalatXml where it is missing. */
export function readTeks(paket: PaketXlsx, bagian: string): string {
  const isi = paket.read(bagian);
  if (isi === null) throw new GalatXml(`Bagian ${bagian} tidak ada.`);
  return new TextDecoder().decode(isi);
}

/** Built-in number formats that show a day (ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 are those of East Asia). */
const isFormatTanggalBawaan = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** For every cell format of the book: does it show a date. */
export function readGayaTanggal(paket: PaketXlsx, bagian: string | null): readonly boolean[] {
  if (bagian === null) return [];
  const format = new Map<number, string>();
  const tanggal: boolean[] = [];
  let dalamXfs = false;
  scanXml(readTeks(paket, bagian), {
    open(nama, atribut) {
      if (nama === 'numFmt')
        format.set(Number(readAtribut(atribut, 'numFmtId')), readAtribut(atribut, 'formatCode') ?? '');
      if (nama === 'cellXfs') dalamXfs = true;
      if (nama !== 'xf' || !dalamXfs) return;
      const id = Number(readAtribut(atribut, 'numFmtId') ?? '0');
      const kode = format.get(id);
      tanggal.push(kode === undefined ? isFormatTanggalBawaan(id) : isFormatTanggal(kode));
    },
    close(nama) {
      if (nama === 'cellXfs') dalamXfs = false;
    },
  });
  return tanggal;
}

/** A format with a day or a year in it; text in quotes, escaped signs and conditions in brackets do not count. */
function isFormatTanggal(kode: string): boolean {
  const inti = kode.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, '').split(';')[0] ?? '';
  return /[dy]/i.test(inti) && !/general/i.test(inti);
}

/** The shared strings in their order; phonetic hints are left out. */
export function readKataBersama(paket: PaketXlsx, bagian: string | null): readonly string[] {
  const kata: string[] = [];
  if (bagian === null) return kata;
  let isi = '';
  let dalamT = false;
  let petunjuk = 0;
  scanXml(readTeks(paket, bagian), {
    open(nama) {
      if (nama === 'si') isi = '';
      if (nama === 'rPh') petunjuk += 1;
      dalamT = nama === 't' && petunjuk === 0;
    },
    text(teks) {
      if (dalamT) isi += teks;
    },
    close(nama) {
      if (nama === 't') dalamT = false;
      if (nama === 'rPh') petunjuk -= 1;
      if (nama === 'si') kata.push(unescapeExcel(isi));
    },
  });
  return kata;
}

/** Excel writes characters that XML cannot hold as `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export function unescapeExcel(teks: string): string {
  if (!teks.includes('_x')) return teks;
  return teks.replace(/_x([0-9A-Fa-f]{4})_/g, (_, kode: string) => String.fromCharCode(Number.parseInt(kode, 16)));
}
