import type { IFlattenedRuleSet } from 'dependency-cruiser';

type Forbidden = NonNullable<IFlattenedRuleSet['forbidden']>;

interface Lapisan {
  readonly nama: string;
  readonly folder: string;
  /** What modules of this layer may reach, as regular expressions over resolved paths. */
  readonly boleh: readonly string[];
}

const DOMAIN = '^src/domain/';
const CONTRACT = '^src/contract/';
const CORE = '^electron/core/';
const SUMBER_DAYA = '^resources/';
/** A module of Node itself: dependency-cruiser writes it without the prefix. */
const NODE =
  '^(node:)?(assert|async_hooks|buffer|child_process|crypto|events|fs|http|module|net|os|path|perf_hooks|process|querystring|readline|sqlite|stream|string_decoder|test|timers|tty|url|util|v8|worker_threads|zlib)(/|$)';
/** Packages by name; `@types/x` counts as x, because an import of types resolves to it. */
const paket = (...nama: string[]): string => `(^|/)node_modules/(@types/)?(${nama.join('|')})(/|$)`;

/** The layer table of the project. Whatever is not listed here is refused. */
export const LAPISAN: readonly Lapisan[] = [
  { nama: 'domain', folder: 'src/domain', boleh: [DOMAIN] },
  { nama: 'contract', folder: 'src/contract', boleh: [CONTRACT, DOMAIN, paket('zod', '@orpc/contract')] },
  {
    nama: 'renderer',
    folder: 'src/renderer',
    boleh: [
      '^src/renderer/',
      CONTRACT,
      DOMAIN,
      paket(
        'react',
        'react-dom',
        '@mantine/[^/]+',
        '@tanstack/[^/]+',
        '@fontsource[^/]*/[^/]+',
        'dayjs',
        'vite',
        'pdfjs-dist',
        'qr',
      ),
      paket('@orpc/client', '@orpc/contract', '@orpc/tanstack-query', 'zod'),
    ],
  },
  {
    nama: 'core',
    folder: 'electron/core',
    boleh: [
      CORE,
      CONTRACT,
      DOMAIN,
      SUMBER_DAYA,
      NODE,
      paket(
        'better-sqlite3',
        'kysely',
        'pdfmake',
        'pdfkit',
        'age-encryption',
        'hucre',
        'papaparse',
        'fast-png',
        'fflate',
        'fontkit',
        'node-forge',
        'zod',
        '@orpc/server',
        '@orpc/contract',
      ),
      // Parts of pdfmake that have types only.
      '^pdfmake/',
    ],
  },
  { nama: 'preload', folder: 'electron/preload', boleh: ['^electron/preload/', paket('electron'), '^electron$'] },
  {
    nama: 'main',
    folder: 'electron/main',
    boleh: ['^electron/main/', CORE, NODE, paket('electron', '@orpc/server'), '^electron$'],
  },
  {
    nama: 'browser',
    folder: 'electron/browser',
    boleh: ['^electron/browser/', CORE, CONTRACT, NODE, paket('@orpc/server')],
  },
  {
    nama: 'cli',
    folder: 'electron/cli',
    boleh: ['^electron/cli/', CORE, CONTRACT, DOMAIN, NODE, paket('commander', '@orpc/server', '@orpc/client')],
  },
];

/** The rules that dependency-cruiser checks: one a layer, no circle, nothing that cannot be found. */
export const ATURAN: Forbidden = [
  ...LAPISAN.map(({ nama, folder, boleh }) => ({
    name: `lapisan-${nama}`,
    severity: 'error' as const,
    comment: `${folder} hanya boleh mengimpor: ${boleh.join('  ')}`,
    from: { path: `^${folder}/` },
    to: { pathNot: [...boleh] },
  })),
  {
    name: 'tanpa-lingkaran',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'harus-ditemukan',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: ['^electron$', '^pdfmake/'] },
  },
];

/** Folders of the program, in which every TypeScript file must have been read. */
export const FOLDER_LAPISAN: readonly string[] = LAPISAN.map(({ folder }) => folder);
