import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { PYTHON } from '../python.ts';

const HUBUNGAN = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const UTAMA = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export interface BagianBuku {
  /** Inside of `sheetData`, or a whole worksheet when it begins with `<?xml`. */
  readonly lembar: readonly string[];
  readonly kataBersama?: string;
  readonly gaya?: string;
  readonly buku?: string;
  readonly keadaan?: readonly string[];
  readonly tambahan?: Zippable;
}

/** An xlsx made by hand, part by part, so that a test decides over every character of its XML. */
export function zipBuku({ lembar, kataBersama, gaya, buku = '', keadaan = [], tambahan = {} }: BagianBuku): Uint8Array {
  const sheet = lembar.map((_, i) => {
    const state = keadaan[i] === undefined ? '' : ` state="${keadaan[i]}"`;
    return `<sheet name="Lembar${i + 1}" sheetId="${i + 1}" r:id="rId${i + 1}"${state}/>`;
  });
  const bagian: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': rels(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${UTAMA}" xmlns:r="${HUBUNGAN}">${buku}<sheets>${sheet.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': rels(
      ...lembar.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
    ),
  };
  for (const [i, isi] of lembar.entries()) {
    bagian[`xl/worksheets/sheet${i + 1}.xml`] = isi.startsWith('<?xml') ? isi : wrapLembar(isi);
  }
  if (kataBersama !== undefined) bagian['xl/sharedStrings.xml'] = `<sst xmlns="${UTAMA}">${kataBersama}</sst>`;
  if (gaya !== undefined) bagian['xl/styles.xml'] = `<styleSheet xmlns="${UTAMA}">${gaya}</styleSheet>`;
  const isi = Object.fromEntries(Object.entries(bagian).map(([nama, teks]) => [nama, strToU8(teks)]));
  return zipSync({ ...isi, ...tambahan });
}

function wrapLembar(isi: string): string {
  const [data = '', sesudah = ''] = isi.split('<!---->');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${UTAMA}"><sheetData>${data}</sheetData>${sesudah}</worksheet>`;
}

function rels(...daftar: readonly (readonly [jenis: string, tujuan: string])[]): string {
  const satu = daftar.map(
    ([jenis, tujuan], i) => `<Relationship Id="rId${i + 1}" Type="${HUBUNGAN}/${jenis}" Target="${tujuan}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${satu.join('')}</Relationships>`;
}

function runPython(skrip: string, ...argumen: readonly string[]): string {
  return execFileSync(PYTHON, ['-c', skrip, ...argumen], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}

function withFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'mufakat-tabel-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Bytes of the workbook `wb` that a Python script fills; `ws` is its first sheet. */
export function writeWithOpenpyxl(skrip: string): Uint8Array {
  return withFolder((folder) => {
    const berkas = path.join(folder, 'buku.xlsx');
    const awal = 'import sys, datetime, openpyxl\nwb = openpyxl.Workbook()\nws = wb.active\n';
    runPython(`${awal}${skrip}\nwb.save(sys.argv[1])`, berkas);
    return new Uint8Array(readFileSync(berkas));
  });
}

export interface SelOpenpyxl {
  readonly nilai: string | number | null;
  /** s text, n number, f formula, d date. */
  readonly jenis: string;
  readonly format: string;
}

export interface LembarOpenpyxl {
  readonly nama: string;
  readonly beku: string | null;
  readonly saring: string | null;
  readonly sel: readonly (readonly SelOpenpyxl[])[];
  readonly pilihan: readonly { readonly rentang: string; readonly rumus: string }[];
}

const BACA = `
import sys, json, openpyxl
print(json.dumps([[{
  'nama': ws.title, 'beku': ws.freeze_panes, 'saring': ws.auto_filter.ref,
  'sel': [[{'nilai': c.value, 'jenis': c.data_type, 'format': c.number_format} for c in r] for r in ws.iter_rows()],
  'pilihan': [{'rentang': str(d.sqref), 'rumus': d.formula1} for d in ws.data_validations.dataValidation],
} for ws in openpyxl.load_workbook(berkas)] for berkas in sys.argv[1:]]))
`;

/** The workbook as openpyxl sees it. */
export function readWithOpenpyxl(bytes: Uint8Array): readonly LembarOpenpyxl[] {
  return readSemuaWithOpenpyxl([bytes])[0] ?? [];
}

/** Several workbooks in one start of Python, which takes longer than reading a small one. */
export function readSemuaWithOpenpyxl(semua: readonly Uint8Array[]): readonly (readonly LembarOpenpyxl[])[] {
  return withFolder((folder) => {
    const berkas = semua.map((_, i) => path.join(folder, `buku-${i}.xlsx`));
    for (const [i, nama] of berkas.entries()) writeFileSync(nama, semua[i] ?? '');
    return JSON.parse(runPython(BACA, ...berkas));
  });
}
