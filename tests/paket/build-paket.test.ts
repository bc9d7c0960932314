import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { buildPaket, getNamaPaket } from '#core/paket/build-paket.ts';
import { bentukManifest } from '#core/paket/manifest.ts';
import { computeSha256 } from '#core/paket/sha256.ts';
import type { CatatanSidang } from '#domain/berita-acara.ts';
import { JENIS_USULAN, proposesIntoProgram } from '#domain/jenis-usulan.ts';
import { countPutusan, getKataPutusan, PUTUSAN } from '#domain/putusan.ts';
import { PYTHON } from '../python.ts';
import { getIsi } from './repack.ts';
import { BEKAL, createCatatan, createCatatanBanyak, createKeputusan, PDF_CONTOH } from './sample.ts';

const FOLDER = mkdtempSync(path.join(tmpdir(), 'paket-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const build = (catatan: CatatanSidang) => buildPaket({ ...BEKAL, catatan, pdf: PDF_CONTOH, halaman: 7 });

/**
 * Readers that share no code with the program: Python's zipfile, csv and json, and openpyxl. Every sheet comes as rows of
 * `[value, type, number format, data type]`.
 */
const PEMBACA = `
import csv, io, json, sys, zipfile
import openpyxl
z = zipfile.ZipFile(sys.argv[1])
assert z.testzip() is None
buku = openpyxl.load_workbook(io.BytesIO(z.read("keputusan.xlsx")))
teks = z.read("keputusan.csv")
assert teks.startswith(b"\\xef\\xbb\\xbf")
print(json.dumps({
  "nama": z.namelist(),
  "tanggal": sorted({str(i.date_time) for i in z.infolist()}),
  "lembar": {s.title: [[[c.value, type(c.value).__name__, c.number_format, c.data_type] for c in r] for r in s.iter_rows()] for s in buku},
  "csv": list(csv.reader(io.StringIO(teks.decode("utf-8-sig"), newline=""))),
  "json": json.loads(z.read("keputusan.json")),
  "manifest": json.loads(z.read("manifest.json")),
}))
`;

const bentukSelPython = z.tuple([z.string().nullable(), z.string(), z.string(), z.string()]);
const bentukBacaan = z.object({
  nama: z.array(z.string()),
  tanggal: z.array(z.string()),
  lembar: z.record(z.string(), z.array(z.array(bentukSelPython))),
  csv: z.array(z.array(z.string())),
  json: z.object({
    keputusan: z.array(z.object({ data: z.object({ nik: z.string(), nama: z.string() }), putusan: z.string() })),
  }),
  manifest: bentukManifest,
});

function readByPython(zip: Uint8Array): z.infer<typeof bentukBacaan> {
  const berkas = path.join(FOLDER, 'uji.zip');
  writeFileSync(berkas, zip);
  const keluaran = execFileSync(PYTHON, ['-c', PEMBACA, berkas], { maxBuffer: 200_000_000, encoding: 'utf8' });
  return bentukBacaan.parse(JSON.parse(keluaran));
}

/** Column of a list by its heading, without the heading. */
function getKolom<T>(baris: readonly (readonly T[])[], judul: string, name: (sel: T) => unknown): T[] {
  const indeks = (baris[0] ?? []).findIndex((sel) => name(sel) === judul);
  if (indeks < 0) throw new Error(`Tidak ada kolom ${judul}.`);
  return baris.slice(1).flatMap((satu) => satu.slice(indeks, indeks + 1));
}

describe('the files of a package, read by other programs', () => {
  test('given 120 decisions when packed then every list carries the same people as text', async () => {
    const catatan = createCatatanBanyak(120);
    const { zip, jumlah } = await build(catatan);
    const bacaan = readByPython(zip);
    expect(bacaan.nama).toEqual([
      'keputusan.xlsx',
      'keputusan.csv',
      'keputusan.json',
      'kehadiran.json',
      'jurnal.json',
      'berita-acara.pdf',
      'manifest.json',
      'tanda-tangan.json',
    ]);
    expect(bacaan.tanggal).toEqual(['(2026, 11, 12, 12, 0, 0)']);
    expect(Object.keys(bacaan.lembar)).toEqual(['DATA', 'KEPUTUSAN', 'KELUAR']);

    const nik = catatan.keputusan.map(({ data }) => data.nik);
    const { DATA = [], KEPUTUSAN = [], KELUAR = [] } = bacaan.lembar;
    const getNik = (baris: typeof DATA) => getKolom(baris, 'NIK', ([nilai]) => nilai).map(([nilai]) => nilai);
    expect(getNik(KEPUTUSAN)).toEqual(nik);
    expect(getKolom(bacaan.csv, 'NIK', (sel) => sel)).toEqual(nik);
    expect(bacaan.json.keputusan.map(({ data }) => data.nik)).toEqual(nik);

    const pilih = (ya: (k: CatatanSidang['keputusan'][number]) => boolean) =>
      catatan.keputusan.filter(ya).map(({ data }) => data.nik);
    expect(getNik(DATA)).toEqual(pilih((k) => k.putusan === 'layak' && proposesIntoProgram(k.data.jenis)));
    expect(getNik(KELUAR)).toEqual(pilih((k) => getKataPutusan(k.data.jenis, k.putusan).keluar));
    expect(getNik(DATA).length).toBeGreaterThan(20);
    expect(getNik(KELUAR).length).toBeGreaterThan(5);
    expect(bacaan.manifest.jumlah).toEqual(jumlah);
    expect(jumlah).toEqual(countPutusan(catatan.keputusan));

    for (const baris of [DATA, KEPUTUSAN, KELUAR]) {
      const kk = baris === DATA ? 'NOKK' : 'NO KK';
      for (const judul of ['NIK', kk]) {
        for (const [nilai, jenis, format] of getKolom(baris, judul, ([isi]) => isi)) {
          if (nilai !== null) expect([jenis, format]).toEqual(['str', '@']);
        }
      }
    }
  });

  test('given names and notes that look like formulas when packed then no reader takes them for one', async () => {
    const bahaya = [
      '=1+1',
      '+62811',
      '-2+3',
      '@SUM(A1)',
      '\t=1+1',
      '\r=1+1',
      '=HYPERLINK("http://contoh.invalid")',
      '=cmd|x',
    ];
    const catatan = createCatatan(
      bahaya.map((nama, i) =>
        createKeputusan(i + 1, { nama, catatan: nama, jenis: 'usulan_program', putusan: 'layak' }),
      ),
    );
    const { lembar, csv } = readByPython((await build(catatan)).zip);
    for (const baris of Object.values(lembar)) {
      for (const [nilai, , , tipe] of baris.flat()) expect([nilai, tipe]).not.toEqual([nilai, 'f']);
    }
    expect(getKolom(lembar.KEPUTUSAN ?? [], 'NAMA', ([isi]) => isi).map(([nilai]) => nilai)).toEqual(
      bahaya.map((nama) => nama.trim()),
    );
    for (const sel of csv.flat()) expect(sel).not.toMatch(/^[=+\-@\t\r]/);
  });

  test('given line breaks, quotes and letters of other scripts when packed then each person stays one row', async () => {
    const nama = 'SITI "AMINAH", UMPAMA;\r\nکتاب 𝔄 é\u0000\ufffe';
    const catatan = createCatatan([createKeputusan(1, { nama, catatan: 'satu\ndua\ttiga', putusan: 'ditunda' })]);
    const { lembar, csv, json } = readByPython((await build(catatan)).zip);
    const rapi = 'SITI "AMINAH", UMPAMA; کتاب 𝔄 é';
    expect(getKolom(csv, 'nama', (sel) => sel)).toEqual([rapi]);
    expect(getKolom(lembar.KEPUTUSAN ?? [], 'NAMA', ([isi]) => isi).map(([nilai]) => nilai)).toEqual([rapi]);
    expect(getKolom(csv, 'catatan', (sel) => sel)).toEqual(['satu dua tiga']);
    expect(json.keputusan[0]?.data.nama).toBe(nama);
  });

  test('given a package when tested by unzip then it finds no error', async () => {
    const berkas = path.join(FOLDER, 'unzip.zip');
    writeFileSync(berkas, (await build(createCatatanBanyak(3))).zip);
    expect(execFileSync('unzip', ['-t', berkas], { encoding: 'utf8' })).toContain('No errors detected');
  });
});

describe('making a package', () => {
  test('given the same session when packed twice, in any order and zone, then the bytes are the same', async () => {
    const catatan = createCatatanBanyak(25);
    const satu = await build(catatan);
    const dibalik: CatatanSidang = JSON.parse(
      JSON.stringify({
        ...catatan,
        keputusan: catatan.keputusan.toReversed().map(({ data, ...sisa }) => ({ data, ...sisa })),
      }),
    );
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    expect(new Date('2026-11-12T12:00:00Z').getDate()).toBe(13);
    const dua = await build(dibalik);
    vi.unstubAllEnvs();
    expect(dua.sha256).toBe(satu.sha256);
    expect(satu.sha256).toBe(computeSha256(satu.zip));
  });

  test('given the manifest when read then it tells session, pages, program and the hash of every file', async () => {
    const { zip } = await build(createCatatanBanyak(10));
    const isi = unzipSync(zip);
    const manifest = bentukManifest.parse(JSON.parse(new TextDecoder().decode(getIsi(isi, 'manifest.json'))));
    expect(manifest).toMatchObject({
      kelurahan: { kelurahan: { kode: '1371011001', nama: 'Belakang Pondok' } },
      sidang: { nama: 'MUSKEL 4/2026', tanggal: '2026-11-12' },
      halamanBeritaAcara: 7,
      versiProgram: '0.1.0',
      dibuatPada: '2026-11-12T04:40:00.000Z',
    });
    for (const { nama, byte, sha256 } of manifest.berkas) {
      expect([getIsi(isi, nama).length, computeSha256(getIsi(isi, nama))]).toEqual([byte, sha256]);
    }
  });

  test('given a session name when packed then the file name carries code, day and session and nothing dangerous', () => {
    const { wilayah, tanggal } = createCatatan([]);
    expect(getNamaPaket({ wilayah, tanggal, namaSidang: 'MUSKEL 4/2026' }, 3)).toBe(
      'keputusan_1371011001_2026-11-12_MUSKEL-4-2026_v3.zip',
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (namaSidang) => {
        expect(getNamaPaket({ wilayah, tanggal, namaSidang }, 1)).toMatch(
          /^keputusan_1371011001_2026-11-12_[A-Za-z0-9-]{1,60}_v1\.zip$/,
        );
      }),
    );
  });

  test('given decisions that are not those of the closing when packed then it is refused', async () => {
    const catatan = createCatatanBanyak(5);
    await expect(build({ ...catatan, keputusan: catatan.keputusan.slice(1) })).rejects.toMatchObject({
      kode: 'JUMLAH_TIDAK_COCOK',
      rincian: { kode: 'KEPUTUSAN_TIDAK_COCOK' },
    });
  });

  test('given a berita acara that is no PDF or a number given twice when packed then it is refused', async () => {
    const catatan = createCatatanBanyak(5);
    const pdf = new Uint8Array([1, 2, 3]);
    await expect(buildPaket({ ...BEKAL, catatan, pdf, halaman: 1 })).rejects.toMatchObject({
      kode: 'JUMLAH_TIDAK_COCOK',
      rincian: { kode: 'SKEMA_TIDAK_COCOK' },
    });
    await expect(build(createCatatan([createKeputusan(1), createKeputusan(1)]))).rejects.toMatchObject({
      kode: 'JUMLAH_TIDAK_COCOK',
    });
  });

  test('given any set of decisions when packed then xlsx, CSV, JSON and manifest count the same', async () => {
    const satu = fc.tuple(
      fc.constantFrom(...JENIS_USULAN),
      fc.constantFrom(...PUTUSAN),
      fc.string({ unit: 'grapheme', minLength: 1 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(satu, { maxLength: 30 }), async (isi) => {
        const keputusan = isi.map(([jenis, putusan, nama], i) => createKeputusan(i + 1, { jenis, putusan, nama }));
        const { zip, jumlah } = await build(createCatatan(keputusan));
        const { lembar, csv, json, manifest } = readByPython(zip);
        const banyak = (nama: string) => (lembar[nama] ?? []).length - 1;
        expect(jumlah.layak + jumlah.tidak_layak + jumlah.ditunda).toBe(isi.length);
        expect([banyak('KEPUTUSAN'), csv.length - 1, json.keputusan.length]).toEqual([
          isi.length,
          isi.length,
          isi.length,
        ]);
        expect(countPutusan(keputusan)).toEqual(manifest.jumlah);
        for (const putusan of PUTUSAN) {
          const diCsv = getKolom(csv, 'kode_keputusan', (sel) => sel).filter((sel) => sel === putusan);
          const diLembar = getKolom(lembar.KEPUTUSAN ?? [], 'KODE KEPUTUSAN', ([nilai]) => nilai);
          expect(diCsv.length).toBe(manifest.jumlah[putusan]);
          expect(diLembar.filter(([nilai]) => nilai === putusan).length).toBe(manifest.jumlah[putusan]);
        }
        expect([banyak('DATA'), banyak('KELUAR')]).toEqual([manifest.jumlahDiusulkan, manifest.jumlahKeluar]);
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
