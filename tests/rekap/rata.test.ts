import type Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { deriveKey, readGaram } from '#core/db/key.ts';
import { getDataFile, openData } from '#core/db/open.ts';
import { createPenilaiPengirim } from '#core/rekap/judge-pengirim.ts';
import { createPenilaiVersi } from '#core/rekap/judge-versi.ts';
import { createPenulisPaket } from '#core/rekap/write-paket.ts';
import { SANDI } from '../core/test-app.ts';
import { startDinsos } from './app-dinsos.ts';

/** A connection that remembers what is asked of it. */
function listen(sqlite: Database.Database, didengar: string[]): Database.Database {
  return new Proxy(sqlite, {
    get: (asli, nama) => {
      if (nama !== 'prepare') return Reflect.get(asli, nama);
      return (sql: string) => {
        didengar.push(sql);
        return asli.prepare(sql);
      };
    },
  });
}

it('given any number of packages, when one more comes, then nothing that is asked for it goes through all of them', async () => {
  const app = await startDinsos();
  await app.close();
  const data = await openData(
    app.dataDir,
    await deriveKey(SANDI, readGaram(getDataFile(app.dataDir))),
    () => new Date(),
  );
  const didengar: string[] = [];
  const sqlite = listen(data.sqlite, didengar);
  createPenilaiPengirim(sqlite, 'pertama', '2026-11-13T02:00:00Z');
  createPenilaiVersi(sqlite);
  createPenulisPaket(sqlite);
  expect(didengar.length).toBeGreaterThan(8);
  const menyeluruh = didengar.filter((sql) => {
    const rencana = data.sqlite.prepare(`EXPLAIN QUERY PLAN ${sql}`);
    const isian = Object.fromEntries([...sql.matchAll(/:(\w+)/g)].map(([, nama]) => [nama ?? '', null]));
    const tanya = Array.from(sql.replaceAll(/'[^']*'/g, '').matchAll(/\?/g), () => null);
    const langkah = rencana.all(...tanya, ...(Object.keys(isian).length > 0 ? [isian] : [])) as { detail: string }[];
    return langkah.some(({ detail }) => /^SCAN (paket_masuk|keputusan_masuk|kunci_dikenal)/.test(detail));
  });
  expect(menyeluruh).toEqual([]);
  await data.close();
  await app.remove();
});
