import { rmSync } from 'node:fs';
import path from 'node:path';
import { buildProgram, isBuilt } from './build-program.ts';
import { AKAR, print, runNode } from './child.ts';
import { countPlaywright, countVitest, countVitestDiulang, type Hitungan, listMati } from './reports.ts';
import { STATIC_CHECKS } from './static-checks.ts';
import { prepareTools } from './test-tools.ts';

const HASIL = path.join(AKAR, 'test-results');

interface Tahap {
  readonly judul: string;
  readonly run: () => Promise<Hitungan>;
}

const tahapPemeriksaan: readonly Tahap[] = [...new Set(STATIC_CHECKS.map(({ tahap }) => tahap))].map((tahap) => ({
  judul: tahap,
  run: () => runChecks(tahap),
}));

/** In the order of their cost. A stage that fails hides none that follow. */
const TAHAP: readonly Tahap[] = [
  { judul: 'Persiapan', run: prepare },
  ...tahapPemeriksaan,
  { judul: 'Aturan, inti, dan dokumen (Vitest)', run: runVitest },
  { judul: 'Bangunan', run: build },
  { judul: 'Layar di Chromium (host peramban)', run: () => runPlaywright('e2e') },
  { judul: 'Proses utama Electron dengan pengganti', run: () => runPlaywright('e2e-main') },
];

await main();

async function main(): Promise<void> {
  rmSync(HASIL, { recursive: true, force: true });
  let lulus = 0;
  let gagal = 0;
  const mulai = Date.now();
  for (const { judul, run } of TAHAP) {
    print(`\n== ${judul}`);
    const hitungan = await run();
    for (const baris of hitungan.catatan) print(`   ${baris}`);
    const detik = Math.round((Date.now() - mulai) / 1000);
    print(
      `   ${hitungan.lulus} lulus, ${hitungan.gagal} gagal (menit ${Math.floor(detik / 60)}:${String(detik % 60).padStart(2, '0')})`,
    );
    lulus += hitungan.lulus;
    gagal += hitungan.gagal;
  }
  process.exitCode = gagal > 0 || lulus === 0 ? 1 : 0;
  print(`\n${lulus} passed, ${gagal} failed`);
}

async function prepare(): Promise<Hitungan> {
  const kurang = await prepareTools();
  return { lulus: 0, gagal: kurang.length, catatan: kurang };
}

async function runChecks(tahap: string): Promise<Hitungan> {
  const catatan: string[] = [];
  let lulus = 0;
  let gagal = 0;
  for (const { nama, run } of STATIC_CHECKS.filter((satu) => satu.tahap === tahap)) {
    const { kode, keluaran } = await run();
    if (kode === 0) lulus += 1;
    else gagal += 1;
    if (kode !== 0) catatan.push(`gagal: ${nama}`, ...keluaran.trimEnd().split('\n'));
  }
  return { lulus, gagal, catatan };
}

/** V8 now and then ends a process with threads on a loaded machine, https://github.com/nodejs/node/issues/64500: so many files may try again. */
const BOLEH_MATI = 3;

async function runVitest(): Promise<Hitungan> {
  const berkas = path.join(HASIL, 'vitest.json');
  const kode = await runFiles(berkas, []);
  const mati = listMati(berkas);
  if (mati.length === 0 || mati.length > BOLEH_MATI) return countVitest(berkas, kode);
  const ulangan = path.join(HASIL, 'vitest-ulangan.json');
  return countVitestDiulang(berkas, ulangan, await runFiles(ulangan, mati));
}

async function runFiles(berkas: string, tes: readonly string[]): Promise<number> {
  const pelapor = ['--reporter=dot', '--reporter=json', `--outputFile.json=${berkas}`];
  const { kode } = await runNode('vitest/vitest.mjs', ['run', ...pelapor, ...tes], { keluaran: 'tampil' });
  return kode;
}

async function build(): Promise<Hitungan> {
  if (isBuilt()) return { lulus: 1, gagal: 0, catatan: ['out/ sudah sesuai dengan sumber'] };
  const { kode, keluaran } = await buildProgram('simpan');
  if (kode === 0) return { lulus: 1, gagal: 0, catatan: [] };
  return { lulus: 0, gagal: 1, catatan: keluaran.trimEnd().split('\n') };
}

async function runPlaywright(proyek: string): Promise<Hitungan> {
  const berkas = path.join(HASIL, `${proyek}.json`);
  const { kode } = await runNode(
    '@playwright/test/cli.js',
    ['test', `--project=${proyek}`, '--output', path.join(HASIL, proyek)],
    {
      keluaran: 'tampil',
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: berkas },
    },
  );
  return countPlaywright(berkas, kode);
}
