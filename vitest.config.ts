import { defineConfig } from 'vitest/config';
import { shareCompileCache } from './scripts/compile-cache.ts';

shareCompileCache();

/** Everything under tests/ that needs no browser. Real files and real SQLite: each test makes its own folder. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: [
      'tests/e2e/**',
      'tests/e2e-main/**',
      'tests/e2e-electron/**',
      'tests/e2e-gambar/**',
      'tests/bench/**',
      'node_modules/**',
      'out/**',
    ],
    environment: 'node',
    // Processes instead of threads: a native module that crashes takes one file with it, not the whole run.
    pool: 'forks',
    maxWorkers: 2,
    // V8 loses track of its pages where memory protection keys guard them and threads end while code is compiled: the process dies with
    // `Check failed: jit_page.has_value()`.
    // WebAssembly (Node's own remover of types, in each thread) is left to the baseline compiler: its optimizing one works beside the threads.
    execArgv: ['--no-memory-protection-keys', '--liftoff-only'],
    passWithNoTests: false,
    globalSetup: ['tests/folder-induk.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    restoreMocks: true,
    env: { TZ: 'Asia/Jakarta' },
  },
});
