import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkLayers, isLapisanBersih } from '../../scripts/layers/check-layers.ts';
import { LAPISAN } from '../../scripts/layers/rules.ts';

const AKAR = path.resolve(import.meta.dirname, '../..');
const folderSementara: string[] = [];

/** A program in a folder of its own: the same package imports, the same packages, only the given files. */
function writeProgram(berkas: Readonly<Record<string, string>>): string {
  const akar = mkdtempSync(path.join(tmpdir(), 'mufakat-lapisan-'));
  folderSementara.push(akar);
  const imports = { '#domain/*': './src/domain/*', '#contract/*': './src/contract/*', '#core/*': './electron/core/*' };
  writeFileSync(path.join(akar, 'package.json'), JSON.stringify({ name: 'contoh', type: 'module', imports }));
  symlinkSync(path.join(AKAR, 'node_modules'), path.join(akar, 'node_modules'), 'junction');
  for (const [nama, isi] of Object.entries(berkas)) {
    mkdirSync(path.dirname(path.join(akar, nama)), { recursive: true });
    writeFileSync(path.join(akar, nama), isi);
  }
  return akar;
}

afterEach(() => {
  for (const folder of folderSementara.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const RUMAH = {
  'src/domain/nik.ts': 'export const nik = 1;\n',
  'src/contract/index.ts':
    "import { z } from 'zod';\nimport { nik } from '#domain/nik.ts';\nexport const contract = z.literal(nik);\n",
  'src/renderer/app.tsx': "import { useState } from 'react';\nexport const app = useState;\n",
  'electron/core/app.ts':
    "import { readFileSync } from 'node:fs';\nimport Database from 'better-sqlite3';\nimport { contract } from '#contract/index.ts';\nexport const app = [readFileSync, Database, contract];\n",
  'electron/preload/index.ts': "import { ipcRenderer } from 'electron';\nipcRenderer.send('x');\n",
  'electron/main/index.ts':
    "import { app } from 'electron';\nimport { app as inti } from '#core/app.ts';\nexport const semua = [app, inti];\n",
  'electron/browser/index.ts':
    "import { createServer } from 'node:http';\nimport { app } from '#core/app.ts';\nexport const semua = [createServer, app];\n",
  'electron/cli/index.ts':
    "import { Command } from 'commander';\nimport { app } from '#core/app.ts';\nexport const semua = [Command, app];\n",
} as const;

/** One import that each layer must not make, and the rule that must say so. */
const LARANGAN: readonly (readonly [aturan: string, berkas: string, isi: string])[] = [
  [
    'lapisan-domain',
    'src/domain/salah.ts',
    "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;\n",
  ],
  ['lapisan-domain', 'src/domain/salah.ts', "import { z } from 'zod';\nexport const x = z;\n"],
  [
    'lapisan-domain',
    'src/domain/salah.ts',
    "import type { contract } from '#contract/index.ts';\nexport type X = typeof contract;\n",
  ],
  ['lapisan-contract', 'src/contract/salah.ts', "import { app } from '#core/app.ts';\nexport const x = app;\n"],
  ['lapisan-contract', 'src/contract/salah.ts', "import { os } from '@orpc/server';\nexport const x = os;\n"],
  ['lapisan-renderer', 'src/renderer/salah.tsx', "import { app } from '#core/app.ts';\nexport const x = app;\n"],
  [
    'lapisan-renderer',
    'src/renderer/salah.tsx',
    "import type { app } from '#core/app.ts';\nexport type X = typeof app;\n",
  ],
  ['lapisan-renderer', 'src/renderer/salah.tsx', "import { join } from 'node:path';\nexport const x = join;\n"],
  ['lapisan-renderer', 'src/renderer/salah.tsx', "export const x = import('better-sqlite3');\n"],
  ['lapisan-core', 'electron/core/salah.ts', "import { app } from 'electron';\nexport const x = app;\n"],
  ['lapisan-core', 'electron/core/salah.ts', "import type { App } from 'electron';\nexport type X = App;\n"],
  ['lapisan-core', 'electron/core/salah.ts', "import { semua } from '../browser/index.ts';\nexport const x = semua;\n"],
  ['lapisan-core', 'electron/core/salah.ts', "export { app } from '../../src/renderer/app.tsx';\n"],
  ['lapisan-preload', 'electron/preload/salah.ts', "import { app } from '#core/app.ts';\nexport const x = app;\n"],
  ['lapisan-preload', 'electron/preload/salah.ts', "import { join } from 'node:path';\nexport const x = join;\n"],
  ['lapisan-main', 'electron/main/salah.ts', "import { semua } from '../browser/index.ts';\nexport const x = semua;\n"],
  ['lapisan-main', 'electron/main/salah.ts', "import Database from 'better-sqlite3';\nexport const x = Database;\n"],
  ['lapisan-browser', 'electron/browser/salah.ts', "import { app } from 'electron';\nexport const x = app;\n"],
  [
    'lapisan-browser',
    'electron/browser/salah.ts',
    "import { semua } from '../main/index.ts';\nexport const x = semua;\n",
  ],
  ['lapisan-cli', 'electron/cli/salah.ts', "import { semua } from '../browser/index.ts';\nexport const x = semua;\n"],
  ['lapisan-cli', 'electron/cli/salah.ts', "import { Kysely } from 'kysely';\nexport const x = Kysely;\n"],
  [
    'harus-ditemukan',
    'src/domain/salah.ts',
    "import { tidakAda } from './tidak-ada.ts';\nexport const x = tidakAda;\n",
  ],
];

describe('lapisan program', () => {
  it('membaca setiap berkas TypeScript dari program ini dan tidak menemukan pelanggaran', async () => {
    const hasil = await checkLayers(AKAR);
    expect(hasil.berkas).toBeGreaterThan(0);
    expect(hasil.tidakDibaca).toEqual([]);
    expect(hasil.dibaca).toBe(hasil.berkas);
    expect(hasil.pelanggaran).toEqual([]);
  });

  it('menerima rumah yang setiap impornya ada dalam tabel', async () => {
    const hasil = await checkLayers(writeProgram(RUMAH));
    expect(hasil).toMatchObject({ dibaca: 8, berkas: 8, pelanggaran: [] });
    expect(isLapisanBersih(hasil)).toBe(true);
  });

  it('tidak menganggap bersih folder yang kosong', async () => {
    expect(isLapisanBersih(await checkLayers(writeProgram({})))).toBe(false);
  });

  it.each(LARANGAN)('%s menolak %s bila isinya %j', async (aturan, berkas, isi) => {
    const hasil = await checkLayers(writeProgram({ ...RUMAH, [berkas]: isi }));
    expect(hasil.pelanggaran.filter((p) => p.dari === berkas).map((p) => p.aturan)).toContain(aturan);
    expect(isLapisanBersih(hasil)).toBe(false);
  });

  it('menolak lingkaran impor', async () => {
    const hasil = await checkLayers(
      writeProgram({
        'src/domain/ayam.ts': "import { telur } from './telur.ts';\nexport const ayam = () => telur;\n",
        'src/domain/telur.ts': "import { ayam } from './ayam.ts';\nexport const telur = () => ayam;\n",
      }),
    );
    expect(hasil.pelanggaran.map((p) => p.aturan)).toContain('tanpa-lingkaran');
  });

  it('mempunyai sedikitnya satu larangan yang diuji untuk setiap lapisan', () => {
    const diuji = new Set(LARANGAN.map(([aturan]) => aturan));
    expect(LAPISAN.map(({ nama }) => `lapisan-${nama}`).filter((aturan) => !diuji.has(aturan))).toEqual([]);
  });
});
