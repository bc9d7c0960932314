import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { IsiKeputusan } from '#domain/alasan.ts';
import { openSidang, SANDI, startApp, startContoh, type TestApp } from './test-app.ts';

const LAYAK: IsiKeputusan = { putusan: 'layak', alasan: null, catatan: '' };
const MAMPU: IsiKeputusan = { putusan: 'tidak_layak', alasan: 'MAMPU', catatan: 'Punya toko' };
const DITUNDA: IsiKeputusan = { putusan: 'ditunda', alasan: 'NIK_TIDAK_PADAN', catatan: '' };

describe('given a session with candidates', () => {
  let app: TestApp;
  let sidang: number;
  beforeAll(async () => {
    app = await startContoh(12);
    ({ sidang } = await openSidang(app));
  });
  afterAll(() => app.remove());
  beforeEach(async () => {
    while ((await app.client.pembahasan.kemajuan({ sidang })).dapatDiurungkan)
      await app.client.pembahasan.undo({ sidang });
  });

  const readPutusan = async () => {
    const { baris } = await app.client.pembahasan.list({ sidang, offset: 0, limit: 100 });
    return baris.map(({ nomor, putusan, alasan }) => ({ nomor, putusan, alasan }));
  };

  it('when each is decided, then counts, list and the next number follow', async () => {
    await app.client.pembahasan.record({ sidang, nomor: 1, isi: LAYAK });
    await app.client.pembahasan.record({ sidang, nomor: 3, isi: MAMPU });
    const kemajuan = await app.client.pembahasan.record({ sidang, nomor: 2, isi: DITUNDA });
    expect(kemajuan).toMatchObject({
      usulan: 12,
      diputus: 3,
      jumlah: { layak: 1, tidak_layak: 1, ditunda: 1 },
      berikut: 4,
      terakhir: 2,
      dapatDiurungkan: true,
    });
    expect((await readPutusan()).slice(0, 4)).toEqual([
      { nomor: 1, putusan: 'layak', alasan: null },
      { nomor: 2, putusan: 'ditunda', alasan: 'NIK_TIDAK_PADAN' },
      { nomor: 3, putusan: 'tidak_layak', alasan: 'MAMPU' },
      { nomor: 4, putusan: null, alasan: null },
    ]);
  });

  it('when a decision is changed, then the new one holds and undo brings the old one back', async () => {
    await app.client.pembahasan.record({ sidang, nomor: 1, isi: MAMPU });
    await app.client.pembahasan.record({ sidang, nomor: 1, isi: LAYAK });
    expect((await app.client.pembahasan.get({ sidang, nomor: 1 })).keputusan).toMatchObject(LAYAK);
    await app.client.pembahasan.undo({ sidang });
    expect((await app.client.pembahasan.get({ sidang, nomor: 1 })).keputusan).toMatchObject(MAMPU);
    await app.client.pembahasan.undo({ sidang });
    expect((await app.client.pembahasan.get({ sidang, nomor: 1 })).keputusan).toBeNull();
  });

  it('when LAINNYA has no note, or tidak layak has no reason, then it is refused and nothing is recorded', async () => {
    const tanpaCatatan = { putusan: 'ditunda', alasan: 'LAINNYA', catatan: '  ' } as const;
    await expect(app.client.pembahasan.record({ sidang, nomor: 1, isi: tanpaCatatan })).rejects.toMatchObject({
      code: 'KEPUTUSAN_TIDAK_LENGKAP',
    });
    const tanpaAlasan = { putusan: 'tidak_layak', alasan: null, catatan: '' } as unknown as IsiKeputusan;
    await expect(app.client.pembahasan.record({ sidang, nomor: 1, isi: tanpaAlasan })).rejects.toMatchObject({
      code: 'MASUKAN_SALAH',
    });
    expect((await app.client.pembahasan.kemajuan({ sidang })).diputus).toBe(0);
  });

  it('when two undos arrive at once, then each takes back another decision', async () => {
    await app.client.pembahasan.record({ sidang, nomor: 1, isi: LAYAK });
    await app.client.pembahasan.record({ sidang, nomor: 2, isi: LAYAK });
    const nomor = (
      await Promise.all([app.client.pembahasan.undo({ sidang }), app.client.pembahasan.undo({ sidang })])
    ).map((hasil) => hasil.nomor);
    expect(nomor.toSorted()).toEqual([1, 2]);
    expect((await app.client.pembahasan.kemajuan({ sidang })).diputus).toBe(0);
  });

  it('when there is nothing left, then undo says so', async () => {
    await expect(app.client.pembahasan.undo({ sidang })).rejects.toMatchObject({ code: 'TIDAK_ADA_YANG_DIURUNGKAN' });
  });

  it('whatever is decided and undone, the data holds what a plain list of decisions would hold', async () => {
    const langkah = fc.oneof(
      {
        weight: 3,
        arbitrary: fc.record({ nomor: fc.integer({ min: 1, max: 4 }), isi: fc.constantFrom(LAYAK, MAMPU, DITUNDA) }),
      },
      { weight: 2, arbitrary: fc.constant('urungkan' as const) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(langkah, { maxLength: 14 }), async (daftar) => {
        while ((await app.client.pembahasan.kemajuan({ sidang })).dapatDiurungkan) {
          await app.client.pembahasan.undo({ sidang });
        }
        const model: { nomor: number; isi: IsiKeputusan }[] = [];
        for (const satu of daftar) {
          if (satu !== 'urungkan') {
            model.push(satu);
            await app.client.pembahasan.record({ sidang, ...satu });
          } else if (model.pop() !== undefined) await app.client.pembahasan.undo({ sidang });
        }
        const harapan = new Map(model.map(({ nomor, isi }) => [nomor, isi.putusan]));
        const nyata = (await readPutusan()).filter(({ putusan }) => putusan !== null);
        expect(new Map(nyata.map(({ nomor, putusan }) => [nomor, putusan]))).toEqual(
          new Map([...harapan].toSorted(([a], [b]) => a - b)),
        );
      }),
      { numRuns: 25 },
    );
  });

  it('when the program is restarted, then decisions and undo go on where they stood', async () => {
    await app.client.pembahasan.record({ sidang, nomor: 1, isi: LAYAK });
    await app.client.pembahasan.record({ sidang, nomor: 2, isi: MAMPU });
    await app.close();
    const lagi = startApp(app.dataDir);
    await lagi.client.gerbang.buka({ sandi: SANDI });
    expect(await lagi.client.pembahasan.kemajuan({ sidang })).toMatchObject({ diputus: 2, terakhir: 2, berikut: 3 });
    expect(await lagi.client.pembahasan.undo({ sidang })).toMatchObject({ nomor: 2, diputus: 1 });
    await lagi.close();
    await app.client.gerbang.buka({ sandi: SANDI });
  });
});
