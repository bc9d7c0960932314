import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrangBenturan } from '#contract/benturan.ts';
import { openSidang, startContoh, type TestApp } from './test-app.ts';

describe('given a candidate and an attendance list', () => {
  let app: TestApp;
  let sidang: number;
  const read = async (nomor = 1): Promise<OrangBenturan[]> =>
    (await app.client.pembahasan.get({ sidang, nomor })).benturan;
  const find = async (pilar: number): Promise<OrangBenturan | undefined> =>
    (await read()).find((orang) => orang.pilar === pilar);
  const addTamu = async (isian: { nama: string; unsur: 'rt' | 'rw' | 'psm'; rt?: string; rw?: string }) => {
    const { pilar } = await app.client.kehadiran.addTamu({
      sidang,
      isian: { jabatan: '', rt: '', rw: '', ...isian },
    });
    return pilar;
  };

  beforeAll(async () => {
    app = await startContoh(3);
    ({ sidang } = await openSidang(app));
  });
  afterAll(() => app.remove());

  it('when the own RT head is on the list, then he is named, in the hall or not', async () => {
    const { data } = await app.client.pembahasan.get({ sidang, nomor: 1 });
    const pilar = await addTamu({ nama: 'Jufri Khayal', unsur: 'rt', rt: data.rt, rw: data.rw });
    expect(await find(pilar)).toMatchObject({
      nama: 'Jufri Khayal',
      diRuangan: true,
      peran: null,
      kemungkinan: { sebab: 'rt_sendiri', kata: 'RT sendiri', ringan: false },
      dicatat: null,
    });
    await app.client.kehadiran.mark({ sidang, pilar, hadir: false });
    expect((await find(pilar))?.diRuangan).toBe(false);
  });

  it('when somebody bears the name of a member of the family, then it is a hint', async () => {
    const { keluarga } = await app.client.pembahasan.get({ sidang, nomor: 1 });
    const anggota = keluarga[0]?.nama ?? '';
    expect(anggota).not.toBe('');
    const pilar = await addTamu({ nama: anggota, unsur: 'psm' });
    expect((await find(pilar))?.kemungkinan?.sebab).toBe('satu_kk');
  });

  it('when it is recorded who steps aside, then it stands with the candidate, the last word holds, and it can be taken back', async () => {
    const pilar = await addTamu({ nama: 'Zulkifli Ibarat', unsur: 'psm' });
    expect(await find(pilar)).toBeUndefined();
    const isi = { sidang, nomor: 1, pilar, sebab: 'lainnya', catatan: 'Ipar' } as const;
    await app.client.benturan.catat({ ...isi, sikap: 'tetap' });
    const kini = await app.client.benturan.catat({ ...isi, sikap: 'mundur' });
    expect(kini.find((orang) => orang.pilar === pilar)).toMatchObject({
      kemungkinan: null,
      dicatat: { sebab: 'lainnya', sikap: 'mundur', catatan: 'Ipar' },
    });
    expect(await read()).toEqual(kini);
    expect((await read(2)).some((orang) => orang.pilar === pilar)).toBe(false);
    await app.client.benturan.batalkan({ sidang, nomor: 1, pilar });
    expect(await find(pilar)).toBeUndefined();
    await expect(app.client.benturan.batalkan({ sidang, nomor: 1, pilar })).rejects.toMatchObject({
      code: 'BENTURAN_TIDAK_ADA',
    });
  });

  it('when the chair or the minute-taker is concerned, then the role is told', async () => {
    const { isian } = await app.client.sidang.get({ sidang });
    const pilar = await addTamu({ nama: isian.pimpinan.nama, unsur: 'psm' });
    await app.client.benturan.catat({ sidang, nomor: 1, pilar, sebab: 'kerabat', sikap: 'mundur', catatan: '' });
    expect((await find(pilar))?.peran).toBe('pimpinan');
  });

  it('when nobody with that number is on the list, or the session is closed, then it is refused', async () => {
    const isi = { sidang, nomor: 1, sebab: 'lainnya', sikap: 'mundur', catatan: '' } as const;
    await expect(app.client.benturan.catat({ ...isi, pilar: 9999 })).rejects.toMatchObject({ code: 'PILAR_TIDAK_ADA' });
    for (const nomor of [1, 2, 3]) {
      await app.client.pembahasan.record({ sidang, nomor, isi: { putusan: 'layak', alasan: null, catatan: '' } });
    }
    await app.client.kehadiran.markAll({ sidang });
    await app.client.sidang.tutup({ sidang });
    await expect(app.client.benturan.catat({ ...isi, pilar: 1 })).rejects.toMatchObject({ code: 'SIDANG_DITUTUP' });
    expect((await read()).some(({ dicatat }) => dicatat?.sikap === 'mundur')).toBe(true);
  });
});
