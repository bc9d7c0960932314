import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { type HostProcess, startHostProcess } from './host-process.ts';
import { type PageFaults, watchPageFaults } from './page-faults.ts';

interface Host {
  /** Folder of the data; empty when the test begins. */
  readonly dataDir: string;
  /** Address that lets a browser in. It changes with every start. */
  readonly alamatMasuk: string;
  /** Leaves the page, ends the host in order (unless it was killed), starts it on the same data, and shows the first screen again. */
  restart(): Promise<void>;
  /** Ends the host as a power cut does. */
  kill(): Promise<void>;
}

interface Fixtures {
  readonly dataDir: string;
  readonly host: Host;
  readonly temuanHalaman: PageFaults;
}

/**
 * `test` with the built program behind it: an empty data folder, the host in its own process, and a page that has entered by the printed
 * address. A test fails on any error or warning in the console, any error of a page and any request that failed.
 */
export const test = base.extend<Fixtures>({
  dataDir: async ({ browserName: _ }, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'mufakat-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  temuanHalaman: async ({ context }, use) => {
    const faults = watchPageFaults(context);
    await use(faults);
    expect(faults.temuan, 'temuan pada konsol, halaman, atau permintaan').toEqual([]);
  },
  host: [
    async ({ dataDir, page, temuanHalaman }, use) => {
      let proses: HostProcess = await startHostProcess(dataDir);
      await page.goto(proses.alamatMasuk);
      await use({
        dataDir,
        get alamatMasuk() {
          return proses.alamatMasuk;
        },
        restart: async () => {
          // A page that is still loading would report the host that goes away under it.
          await page.goto('about:blank');
          await proses.stop();
          proses = await startHostProcess(dataDir);
          await page.goto(proses.alamatMasuk);
        },
        kill: async () => {
          temuanHalaman.allowHostGone();
          await proses.kill();
        },
      });
      await page.close();
      expect(await proses.stop(), 'kode keluar host').toBe(proses.terbunuh ? null : 0);
    },
    { auto: true },
  ],
});

export { expect };
