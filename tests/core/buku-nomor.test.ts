import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PilihanNomor } from '#domain/buku-nomor.ts';
import { openSidang, startContoh, type TestApp } from './test-app.ts';

let app: TestApp;
let sidang: number;
beforeEach(async () => {
  app = await startContoh(2);
  ({ sidang } = await openSidang(app));
  await app.client.kehadiran.markAll({ sidang });
  for (const nomor of [1, 2]) {
    await app.client.pembahasan.record({ sidang, nomor, isi: { putusan: 'layak', alasan: null, catatan: '' } });
  }
});
afterEach(() => app.remove());

const close = (nomor?: PilihanNomor) =>
  app.client.sidang.tutup({ sidang, ...(nomor !== undefined && { pilihanNomor: nomor }) });
const buku = async () => (await app.client.nomorSurat.buku()).baris.map(({ urut, untuk }) => [urut, untuk]);

describe('given a year without letters', () => {
  it('when numbers are reserved and passed over, then the next follows them and each gap has its reason', async () => {
    expect((await app.client.nomorSurat.buku()).berikut.urut).toBe(1);
    await app.client.nomorSurat.pesan({ banyak: 2, keterangan: 'Surat keterangan domisili' });
    const { berikut, baris } = await app.client.nomorSurat.lewati({
      berikut: 12,
      keterangan: 'Dipakai buku agenda umum',
    });
    expect(berikut).toEqual({ urut: 12, nomor: '400.9/012/MUSKEL/KEL-BP/XI/2026' });
    expect(baris.length).toBe(11);
    expect(baris.find(({ urut }) => urut === 7)).toMatchObject({
      untuk: 'dilewati',
      keterangan: 'Dipakai buku agenda umum',
    });
    expect(baris.find(({ urut }) => urut === 2)).toMatchObject({
      untuk: 'dipesan',
      keterangan: 'Surat keterangan domisili',
    });
    const { nomorBeritaAcara } = await close();
    expect(nomorBeritaAcara).toBe(berikut.nomor);
  });

  it('when the berita acara takes a reserved number, then it is that, once, and the year goes on behind', async () => {
    await app.client.nomorSurat.pesan({ banyak: 3, keterangan: 'Sidang bulan ini' });
    const { nomorBeritaAcara } = await close({ cara: 'dipesan', urut: 2 });
    expect(nomorBeritaAcara).toMatch(/^400\.9\/002\//);
    expect(await buku()).toEqual(
      expect.arrayContaining([
        [2, 'berita_acara'],
        [1, 'dipesan'],
        [3, 'dipesan'],
      ]),
    );
    await expect(app.client.nomorSurat.lepas({ urut: 2, keterangan: 'x' })).rejects.toMatchObject({
      code: 'NOMOR_TIDAK_TERSEDIA',
    });
    await app.client.nomorSurat.lepas({ urut: 3, keterangan: 'Surat batal' });
    expect(await buku()).toEqual(expect.arrayContaining([[3, 'dilewati']]));
    expect((await app.client.nomorSurat.buku()).berikut.urut).toBe(4);
  });

  it('when the number comes from another book, then it stands on the paper and takes no place of the year', async () => {
    const nomor = '460/118/KESRA-BP/2026';
    expect((await close({ cara: 'sendiri', nomor: ` ${nomor} ` })).nomorBeritaAcara).toBe(nomor);
    expect((await app.client.sidang.get({ sidang })).nomorBeritaAcara).toBe(nomor);
    const { berikut, baris } = await app.client.nomorSurat.buku();
    expect(berikut.urut).toBe(1);
    expect(baris).toMatchObject([{ urut: null, nomor, untuk: 'berita_acara', namaSidang: 'MUSKEL 1/2026' }]);
  });

  it('when a number is used already, no longer reserved or no number, then the session stays open and nothing is written', async () => {
    const { berikut } = await app.client.nomorSurat.pesan({ banyak: 1, keterangan: 'Lain' });
    const [pertama] = (await app.client.nomorSurat.buku()).baris;
    for (const [pilihan, code] of [
      [{ cara: 'sendiri', nomor: pertama?.nomor ?? '' }, 'NOMOR_SUDAH_DIPAKAI'],
      [{ cara: 'dipesan', urut: 9 }, 'NOMOR_TIDAK_TERSEDIA'],
      [{ cara: 'sendiri', nomor: '  ' }, 'MASUKAN_SALAH'],
    ] as const) {
      await expect(close(pilihan)).rejects.toMatchObject({ code });
    }
    expect((await app.client.sidang.get({ sidang })).status).toBe('terbuka');
    expect((await app.client.nomorSurat.buku()).berikut).toEqual(berikut);
    for (const salah of [{ berikut: 2 }, { berikut: 5000 }]) {
      const lewati = app.client.nomorSurat.lewati({ ...salah, keterangan: 'x' });
      await expect(lewati).rejects.toMatchObject({ code: 'NOMOR_TIDAK_TERSEDIA' });
    }
    await expect(app.client.nomorSurat.pesan({ banyak: 1, keterangan: ' ' })).rejects.toMatchObject({
      code: 'MASUKAN_SALAH',
    });
  });
});
