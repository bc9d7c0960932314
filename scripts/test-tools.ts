import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { print, runNode, runProgram } from './child.ts';
import { findChromium } from './chromium.ts';

interface Alat {
  readonly nama: string;
  readonly paketDebian: string;
  readonly ada: () => Promise<boolean>;
}

const simpan = { keluaran: 'simpan' } as const;
const berjalan = async (program: string, argumen: readonly string[]): Promise<boolean> =>
  (await runProgram(program, argumen, simpan)).kode !== 127;

/** Programs outside npm that tests call: a browser, readers of PDF, and a reader of workbooks that is not ours. */
const ALAT: readonly Alat[] = [
  { nama: 'Chromium', paketDebian: 'chromium', ada: async () => isBrowserHere() },
  { nama: 'pdftotext dan pdfsig', paketDebian: 'poppler-utils', ada: () => berjalan('pdftotext', ['-v']) },
  { nama: 'age', paketDebian: 'age', ada: () => berjalan('age', ['--version']) },
  { nama: 'unzip', paketDebian: 'unzip', ada: () => berjalan('unzip', ['-v']) },
  {
    nama: 'openpyxl untuk /usr/bin/python3',
    paketDebian: 'python3-openpyxl',
    ada: async () => (await runProgram('/usr/bin/python3', ['-c', 'import openpyxl'], simpan)).kode === 0,
  },
];

/** Installs what the tests need where this may be done without asking; otherwise returns one sentence for each tool that is missing. */
export async function prepareTools(): Promise<readonly string[]> {
  const kurang = await findMissing();
  if (kurang.length === 0) return [];
  const paket = kurang.map(({ paketDebian }) => paketDebian);
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    print(`Memasang alat tes: ${paket.join(', ')}`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await runProgram('apt-get', ['update', '-qq'], { ...simpan, env });
    await runProgram('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...paket], { ...simpan, env });
  }
  if (!isBrowserHere()) {
    print('Memasang Chromium milik Playwright');
    await runNode('@playwright/test/cli.js', ['install', 'chromium'], simpan);
  }
  return (await findMissing()).map(({ nama, paketDebian }) =>
    paketDebian === 'chromium'
      ? `${nama} tidak ada. Jalankan: npx playwright install chromium (atau pada Debian: sudo apt-get install chromium).`
      : `${nama} tidak ada. Pada Debian jalankan: sudo apt-get install ${paketDebian}.`,
  );
}

async function findMissing(): Promise<readonly Alat[]> {
  const keadaan = await Promise.all(ALAT.map(async (alat) => ({ alat, ada: await alat.ada() })));
  return keadaan.filter(({ ada }) => !ada).map(({ alat }) => alat);
}

function isBrowserHere(): boolean {
  return findChromium() !== undefined || existsSync(chromium.executablePath());
}
