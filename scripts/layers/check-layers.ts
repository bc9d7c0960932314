import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { cruise } from 'dependency-cruiser';
import { ATURAN, FOLDER_LAPISAN } from './rules.ts';

interface Pelanggaran {
  readonly aturan: string;
  readonly dari: string;
  readonly ke: string;
}

/** What the check read and what it found. */
export interface HasilLapisan {
  readonly dibaca: number;
  readonly berkas: number;
  readonly tidakDibaca: readonly string[];
  readonly pelanggaran: readonly Pelanggaran[];
}

/** Reads every module under `akar` that belongs to a layer and reports each import that the layer table refuses. */
export async function checkLayers(akar: string): Promise<HasilLapisan> {
  const folder = FOLDER_LAPISAN.filter((nama) => existsSync(path.join(akar, nama)));
  const berkas = folder.flatMap((nama) => listTypeScript(akar, nama));
  if (berkas.length === 0) return { dibaca: 0, berkas: 0, tidakDibaca: [], pelanggaran: [] };
  const { output } = await cruise(
    berkas,
    {
      baseDir: akar,
      validate: true,
      ruleSet: { forbidden: ATURAN },
      parser: 'swc',
      // Imports of types count too: a layer must not even know the shape of what it may not use.
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '[.](css|json|ttf|woff2|svg|png)$' },
    },
    {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'module', 'types', 'node', 'default'],
    },
  );
  if (typeof output === 'string') throw new Error('dependency-cruiser memberi teks, bukan hasil.');
  const dibaca = new Set(output.modules.map((modul) => modul.source));
  return {
    dibaca: berkas.filter((nama) => dibaca.has(nama)).length,
    berkas: berkas.length,
    tidakDibaca: berkas.filter((nama) => !dibaca.has(nama)),
    pelanggaran: output.summary.violations.map(({ rule, from, to }) => ({ aturan: rule.name, dari: from, ke: to })),
  };
}

/** One line a violation, and the number of modules that were read. */
export function describeLapisan(hasil: HasilLapisan): string {
  return [
    `${hasil.dibaca} dari ${hasil.berkas} modul dibaca`,
    ...hasil.tidakDibaca.map((nama) => `tidak dibaca: ${nama}`),
    ...hasil.pelanggaran.map(({ aturan, dari, ke }) => `${aturan}: ${dari} → ${ke}`),
  ].join('\n');
}

/** True when something was read, everything was read, and nothing is refused. */
export function isLapisanBersih(hasil: HasilLapisan): boolean {
  return hasil.berkas > 0 && hasil.tidakDibaca.length === 0 && hasil.pelanggaran.length === 0;
}

function listTypeScript(akar: string, folder: string): string[] {
  return readdirSync(path.join(akar, folder), { recursive: true, encoding: 'utf8' })
    .filter((nama) => /\.tsx?$/.test(nama))
    .map((nama) => path.posix.join(folder, nama.replaceAll(path.sep, '/')))
    .sort();
}
