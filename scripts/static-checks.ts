import { AKAR, type HasilProses, runNode } from './child.ts';
import { checkLayers, describeLapisan, isLapisanBersih } from './layers/check-layers.ts';

/** A check that reads the sources without running the program. */
export interface StaticCheck {
  readonly tahap: 'Tipe' | 'Kerapian' | 'Lapisan' | 'Kode mati';
  readonly nama: string;
  readonly run: () => Promise<HasilProses>;
}

/** One TypeScript project a layer: each sees only the types that its layer may use. */
const PROYEK_TIPE = [
  'src/domain',
  'src/contract',
  'src/renderer',
  'electron/core',
  'electron/main',
  'electron/preload',
  'electron/browser',
  'electron/cli',
  'tests',
  'scripts',
] as const;

const simpan = { keluaran: 'simpan' } as const;

export const STATIC_CHECKS: readonly StaticCheck[] = [
  ...PROYEK_TIPE.map((folder) => ({
    tahap: 'Tipe' as const,
    nama: folder,
    run: () => runNode('typescript/bin/tsc', ['-p', `${folder}/tsconfig.json`, '--pretty', 'false'], simpan),
  })),
  {
    tahap: 'Kerapian',
    nama: 'biome',
    run: () =>
      runNode('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '--max-diagnostics=50', '.'], simpan),
  },
  { tahap: 'Lapisan', nama: 'tabel lapisan', run: runLayers },
  {
    tahap: 'Kode mati',
    nama: 'knip',
    run: () => runNode('knip/bin/knip.js', ['--no-progress', '--treat-config-hints-as-errors'], simpan),
  },
];

async function runLayers(): Promise<HasilProses> {
  const hasil = await checkLayers(AKAR);
  return { kode: isLapisanBersih(hasil) ? 0 : 1, keluaran: describeLapisan(hasil) };
}
