import { defineConfig } from '@playwright/test';
import { ARGUMEN_CHROMIUM, findChromium } from './scripts/chromium.ts';
import { shareCompileCache } from './scripts/compile-cache.ts';

shareCompileCache();

const chromium = findChromium();

/**
 * The built program in real Chromium, two test files side by side: a test waits more than it computes, and each has a folder, a host and a
 * page of its own. Where someone looks, a test that fails once has failed; in CI, whose machine
 * is shared and noisy, it may try once more, and the report names how many needed it.
 */
export default defineConfig({
  outputDir: 'test-results',
  workers: 2,
  retries: process.env.CI === undefined ? 0 : 1,
  forbidOnly: true,
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? 'test-results/hasil.json' }]],
  use: {
    viewport: { width: 1366, height: 768 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    acceptDownloads: true,
    // Tracing costs a tenth of the time of every test; a failure in CI still leaves its picture and its sentence.
    trace: process.env.CI === undefined ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      args: ARGUMEN_CHROMIUM,
      ...(chromium === undefined ? {} : { executablePath: chromium }),
    },
  },
  projects: [
    { name: 'e2e', testDir: 'tests/e2e', testMatch: '**/*.spec.ts' },
    { name: 'gambar', testDir: 'tests/e2e-gambar', testMatch: '**/*.spec.ts' },
    { name: 'e2e-main', testDir: 'tests/e2e-main', testMatch: '**/*.spec.ts' },
  ],
});
