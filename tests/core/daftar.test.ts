import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findJurnalRusak } from '#core/db/journal.ts';
import { deriveKey, readGaram } from '#core/db/key.ts';
import { getDataFile, openData } from '#core/db/open.ts';
import { tarikDaftar, tulisDaftar } from './daftar-app.ts';
import { SANDI, startRekaan, type TestApp } from './test-app.ts';

const JUDUL = 'NIK,NAMA,NO KK,TGL LAHIR,L/P,ALAMAT,RT,RW,KETERANGAN';
const ROSMALINAR = '1371015403790018,Rosmalinar Umpama,1371011206150004,14/03/1979,P,Jalan Contoh Raya 14,3,2,';
const RUSTAM = '1371010907610044,Rustam Khayal,1371011206150005,09/07/1961,L,Jalan Contoh Raya 2,3,2,';

const csv = (nama: string, ...baris: string[]) => new File([[JUDUL, ...baris].join('\n')], nama);

describe('given a kelurahan without people', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startRekaan({ warga: 0, usulan: 0, benih: 1 });
  });
  afterEach(async () => {
    expect(app.log.baris).toEqual([]);
    await app.remove();
  });

  const tarik = (berkas: number) => tarikDaftar(app, berkas);
  const listWarga = async () =>
    (await app.client.warga.list({ offset: 0, limit: 100 })).baris.map(({ nama, alamat, keadaan }) => [
      nama,
      alamat,
      keadaan,
    ]);

  it('when a list is written, then its people are in the registry, and each knows the row that named them', async () => {
    const { berkas, jumlah } = await tulisDaftar(app, 'dtsen', csv('dtsen.csv', ROSMALINAR, RUSTAM));
    expect(jumlah).toEqual({ dibaca: 2, baru: 2, diperbarui: 0, sama: 0, ditolak: 0 });
    expect(await listWarga()).toEqual([
      ['Rosmalinar Umpama', 'Jalan Contoh Raya 14', 'ada'],
      ['Rustam Khayal', 'Jalan Contoh Raya 2', 'ada'],
    ]);
    const { daftar } = await app.client.warga.get({ kunci: '1371010907610044' });
    expect(daftar).toMatchObject([{ berkas, jenis: 'dtsen', namaBerkas: 'dtsen.csv', baris: 3, ditarik: false }]);
  });

  it('when the same file comes again, then nothing is written', async () => {
    await tulisDaftar(app, 'dtsen', csv('dtsen.csv', ROSMALINAR));
    expect(await tulisDaftar(app, 'dtsen', csv('dtsen.csv', ROSMALINAR))).toMatchObject({
      berkas: null,
      jumlah: { baru: 0, diperbarui: 0, sama: 1 },
    });
    expect(await app.client.daftar.riwayat()).toHaveLength(1);
  });

  it('when a newer list is taken back, then the registry is as if it had never come', async () => {
    await tulisDaftar(app, 'dtsen', csv('lama.csv', ROSMALINAR));
    const sebelum = await listWarga();
    const { berkas } = await tulisDaftar(
      app,
      'dtsen',
      csv('baru.csv', ROSMALINAR.replace('Raya 14', 'Baru 1'), RUSTAM),
    );
    expect(await listWarga()).toHaveLength(2);
    expect(await tarik(berkas ?? 0)).toBe(1);
    expect(await listWarga()).toEqual(sebelum);
    await expect(tarik(berkas ?? 0)).rejects.toMatchObject({ code: 'DAFTAR_SUDAH_DITARIK' });
    expect((await app.client.daftar.riwayat()).map(({ ditarik }) => ditarik !== null)).toEqual([true, false]);
  });

  it('when lists are taken back in any order, then the rest alone decides', async () => {
    const satu = await tulisDaftar(app, 'dtsen', csv('1.csv', ROSMALINAR));
    await tulisDaftar(app, 'bebas', csv('2.csv', RUSTAM));
    const tiga = await tulisDaftar(app, 'dtsen', csv('3.csv', ROSMALINAR.replace('Raya 14', 'Tiga 3')));
    await tarik(satu.berkas ?? 0);
    expect(await listWarga()).toEqual([
      ['Rosmalinar Umpama', 'Jalan Contoh Tiga 3', 'ada'],
      ['Rustam Khayal', 'Jalan Contoh Raya 2', 'ada'],
    ]);
    await tarik(tiga.berkas ?? 0);
    expect((await listWarga()).map(([nama]) => nama)).toEqual(['Rustam Khayal']);
  });

  it('when an insurance list names a dead resident, then that is a finding; it makes nobody a resident', async () => {
    await tulisDaftar(app, 'dtsen', csv('dtsen.csv', `${ROSMALINAR}MENINGGAL`));
    await tulisDaftar(app, 'jkss', csv('jkss.csv', ROSMALINAR, RUSTAM));
    expect(await listWarga()).toHaveLength(1);
    const { baris } = await app.client.temuan.list({ offset: 0, limit: 10 });
    expect(baris[0]).toMatchObject({ kode: 'MENINGGAL_MENERIMA', warga: { nama: 'Rosmalinar Umpama' } });
  });

  it('when people have no whole NIK, then they are kept and never taken for one', async () => {
    await tulisDaftar(
      app,
      'dtsen',
      csv('dtsen.csv', ',Salmah Ibarat,,,P,Jalan Contoh 1,1,1,', ',Salmah Ibarat,,,P,Jalan Contoh 9,2,1,'),
    );
    expect(await listWarga()).toHaveLength(2);
  });

  it('when writing is given up, then nothing of the list is there and the journal is whole', async () => {
    const banyak = Array.from(
      { length: 4000 },
      (_, i) => `13710109076${String(10000 + i).padStart(5, '0')},Rustam Khayal,,,L,,1,1,`,
    );
    const batal = new AbortController();
    const janji = tulisDaftar(app, 'dtsen', csv('banyak.csv', ...banyak), batal.signal);
    batal.abort();
    await expect(janji).rejects.toThrow();
    expect(await listWarga()).toEqual([]);
    expect(await app.client.daftar.riwayat()).toEqual([]);
    await app.close();
    const data = openData(app.dataDir, await deriveKey(SANDI, readGaram(getDataFile(app.dataDir))), () => new Date());
    expect(await findJurnalRusak(data.db)).toBeNull();
    await data.close();
  });
});
