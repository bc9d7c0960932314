import { afterEach, describe, expect, it } from 'vitest';
import { createKunciContoh } from '#core/contoh/kunci-contoh.ts';
import { DINSOS_AWAL, type Dinsos } from '#domain/dinsos.ts';
import { SANDI, startApp, startContoh, type TestApp } from './test-app.ts';

const DINSOS: Dinsos = {
  ...DINSOS_AWAL,
  kota: { kode: '13.71', nama: 'Kota Padang' },
  kepala: { nama: 'Yulia Rekaan, S.Sos.', nip: '', jabatan: 'Kepala Dinas Sosial' },
};

let app: TestApp;

afterEach(() => app.remove());

describe('given an empty folder', () => {
  it('when a Dinas Sosial is set up, locked and opened again, then it is still the same one', async () => {
    app = startApp();
    expect(await app.client.gerbang.status()).toMatchObject({ keadaan: 'belum_disiapkan', peran: null });
    await app.client.gerbang.siapkanDinsos({ sandi: SANDI, dinsos: DINSOS });
    expect(await app.client.gerbang.status()).toMatchObject({ keadaan: 'terbuka', peran: 'dinsos', contoh: false });
    await app.client.gerbang.kunci();
    expect(await app.client.gerbang.status()).toMatchObject({ keadaan: 'terkunci', peran: null });
    await app.client.gerbang.buka({ sandi: SANDI });
    expect(await app.client.dinsos.get()).toEqual(DINSOS);
  });

  it('when the city is not in the official list, then nothing is made', async () => {
    app = startApp();
    const dinsos = { ...DINSOS, kota: { kode: '13.99', nama: 'Kota Rekaan' } };
    await expect(app.client.gerbang.siapkanDinsos({ sandi: SANDI, dinsos })).rejects.toMatchObject({
      code: 'WILAYAH_TIDAK_DIKENAL',
    });
    expect((await app.client.gerbang.status()).keadaan).toBe('belum_disiapkan');
  });

  it('when the name of the city was typed otherwise, then the official one is kept', async () => {
    app = startApp();
    const kota = { kode: '13.71', nama: 'Padang Rekaan' };
    await app.client.gerbang.siapkanDinsos({ sandi: SANDI, dinsos: { ...DINSOS, kota } });
    expect((await app.client.dinsos.get()).kota.nama).toBe('Kota Padang');
  });
});

describe('given the data of a Dinas Sosial', () => {
  it('when something is asked that only a kelurahan has, then it says whose data this is, and logs no incident', async () => {
    app = startApp();
    await app.client.gerbang.siapkanDinsos({ sandi: SANDI, dinsos: DINSOS });
    for (const tanya of [
      () => app.client.kelurahan.get(),
      () => app.client.sidang.usulanIsian(),
      () => app.client.gerbang.berkasContoh(),
    ]) {
      await expect(tanya()).rejects.toMatchObject({ code: 'BUKAN_DATA_KELURAHAN' });
    }
    expect(app.log.baris).toEqual([]);
  });

  it('when its settings are changed, then they are kept', async () => {
    app = startApp();
    await app.client.gerbang.siapkanDinsos({ sandi: SANDI, dinsos: DINSOS });
    const ubahan = { ...DINSOS, namaDinas: 'Dinas Sosial Rekaan', ukuranKertas: 'A4' as const };
    expect(await app.client.dinsos.update(ubahan)).toEqual(ubahan);
    expect(await app.client.dinsos.get()).toEqual(ubahan);
  });
});

describe('given a Dinas Sosial that may still change its city', () => {
  const SOLOK = { kode: '13.02', nama: 'Kabupaten Solok' };

  it('when a key of its kelurahan is kept, then its city stays, and everything else may change', async () => {
    app = startApp();
    const { client } = app;
    await client.gerbang.siapkanDinsos({ sandi: SANDI, dinsos: { ...DINSOS, kota: SOLOK } });
    expect((await client.dinsos.update(DINSOS)).kota.kode).toBe('13.71');
    const { publik, penerima } = await createKunciUji();
    await client.kunciDikenal.percaya({ kode: '1371011001', publik, penerima });
    await expect(client.dinsos.update({ ...DINSOS, kota: SOLOK })).rejects.toMatchObject({ code: 'KOTA_TERPAKAI' });
    await client.dinsos.update({ ...DINSOS, namaDinas: 'Dinas Sosial Rekaan' });
    expect(await client.dinsos.get()).toMatchObject({ kota: DINSOS.kota, namaDinas: 'Dinas Sosial Rekaan' });
  });
});

async function createKunciUji() {
  const { penyegel, penerima } = await createKunciContoh({ kode: '13.71.01.1001', nama: '' });
  return { publik: Buffer.from(penyegel.publik).toString('hex'), penerima };
}

describe('given the data of a kelurahan', () => {
  it('when it is taken for a Dinas Sosial, then it refuses and stays a kelurahan', async () => {
    app = await startContoh(3);
    expect((await app.client.gerbang.status()).peran).toBe('kelurahan');
    await expect(app.client.dinsos.get()).rejects.toMatchObject({ code: 'BUKAN_DATA_DINSOS' });
    await expect(app.client.dinsos.update(DINSOS)).rejects.toMatchObject({ code: 'BUKAN_DATA_DINSOS' });
    expect((await app.client.gerbang.status()).peran).toBe('kelurahan');
  });
});
