import { randomFillSync } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { GalatBerkas, type KodeGalatBerkas } from '#core/tables/galat-berkas.ts';
import { BATAS_BERKAS } from '#core/tables/limits.ts';
import { readTable } from '#core/tables/read-table.ts';
import { zipBuku } from './workbook.ts';

async function refuse(bytes: Uint8Array, nama = 'daftar.xlsx'): Promise<GalatBerkas> {
  try {
    await readTable(bytes, nama);
  } catch (galat) {
    if (galat instanceof GalatBerkas) return galat;
    throw galat;
  }
  throw new Error('Berkas diterima.');
}

const text = (isi: string): Uint8Array => strToU8(isi);
const baris = '<row r="1"><c r="A1" t="str"><v>NIK</v></c></row>';

/** A compound file with nothing in it but a directory that names one stream (MS-CFB 2.2, 2.6). */
function createOle(aliran: string): Uint8Array {
  const isi = Buffer.alloc(512 * 3);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(isi);
  isi.writeUInt16LE(0xfffe, 28);
  isi.writeUInt16LE(9, 30);
  isi.writeUInt32LE(1, 48);
  isi.write(aliran, 1024, 'utf16le');
  isi.writeUInt16LE((aliran.length + 1) * 2, 1024 + 64);
  return new Uint8Array(isi);
}

/** Writes another uncompressed size for the entry into the central directory and the local header. */
function lieAboutSize(zip: Uint8Array, nama: string, ukuran: number): Uint8Array {
  const isi = Buffer.from(zip);
  for (const [tanda, letakUkuran, letakNama] of [
    [0x04034b50, 22, 30],
    [0x02014b50, 24, 46],
  ] as const) {
    for (let i = 0; i + letakNama < isi.length; i += 1) {
      if (isi.readUInt32LE(i) !== tanda) continue;
      if (isi.toString('latin1', i + letakNama, i + letakNama + nama.length) === nama) {
        isi.writeUInt32LE(ukuran, i + letakUkuran);
      }
    }
  }
  return new Uint8Array(isi);
}

describe('files that are no tables', () => {
  test.each<[string, Uint8Array, KodeGalatBerkas, string]>([
    ['nothing', new Uint8Array(), 'BERKAS_KOSONG', 'kosong'],
    ['blanks', text(' \r\n\t\r\n'), 'BERKAS_KOSONG', 'kosong'],
    ['a PDF', text('%PDF-1.7\n1 0 obj'), 'BERKAS_BUKAN_TABEL', 'dokumen PDF'],
    ['a PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'BERKAS_BUKAN_TABEL', 'gambar PNG'],
    ['a photo', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'BERKAS_BUKAN_TABEL', 'foto JPEG'],
    [
      'a Word document',
      zipSync({ '[Content_Types].xml': text('<Types/>'), 'word/document.xml': text('<w/>') }),
      'BERKAS_BUKAN_TABEL',
      'dokumen Word',
    ],
    [
      'a LibreOffice sheet',
      zipSync({ mimetype: text('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': text('<a/>') }),
      'BERKAS_BUKAN_TABEL',
      'LibreOffice',
    ],
    [
      'a binary workbook',
      zipSync({ '[Content_Types].xml': text('<Types/>'), 'xl/workbook.bin': new Uint8Array(9) }),
      'BERKAS_BUKAN_TABEL',
      '.xlsb',
    ],
    ['a zip of photos', zipSync({ 'a.jpg': new Uint8Array(9) }), 'BERKAS_BUKAN_TABEL', 'arsip ZIP'],
    [
      'a web page named .xls',
      text('\ufeff<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>NIK</td></tr></table></html>'),
      'BERKAS_BUKAN_TABEL',
      'halaman web',
    ],
    ['a bare html table', text('<table><tr><td>NIK</td></tr></table>'), 'BERKAS_BUKAN_TABEL', 'halaman web'],
    [
      'an XML sheet of Excel 2003',
      text('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
      'BERKAS_BUKAN_TABEL',
      'Excel 2003',
    ],
    ['JSON', text('[{"nik": "1371014701900001"}]'), 'BERKAS_BUKAN_TABEL', 'JSON'],
    ['an old Excel file', createOle('Workbook'), 'BERKAS_XLS_LAMA', 'simpan ulang sebagai .xlsx'],
    ['an old Word file', createOle('WordDocument'), 'BERKAS_BUKAN_TABEL', 'Word lama'],
    ['a sheet without a cell', zipBuku({ lembar: [''] }), 'LEMBAR_KOSONG', 'tidak berisi'],
    ['a csv of separators', text(';;;\r\n;;;\r\n'), 'LEMBAR_KOSONG', 'tidak berisi'],
  ])('given %s', async (_, bytes, kode, kata) => {
    const galat = await refuse(bytes);
    expect(galat.kode).toBe(kode);
    expect(galat.pesan).toContain(kata);
    expect(galat.pesan).toContain('daftar.xlsx');
    expect(galat.pesan).toMatch(/\.$/);
  });

  test('given random bytes then they are no table, whatever they are', async () => {
    for (let i = 0; i < 50; i += 1) {
      const { kode } = await refuse(randomFillSync(new Uint8Array(3000)));
      expect(kode).toMatch(/^BERKAS_/);
    }
  });

  test('given a workbook that Excel would lock with a password then that is said', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'DATA', rows: [['NIK']] }],
      encryption: { password: 'rahasia', spinCount: 1000 },
    });
    const galat = await refuse(bytes);
    expect(galat.kode).toBe('BERKAS_TERKUNCI');
    expect(galat.pesan).toContain('hapus kata sandinya');
  });
});

describe('damaged workbooks', () => {
  const utuh = zipBuku({ lembar: [baris] });

  test('given a download cut at any place then it is refused with a sentence', async () => {
    for (let panjang = 5; panjang < utuh.length; panjang += 37) {
      expect([panjang, (await refuse(utuh.slice(0, panjang))).kode]).toEqual([panjang, 'BERKAS_RUSAK']);
    }
  });

  test('given any byte changed then it is read or refused with a sentence, never anything else', async () => {
    for (let i = 4; i < utuh.length; i += 11) {
      const rusak = utuh.slice();
      rusak[i] = (rusak[i] ?? 0) ^ 0xff;
      const hasil = await readTable(rusak, 'daftar.xlsx').catch((galat: unknown) => galat);
      if (!Array.isArray(hasil)) expect(hasil).toBeInstanceOf(GalatBerkas);
    }
  });

  test.each([
    ['an element that is never closed', '<row r="1"><c r="A1"><v>1</v></row>'],
    ['a tag that never ends', '<row r="1"><c r="A1"'],
    ['a row of number zero', '<row r="0"><c r="A1"><v>1</v></c></row>'],
    ['a row beyond the sheet', '<row r="99999999"><c r="A1"><v>1</v></c></row>'],
    ['a column beyond the sheet', '<row r="1"><c r="ZZZZ1"><v>1</v></c></row>'],
    ['a cell of a hundred thousand characters', `<row r="1"><c r="A1" t="str"><v>${'x'.repeat(100_000)}</v></c></row>`],
  ])('given %s', async (_, lembar) => {
    expect((await refuse(zipBuku({ lembar: [lembar] }))).kode).toBe('BERKAS_RUSAK');
  });

  test('given a workbook without its sheets then it is damaged', async () => {
    expect((await refuse(zipSync({ '[Content_Types].xml': text('<Types/>') }))).kode).toBe('BERKAS_RUSAK');
    expect((await refuse(zipBuku({ lembar: [] }))).kode).toBe('BERKAS_RUSAK');
  });

  test('given XML that declares entities which would grow to gigabytes then none is ever declared', async () => {
    const entitas = Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join('');
    const bom = `<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY a0 "haha">${entitas}]>
      <worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&a9;</v></c></row></sheetData></worksheet>`;
    expect((await refuse(zipBuku({ lembar: [bom] }))).kode).toBe('BERKAS_RUSAK');
    const luar = '<?xml version="1.0"?><!DOCTYPE a SYSTEM "file:///etc/passwd"><worksheet/>';
    expect((await refuse(zipBuku({ lembar: [luar] }))).kode).toBe('BERKAS_RUSAK');
  });
});

describe('files that would take all memory', () => {
  test('given a file beyond the limit then it is not even looked into', async () => {
    expect((await refuse(new Uint8Array(BATAS_BERKAS + 1))).kode).toBe('BERKAS_TERLALU_BESAR');
  });

  test('given a sheet that declares to grow a thousand times then nothing is inflated', async () => {
    const nol = new Uint8Array(64 * 1024 * 1024).fill(0x20);
    const bom = zipBuku({ lembar: [baris], tambahan: { 'xl/media/x.xml': [nol, { level: 9 }] } });
    expect(bom.length).toBeLessThan(200_000);
    expect((await refuse(bom)).kode).toBe('BERKAS_TERLALU_BESAR');
  });

  test('given a header that lies about the size then inflating stops where the lie ends', async () => {
    const besar = `<?xml version="1.0"?><worksheet><sheetData>${' '.repeat(32 * 1024 * 1024)}</sheetData></worksheet>`;
    const bom = lieAboutSize(zipBuku({ lembar: [besar] }), 'xl/worksheets/sheet1.xml', 2000);
    expect(deflateRawSync(besar).length).toBeLessThan(100_000);
    expect((await refuse(bom)).kode).toBe('BERKAS_TERLALU_BESAR');
  });

  test('given thousands of entries then the file is no list', async () => {
    const tambahan = Object.fromEntries(
      Array.from({ length: 2100 }, (_, i) => [`xl/media/${i}.png`, new Uint8Array(1)]),
    );
    expect((await refuse(zipBuku({ lembar: [baris], tambahan }))).kode).toBe('BERKAS_TERLALU_BESAR');
  });

  test('given an entry twice then nobody can tell which is meant', async () => {
    const zip = Buffer.from(zipBuku({ lembar: [baris], tambahan: { 'xl/worksheets/sheet9.xml': text('<a/>') } }));
    const ganda = Buffer.from(zip.toString('latin1').replaceAll('sheet9.xml', 'sheet1.xml'), 'latin1');
    expect((await refuse(new Uint8Array(ganda))).kode).toBe('BERKAS_RUSAK');
  });

  test('given a cell in the last column of every row then the rows are not filled up', async () => {
    const jauh = Array.from({ length: 1000 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`);
    const galat = await refuse(zipBuku({ lembar: [jauh.join('')] }));
    expect(galat.kode).toBe('BERKAS_TERLALU_BESAR');
    expect(galat.pesan).toContain('10 juta sel');
  });

  test('given one cell in the last row of the sheet then it is read in no time', async () => {
    const lembar = `${baris}<row r="1048576"><c r="A1048576"><v>1</v></c></row>`;
    const [satu] = await readTable(zipBuku({ lembar: [lembar] }), 'daftar.xlsx');
    expect(satu?.baris).toHaveLength(1_048_576);
  });
});
