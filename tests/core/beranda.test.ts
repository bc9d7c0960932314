import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { IsiKeputusan } from '#domain/alasan.ts';
import { BATAS_AWAL } from '#domain/batas.ts';
import { HASIL_SIDANG } from '#domain/hasil-sidang.ts';
import type { JenisUsulan } from '#domain/jenis-usulan.ts';
import { openSidang, startRekaan, type TestApp } from './test-app.ts';

const LAYAK: IsiKeputusan = { putusan: 'layak', alasan: null, catatan: '' };
const TIDAK: IsiKeputusan = { putusan: 'tidak_layak', alasan: 'MAMPU', catatan: '' };

describe('given a session that decided on usulan of several kinds', () => {
  let app: TestApp;
  let sidang: number;
  beforeEach(async () => {
    app = await startRekaan({ warga: 60, usulan: 0, benih: 3 });
    const { baris } = await app.client.warga.list({ offset: 0, limit: 6 });
    const jenis: JenisUsulan[] = ['usulan_program', 'verifikasi_kelayakan', 'keluar', 'keluar', 'graduasi', 'graduasi'];
    for (const [i, { kunci }] of baris.entries()) {
      await app.client.warga.usulkan({
        kunci,
        jenis: jenis[i] ?? 'keluar',
        program: 'PENA',
        pengusul: '',
        catatan: '',
      });
    }
    ({ sidang } = await openSidang(app));
    const calon = (await app.client.pembahasan.list({ sidang, offset: 0, limit: 10 })).baris;
    // Of each kind that means leaving the first stays, but the only verifikasi.
    const sudah = new Set<JenisUsulan>();
    for (const { nomor, jenis: satu } of calon) {
      const isi = satu === 'usulan_program' || (satu !== 'verifikasi_kelayakan' && !sudah.has(satu)) ? LAYAK : TIDAK;
      sudah.add(satu);
      await app.client.pembahasan.record({ sidang, nomor, isi });
    }
  });
  afterEach(async () => {
    expect(app.log.baris).toEqual([]);
    await app.remove();
  });

  const count = async (saring: object): Promise<number> =>
    (await app.client.usulan.list({ offset: 0, limit: 1, saring })).total;

  it('when the trend is asked for, then its numbers are those of the lists behind them', async () => {
    const [tren] = await app.client.beranda.tren();
    expect(tren).toMatchObject({ sidang, nama: 'MUSKEL 1/2026', usulan: 6, layak: 3, keluar: 2, graduasi: 1 });
    expect(await count({ sidang })).toBe(6);
    for (const hasil of ['layak', 'keluar', 'graduasi'] as const) {
      expect(await count({ sidang, hasil })).toBe(tren?.[hasil]);
    }
    const jumlah = await Promise.all(HASIL_SIDANG.map((hasil) => count({ sidang, hasil })));
    expect(jumlah).toEqual([3, 3, 0, 2, 1, 0]);
    await app.client.pembahasan.undo({ sidang });
    expect(await count({ sidang, hasil: 'belum' })).toBe(1);
  });

  it('when a list changed ranks later, then the session keeps the families of its day', async () => {
    const [{ keluargaMiskin } = { keluargaMiskin: null }] = await app.client.beranda.tren();
    expect(keluargaMiskin).toBe((await app.client.terlewat.cakupan()).jumlah.keluargaMiskin);
    expect(keluargaMiskin).toBeGreaterThan(0);
    app.setClock('2026-12-01T02:00:00Z');
    const { baris } = await app.client.warga.list({ offset: 0, limit: 100 });
    const isi = ['NIK,NOMOR KK,DESIL', ...baris.map(({ nik, nomorKk }) => `${nik},${nomorKk},9`)].join('\n');
    for await (const kabar of await app.client.daftar.periksa({
      jenis: 'desil',
      berkas: new File([isi], 'desil.csv'),
    })) {
      if (kabar.jenis !== 'hasil') continue;
      for await (const _ of await app.client.daftar.tulis({ pratinjau: kabar.pratinjau.id }));
    }
    expect((await app.client.terlewat.cakupan()).jumlah.keluargaMiskin).toBe(0);
    expect((await app.client.beranda.tren())[0]?.keluargaMiskin).toBe(keluargaMiskin);
  });

  it('when cut-offs are set, then they are kept, and one may be left out', async () => {
    expect(await app.client.batas.get()).toEqual(BATAS_AWAL);
    await app.client.batas.update({ ...BATAS_AWAL, usulan: 20, tarik: null });
    expect(await app.client.batas.get()).toEqual({ ...BATAS_AWAL, usulan: 20, tarik: null });
    await expect(app.client.batas.update({ ...BATAS_AWAL, usulan: 32 })).rejects.toMatchObject({
      code: 'MASUKAN_SALAH',
    });
  });

  it('when usulan for the next session are asked for, then those that wait and those on an agenda come', async () => {
    expect(await count({ status: 'siap' })).toBe(6);
    expect((await app.client.terlewat.cakupan()).jumlah.usulan).toBe(6);
  });
});
