import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BerkasKunci, KunciDiperiksa } from '#contract/kunci.ts';
import { deriveKey, readGaram } from '#core/db/key.ts';
import { getDataFile, openData } from '#core/db/open.ts';
import { createKunciAge } from '#core/kunci/age.ts';
import { createBerkasKunci, serializeBerkasKunci } from '#core/kunci/berkas-kunci.ts';
import { findKunciBerlaku } from '#core/kunci/kunci-dikenal.ts';
import { DINSOS_AWAL, type Dinsos } from '#domain/dinsos.ts';
import { createKunciSegel } from '../documents/kunci-segel.ts';
import { SANDI, startApp, startContoh, type TestApp } from './test-app.ts';

const PADANG: Dinsos = {
  ...DINSOS_AWAL,
  kota: { kode: '13.71', nama: 'Kota Padang' },
  kepala: { nama: 'Yulia Rekaan, S.Sos.', nip: '', jabatan: 'Kepala Dinas Sosial' },
};
const SATU = '1371011001';
const DUA = '1371011002';
const JENDELA = { offset: 0, limit: 500 };

/** A key of somebody who is not here, as it comes by file. */
async function createKunci(kode: string, peran: 'kelurahan' | 'dinsos' = 'kelurahan', penyegel = createKunciSegel()) {
  const { penerima } = await createKunciAge();
  return createBerkasKunci({ peran, kode, nama: 'Nama Rekaan', penerima }, penyegel);
}

const toFile = (kunci: BerkasKunci): File =>
  new File([serializeBerkasKunci(kunci)], `kunci_${kunci.kode}.json`, { type: 'application/json' });

const check = ({ client }: TestApp, ...kunci: BerkasKunci[]) =>
  client.kunciDikenal.periksa({ berkas: kunci.map(toFile) });

const judge = (satu: KunciDiperiksa | undefined): string | undefined =>
  satu?.keadaan === 'ditolak' ? satu.kode : satu?.keadaan;

async function startDinsos(dinsos = PADANG): Promise<TestApp> {
  const app = startApp();
  await app.client.gerbang.siapkanDinsos({ sandi: SANDI, dinsos });
  return app;
}

async function openFile(app: TestApp) {
  await app.close();
  return openData(app.dataDir, await deriveKey(SANDI, readGaram(getDataFile(app.dataDir))), () => new Date());
}

describe('given a kelurahan and the Dinas Sosial of its city', () => {
  let kelurahan: TestApp;
  let dinsos: TestApp;
  beforeAll(async () => {
    kelurahan = await startContoh(2);
    dinsos = await startDinsos();
  });
  afterAll(async () => {
    await kelurahan.remove();
    await dinsos.remove();
  });

  it('when each hands its key to the other, by file and by QR, then both know whom they deal with', async () => {
    const milikDinsos = await dinsos.client.kunciSendiri.siapkan();
    expect(milikDinsos).toMatchObject({ peran: 'dinsos', kode: '1371', nama: 'Dinas Sosial Kota Padang' });
    const milikKelurahan = await kelurahan.client.kunciSendiri.siapkan();
    const { kelurahan: wilayah } = (await kelurahan.client.kelurahan.get()).wilayah;
    expect(milikKelurahan).toMatchObject({ peran: 'kelurahan', nama: wilayah.nama });
    const berkas = await kelurahan.client.kunciSendiri.berkas();
    expect(berkas.name).toBe(`kunci_${wilayah.kode.replaceAll('.', '')}.json`);

    const [dariBerkas] = await dinsos.client.kunciDikenal.periksa({ berkas: [berkas] });
    expect(dariBerkas).toMatchObject({ keadaan: 'baru', berkas: berkas.name, sidikKunci: milikKelurahan.sidikKunci });
    const [dariQr] = await kelurahan.client.kunciDikenal.periksa(await dinsos.client.kunciSendiri.qr());
    expect(dariQr).toMatchObject({
      keadaan: 'baru',
      nama: 'Dinas Sosial Kota Padang',
      sidikKunci: milikDinsos.sidikKunci,
    });
    if (dariBerkas?.keadaan !== 'baru' || dariQr?.keadaan !== 'baru') throw new Error('refused');
    expect((await kelurahan.client.kunciDikenal.list(JENDELA)).total).toBe(0);

    const satu = { baru: 1, diperbarui: 0, menggantikan: 0, sama: 0 };
    const terima = (app: TestApp, asal: 'berkas' | 'qr', { kunci }: { kunci: BerkasKunci }) =>
      app.client.kunciDikenal.terima({ daftar: [{ asal, kunci, menggantikan: null }] });
    expect(await terima(dinsos, 'berkas', dariBerkas)).toEqual(satu);
    expect(await terima(kelurahan, 'qr', dariQr)).toEqual(satu);
    expect(await kelurahan.client.kunciDikenal.ringkas()).toEqual({ berlaku: 1, semua: 1, belum: [] });
    const { berlaku, semua, belum } = await dinsos.client.kunciDikenal.ringkas();
    expect([berlaku, semua, belum.length]).toEqual([1, 104, 103]);
    expect(await dinsos.client.kunciDikenal.list({ ...JENDELA, saring: { cari: wilayah.nama.slice(0, 5) } })).toEqual({
      total: 1,
      baris: [
        {
          ...milikKelurahan,
          kecamatan: (await kelurahan.client.kelurahan.get()).wilayah.kecamatan.nama,
          asal: 'berkas',
          dicatat: '2026-11-12T02:05:00.000Z',
          dicabut: null,
        },
      ],
    });
    expect(await terima(dinsos, 'berkas', dariBerkas)).toEqual({ ...satu, baru: 0, sama: 1 });
  });

  it('when a key comes to the wrong place, then the reason says so', async () => {
    const [sendiri] = await kelurahan.client.kunciDikenal.periksa({
      berkas: [await kelurahan.client.kunciSendiri.berkas()],
    });
    expect(judge(sendiri)).toBe('KUNCI_SENDIRI');
    expect((await check(kelurahan, await createKunci(SATU), await createKunci('1372', 'dinsos'))).map(judge)).toEqual([
      'PERAN_SALAH',
      'DI_LUAR_KOTA',
    ]);
    const kunci = [
      await createKunci('1371', 'dinsos'),
      await createKunci('1372011001'),
      await createKunci('1371999999'),
    ];
    expect((await check(dinsos, ...kunci)).map(judge)).toEqual([
      'PERAN_SALAH',
      'DI_LUAR_KOTA',
      'WILAYAH_TIDAK_DIKENAL',
    ]);
    const asing = { publik: 'ab'.repeat(32), penerima: (await createKunciAge()).penerima, kode: SATU };
    await expect(kelurahan.client.kunciDikenal.percaya(asing)).rejects.toMatchObject({
      code: 'KUNCI_DITOLAK',
      data: { kode: 'PERAN_SALAH' },
    });
  });
});

describe('given a Dinas Sosial', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startDinsos();
  });
  afterEach(() => app.remove());

  const take = (...daftar: (readonly [BerkasKunci, string | null])[]) =>
    app.client.kunciDikenal.terima({
      daftar: daftar.map(([kunci, menggantikan]) => ({ asal: 'berkas', kunci, menggantikan })),
    });
  const listBaris = async () => (await app.client.kunciDikenal.list(JENDELA)).baris;

  it('when files of the whole city come at once, then each is judged by itself, and those that hold are kept', async () => {
    const { belum } = await app.client.kunciDikenal.ringkas();
    const kunci = await Promise.all(belum.map(({ kode }) => createKunci(kode)));
    const rusak = new File(['{'], 'rusak.json');
    const diperiksa = await app.client.kunciDikenal.periksa({ berkas: [...kunci.map(toFile), rusak] });
    expect(diperiksa.map(judge)).toEqual([...kunci.map(() => 'baru'), 'BUKAN_KUNCI']);
    expect(await take(...kunci.map((satu) => [satu, null] as const))).toMatchObject({ baru: 104 });
    expect(await app.client.kunciDikenal.ringkas()).toEqual({ berlaku: 104, semua: 104, belum: [] });
    const { total, baris } = await app.client.kunciDikenal.list({ offset: 100, limit: 50 });
    expect([total, baris.length]).toEqual([104, 4]);
    // The official name is kept and not the one that the file claims.
    expect((await listBaris()).map(({ nama }) => nama)).toEqual(belum.map(({ nama }) => nama));
  });

  it('when a kelurahan comes with another key, then it is replaced only on purpose, and the old one stays known', async () => {
    const [lama, baru] = [await createKunci(SATU), await createKunci(SATU)];
    await take([lama, null]);
    const [periksa] = await check(app, baru);
    expect(periksa).toMatchObject({ keadaan: 'menggantikan', menggantikan: { publik: lama.publik } });
    await expect(take([baru, null])).rejects.toMatchObject({ code: 'KUNCI_DITOLAK', data: { kode: 'MENGGANTIKAN' } });
    await expect(take([baru, 'ab'.repeat(32)])).rejects.toMatchObject({ data: { kode: 'BERUBAH' } });
    expect(await listBaris()).toHaveLength(1);
    app.setClock('2026-11-13T02:05:00Z');
    expect(await take([baru, lama.publik])).toMatchObject({ menggantikan: 1 });
    const keadaan = (await listBaris()).map(({ publik, dicabut }) => [publik, dicabut]);
    expect(new Map(keadaan as [string, string | null][])).toEqual(
      new Map([
        [lama.publik, '2026-11-13T02:05:00.000Z'],
        [baru.publik, null],
      ]),
    );
    expect((await app.client.kunciDikenal.list({ ...JENDELA, saring: { berlaku: true } })).total).toBe(1);
  });

  it('when one of several is refused, then none is kept and no command is written', async () => {
    const [satu, dua] = [await createKunci(SATU), await createKunci(SATU)];
    expect((await check(app, satu, dua)).map(judge)).toEqual(['DUA_KUNCI', 'DUA_KUNCI']);
    await expect(take([satu, null], [dua, null])).rejects.toMatchObject({ data: { kode: 'DUA_KUNCI' } });
    const palsu = { ...(await createKunci(DUA)), nama: 'Nama Lain' };
    await expect(take([satu, null], [palsu, null])).rejects.toMatchObject({ data: { kode: 'TANDA_SALAH' } });
    expect(await listBaris()).toEqual([]);
    const data = await openFile(app);
    expect(data.sqlite.prepare("SELECT count(*) FROM jurnal WHERE perintah LIKE 'kunciDikenal%'").pluck().get()).toBe(
      0,
    );
    await data.close();
  });

  it('when the same key names another kelurahan, then it is refused; when only its recipient is new, then it is kept', async () => {
    const penyegel = createKunciSegel();
    const kunci = await createKunci(SATU, 'kelurahan', penyegel);
    await take([kunci, null]);
    const [lain, baru] = [
      await createKunci(DUA, 'kelurahan', penyegel),
      await createKunci(SATU, 'kelurahan', penyegel),
    ];
    expect((await check(app, lain)).map(judge)).toEqual(['MILIK_LAIN']);
    expect((await check(app, baru)).map(judge)).toEqual(['diperbarui']);
    expect(await take([baru, null])).toMatchObject({ diperbarui: 1 });
    expect((await listBaris()).map(({ penerima }) => penerima)).toEqual([baru.penerima]);
  });

  it('when a key is revoked, then it is no longer in force, and can come back where its owner is sure again', async () => {
    const kunci = await createKunci(SATU);
    await take([kunci, null]);
    await app.client.kunciDikenal.cabut({ publik: kunci.publik });
    expect((await app.client.kunciDikenal.ringkas()).berlaku).toBe(0);
    await expect(app.client.kunciDikenal.cabut({ publik: kunci.publik })).rejects.toMatchObject({
      data: { kode: 'TIDAK_ADA' },
    });
    expect(await check(app, kunci)).toMatchObject([{ keadaan: 'baru', dicabut: '2026-11-12T02:05:00.000Z' }]);
    await take([kunci, null]);
    expect((await listBaris()).map(({ dicabut }) => dicabut)).toEqual([null]);
  });

  it('when a package of an unknown sender came and its fingerprint was compared, then its key is kept as such', async () => {
    const { publik, penerima } = await createKunci(SATU);
    expect(await app.client.kunciDikenal.percaya({ publik, penerima, kode: SATU })).toMatchObject({ baru: 1 });
    expect(await listBaris()).toMatchObject([{ kode: SATU, asal: 'paket', publik, penerima }]);
    const lain = await createKunci(SATU);
    const isi = { publik: lain.publik, penerima: lain.penerima, kode: SATU };
    await expect(app.client.kunciDikenal.percaya(isi)).rejects.toMatchObject({ data: { kode: 'MENGGANTIKAN' } });
    expect(await app.client.kunciDikenal.percaya({ ...isi, menggantikan: publik })).toMatchObject({ menggantikan: 1 });
  });
});

describe('given a kelurahan that trusts a Dinas Sosial', () => {
  it('when another key of it comes, then it is replaced on purpose only; when revoked, then none is trusted', async () => {
    const app = await startContoh(2);
    const [lama, baru] = [await createKunci('1371', 'dinsos'), await createKunci('1371', 'dinsos')];
    const take = (kunci: BerkasKunci, menggantikan: string | null) =>
      app.client.kunciDikenal.terima({ daftar: [{ asal: 'qr', kunci, menggantikan }] });
    await take(lama, null);
    await expect(take(baru, null)).rejects.toMatchObject({ data: { kode: 'MENGGANTIKAN' } });
    await take(baru, lama.publik);
    const data = await openFile(app);
    expect(await findKunciBerlaku(data.db, 'dinsos')).toMatchObject({ publik: baru.publik, penerima: baru.penerima });
    await data.close();
    const lagi = startApp(app.dataDir);
    await lagi.client.gerbang.buka({ sandi: SANDI });
    await lagi.client.kunciDikenal.cabut({ publik: baru.publik });
    expect((await lagi.client.kunciDikenal.ringkas()).belum).toEqual([
      { kode: '1371', nama: 'Dinas Sosial Kota Padang', kecamatan: null },
    ]);
    await lagi.remove();
  });
});
