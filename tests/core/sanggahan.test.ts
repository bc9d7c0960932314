import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findJurnalRusak } from '#core/db/journal.ts';
import { deriveKey, readGaram } from '#core/db/key.ts';
import { getDataFile, openData } from '#core/db/open.ts';
import type { IsiKeputusan } from '#domain/alasan.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { openSidang, SANDI, startContoh, type TestApp } from './test-app.ts';

const LAYAK: IsiKeputusan = { putusan: 'layak', alasan: null, catatan: '' };
const MAMPU: IsiKeputusan = { putusan: 'tidak_layak', alasan: 'MAMPU', catatan: 'Punya dua rumah' };
const JAWAB = { hasil: 'ditolak', jawaban: 'Sudah dikunjungi PSM.', penjawab: 'Pimpinan sidang' } as const;
const TERIMA = { ...JAWAB, hasil: 'diterima' } as const;

let app: TestApp;
let sidang: number;
beforeEach(async () => {
  app = await startContoh(4);
  ({ sidang } = await openSidang(app));
  await app.client.kehadiran.markAll({ sidang });
});
afterEach(() => app.remove());

const ajukan = (nomor: number | null, tenggat: string | null = null) =>
  app.client.sanggahan.ajukan({
    sidang,
    nomor,
    penyanggah: 'Rudi Rekaan',
    sebagai: 'Ketua RT 03',
    isi: 'Rumahnya sudah dibangun dua lantai.',
    tenggat: tenggat as Tanggal | null,
  });
const list = async () => (await app.client.sanggahan.list({ sidang })).sanggahan;
const putuskan = async (): Promise<void> => {
  for (let nomor = 1; nomor <= 4; nomor += 1) await app.client.pembahasan.record({ sidang, nomor, isi: LAYAK });
};

describe('given an open session', () => {
  it('when two are filed, against a candidate and against the session, then they are numbered and due after the days that are set', async () => {
    await ajukan(2);
    await app.client.sanggahan.simpanPengaturan({ hari: 3 });
    await ajukan(null);
    expect(await app.client.sanggahan.list({ sidang })).toMatchObject({
      tenggatAwal: '2026-11-15',
      sanggahan: [
        { nomor: 1, usulan: { nomor: 2 }, tenggat: '2026-11-19', keadaan: 'menunggu', sesudahSidang: false },
        { nomor: 2, usulan: null, tenggat: '2026-11-15', keadaan: 'menunggu', hasil: null, adendum: null },
      ],
    });
    app.setClock('2026-11-14T03:00:00Z');
    expect((await list()).map(({ keadaan }) => keadaan)).toEqual(['menunggu', 'dekat']);
    app.setClock('2026-11-20T03:00:00Z');
    expect((await list()).map(({ keadaan }) => keadaan)).toEqual(['lewat', 'lewat']);
  });

  it('when one is changed, answered and answered better, then the last answer holds, no addendum is made, and it is not changed or taken back any more', async () => {
    const { id } = await ajukan(1);
    const isian = { id, penyanggah: 'Rudi Rekaan', sebagai: 'Tetangga', isi: 'Dua lantai.' };
    await app.client.sanggahan.ubah({ ...isian, tenggat: '2026-11-12' as Tanggal });
    await app.client.sanggahan.jawab({ id, ...JAWAB, koreksi: null });
    await app.client.sanggahan.jawab({ id, ...TERIMA, koreksi: null });
    expect(await list()).toMatchObject([
      { sebagai: 'Tetangga', isi: 'Dua lantai.', tenggat: '2026-11-12', keadaan: 'dijawab', ...TERIMA, adendum: null },
    ]);
    await expect(app.client.sanggahan.ubah({ ...isian, tenggat: '2026-11-12' as Tanggal })).rejects.toMatchObject({
      code: 'SANGGAHAN_SUDAH_DIJAWAB',
    });
    await expect(app.client.sanggahan.batalkan({ id })).rejects.toMatchObject({ code: 'SANGGAHAN_SUDAH_DIJAWAB' });
  });

  it('when one is taken back, then it stays in the list with its number, is not answered, and the next gets another number', async () => {
    const { id } = await ajukan(1);
    await app.client.sanggahan.batalkan({ id });
    expect((await ajukan(1)).nomor).toBe(2);
    expect((await list()).map(({ nomor, dibatalkan }) => [nomor, dibatalkan])).toEqual([
      [1, true],
      [2, false],
    ]);
    await expect(app.client.sanggahan.jawab({ id, ...JAWAB, koreksi: null })).rejects.toMatchObject({
      code: 'SANGGAHAN_TIDAK_ADA',
    });
  });

  it('when what is given cannot be, then nothing is written and one sentence says why', async () => {
    const { id } = await ajukan(1);
    const salah = (pesan: string) => ({ code: 'MASUKAN_SALAH', message: expect.stringContaining(pesan) });
    await expect(ajukan(9)).rejects.toMatchObject({ code: 'USULAN_TIDAK_ADA' });
    await expect(ajukan(1, '2026-11-11')).rejects.toMatchObject(salah('Tenggat jawaban tidak boleh lebih awal'));
    await expect(app.client.sanggahan.jawab({ id, ...JAWAB, jawaban: ' ', koreksi: null })).rejects.toMatchObject(
      salah('Tulis jawaban'),
    );
    await expect(app.client.sanggahan.jawab({ id, ...TERIMA, koreksi: MAMPU })).rejects.toMatchObject(
      salah('Sidang masih terbuka'),
    );
    await expect(app.client.sanggahan.jawab({ id: 99, ...JAWAB, koreksi: null })).rejects.toMatchObject({
      code: 'SANGGAHAN_TIDAK_ADA',
    });
    expect(await list()).toMatchObject([{ nomor: 1, keadaan: 'menunggu' }]);
  });

  it('when a candidate is objected to, then it is not decided in a block until that is answered', async () => {
    const { id } = await ajukan(1);
    const { data } = await app.client.pembahasan.get({ sidang, nomor: 1 });
    const halangan = async () =>
      (await app.client.pembahasan.calonBlok({ sidang, kelompok: { jenis: data.jenis } })).find(
        ({ nomor }) => nomor === 1,
      )?.halangan;
    expect(await halangan()).toContain('Disanggah');
    await app.client.sanggahan.jawab({ id, ...JAWAB, koreksi: null });
    expect(await halangan()).not.toContain('Disanggah');
  });
});

describe('given a closed session with four usulan decided layak and one objection left open', () => {
  let terbuka: number;
  beforeEach(async () => {
    terbuka = (await ajukan(1)).id;
    await putuskan();
    await app.client.sidang.tutup({ sidang });
    app.setClock('2026-11-20T03:00:00Z');
  });
  const readPutusan = async () =>
    (await app.client.pembahasan.list({ sidang, offset: 0, limit: 9 })).baris.map(({ putusan }) => putusan);

  it('when one is filed late and accepted with another decision, then a numbered addendum answers it and corrects the decision', async () => {
    const { id, ...diajukan } = await ajukan(2);
    expect(diajukan).toMatchObject({ nomor: 2, sesudahSidang: true, tenggat: '2026-11-27' });
    const { adendum } = await app.client.sanggahan.jawab({ id, ...TERIMA, koreksi: MAMPU });
    expect(adendum).toMatchObject({ urut: 1, nomor: expect.stringMatching(/^400\.9\/002\//) });
    expect(await readPutusan()).toEqual(['layak', 'tidak_layak', 'layak', 'layak']);
    expect(await app.client.adendum.get({ id: adendum?.id ?? 0 })).toMatchObject({
      alasan: 'Jawaban atas sanggahan nomor 2 dari Rudi Rekaan',
      sanggahan: { nomor: 2, penyanggah: 'Rudi Rekaan', sebagai: 'Ketua RT 03', ...TERIMA },
      koreksi: [{ nomor: 2, sebelum: LAYAK, sesudah: MAMPU }],
    });
    await expect(app.client.sanggahan.jawab({ id, ...JAWAB, koreksi: null })).rejects.toMatchObject({
      code: 'SANGGAHAN_SUDAH_DIJAWAB',
    });
    await app.close();
    const data = openData(app.dataDir, await deriveKey(SANDI, readGaram(getDataFile(app.dataDir))), () => new Date());
    expect(await findJurnalRusak(data.db)).toBeNull();
    const perintah = await data.db.selectFrom('jurnal').select('perintah').orderBy('urut').execute();
    expect(perintah.slice(-2).map((satu) => satu.perintah)).toEqual(['sanggahan.ajukan', 'sanggahan.jawab']);
    await data.close();
  });

  it('when the one left open is refused and another withdrawn, then the first makes an addendum without correction and the second none', async () => {
    const { adendum } = await app.client.sanggahan.jawab({ id: terbuka, ...JAWAB, koreksi: null });
    expect(await app.client.adendum.get({ id: adendum?.id ?? 0 })).toMatchObject({ koreksi: [], sanggahan: JAWAB });
    const { id } = await ajukan(null);
    await app.client.sanggahan.jawab({ id, hasil: 'dicabut', jawaban: '', penjawab: '', koreksi: null });
    expect(await list()).toMatchObject([
      { sesudahSidang: false, hasil: 'ditolak', adendum: { urut: 1 } },
      { sesudahSidang: true, hasil: 'dicabut', adendum: null },
    ]);
    expect(await readPutusan()).toEqual(['layak', 'layak', 'layak', 'layak']);
  });

  it('when a correction is given that nothing allows or that changes nothing, then neither answer nor addendum is written', async () => {
    const jawab = (isi: { id: number; koreksi: IsiKeputusan; hasil?: 'ditolak' }) =>
      app.client.sanggahan.jawab({ ...TERIMA, ...isi });
    const { id } = await ajukan(null);
    for (const gagal of [
      jawab({ id, koreksi: MAMPU }),
      jawab({ id: terbuka, koreksi: MAMPU, hasil: 'ditolak' }),
      jawab({ id: terbuka, koreksi: LAYAK }),
    ]) {
      await expect(gagal).rejects.toMatchObject({ code: 'MASUKAN_SALAH' });
    }
    expect((await list()).map(({ hasil }) => hasil)).toEqual([null, null]);
    expect(await app.client.adendum.list({ sidang })).toEqual([]);
  });
});
