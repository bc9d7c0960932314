import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tulisDaftar } from './daftar-app.ts';
import { startRekaan, type TestApp } from './test-app.ts';

const RUSTAM =
  'NIK,NAMA,NO KK,TGL LAHIR,JK,ALAMAT,RT,RW,DESIL,PROGRAM\n' +
  '1371010907610044,Rustam Khayal,1371011206150005,09/07/1961,L,Jalan Contoh Raya 2,91,2,5,PKH';

describe('given a resident whose desil and RT do not fit the settings', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startRekaan({ warga: 0, usulan: 0, benih: 1 });
    await tulisDaftar(app, 'dtsen', new File([RUSTAM], 'dtsen.csv'));
  });
  afterEach(async () => {
    expect(app.log.baris).toEqual([]);
    await app.remove();
  });

  const listTemuan = async () =>
    (await app.client.temuan.list({ offset: 0, limit: 10 })).baris.map(({ kode, status }) => [kode, status]);
  const setBatas = async (desilTerbesar: number) => {
    const program = await app.client.kelurahan.listProgram();
    await app.client.kelurahan.updateProgram(
      program.map((satu) => (satu.kode === 'PKH' ? { ...satu, desilTerbesar } : satu)),
    );
  };
  const DESIL = ['DESIL_DI_LUAR_BATAS', 'terbuka'];
  const RT = ['RT_RW_TIDAK_DIKENAL', 'terbuka'];

  it('when the limit of the programme moves, then the finding goes and comes with it', async () => {
    expect(await listTemuan()).toEqual([DESIL, RT]);
    await setBatas(5);
    expect(await listTemuan()).toEqual([RT]);
    await setBatas(3);
    expect(await listTemuan()).toEqual([DESIL, RT]);
  });

  it('when the head of the RT is recorded, then the RT is known; when the head leaves, it is not', async () => {
    const isian = { nama: 'Jasman Rekaan', unsur: 'rt' as const, jabatan: 'Ketua RT', rt: '91', rw: '2' };
    const { id, rt } = await app.client.pilar.save({ id: null, isian, aktif: true });
    expect(rt).toBe('091');
    expect(await listTemuan()).toEqual([DESIL]);
    await app.client.pilar.save({ id, isian, aktif: false });
    expect(await listTemuan()).toEqual([DESIL, RT]);
  });

  it('when a finding was settled, then moving another setting leaves it settled', async () => {
    const { baris } = await app.client.temuan.list({ offset: 0, limit: 10 });
    const kunci = baris.find(({ kode }) => kode === 'RT_RW_TIDAK_DIKENAL')?.kunci ?? '';
    await app.client.temuan.settle({ kunci, selesai: true, catatan: 'rumah di perbatasan' });
    await setBatas(5);
    expect(await listTemuan()).toEqual([['RT_RW_TIDAK_DIKENAL', 'selesai']]);
  });
});
