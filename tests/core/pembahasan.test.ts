import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { IsiKeputusan } from '#domain/alasan.ts';
import { openSidang, SANDI, startContoh, type TestApp } from './test-app.ts';

const LAYAK: IsiKeputusan = { putusan: 'layak', alasan: null, catatan: '' };
const MAMPU: IsiKeputusan = { putusan: 'tidak_layak', alasan: 'MAMPU', catatan: 'Punya toko' };

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

  /** What the hall sees of every number: the decision that holds, or that it waits aside. */
  const readKeadaan = async (): Promise<Record<number, string>> => {
    const { baris } = await app.client.pembahasan.list({ sidang, offset: 0, limit: 100 });
    return Object.fromEntries(
      baris
        .filter(({ putusan, diparkir }) => putusan !== null || diparkir)
        .map(({ nomor, putusan }) => [nomor, putusan ?? 'diparkir']),
    );
  };
  const findBlok = async (): Promise<number[]> => {
    const { baris } = await app.client.pembahasan.list({ sidang, offset: 0, limit: 100 });
    const jenis = new Set(baris.map((satu) => satu.jenis));
    const kelompok = await Promise.all(
      [...jenis].map((satu) => app.client.pembahasan.calonBlok({ sidang, kelompok: { jenis: satu } })),
    );
    return kelompok
      .map((satu) => satu.filter(({ halangan }) => halangan.length === 0).map(({ nomor }) => nomor))
      .reduce((a, b) => (b.length > a.length ? b : a));
  };

  it('when one is put aside, then the others come first, it comes back at the end, and deciding takes it up', async () => {
    const kemajuan = await app.client.pembahasan.parkir({ sidang, nomor: 1, parkir: true });
    expect(kemajuan).toMatchObject({ diparkir: 1, berikut: 2, diputus: 0 });
    for (let nomor = 2; nomor <= 12; nomor += 1) await app.client.pembahasan.record({ sidang, nomor, isi: LAYAK });
    expect(await app.client.pembahasan.kemajuan({ sidang })).toMatchObject({ diparkir: 1, berikut: 1, diputus: 11 });
    const selesai = await app.client.pembahasan.record({ sidang, nomor: 1, isi: MAMPU });
    expect(selesai).toMatchObject({ diparkir: 0, berikut: null, diputus: 12 });
    const kembali = await app.client.pembahasan.undo({ sidang });
    expect(kembali).toMatchObject({ nomor: 1, diparkir: 1, diurungkan: { jenis: 'keputusan', jumlah: 1 } });
  });

  it('when a decided one is to be put aside, then it is refused', async () => {
    await app.client.pembahasan.record({ sidang, nomor: 1, isi: LAYAK });
    await expect(app.client.pembahasan.parkir({ sidang, nomor: 1, parkir: true })).rejects.toMatchObject({
      code: 'USULAN_SUDAH_DIPUTUS',
    });
  });

  it('when a group passes as a block, then each has its decision and the dissent, and one undo takes all back', async () => {
    const nomor = await findBlok();
    expect(nomor.length).toBeGreaterThan(1);
    const pendapat = [{ pilar: null, nama: 'Jamaris Misal', catatan: 'Perlu ditengok dahulu' }];
    const kemajuan = await app.client.pembahasan.recordBlok({ sidang, nomor, isi: LAYAK, pendapat });
    expect(kemajuan.diputus).toBe(nomor.length);
    for (const satu of nomor) {
      const calon = await app.client.pembahasan.get({ sidang, nomor: satu });
      expect(calon.keputusan).toMatchObject(LAYAK);
      expect(calon.pendapat).toMatchObject([{ nama: 'Jamaris Misal', catatan: 'Perlu ditengok dahulu' }]);
    }
    const kembali = await app.client.pembahasan.undo({ sidang });
    expect(kembali).toMatchObject({ nomor: nomor[0], diputus: 0, diurungkan: { jenis: 'blok', jumlah: nomor.length } });
    expect((await app.client.pembahasan.get({ sidang, nomor: nomor[0] ?? 1 })).pendapat).toEqual([]);
  });

  it('when one of the block was decided or contested meanwhile, then nothing of the block is written', async () => {
    const nomor = await findBlok();
    const [pertama = 1, kedua = 2] = nomor;
    await app.client.pembahasan.record({ sidang, nomor: kedua, isi: MAMPU });
    await expect(app.client.pembahasan.recordBlok({ sidang, nomor, isi: LAYAK, pendapat: [] })).rejects.toMatchObject({
      code: 'KEPUTUSAN_BERUBAH',
    });
    expect(await readKeadaan()).toEqual({ [kedua]: 'tidak_layak' });
    await app.client.pembahasan.undo({ sidang });
    const isian = { pilar: null, nama: 'Yulinar Rekaan', catatan: '' };
    const [pendapat] = await app.client.pembahasan.addPendapat({ sidang, nomor: pertama, isian });
    await expect(app.client.pembahasan.recordBlok({ sidang, nomor, isi: LAYAK, pendapat: [] })).rejects.toMatchObject({
      code: 'KEPUTUSAN_BERUBAH',
    });
    await app.client.pembahasan.cancelPendapat({ sidang, id: pendapat?.id ?? 0 });
    await expect(app.client.pembahasan.cancelPendapat({ sidang, id: pendapat?.id ?? 0 })).rejects.toMatchObject({
      code: 'PENDAPAT_TIDAK_ADA',
    });
    expect(await readKeadaan()).toEqual({});
  });

  it('when another window decided meanwhile, then the decision over an unseen one is refused', async () => {
    const { keputusan } = await app.client.pembahasan.record({ sidang, nomor: 1, isi: LAYAK, terlihat: null });
    await expect(app.client.pembahasan.record({ sidang, nomor: 1, isi: MAMPU, terlihat: null })).rejects.toMatchObject({
      code: 'KEPUTUSAN_BERUBAH',
    });
    expect(await readKeadaan()).toEqual({ 1: 'layak' });
    await app.client.pembahasan.record({ sidang, nomor: 1, isi: MAMPU, terlihat: keputusan.id });
    expect(await readKeadaan()).toEqual({ 1: 'tidak_layak' });
  });

  it('when decisions come at a steady pace, then the rest can be estimated from it', async () => {
    for (let nomor = 1; nomor <= 6; nomor += 1) {
      app.setClock(new Date(Date.UTC(2026, 10, 12, 2, 5 + nomor)).toISOString());
      await app.client.pembahasan.record({ sidang, nomor, isi: LAYAK });
    }
    expect((await app.client.pembahasan.kemajuan({ sidang })).laju).toBeCloseTo(60, 0);
  });

  it('whatever is decided, passed in blocks, put aside and undone, the data holds what a plain list of steps would hold', async () => {
    const bisa = await findBlok();
    const nomor = fc.integer({ min: 1, max: 5 });
    const langkah = fc.oneof(
      { weight: 3, arbitrary: fc.record({ jenis: fc.constant('putus'), nomor, isi: fc.constantFrom(LAYAK, MAMPU) }) },
      { weight: 2, arbitrary: fc.record({ jenis: fc.constant('parkir'), nomor, parkir: fc.boolean() }) },
      {
        weight: 2,
        arbitrary: fc.record({ jenis: fc.constant('blok'), nomor: fc.subarray(bisa, { minLength: 1 }) }),
      },
      { weight: 3, arbitrary: fc.constant({ jenis: 'urung' as const }) },
      { weight: 1, arbitrary: fc.constant({ jenis: 'mulai lagi' as const }) },
    );
    type Keadaan = Record<number, string>;
    await fc.assert(
      fc.asyncProperty(fc.array(langkah, { maxLength: 14 }), async (daftar) => {
        while ((await app.client.pembahasan.kemajuan({ sidang })).dapatDiurungkan) {
          await app.client.pembahasan.undo({ sidang });
        }
        let kini: { putus: Keadaan; parkir: readonly number[] } = { putus: {}, parkir: [] };
        const dahulu: (typeof kini)[] = [];
        const step = (baru: typeof kini): void => {
          dahulu.push(kini);
          kini = baru;
        };
        for (const satu of daftar) {
          if (satu.jenis === 'urung') {
            const sebelum = dahulu.pop();
            if (sebelum === undefined) continue;
            await app.client.pembahasan.undo({ sidang });
            kini = sebelum;
          } else if (satu.jenis === 'mulai lagi') {
            await app.close();
            await app.client.gerbang.buka({ sandi: SANDI });
          } else if ('isi' in satu) {
            await app.client.pembahasan.record({ sidang, nomor: satu.nomor, isi: satu.isi });
            step({ ...kini, putus: { ...kini.putus, [satu.nomor]: satu.isi.putusan } });
          } else if ('parkir' in satu) {
            if (kini.putus[satu.nomor] !== undefined || kini.parkir.includes(satu.nomor) === satu.parkir) continue;
            await app.client.pembahasan.parkir({ sidang, nomor: satu.nomor, parkir: satu.parkir });
            const lain = kini.parkir.filter((nomor) => nomor !== satu.nomor);
            step({ ...kini, parkir: satu.parkir ? [...lain, satu.nomor] : lain });
          } else if ('nomor' in satu) {
            const bebas = satu.nomor.filter((n) => kini.putus[n] === undefined && !kini.parkir.includes(n));
            if (bebas.length === 0) continue;
            await app.client.pembahasan.recordBlok({ sidang, nomor: bebas, isi: LAYAK, pendapat: [] });
            step({ ...kini, putus: { ...kini.putus, ...Object.fromEntries(bebas.map((n) => [n, 'layak'])) } });
          }
        }
        const harapan = { ...Object.fromEntries(kini.parkir.map((n) => [n, 'diparkir'])), ...kini.putus };
        expect(await readKeadaan()).toEqual(harapan);
      }),
      { numRuns: 20 },
    );
  });
});
