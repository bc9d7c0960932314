import { describe, expect, test } from 'vitest';
import { readTable } from '#core/tables/read-table.ts';
import { escapeCsvCell, writeCsv } from '#core/tables/write-csv.ts';

const bytes = (teks: string, kode: BufferEncoding = 'utf8'): Uint8Array => new Uint8Array(Buffer.from(teks, kode));

async function read(isi: Uint8Array | string) {
  const [lembar] = await readTable(typeof isi === 'string' ? bytes(isi) : isi, 'daftar.csv');
  return { mulaiBaris: lembar?.mulaiBaris, baris: lembar?.baris.map((baris) => baris.map(({ teks }) => teks)), lembar };
}

const HARAPAN = [
  ['NIK', 'NAMA', 'ALAMAT'],
  ['1371014701900001', 'Siti Umpama', 'Jl. A, No. 1'],
];

describe('separators', () => {
  test.each([
    ['comma', 'NIK,NAMA,ALAMAT\n1371014701900001,Siti Umpama,"Jl. A, No. 1"\n'],
    ['semicolon', 'NIK;NAMA;ALAMAT\n1371014701900001;Siti Umpama;Jl. A, No. 1\n'],
    ['tab', 'NIK\tNAMA\tALAMAT\r\n1371014701900001\tSiti Umpama\tJl. A, No. 1\r\n'],
    ['bar', 'NIK|NAMA|ALAMAT\n1371014701900001|Siti Umpama|Jl. A, No. 1'],
    ['a line sep=', 'sep=;\r\nNIK;NAMA;ALAMAT\r\n1371014701900001;Siti Umpama;Jl. A, No. 1\r\n'],
  ])('given %s', async (_, teks) => {
    const hasil = await read(teks);
    expect(hasil.baris).toEqual(HARAPAN);
    expect(hasil.mulaiBaris).toBe(1);
  });

  test('given titles with commas above a list with semicolons then the list decides', async () => {
    const orang = Array.from({ length: 5 }, (_, i) => `${i};Siti;Jl. A, B`).join('\n');
    const { baris } = await read(`DAFTAR USULAN, KELURAHAN CONTOH, KOTA CONTOH, 2026\n\nNO;NAMA;ALAMAT\n${orang}\n`);
    expect(baris?.[2]).toEqual(['NO', 'NAMA', 'ALAMAT']);
    expect(baris?.[3]).toEqual(['0', 'Siti', 'Jl. A, B']);
  });
});

describe('encodings', () => {
  const teks = 'NIK;NAMA\n1;Renée Umpama\n';
  test.each([
    ['UTF-8', bytes(teks)],
    ['UTF-8 with BOM', bytes(`\ufeff${teks}`)],
    ['Windows-1252', bytes(teks, 'latin1')],
    ['UTF-16 LE', bytes(`\ufeff${teks}`, 'utf16le')],
    ['UTF-16 BE', new Uint8Array(Buffer.from(`\ufeff${teks}`, 'utf16le').swap16())],
    ['DOS end of file', bytes(`${teks}\u001a`)],
  ])('given %s', async (_, isi) => {
    expect((await read(isi)).baris).toEqual([
      ['NIK', 'NAMA'],
      ['1', 'Renée Umpama'],
    ]);
  });
});

describe('cells and rows', () => {
  test('given a line break inside quotes then it is one row, and rows are numbered as Excel shows them', async () => {
    const { lembar, baris } = await read('\n"TANGGAL LAHIR\n(31/01/2000)",NIK\n\n31/01/2000,1\n');
    expect(lembar?.mulaiBaris).toBe(2);
    expect(baris).toEqual([['TANGGAL LAHIR\n(31/01/2000)', 'NIK'], [], ['31/01/2000', '1']]);
  });

  test('given digits that a csv marks as text for Excel then they are text; other formulas are formulas', async () => {
    const { lembar } = await read('NIK,NAMA\n"=""1371014701900001""",=NAMA!B12\n');
    expect(lembar?.baris[1]).toEqual([
      { teks: '1371014701900001', cara: 'teks' },
      { teks: '=NAMA!B12', cara: 'rumus' },
    ]);
  });

  test('given leading zeros and long numbers then every character stays', async () => {
    const { baris } = await read('RT,NIK\n003,1371014701900010\n');
    expect(baris?.[1]).toEqual(['003', '1371014701900010']);
  });

  test('given a quote that is never closed then the file is refused instead of swallowing people', async () => {
    const isi = bytes('NIK,NAMA\n1,"Siti\n2,Budi\n3,Ani\n');
    await expect(readTable(isi, 'daftar.csv')).rejects.toMatchObject({ kode: 'BERKAS_RUSAK' });
    await expect(readTable(isi, 'daftar.csv')).rejects.toThrow(/baris 2 /);
  });

  test('given 40,000 rows then none is missing', async () => {
    const isi = Array.from({ length: 40_000 }, (_, i) => `${i};Siti`).join('\r\n');
    const { baris } = await read(`NO;NAMA\r\n${isi}`);
    expect(baris?.slice(1).map(([no]) => Number(no))).toEqual(Array.from({ length: 40_000 }, (_, i) => i));
  });
});

describe('a csv of ours', () => {
  test('given a text that Excel would compute then an apostrophe stands before it', () => {
    for (const isi of ['=1+1', '+62', '-5', '@A1', '\t=1', '\r=1']) expect(escapeCsvCell(isi)).toBe(`'${isi}`);
    expect(escapeCsvCell('Siti = Umpama')).toBe('Siti = Umpama');
  });

  test('given it is written then it has a BOM and CRLF and reads back', async () => {
    const isi = writeCsv(
      ['NIK', 'NAMA'],
      [
        ['1371014701900001', 'Umpama; "Siti"\nB'],
        ['2', '=HYPERLINK("x")'],
      ],
    );
    expect([...isi.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(isi)).toMatch(/^NIK;NAMA\r\n/);
    expect((await read(isi)).baris).toEqual([
      ['NIK', 'NAMA'],
      ['1371014701900001', 'Umpama; "Siti"\nB'],
      ['2', `'=HYPERLINK("x")`],
    ]);
  });
});
