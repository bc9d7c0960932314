import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '#contract/index.ts';
import { createPegangan } from '#core/jendela/pegangan.ts';
import { openSidang, SANDI, startContoh, type TestApp } from './test-app.ts';

describe('satu jendela yang mencatat', () => {
  let app: TestApp;
  let sidang: number;
  let pertama: Client;
  let kedua: Client;

  beforeEach(async () => {
    app = await startContoh(3);
    ({ sidang } = await openSidang(app));
    pertama = createRouterClient(app.router, { context: { jendela: 'pertama' } });
    kedua = createRouterClient(app.router, { context: { jendela: 'kedua' } });
  });
  afterEach(() => app.remove());

  const record = (client: Client, nomor: number) =>
    client.pembahasan.record({ sidang, nomor, isi: { putusan: 'layak', alasan: null, catatan: '' } });
  const countDiputus = async () => (await app.client.pembahasan.kemajuan({ sidang })).diputus;

  test('keputusan dari jendela kedua ditolak dengan satu kalimat, dan tidak ada yang tertulis', async () => {
    await record(pertama, 1);
    await expect(record(kedua, 2)).rejects.toMatchObject({
      code: 'JENDELA_LAIN',
      message: expect.stringContaining('jendela lain'),
    });
    expect(await countDiputus()).toBe(1);
    // Reading goes on.
    expect((await kedua.pembahasan.kemajuan({ sidang })).diputus).toBe(1);
  });

  test('dua jendela memutus orang yang sama serentak: tepat satu yang tercatat', async () => {
    const hasil = await Promise.allSettled([record(pertama, 1), record(kedua, 1)]);
    expect(hasil.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await countDiputus()).toBe(1);
  });

  test('jendela yang mengambil alih mencatat, dan yang lama ditolak sampai ia mengambilnya kembali', async () => {
    await record(pertama, 1);
    await kedua.jendela.ambil();
    await expect(record(pertama, 2)).rejects.toMatchObject({ code: 'JENDELA_LAIN' });
    await record(kedua, 2);
    await pertama.jendela.ambil();
    await record(pertama, 3);
    expect(await countDiputus()).toBe(3);
  });

  test('jendela tanpa pena tidak dapat mengunci data atau mengganti kata sandi', async () => {
    await record(pertama, 1);
    await expect(kedua.gerbang.kunci()).rejects.toMatchObject({ code: 'JENDELA_LAIN' });
    await expect(kedua.gerbang.gantiSandi({ lama: SANDI, baru: 'sandi-rekaan-2' })).rejects.toMatchObject({
      code: 'JENDELA_LAIN',
    });
    expect((await app.client.gerbang.status()).keadaan).toBe('terbuka');
  });

  test('program sendiri, tanpa nama jendela, tidak dibatasi', async () => {
    await record(pertama, 1);
    await record(app.client, 2);
    expect(await countDiputus()).toBe(2);
  });
});

describe('giliran jendela', () => {
  test('yang menunggu diberi tahu begitu jendela pertama pergi, dan yang dimuat ulang tetap memegang', async () => {
    const pegangan = createPegangan(20);
    const satu = new AbortController();
    const dua = new AbortController();
    const pertama = pegangan.follow('pertama', satu.signal);
    const kedua = pegangan.follow('kedua', dua.signal);
    expect((await pertama.next()).value).toEqual({ peran: 'menulis' });
    expect((await kedua.next()).value).toEqual({ peran: 'membaca' });

    const giliran = kedua.next();
    const akhir = pertama.next();
    satu.abort();
    await akhir;
    const dimuatUlang = new AbortController();
    const kembali = pegangan.follow('pertama', dimuatUlang.signal);
    expect((await kembali.next()).value).toEqual({ peran: 'menulis' });

    const akhirKembali = kembali.next();
    dimuatUlang.abort();
    await akhirKembali;
    expect((await giliran).value).toEqual({ peran: 'menulis' });
    dua.abort();
    await kedua.next();
  });

  test('jendela yang memberikan penanya diberi tahu seketika', async () => {
    const pegangan = createPegangan();
    const henti = new AbortController();
    const pertama = pegangan.follow('pertama', henti.signal);
    await pertama.next();
    const kabar = pertama.next();
    pegangan.take('kedua');
    expect((await kabar).value).toEqual({ peran: 'membaca' });
    henti.abort();
    await pertama.next();
  });
});
