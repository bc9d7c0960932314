import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startRekaan, type TestApp } from './test-app.ts';

describe('given the registry of the sample', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startRekaan({ warga: 60, usulan: 1, benih: 3 });
  });
  afterEach(async () => {
    expect(app.log.baris).toEqual([]);
    await app.remove();
  });

  const list = (saring: object = {}) => app.client.warga.list({ offset: 0, limit: 500, saring });

  it('when it is listed, then the count, the list and the filters agree', async () => {
    const { orang } = await app.client.warga.count();
    const semua = await list();
    expect([orang, semua.total, semua.baris.length]).toEqual([60, 60, 60]);
    const { rw } = await app.client.warga.pilihan();
    const perRw = await Promise.all(rw.map(async (satu) => (await list({ rw: satu })).total));
    expect(perRw.reduce((a, b) => a + b, 0)).toBe(60);
  });

  it('when words of a name are searched in the other order, then the person is there', async () => {
    const [orang] = (await list()).baris;
    const cari = (orang?.nama ?? '').split(' ').reverse().join(' ').toLowerCase();
    expect((await list({ cari })).baris.map(({ kunci }) => kunci)).toContain(orang?.kunci);
    expect((await list({ cari: orang?.nik ?? '' })).total).toBe(1);
  });

  it('when a person is proposed twice, then there is one usulan and the second is refused by name', async () => {
    const kunci = (await list()).baris[0]?.kunci ?? '';
    const isian = { kunci, jenis: 'usulan_program' as const, program: 'PKH', pengusul: 'RT 003', catatan: '' };
    const { usulan } = await app.client.warga.usulkan(isian);
    await expect(app.client.warga.usulkan(isian)).rejects.toMatchObject({ code: 'USULAN_SUDAH_ADA' });
    const orang = await app.client.warga.get({ kunci });
    expect(orang.usulan.map(({ id, status }) => [id, status])).toEqual([[usulan, 'menunggu']]);
    expect(orang.daftar).toHaveLength(1);
    expect(orang.keluarga.map((satu) => satu.kunci)).toContain(kunci);
    await expect(app.client.warga.get({ kunci: 'x' })).rejects.toMatchObject({ code: 'WARGA_TIDAK_ADA' });
  });
});
