import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readTable } from '#core/tables/read-table.ts';
import { formatAngka } from '#core/tables/xlsx-cell.ts';
import type { Lembar } from '#domain/impor-lembar.ts';
import { type BagianBuku, writeWithOpenpyxl, zipBuku } from './workbook.ts';

const ringkas = (lembar: Lembar | undefined): string[][] =>
  (lembar?.baris ?? []).map((baris) => baris.map(({ teks, cara }) => `${cara}:${teks}`));

const readBuku = async (bagian: BagianBuku): Promise<string[][]> =>
  ringkas((await readTable(zipBuku(bagian), 'buku.xlsx'))[0]);

const readSel = async (sel: string, lain: Omit<BagianBuku, 'lembar'> = {}): Promise<string | undefined> =>
  (await readBuku({ lembar: [`<row r="1"><c r="A1" t="str"><v>x</v></c>${sel}</row>`], ...lain }))[0]?.[1];

const GAYA = `<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="&quot;hari&quot; 0"/>
  <numFmt numFmtId="166" formatCode="[Red]0.00"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="20"/></cellXfs>`;

describe('digits of a number cell', () => {
  test.each([
    ['<c r="B1"><v>1371014701900001</v></c>', 'angka:1371014701900001'],
    ['<c r="B1"><v>1.37101470190000E+15</v></c>', 'angka:1371014701900000'],
    ['<c r="B1"><v>1.3710147019E15</v></c>', 'angka:1371014701900000'],
    ['<c r="B1"><v>9271014701900011</v></c>', 'angka:9271014701900011'],
    ['<c r="B1"><v>12345678901234567890</v></c>', 'angka:12345678901234567890'],
    ['<c r="B1" t="n"><v>3</v></c>', 'angka:3'],
    ['<c r="B1"><v>3.0</v></c>', 'angka:3'],
    ['<c r="B1"><v>0.30000000000000004</v></c>', 'angka:0.30000000000000004'],
    ['<c r="B1"><v>-12</v></c>', 'angka:-12'],
    ['<c r="B1" t="str"><v>0013</v></c>', 'teks:0013'],
  ])('given %s then %s', async (sel, hasil) => {
    expect(await readSel(sel)).toBe(hasil);
  });

  test.each([
    ['1E3', '1000'],
    ['1.5E3', '1500'],
    ['1.2345E2', '123.45'],
    ['5E-1', '0.5'],
    ['000', '000'],
  ])('given %s then %s', (angka, hasil) => {
    expect(formatAngka(angka)).toBe(hasil);
  });
});

describe('kinds of cells', () => {
  test.each([
    ['a formula with its value', '<c r="B1" t="str"><f>UPPER(A1)</f><v>X</v></c>', 'rumus:X'],
    ['a formula without a value', '<c r="B1"><f>NAMA!B12</f></c>', 'rumus:'],
    ['a shared formula', '<c r="B1"><f t="shared" si="0"/><v>7</v></c>', 'rumus:7'],
    ['an inline string', '<c r="B1" t="inlineStr"><is><t>Siti</t></is></c>', 'teks:Siti'],
    ['an inline string in runs', '<c r="B1" t="inlineStr"><is><r><t>Si</t></r><r><t>ti</t></r></is></c>', 'teks:Siti'],
    ['a truth value', '<c r="B1" t="b"><v>1</v></c>', 'teks:TRUE'],
    ['an error', '<c r="B1" t="e"><v>#REF!</v></c>', 'teks:#REF!'],
    ['a line break as Excel escapes it', '<c r="B1" t="str"><v>A_x000A_B</v></c>', 'teks:A\nB'],
    ['entities', '<c r="B1" t="str"><v>A &amp; B &#233; &#xe9;</v></c>', 'teks:A & B é é'],
    ['CDATA', '<c r="B1" t="str"><v><![CDATA[A<B]]></v></c>', 'teks:A<B'],
    ['a cell after a gap', '<c r="C1" t="str"><v>z</v></c>', 'kosong:'],
  ])('given %s', async (_, sel, hasil) => {
    expect(await readSel(sel)).toBe(hasil);
  });

  test('given shared strings in runs with phonetic hints then the words alone', async () => {
    const kataBersama =
      '<si><t>Umpama</t></si><si><r><t>Si</t></r><r><t xml:space="preserve">ti </t></r><rPh><t>x</t></rPh></si>';
    expect(await readSel('<c r="B1" t="s"><v>1</v></c>', { kataBersama })).toBe('teks:Siti ');
  });
});

describe('dates', () => {
  test.each([
    ['a built-in format', '<c r="B1" s="1"><v>36556</v></c>', 'tanggal:2000-01-31'],
    ['an own format', '<c r="B1" s="2"><v>36556.75</v></c>', 'tanggal:2000-01-31'],
    ['the first of March 1900', '<c r="B1" s="2"><v>61</v></c>', 'tanggal:1900-03-01'],
    ['the last of February 1900', '<c r="B1" s="2"><v>59</v></c>', 'tanggal:1900-02-28'],
    ['the day that never was', '<c r="B1" s="2"><v>60</v></c>', 'angka:60'],
    ['an ISO cell', '<c r="B1" t="d"><v>2000-01-31T00:00:00</v></c>', 'tanggal:2000-01-31'],
    ['words in quotes', '<c r="B1" s="3"><v>36556</v></c>', 'angka:36556'],
    ['a colour', '<c r="B1" s="4"><v>36556</v></c>', 'angka:36556'],
    ['a time of day', '<c r="B1" s="5"><v>0.5</v></c>', 'angka:0.5'],
    ['a NIK in a date column', '<c r="B1" s="2"><v>1371014701900001</v></c>', 'angka:1371014701900001'],
    ['a formula', '<c r="B1" s="2"><f>TODAY()</f><v>36556</v></c>', 'rumus:2000-01-31'],
  ])('given %s', async (_, sel, hasil) => {
    expect(await readSel(sel, { gaya: GAYA })).toBe(hasil);
  });

  test('given a book that counts from 1904 then four years later', async () => {
    const buku = '<workbookPr date1904="1"/>';
    expect(await readSel('<c r="B1" s="1"><v>35094</v></c>', { gaya: GAYA, buku })).toBe('tanggal:2000-01-31');
  });
});

describe('rows and sheets', () => {
  const teks = (ref: string, isi: string): string => `<c r="${ref}" t="str"><v>${isi}</v></c>`;

  test('given a list that starts in row 4 with a gap then rows keep the numbers of the spreadsheet', async () => {
    const lembar = `<row r="4">${teks('B4', 'NIK')}</row><row r="6">${teks('A6', '1')}</row>`;
    const [satu] = await readTable(zipBuku({ lembar: [lembar] }), 'buku.xlsx');
    expect(satu?.mulaiBaris).toBe(4);
    expect(ringkas(satu)).toEqual([['kosong:', 'teks:NIK'], [], ['teks:1']]);
  });

  test('given rows and cells without references then they follow one another', async () => {
    const lembar = '<row><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row><row><c t="str"><v>c</v></c></row>';
    expect(await readBuku({ lembar: [lembar] })).toEqual([['teks:a', 'teks:b'], ['teks:c']]);
  });

  test('given rows out of order then they are put in order', async () => {
    const lembar = `<row r="2">${teks('A2', 'b')}</row><row r="1">${teks('A1', 'a')}</row>`;
    expect(await readBuku({ lembar: [lembar] })).toEqual([['teks:a'], ['teks:b']]);
  });

  test('given names with a prefix then they are the same names', async () => {
    const lembar =
      '<?xml version="1.0"?><x:worksheet xmlns:x="a"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await readBuku({ lembar: [lembar] })).toEqual([['angka:5']]);
  });

  test('given a KK merged over its family then every member has it, and a title stays where it is', async () => {
    const lembar = `<row r="1">${teks('A1', 'Daftar')}</row><row r="2">${teks('A2', 'KK1')}${teks('B2', 'Ani')}</row>
      <row r="3">${teks('B3', 'Budi')}</row><!----><mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:A3"/></mergeCells>`;
    expect(await readBuku({ lembar: [lembar] })).toEqual([
      ['teks:Daftar'],
      ['teks:KK1', 'teks:Ani'],
      ['teks:KK1', 'teks:Budi'],
    ]);
  });

  test('given hidden sheets then only visible ones are read, and an empty one is left out', async () => {
    const lembar = [`<row r="1">${teks('A1', 'rahasia')}</row>`, '', `<row r="1">${teks('A1', 'data')}</row>`];
    const hasil = await readTable(zipBuku({ lembar, keadaan: ['veryHidden'] }), 'buku.xlsx');
    expect(hasil.map(({ nama }) => nama)).toEqual(['Lembar3']);
  });

  test('given a sheet larger than one chunk then no cell is lost where chunks meet', async () => {
    const baris = Array.from(
      { length: 30_000 },
      (_, i) => `<row r="${i + 1}">${teks(`A${i + 1}`, `Siti é ${i}`)}</row>`,
    );
    const hasil = await readBuku({ lembar: [baris.join('')] });
    expect(hasil.flat()).toEqual(Array.from({ length: 30_000 }, (_, i) => `teks:Siti é ${i}`));
  });

  test('given an aborted signal then reading stops with DIBATALKAN', async () => {
    const bytes = zipBuku({ lembar: [`<row r="1">${teks('A1', 'a')}</row>`] });
    await expect(readTable(bytes, 'buku.xlsx', { signal: AbortSignal.abort() })).rejects.toMatchObject({
      kode: 'DIBATALKAN',
    });
  });

  test('given progress is wanted then it ends at the whole', async () => {
    const kemajuan: [number, number][] = [];
    await readTable(zipBuku({ lembar: [`<row r="1">${teks('A1', 'a')}</row>`] }), 'buku.xlsx', {
      onProgress: ({ selesai, total }) => kemajuan.push([selesai, total]),
    });
    const [selesai, total] = kemajuan.at(-1) ?? [0, -1];
    expect(selesai).toBe(total);
  });
});

describe('workbooks of other writers', () => {
  test('given openpyxl then numbers, text, dates, formulas and merged cells arrive as they are', async () => {
    const bytes = writeWithOpenpyxl(`
ws.title = 'DATA'
ws.append(['NIK', 'NAMA', 'TGL', 'RUMUS'])
ws.append([1371014701900001, 'Siti é Umpama', datetime.date(2000, 1, 31), '=A2&"x"'])
ws.append(['1371014701900002', None, datetime.datetime(1999, 12, 1, 8, 30), None])
ws.merge_cells('B2:B3')
wb.create_sheet('KOSONG')
`);
    const hasil = await readTable(bytes, 'openpyxl.xlsx');
    expect(hasil.map(({ nama }) => nama)).toEqual(['DATA']);
    expect(ringkas(hasil[0])).toEqual([
      ['teks:NIK', 'teks:NAMA', 'teks:TGL', 'teks:RUMUS'],
      ['angka:1371014701900001', 'teks:Siti é Umpama', 'tanggal:2000-01-31', 'rumus:'],
      ['teks:1371014701900002', 'teks:Siti é Umpama', 'tanggal:1999-12-01'],
    ]);
  });

  test('given hucre then the same', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'A',
          rows: [
            ['NIK', 'RT'],
            ['1371014701900001', 3],
            [1371014701900010, null],
          ],
        },
      ],
    });
    expect(ringkas((await readTable(bytes, 'hucre.xlsx'))[0])).toEqual([
      ['teks:NIK', 'teks:RT'],
      ['teks:1371014701900001', 'angka:3'],
      ['angka:1371014701900010'],
    ]);
  });
});
