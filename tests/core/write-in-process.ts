import { readFileSync, writeSync } from 'node:fs';
import { createRouterClient } from '@orpc/server';
import type { Client } from '#contract/index.ts';
import { createApp } from '#core/app.ts';
import { createFileLog } from '#core/log.ts';

/**
 * A program of its own that imports a DTSEN list and says on standard output where it is. Whoever started it may kill it anywhere; it
 * ends by itself only when the list is written.
 */
const [dataDir = '', sandi = '', berkas = ''] = process.argv.slice(2);
const clock = () => new Date('2026-11-12T02:05:00Z');
const worker = new URL('../../electron/core/workers/entry.ts', import.meta.url);
const app = createApp({ dataDir, clock, log: createFileLog(dataDir, clock), worker });
const client: Client = createRouterClient(app.router);

await client.gerbang.buka({ sandi });
let pratinjau = '';
for await (const kabar of await client.daftar.periksa({
  jenis: 'dtsen',
  berkas: new File([readFileSync(berkas)], 'b.csv'),
})) {
  if (kabar.jenis === 'hasil') pratinjau = kabar.pratinjau.id;
}
for await (const kabar of await client.daftar.tulis({ pratinjau })) {
  writeSync(1, kabar.jenis === 'hasil' ? 'ditulis\n' : `${kabar.tahap} ${kabar.selesai}\n`);
}
await app.close();
