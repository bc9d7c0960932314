import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findJurnalRusak } from '#core/db/journal.ts';
import { deriveKey, readGaram } from '#core/db/key.ts';
import { getDataFile, openData } from '#core/db/open.ts';
import { openSidang, SANDI, startContoh, type TestApp } from './test-app.ts';

const PROGRAM = fileURLToPath(new URL('./decide-in-process.ts', import.meta.url));
const PUTARAN = 6;

describe('given a program that records decisions and is killed without warning', () => {
  let app: TestApp;
  let sidang: number;
  beforeAll(async () => {
    app = await startContoh(200);
    ({ sidang } = await openSidang(app));
    await app.close();
  });
  afterAll(() => app.remove());

  /** Lets the program decide until it has acknowledged `banyak`, then kills it mid-work. Answers what it acknowledged. */
  const decideUntilKilled = async (banyak: number): Promise<number[]> => {
    const anak = spawn(process.execPath, [PROGRAM, app.dataDir, SANDI, String(sidang)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let teks = '';
    anak.stdout.on('data', (potongan: Buffer) => {
      teks += potongan.toString();
      if (teks.split('\n').length > banyak) anak.kill('SIGKILL');
    });
    await once(anak, 'close');
    // A last line without its end was cut by the kill: the program had not finished saying it.
    return teks.split('\n').slice(0, -1).map(Number);
  };

  it('when it is killed again and again, then every acknowledged decision is there and the journal is whole', async () => {
    const diakui: number[] = [];
    for (let putaran = 0; putaran < PUTARAN; putaran += 1) {
      diakui.push(...(await decideUntilKilled(3 + putaran * 5)));
      const data = openData(app.dataDir, await deriveKey(SANDI, readGaram(getDataFile(app.dataDir))), () => new Date());
      const tersimpan = await data.db
        .selectFrom('keputusan_berlaku as k')
        .innerJoin('sidang_usulan as su', 'su.usulan_id', 'k.usulan_id')
        .select('su.nomor')
        .execute();
      const nomor = new Set(tersimpan.map((satu) => satu.nomor));
      expect(diakui.filter((satu) => !nomor.has(satu))).toEqual([]);
      // At most the one decision that was on its way may be there beyond what was acknowledged.
      expect(nomor.size - new Set(diakui).size).toBeLessThanOrEqual(putaran + 1);
      expect(await findJurnalRusak(data.db)).toBeNull();
      await data.close();
    }
    expect(new Set(diakui).size).toBe(diakui.length);
    expect(diakui.length).toBeGreaterThan(PUTARAN * 3);
  }, 60_000);
});
