import { writeSync } from 'node:fs';
import { createRouterClient } from '@orpc/server';
import type { Client } from '#contract/index.ts';
import { createApp } from '#core/app.ts';
import { createFileLog } from '#core/log.ts';

/**
 * A program of its own that decides one candidate after the other and says each number on standard output only once the core has
 * acknowledged it. It never ends by itself: whoever started it kills it.
 */
const [dataDir = '', sandi = '', sidang = ''] = process.argv.slice(2);
const clock = () => new Date('2026-11-12T02:05:00Z');
const worker = new URL('../../electron/core/workers/entry.ts', import.meta.url);
const app = createApp({ dataDir, clock, log: createFileLog(dataDir, clock), worker });
const client: Client = createRouterClient(app.router);

await client.gerbang.buka({ sandi });
for (;;) {
  const { berikut } = await client.pembahasan.kemajuan({ sidang: Number(sidang) });
  const nomor = berikut ?? 1;
  await client.pembahasan.record({
    sidang: Number(sidang),
    nomor,
    isi: { putusan: 'ditunda', alasan: 'LAINNYA', catatan: `putaran ${process.pid}` },
  });
  // Synchronous, so that what is said is out of the process before the next decision begins.
  writeSync(1, `${nomor}\n`);
}
