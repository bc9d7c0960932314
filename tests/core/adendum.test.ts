import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deriveKey, readGaram } from '#core/db/key.ts';
import { getDataFile, openData } from '#core/db/open.ts';
import type { IsiKeputusan } from '#domain/alasan.ts';
import { GRADUASI, type Pena, ROSMA, startPena } from './pena-app.ts';
import { openSidang, SANDI, startContoh, type TestApp } from './test-app.ts';

const LAYAK: IsiKeputusan = { putusan: 'layak', alasan: null, catatan: '' };
const MAMPU: IsiKeputusan = { putusan: 'tidak_layak', alasan: 'MAMPU', catatan: 'Punya dua rumah' };
const TUNDA: IsiKeputusan = { putusan: 'ditunda', alasan: 'NIK_TIDAK_PADAN', catatan: '' };

describe('given a closed session of which all five usulan were decided layak', () => {
  let app: TestApp;
  let sidang: number;
  let usulan: readonly number[];
  beforeEach(async () => {
    app = await startContoh(5);
    ({ sidang } = await openSidang(app));
    await app.client.kehadiran.markAll({ sidang });
    for (let nomor = 1; nomor <= 5; nomor += 1) await app.client.pembahasan.record({ sidang, nomor, isi: LAYAK });
    await app.client.sidang.tutup({ sidang });
    usulan = (await app.client.pembahasan.list({ sidang, offset: 0, limit: 9 })).baris.map((satu) => satu.usulan);
    app.setClock('2026-11-20T03:00:00Z');
  });
  afterEach(() => app.remove());

  const create = (alasan: string, ...isi: readonly (readonly [number, IsiKeputusan])[]) =>
    app.client.adendum.create({
      sidang,
      alasan,
      koreksi: isi.map(([nomor, satu]) => ({ usulan: usulan[nomor - 1] ?? 0, isi: satu })),
    });
  const readPutusan = async () =>
    (await app.client.pembahasan.list({ sidang, offset: 0, limit: 9 })).baris.map(({ putusan }) => putusan);

  it('when two decisions are corrected, then they hold, the usulan follow, and number, reason, before and after are kept', async () => {
    const { id, nomor } = await create('Data pekerjaan terbaru dari RT', [3, TUNDA], [2, MAMPU]);
    expect(nomor).toMatch(/^400\.9\/002\/.+\/XI\/2026$/);
    expect(await readPutusan()).toEqual(['layak', 'tidak_layak', 'ditunda', 'layak', 'layak']);
    expect(await app.client.usulan.count()).toMatchObject({ diputus: 4, ditunda: 1 });
    expect(await app.client.adendum.list({ sidang })).toMatchObject([
      {
        id,
        urut: 1,
        nomor,
        tanggal: '2026-11-20',
        alasan: 'Data pekerjaan terbaru dari RT',
        sanggahan: null,
        koreksi: [
          { nomor: 2, usulan: usulan[1], sebelum: LAYAK, sesudah: MAMPU },
          { nomor: 3, usulan: usulan[2], sebelum: LAYAK, sesudah: TUNDA },
        ],
      },
    ]);
    expect((await app.client.adendum.get({ id })).koreksi).toHaveLength(2);
  });

  it('when a second addendum corrects the first, then each tells what held before it, and numbers go on', async () => {
    await create('Salah catat', [2, MAMPU]);
    const kedua = await create('Keluarga menunjukkan surat', [2, LAYAK]);
    expect(kedua).toMatchObject({ urut: 2, nomor: expect.stringMatching(/^400\.9\/003\//) });
    expect(await readPutusan()).toEqual(['layak', 'layak', 'layak', 'layak', 'layak']);
    const [, terakhir] = await app.client.adendum.list({ sidang });
    expect(terakhir?.koreksi).toMatchObject([{ sebelum: MAMPU, sesudah: LAYAK }]);
  });

  it('when nothing would change, one usulan is named twice, a note is missing or it is of no session, then nothing is written', async () => {
    await expect(create('x', [1, LAYAK])).rejects.toMatchObject({
      code: 'MASUKAN_SALAH',
      message: expect.stringContaining('sama dengan yang sudah berlaku'),
    });
    await expect(create('x', [1, MAMPU], [1, TUNDA])).rejects.toMatchObject({ code: 'MASUKAN_SALAH' });
    await expect(create('x', [1, { ...MAMPU, alasan: 'LAINNYA', catatan: ' ' }])).rejects.toMatchObject({
      code: 'KEPUTUSAN_TIDAK_LENGKAP',
      data: { kode: 'CATATAN_KOSONG' },
    });
    await expect(create('  ', [1, MAMPU])).rejects.toMatchObject({ code: 'MASUKAN_SALAH' });
    await expect(
      app.client.adendum.create({ sidang, alasan: 'x', koreksi: [{ usulan: 9999, isi: MAMPU }] }),
    ).rejects.toMatchObject({ code: 'USULAN_TIDAK_ADA' });
    await expect(app.client.adendum.get({ id: 1 })).rejects.toMatchObject({ code: 'ADENDUM_TIDAK_ADA' });
    expect(await app.client.adendum.list({ sidang })).toEqual([]);
    expect(await readPutusan()).toEqual(['layak', 'layak', 'layak', 'layak', 'layak']);
    expect((await create('Nomor tidak melompat', [1, MAMPU])).nomor).toMatch(/^400\.9\/002\//);
  });

  it('when a postponed usulan lies before an open session, then it is decided there; after that session both decisions stand', async () => {
    await create('Perlu kunjungan', [4, TUNDA]);
    const kedua = await openSidang(app);
    await expect(create('Sudah dikunjungi', [4, MAMPU])).rejects.toMatchObject({
      code: 'MASUKAN_SALAH',
      message: expect.stringContaining('sedang diagendakan pada MUSKEL 2/2026'),
    });
    await app.client.kehadiran.markAll({ sidang: kedua.sidang });
    await app.client.pembahasan.record({ sidang: kedua.sidang, nomor: 1, isi: LAYAK });
    await expect(
      app.client.adendum.create({
        sidang: kedua.sidang,
        alasan: 'x',
        koreksi: [{ usulan: usulan[3] ?? 0, isi: MAMPU }],
      }),
    ).rejects.toMatchObject({ code: 'SIDANG_BELUM_DITUTUP' });
    await app.client.sidang.tutup({ sidang: kedua.sidang });
    await create('Alasan penundaan salah tulis', [4, { ...TUNDA, alasan: 'TIDAK_DITEMUKAN' }]);
    expect(await app.client.usulan.count()).toMatchObject({ diputus: 5, ditunda: 0 });
  });

  it('when the data file itself is asked to change an addendum or a decision without one, then it refuses', async () => {
    await create('Salah catat', [2, MAMPU]);
    await app.close();
    const data = openData(app.dataDir, await deriveKey(SANDI, readGaram(getDataFile(app.dataDir))), () => new Date());
    const run = (sql: string) => () => data.sqlite.exec(sql);
    expect(run("UPDATE adendum SET alasan = 'lain'")).toThrow('adendum tidak dapat diubah');
    expect(run('DELETE FROM adendum')).toThrow('adendum tidak dapat dihapus');
    expect(
      run(`INSERT INTO keputusan (sidang_id, usulan_id, putusan, catatan, diputus_pada, jurnal_urut)
        SELECT sidang_id, usulan_id, 'layak', '', diputus_pada, jurnal_urut FROM keputusan LIMIT 1`),
    ).toThrow('sidang sudah ditutup');
    await data.close();
  });
});

describe('given a closed session that let a family leave aid', () => {
  let pena: Pena;
  beforeEach(async () => {
    pena = await startPena();
  });
  afterEach(() => pena.app.remove());

  it('when an addendum takes that back and another one decides it again, then the following of the family goes with it', async () => {
    const { client } = pena.app;
    await client.pena.usulkan({ jenis: 'graduasi', kunci: ROSMA, program: 'PKH', catatan: '' });
    const sidang = await pena.holdSidang(GRADUASI);
    const usulan = (await client.pembahasan.list({ sidang, offset: 0, limit: 1 })).baris[0]?.usulan ?? 0;
    const list = async () => (await client.graduasi.list({ offset: 0, limit: 9 })).baris;
    const correct = (isi: IsiKeputusan) =>
      client.adendum.create({ sidang, alasan: 'Salah catat', koreksi: [{ usulan, isi }] });
    await correct({ ...GRADUASI, catatan: 'Omzet tetap' });
    expect(await list()).toMatchObject([
      { nama: 'Rosma Umpama', sebab: 'Graduasi. Omzet tetap', tanggal: '2026-11-12' },
    ]);
    await correct(LAYAK);
    expect(await list()).toEqual([]);
    pena.app.setClock('2026-11-25T03:00:00Z');
    await correct(GRADUASI);
    expect(await list()).toMatchObject([{ nama: 'Rosma Umpama', tanggal: '2026-11-25', sidang: 'MUSKEL 1/2026' }]);
  });
});
