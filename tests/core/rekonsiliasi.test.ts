import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BarisPadanan } from '#contract/rekonsiliasi.ts';
import type { JenisDaftar } from '#domain/daftar.ts';
import { KELOMPOK_PADANAN, type KelompokPadanan } from '#domain/padanan/kelompok-padanan.ts';
import { PYTHON } from '../python.ts';
import { HARI_SIDANG, startRekaan, type TestApp } from './test-app.ts';

const JUDUL = 'NIK,NAMA,NO KK,TGL LAHIR,L/P,ALAMAT,RT,RW,KETERANGAN';
const ROSMALINAR = '1371015403790018,Rosmalinar Umpama,1371011206150004,14/03/1979,P,Jalan Contoh Raya 14,3,2,';
const RUSTAM = '1371010907610044,Rustam Khayal,1371011206150005,09/07/1961,L,Jalan Contoh Raya 2,3,2,';
const SALMAH = '1371014508660012,Salmah Ibarat,1371011206150006,05/08/1966,P,Jalan Contoh Raya 3,1,1,';
const YUSUF = '1371011201700033,Yusuf Andai,1371011206150007,12/01/1970,L,Jalan Contoh Raya 4,2,1,';
const ERNI = '1371016305880021,Erni Teladan,1371011206150008,23/05/1988,P,Jalan Contoh Raya 5,2,1,';

const csv = (nama: string, ...baris: string[]) => new File([[JUDUL, ...baris].join('\n')], nama);

describe('given a registry of four people and a list of insured people', () => {
  let app: TestApp;
  let warga: number;
  beforeEach(async () => {
    app = await startRekaan({ warga: 0, usulan: 0, benih: 1 });
    warga = await tulis('dtsen', csv('dtsen.csv', ROSMALINAR, `${RUSTAM}MENINGGAL`, SALMAH, YUSUF));
  });
  afterEach(async () => {
    expect(app.log.baris).toEqual([]);
    await app.remove();
  });

  async function tulis(jenis: JenisDaftar, berkas: File): Promise<number> {
    let id = '';
    for await (const kabar of await app.client.daftar.periksa({ jenis, berkas })) {
      if (kabar.jenis === 'hasil') id = kabar.pratinjau.id;
    }
    for await (const kabar of await app.client.daftar.tulis({ pratinjau: id })) {
      if (kabar.jenis === 'hasil' && kabar.berkas !== null) return kabar.berkas;
    }
    throw new Error('Daftar tidak ditulis.');
  }
  async function jalankan(kiri: number, kanan: number | null = null, signal?: AbortSignal) {
    const aliran = await app.client.rekonsiliasi.jalankan({ kiri, kanan }, { ...(signal && { signal }) });
    for await (const kabar of aliran) if (kabar.jenis === 'hasil') return kabar;
    throw new Error('Rekonsiliasi tidak selesai.');
  }
  const list = async (rekonsiliasi: number, kelompok: KelompokPadanan, saring = {}): Promise<BarisPadanan[]> =>
    (await app.client.rekonsiliasi.list({ rekonsiliasi, saring: { kelompok, ...saring }, offset: 0, limit: 100 }))
      .baris;
  const listIsi = async (rekonsiliasi: number) => {
    const isi: Record<string, unknown[]> = {};
    for (const kelompok of KELOMPOK_PADANAN) {
      const baris = await list(rekonsiliasi, kelompok);
      if (baris.length > 0) isi[kelompok] = baris.map(({ kiri, kanan }) => [kiri?.nama ?? null, kanan?.nama ?? null]);
    }
    return isi;
  };
  const rosmalinda = ROSMALINAR.replace('Rosmalinar Umpama', 'Murni Fiksi');

  it('when they are matched, then everyone of both sides is in one group, and the sums hold', async () => {
    const { rekonsiliasi, ...jumlah } = await jalankan(
      await tulis('jkss', csv('jkss.csv', rosmalinda, RUSTAM, YUSUF, ERNI)),
    );
    expect(jumlah).toMatchObject({ kiri: 4, kanan: 4, status: { COCOK: 1, MENINGGAL: 1, HANYA_DI_DATA: 1 } });
    expect(await listIsi(rekonsiliasi)).toEqual({
      NIK_SAMA_NAMA_BEDA: [['Murni Fiksi', 'Rosmalinar Umpama']],
      MENINGGAL: [['Rustam Khayal', 'Rustam Khayal']],
      TIDAK_ADA_DI_DATA: [['Erni Teladan', null]],
      COCOK: [['Yusuf Andai', 'Yusuf Andai']],
      HANYA_DI_DATA: [[null, 'Salmah Ibarat']],
    });
    const hasil = await app.client.rekonsiliasi.get({ rekonsiliasi });
    expect(hasil.silang).toEqual({ berpasangan: 3, hanyaKiri: 1, hanyaKanan: 1 });
    expect(Object.values(hasil.kelompok).reduce((a, b) => a + b, 0)).toBe(5);
    expect(Object.values(hasil.statusKiri).reduce((a, b) => a + b, 0)).toBe(4);
    const [beda] = await list(rekonsiliasi, 'NIK_SAMA_NAMA_BEDA');
    expect(beda).toMatchObject({ beda: ['nama'], alasan: expect.arrayContaining(['NIK_SAMA', 'NAMA_BERBEDA']) });
    expect(await list(rekonsiliasi, 'NIK_SAMA_NAMA_BEDA', { cari: 'fiksi 0018', rt: '003' })).toHaveLength(1);
    expect(await list(rekonsiliasi, 'NIK_SAMA_NAMA_BEDA', { cari: 'fiksi', rt: '001' })).toHaveLength(0);
  });

  it('when someone was on the list before and is not any more, then they stand apart from the uninsured', async () => {
    await tulis('jkss', csv('lama.csv', SALMAH, YUSUF));
    const { rekonsiliasi } = await jalankan(await tulis('jkss', csv('baru.csv', YUSUF)));
    expect(await listIsi(rekonsiliasi)).toMatchObject({
      PENERIMA_TIDAK_DI_DAFTAR: [[null, 'Salmah Ibarat']],
      HANYA_DI_DATA: expect.arrayContaining([[null, 'Rosmalinar Umpama']]),
    });
  });

  it('when a newer list says the same, then what was settled stays; when it says something else, it is asked again', async () => {
    const satu = await jalankan(await tulis('jkss', csv('1.csv', rosmalinda, RUSTAM)));
    const [baris] = await list(satu.rekonsiliasi, 'NIK_SAMA_NAMA_BEDA');
    await app.client.rekonsiliasi.tandai({
      rekonsiliasi: satu.rekonsiliasi,
      pilih: { urut: [baris?.urut ?? -1] },
      hasil: 'berbeda',
      catatan: 'KTP-el sudah dilihat',
    });
    const dua = await jalankan(await tulis('jkss', csv('2.csv', ERNI, RUSTAM, rosmalinda)));
    expect(await list(dua.rekonsiliasi, 'NIK_SAMA_NAMA_BEDA')).toEqual([]);
    expect(await list(dua.rekonsiliasi, 'SUDAH_DIPUTUSKAN')).toMatchObject([
      { kiri: { nama: 'Murni Fiksi' }, penyelesaian: { hasil: 'berbeda', catatan: 'KTP-el sudah dilihat' } },
    ]);
    await expect(app.client.rekonsiliasi.get({ rekonsiliasi: satu.rekonsiliasi })).rejects.toMatchObject({
      code: 'REKONSILIASI_TIDAK_ADA',
    });
    const tiga = await jalankan(await tulis('jkss', csv('3.csv', rosmalinda.replace('Murni', 'Marni'), RUSTAM)));
    expect(await list(tiga.rekonsiliasi, 'NIK_SAMA_NAMA_BEDA')).toHaveLength(1);
    expect(await list(tiga.rekonsiliasi, 'SUDAH_DIPUTUSKAN')).toEqual([]);
  });

  it('when a list comes afterwards, then the result says that it is old', async () => {
    const { rekonsiliasi } = await jalankan(await tulis('jkss', csv('1.csv', RUSTAM)));
    expect(await app.client.rekonsiliasi.get({ rekonsiliasi })).toMatchObject({ basi: false });
    await tulis('pbi', csv('pbi.csv', SALMAH));
    expect(await app.client.rekonsiliasi.get({ rekonsiliasi })).toMatchObject({ basi: true });
  });

  it('when two are one person, then the registry stays as it is and the difference can become a usulan', async () => {
    const beda = ROSMALINAR.replace('Raya 14', 'Raya 99');
    const { rekonsiliasi } = await jalankan(await tulis('jkss', csv('1.csv', beda, YUSUF)));
    const cocok = await list(rekonsiliasi, 'COCOK');
    const tanda = await app.client.rekonsiliasi.tandai({
      rekonsiliasi,
      pilih: { saring: { kelompok: 'COCOK' } },
      hasil: 'sama',
      catatan: '',
    });
    expect(tanda.urut).toHaveLength(2);
    expect(tanda.berbeda).toEqual(cocok.filter(({ beda: bidang }) => bidang.length > 0).map(({ urut }) => urut));
    expect((await app.client.warga.get({ kunci: '1371015403790018' })).alamat).toBe('Jalan Contoh Raya 14');
    const usulan = await app.client.rekonsiliasi.usulkan({
      rekonsiliasi,
      pilih: { urut: tanda.berbeda },
      jenis: 'perbaikan_data',
      program: '',
      catatan: '',
    });
    expect(usulan).toMatchObject({ urut: tanda.berbeda, sidang: null, ditolak: [] });
    const { baris } = await app.client.usulan.list({ offset: 0, limit: 10 });
    const { data } = await app.client.usulan.get({ id: baris[0]?.id ?? 0 });
    expect(data).toMatchObject({ jenis: 'perbaikan_data', nama: 'Rosmalinar Umpama', alamat: 'Jalan Contoh Raya 14' });
    expect(data.catatan).toContain('Alamat: "Jalan Contoh Raya 99" di daftar, "Jalan Contoh Raya 14" di data.');
  });

  it('when many become usulan, then they are on the next agenda, whoever cannot is told, and it can be undone', async () => {
    const isian = await app.client.sidang.usulanIsian();
    const { sidang } = await app.client.sidang.create({
      isian: { ...isian, tanggal: HARI_SIDANG, tempat: 'Aula Contoh' },
      semuaUsulan: false,
    });
    const tanpaNik = ERNI.replace('1371016305880021', '137101').replace('Erni', 'Murni');
    const { rekonsiliasi } = await jalankan(await tulis('jkss', csv('1.csv', ERNI, tanpaNik, RUSTAM)));
    const semua = [
      ...(await list(rekonsiliasi, 'TIDAK_ADA_DI_DATA')),
      ...(await list(rekonsiliasi, 'NIK_TIDAK_VALID')),
      ...(await list(rekonsiliasi, 'MENINGGAL')),
    ];
    expect(semua).toHaveLength(3);
    const hasil = await app.client.rekonsiliasi.usulkan({
      rekonsiliasi,
      pilih: { urut: semua.map(({ urut }) => urut) },
      jenis: 'keluar',
      program: 'JKSS',
      catatan: 'Sudah ditanyakan ke RT',
    });
    expect(hasil).toMatchObject({ sidang: { id: sidang }, ditolak: [{ nama: 'Murni Teladan' }] });
    expect(hasil.ditolak[0]?.sebab).toContain('NIK');
    const { baris } = await app.client.usulan.list({ offset: 0, limit: 10 });
    expect(baris.map(({ nama, jenis, program, status }) => [nama, jenis, program, status])).toEqual(
      expect.arrayContaining([
        ['Erni Teladan', 'keluar', 'JKSS', 'diagendakan'],
        ['Rustam Khayal', 'keluar', 'JKSS', 'diagendakan'],
      ]),
    );
    expect(await list(rekonsiliasi, 'SUDAH_DIPUTUSKAN')).toHaveLength(2);

    await app.client.rekonsiliasi.bukaLagi({ rekonsiliasi, urut: hasil.urut });
    expect(await list(rekonsiliasi, 'SUDAH_DIPUTUSKAN')).toEqual([]);
    expect((await app.client.usulan.list({ offset: 0, limit: 10 })).baris.map(({ status }) => status)).toEqual([
      'ditarik',
      'ditarik',
    ]);
  });

  it('when a usulan is taken back on its own list, then its row is to be decided again until it comes back', async () => {
    const { rekonsiliasi } = await jalankan(await tulis('jkss', csv('1.csv', ERNI)));
    const [baris] = await list(rekonsiliasi, 'TIDAK_ADA_DI_DATA');
    await app.client.rekonsiliasi.usulkan({
      rekonsiliasi,
      pilih: { urut: [baris?.urut ?? -1] },
      jenis: 'usulan_program',
      program: 'JKSS',
      catatan: '',
    });
    expect(await list(rekonsiliasi, 'SUDAH_DIPUTUSKAN')).toHaveLength(1);
    const [usulan] = (await app.client.usulan.list({ offset: 0, limit: 10 })).baris;
    await app.client.usulan.tarik({ usulan: usulan?.id ?? -1, catatan: 'Salah pilih' });
    expect(await list(rekonsiliasi, 'SUDAH_DIPUTUSKAN')).toEqual([]);
    expect(await list(rekonsiliasi, 'TIDAK_ADA_DI_DATA')).toHaveLength(1);
    await app.client.usulan.batalTarik({ usulan: usulan?.id ?? -1 });
    expect(await list(rekonsiliasi, 'SUDAH_DIPUTUSKAN')).toHaveLength(1);
  });

  it('when a row may be several people, then one is chosen, nobody is chosen twice, and both open again', async () => {
    const kembar = ',Dahlia Misal,,01/02/1990,P,,,,';
    await tulis('dtsen', csv('dua.csv', `1371014102900011${kembar}`, `1371014102900022${kembar}`));
    const { rekonsiliasi } = await jalankan(await tulis('jkss', csv('1.csv', kembar, kembar)));
    const semua = await list(rekonsiliasi, 'AMBIGU');
    const kiri = semua.filter((satu) => satu.kiri !== null);
    expect(kiri.map(({ kandidat }) => kandidat.length)).toEqual([2, 2]);
    const kandidat = kiri[0]?.kandidat[1]?.id ?? '';
    const pilih = (ke: number) => app.client.rekonsiliasi.pilih({ rekonsiliasi, urut: kiri[ke]?.urut ?? -1, kandidat });
    const { urut } = await pilih(0);
    expect(await list(rekonsiliasi, 'SUDAH_DIPUTUSKAN')).toHaveLength(2);
    await expect(pilih(1)).rejects.toMatchObject({ code: 'MASUKAN_SALAH' });
    await app.client.rekonsiliasi.bukaLagi({ rekonsiliasi, urut: urut.slice(0, 1) });
    expect(await list(rekonsiliasi, 'AMBIGU')).toHaveLength(semua.length);
  });

  it('when two lists are matched, then who is only on one of them is to be decided on both sides', async () => {
    const pbi = await tulis('pbi', csv('pbi.csv', SALMAH, YUSUF));
    const { rekonsiliasi } = await jalankan(await tulis('jkss', csv('jkss.csv', YUSUF, ERNI)), pbi);
    expect(await listIsi(rekonsiliasi)).toEqual({
      TIDAK_ADA_DI_DATA: [['Erni Teladan', null]],
      PENERIMA_TIDAK_DI_DAFTAR: [[null, 'Salmah Ibarat']],
      COCOK: [['Yusuf Andai', 'Yusuf Andai']],
    });
  });

  it('when a withdrawn list is matched, then it is refused', async () => {
    for await (const _ of await app.client.daftar.tarik({ berkas: warga }));
    await expect(jalankan(warga)).rejects.toMatchObject({ code: 'DAFTAR_SUDAH_DITARIK' });
  });

  it('when matching is given up, then nothing is written', async () => {
    const kiri = await tulis('jkss', csv('1.csv', RUSTAM));
    const batal = new AbortController();
    const janji = jalankan(kiri, null, batal.signal);
    batal.abort();
    await expect(janji).rejects.toThrow();
    expect((await app.client.rekonsiliasi.pilihan()).hasil).toEqual([]);
  });

  it('when the result is exported, then Excel keeps every NIK as text and the rows add up', async () => {
    const { rekonsiliasi } = await jalankan(await tulis('jkss', csv('1.csv', rosmalinda, RUSTAM, ERNI)));
    let dokumen = '';
    for await (const kabar of await app.client.rekonsiliasi.ekspor({ rekonsiliasi, bentuk: 'xlsx' })) {
      if (kabar.jenis === 'hasil') dokumen = kabar.dokumen;
    }
    const berkas = await app.client.rekonsiliasi.unduh({ dokumen });
    expect(berkas.name).toBe('rekonsiliasi-jkss-2026-11-12.xlsx');
    const tujuan = path.join(app.dataDir, 'hasil.xlsx');
    writeFileSync(tujuan, new Uint8Array(await berkas.arrayBuffer()));
    const baca = `import json, sys, openpyxl
b = openpyxl.load_workbook(sys.argv[1])
print(json.dumps({n: [[c.value for c in r] for r in b[n].iter_rows()] for n in b.sheetnames}))`;
    const isi = JSON.parse(execFileSync(PYTHON, ['-c', baca, tujuan], { encoding: 'utf8' })) as Record<
      string,
      unknown[][]
    >;
    expect(Object.keys(isi)).toEqual(['RINGKASAN', 'RINCIAN']);
    const [judul = [], ...baris] = isi.RINCIAN ?? [];
    const kolom = (nama: string, satu: unknown[]) => satu[judul.indexOf(nama)];
    expect(
      baris.map((satu) => ['STATUS', 'DAFTAR: NIK', 'DATA: NIK', 'DATA: RT'].map((nama) => kolom(nama, satu))),
    ).toEqual([
      ['NIK sama, nama berbeda', '1371015403790018', '1371015403790018', '003'],
      ['Sudah meninggal', '1371010907610044', '1371010907610044', '003'],
      ['Hanya di daftar', '1371016305880021', null, null],
      ['Warga lain', null, '1371011201700033', '002'],
      ['Warga lain', null, '1371014508660012', '001'],
    ]);
    expect(isi.RINGKASAN).toContainEqual(['Jumlah', null, 3, 2, null]);
  });
});
