import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSinggahan } from '#core/rekap/singgahan.ts';
import type { TestApp } from '../core/test-app.ts';
import { createKeputusan } from '../paket/sample.ts';
import { startDinsos, terima } from './app-dinsos.ts';
import { createPaket } from './paket-uji.ts';

describe('given one person whom two kelurahan propose', () => {
  let app: TestApp;
  let paket: readonly number[];
  beforeAll(async () => {
    app = await startDinsos();
    const keputusan = [createKeputusan(1, { jenis: 'usulan_program', putusan: 'layak' })];
    const berkas = await Promise.all([0, 1].map((kelurahan) => createPaket({ kelurahan, keputusan })));
    const { masuk } = await terima(
      app,
      berkas.map((satu) => satu.berkas),
      { contoh: true },
    );
    paket = masuk.map((satu) => satu.paket);
  });
  afterAll(() => app.close());

  const countTemuan = async () => (await app.client.rekap.listTemuan({ offset: 0, limit: 10 })).perJenis.nik_ganda;
  const countDiusulkan = async () =>
    (await app.client.rekap.program({ periode: null })).reduce((sejauh, { diusulkan }) => sejauh + diusulkan, 0);

  it('when a package is taken out after findings and programmes were shown, then both are counted anew', async () => {
    expect([await countTemuan(), await countDiusulkan()]).toEqual([1, 2]);
    expect([await countTemuan(), await countDiusulkan()]).toEqual([1, 2]);
    await app.client.rekap.keluarkan({ paket: paket[0] ?? 0, alasan: 'Salah kirim' });
    expect([await countTemuan(), await countDiusulkan()]).toEqual([0, 1]);
  });
});

describe('what is kept until the data changes', () => {
  it('given a failure, then it is not kept; given an answer, then nobody counts again', async () => {
    const sqlite = new Database(':memory:');
    const inti = { data: { sqlite } };
    const singgahan = createSinggahan<number>();
    let kali = 0;
    const compute = async (): Promise<number> => {
      kali += 1;
      if (kali === 1) throw new Error('belum');
      return kali;
    };
    await expect(singgahan.get(inti, 'a', compute)).rejects.toThrow('belum');
    expect(await singgahan.get(inti, 'a', compute)).toBe(2);
    expect(await singgahan.get(inti, 'a', compute)).toBe(2);
    expect(await singgahan.get(inti, 'b', compute)).toBe(3);
    sqlite.exec('CREATE TABLE t (a); INSERT INTO t VALUES (1)');
    expect(await singgahan.get(inti, 'a', compute)).toBe(4);
    sqlite.close();
  });
});
