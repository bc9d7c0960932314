import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toCanonicalJson } from '#core/db/canonical-json.ts';
import { findJurnalRusak } from '#core/db/journal.ts';
import { createGaram, deriveKey } from '#core/db/key.ts';
import { type Data, openData } from '#core/db/open.ts';
import { createUnitOfWork } from '#core/unit-of-work.ts';

const clock = () => new Date('2026-11-12T02:05:00Z');

describe('given an open data file', () => {
  let folder: string;
  let data: Data;

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'mufakat-jurnal-'));
    data = openData(folder, await deriveKey('sandi contoh', createGaram()), clock);
  });
  afterEach(async () => {
    await data.close();
    rmSync(folder, { recursive: true });
  });

  const runThree = async () => {
    const unitOfWork = createUnitOfWork(data, clock, 'sekretaris');
    for (const nomor of [1, 2, 3]) {
      await unitOfWork.run({ nama: 'contoh.catat', masukan: { nomor } }, async ({ trx }) => {
        await trx
          .insertInto('pemetaan_kolom')
          .values({ sidik_judul: `s${nomor}`, pemetaan: '{}', waktu: '' })
          .execute();
      });
    }
  };

  it('when commands run, then each leaves one row and the chain holds', async () => {
    await runThree();
    const jurnal = await data.db.selectFrom('jurnal').selectAll().orderBy('urut').execute();
    expect(jurnal.map(({ urut, masukan }) => [urut, masukan])).toEqual([
      [1, '{"nomor":1}'],
      [2, '{"nomor":2}'],
      [3, '{"nomor":3}'],
    ]);
    expect(jurnal[1]?.sidik_sebelum).toBe(jurnal[0]?.sidik);
    expect(await findJurnalRusak(data.db)).toBeNull();
  });

  it('when a command fails half-way, then neither its change nor its journal row stays', async () => {
    const unitOfWork = createUnitOfWork(data, clock, 'sekretaris');
    const gagal = unitOfWork.run({ nama: 'contoh.gagal', masukan: null }, async ({ trx }) => {
      await trx.insertInto('pemetaan_kolom').values({ sidik_judul: 'x', pemetaan: '{}', waktu: '' }).execute();
      throw new Error('listrik padam');
    });
    await expect(gagal).rejects.toThrow('listrik padam');
    expect(await data.db.selectFrom('jurnal').selectAll().execute()).toEqual([]);
    expect(await data.db.selectFrom('pemetaan_kolom').selectAll().execute()).toEqual([]);
  });

  it('when someone tries to change or delete a journal row, then the file itself refuses', async () => {
    await runThree();
    expect(() => data.sqlite.exec("UPDATE jurnal SET pelaku = 'lain' WHERE urut = 2")).toThrow('tidak dapat diubah');
    expect(() => data.sqlite.exec('DELETE FROM jurnal WHERE urut = 3')).toThrow('tidak dapat dihapus');
  });

  it('when the triggers are forced aside and a row is changed, then the chain tells which row', async () => {
    await runThree();
    data.sqlite.exec('DROP TRIGGER jurnal_tidak_diubah');
    data.sqlite.exec(`UPDATE jurnal SET masukan = '{"nomor":9}' WHERE urut = 2`);
    expect(await findJurnalRusak(data.db)).toBe(2);
  });
});

describe('canonical JSON', () => {
  it('gives the same text whatever the order of the keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (isi) => {
        const terbalik = Object.fromEntries(Object.entries(isi).reverse());
        expect(toCanonicalJson(terbalik)).toBe(toCanonicalJson(isi));
        expect(JSON.parse(toCanonicalJson(isi))).toEqual(JSON.parse(JSON.stringify(isi)));
      }),
    );
  });
});
