import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CalonAgenda } from '#contract/agenda.ts';
import type { IsiKeputusan } from '#domain/alasan.ts';
import type { UrutanAgenda } from '#domain/urutan-agenda.ts';
import { readPdf } from '../documents/read-pdf.ts';
import { HARI_SIDANG, openSidang, startContoh, type TestApp } from './test-app.ts';

const LAYAK: IsiKeputusan = { putusan: 'layak', alasan: null, catatan: '' };
const TUNDA: IsiKeputusan = { putusan: 'ditunda', alasan: 'NIK_TIDAK_PADAN', catatan: '' };

let app: TestApp;

const listBaris = async (sidang: number) => (await app.client.agenda.list({ sidang, offset: 0, limit: 500 })).baris;

const listCalon = async (sidang: number): Promise<CalonAgenda[]> =>
  (await listBaris(sidang)).filter((satu) => satu.baris === 'calon');

const listUsulan = async (sidang: number): Promise<number[]> => (await listCalon(sidang)).map(({ usulan }) => usulan);

const decide = (sidang: number, nomor: number, isi: IsiKeputusan) =>
  app.client.pembahasan.record({ sidang, nomor, isi });

const getUsulan = async (sidang: number, nomor: number): Promise<number> =>
  (await listUsulan(sidang))[nomor - 1] ?? Number.NaN;

describe('given a session with 30 candidates', () => {
  let sidang: number;
  beforeEach(async () => {
    app = await startContoh(30);
    sidang = (await openSidang(app)).sidang;
  });
  afterEach(() => app.remove());

  it('when it is opened, then every RT has a heading with its count, and the counts add up', async () => {
    const baris = await listBaris(sidang);
    const kelompok = baris.filter((satu) => satu.baris === 'kelompok');
    expect(kelompok.length).toBeGreaterThan(3);
    expect(new Set(kelompok.map(({ judul }) => judul)).size).toBe(kelompok.length);
    expect(kelompok.reduce((n, { jumlah }) => n + jumlah, 0)).toBe(30);
    expect((await listCalon(sidang)).every(({ asal, ditunda, tetap }) => asal === 'daftar' && !ditunda && !tetap)).toBe(
      true,
    );
  });

  it.each<[UrutanAgenda, (calon: CalonAgenda) => string]>([
    ['jenis', ({ jenis }) => jenis],
    ['program', ({ program }) => program],
    ['pengusul', ({ pengusul }) => pengusul],
    ['rt', ({ rw, rt }) => `${rw}/${rt}`],
  ])(
    'when it is ordered by %s, then nobody is lost, numbers run on, and each group stands together',
    async (urutan, getKelompok) => {
      const semula = await listUsulan(sidang);
      await app.client.agenda.urutkan({ sidang, urutan });
      const calon = await listCalon(sidang);
      expect(calon.map(({ nomor }) => nomor)).toEqual(semula.map((_, i) => i + 1));
      expect(calon.map(({ usulan }) => usulan).toSorted((a, b) => a - b)).toEqual(semula.toSorted((a, b) => a - b));
      const runtun = calon.map(getKelompok).filter((satu, i, semua) => satu !== semua[i - 1]);
      expect(new Set(runtun).size).toBe(runtun.length);
      expect((await app.client.agenda.keadaan({ sidang })).urutan).toBe(urutan);
      const kepala = await app.client.agenda.kelompok({ sidang });
      expect(kepala).toHaveLength(runtun.length);
      expect(kepala.reduce((jumlah, satu) => jumlah + satu.jumlah, 0)).toBe(calon.length);
      expect(kepala.map(({ mulai, jumlah }) => mulai + jumlah)).toEqual([
        ...kepala.slice(1).map(({ mulai }) => mulai),
        calon.length + 1,
      ]);
    },
  );

  it('when one is moved, then those between make room, and undo brings the order back', async () => {
    const semula = await listUsulan(sidang);
    const kelima = await getUsulan(sidang, 5);
    await app.client.agenda.pindahkan({ sidang, usulan: kelima, nomor: 2 });
    expect(await listUsulan(sidang)).toEqual([
      semula[0],
      kelima,
      ...semula.filter((satu, i) => i > 0 && satu !== kelima),
    ]);
    expect((await app.client.agenda.keadaan({ sidang })).urungkan).toMatch(/ ke nomor 2$/);
    await app.client.agenda.urungkan({ sidang });
    expect(await listUsulan(sidang)).toEqual(semula);
    await expect(app.client.agenda.urungkan({ sidang })).rejects.toMatchObject({ code: 'TIDAK_ADA_YANG_DIURUNGKAN' });
  });

  it('when several are taken off and the order is changed, then undo goes back step by step, to the places they had', async () => {
    const semula = await listUsulan(sidang);
    const keluar = [3, 9, 20].map((nomor) => semula[nomor - 1] ?? 0);
    await app.client.agenda.keluarkan({ sidang, usulan: keluar });
    expect(await listUsulan(sidang)).toEqual(semula.filter((satu) => !keluar.includes(satu)));
    expect(await app.client.usulan.count()).toMatchObject({ menunggu: 3, diagendakan: 27 });
    await app.client.agenda.urutkan({ sidang, urutan: 'program' });
    await app.client.agenda.urungkan({ sidang });
    await app.client.agenda.urungkan({ sidang });
    expect(await listUsulan(sidang)).toEqual(semula);
    expect(await app.client.usulan.count()).toMatchObject({ menunggu: 0, diagendakan: 30 });
  });

  it('when one that was taken off was withdrawn meanwhile, then undo brings only the others back', async () => {
    const semula = await listUsulan(sidang);
    const [pertama = 0, kedua = 0] = semula;
    await app.client.agenda.keluarkan({ sidang, usulan: [pertama, kedua] });
    await app.client.usulan.tarik({ usulan: kedua, catatan: 'Diusulkan dua kali' });
    await app.client.agenda.urungkan({ sidang });
    expect(await listUsulan(sidang)).toEqual(semula.filter((satu) => satu !== kedua));
  });

  it('when the hall has decided up to number 4, then these numbers stay, and those behind may still be ordered', async () => {
    const semula = await listUsulan(sidang);
    await decide(sidang, 2, LAYAK);
    await decide(sidang, 4, LAYAK);
    await app.client.agenda.urutkan({ sidang, urutan: 'program' });
    const calon = await listCalon(sidang);
    expect(calon.slice(0, 4).map(({ usulan }) => usulan)).toEqual(semula.slice(0, 4));
    expect(calon.map(({ tetap }) => tetap)).toEqual(calon.map((_, i) => i < 4));
    expect(await app.client.agenda.keadaan({ sidang })).toMatchObject({ batas: 4, bebas: 26 });
    const tetap = { code: 'AGENDA_TETAP', message: expect.stringContaining('Nomor 1 sampai 4 tetap') };
    const { agenda } = app.client;
    const ketiga = await getUsulan(sidang, 3);
    const kesepuluh = await getUsulan(sidang, 10);
    await expect(agenda.pindahkan({ sidang, usulan: ketiga, nomor: 9 })).rejects.toMatchObject(tetap);
    await expect(agenda.pindahkan({ sidang, usulan: kesepuluh, nomor: 4 })).rejects.toMatchObject(tetap);
    await expect(agenda.keluarkan({ sidang, usulan: [kesepuluh, ketiga] })).rejects.toMatchObject(tetap);
    expect(await getUsulan(sidang, 10)).toBe(kesepuluh);
  });

  it('when a decision was taken back or a candidate was put aside, then its number still stays', async () => {
    await decide(sidang, 3, LAYAK);
    await app.client.pembahasan.undo({ sidang });
    await app.client.pembahasan.parkir({ sidang, nomor: 5, parkir: true });
    expect((await app.client.agenda.keadaan({ sidang })).batas).toBe(5);
  });

  it('when the hall decided after a change, then the change can no longer be taken back', async () => {
    await app.client.agenda.urutkan({ sidang, urutan: 'program' });
    await decide(sidang, 1, LAYAK);
    expect((await app.client.agenda.keadaan({ sidang })).urungkan).toBeNull();
    await expect(app.client.agenda.urungkan({ sidang })).rejects.toMatchObject({ code: 'AGENDA_TETAP' });
  });

  it('when all are decided or the session is closed, then ordering is refused', async () => {
    for (let nomor = 1; nomor <= 30; nomor += 1) await decide(sidang, nomor, LAYAK);
    await expect(app.client.agenda.urutkan({ sidang, urutan: 'jenis' })).rejects.toMatchObject({
      code: 'AGENDA_TETAP',
    });
    await app.client.kehadiran.markAll({ sidang });
    await app.client.sidang.tutup({ sidang });
    await expect(app.client.agenda.urutkan({ sidang, urutan: 'jenis' })).rejects.toMatchObject({
      code: 'SIDANG_DITUTUP',
    });
  });

  it('when an item of the agenda is renamed and moved, then its notes follow, and a title may not stand twice', async () => {
    const acara = ['Pembukaan', 'Pembahasan usulan', 'Penutup'];
    await app.client.agenda.setAcara({ sidang, acara });
    await app.client.notulen.catat({ sidang, pokok: 'Penutup', jam: null, pembicara: '', isi: 'Doa.' });
    await app.client.agenda.setAcara({ sidang, acara: ['Pembukaan', 'Pembahasan usulan', 'Penutupan'] });
    await app.client.agenda.setAcara({ sidang, acara: ['Penutupan', 'Pembukaan', 'Pembahasan usulan'] });
    expect((await app.client.sidang.get({ sidang })).isian.agenda[0]).toBe('Penutupan');
    const { catatan } = await app.client.notulen.get({ sidang });
    expect(catatan.map(({ pokok }) => pokok)).toEqual(['Penutupan']);
    await expect(app.client.agenda.setAcara({ sidang, acara: ['Doa', 'Doa'] })).rejects.toMatchObject({
      code: 'MASUKAN_SALAH',
    });
  });

  it('when the planned end is not later than the start, then it is refused in one sentence', async () => {
    const { isian } = await app.client.sidang.get({ sidang });
    await expect(
      app.client.sidang.update({ sidang, isian: { ...isian, mulai: '09.00', rencanaSelesai: '09.00' } }),
    ).rejects.toMatchObject({ code: 'MASUKAN_SALAH' });
    await app.client.sidang.update({ sidang, isian: { ...isian, mulai: '09.00', rencanaSelesai: '12.30' } });
    expect((await app.client.pembahasan.kemajuan({ sidang })).rencanaSelesai).toBe('12.30');
  });
});

describe('given a session whose letters are printed', () => {
  beforeEach(async () => {
    app = await startContoh(3);
  });
  afterEach(() => app.remove());

  const print = async (sidang: number) => {
    const { dokumen, namaBerkas } = await makeUndangan(sidang);
    const berkas = await app.client.dokumen.unduh({ dokumen });
    return { namaBerkas, teks: readPdf(new Uint8Array(await berkas.arrayBuffer())).teks };
  };

  const makeUndangan = async (sidang: number) => {
    for await (const kabar of await app.client.dokumen.persiapan({ sidang, kertas: 'undangan' })) {
      if (kabar.jenis === 'hasil') return kabar;
    }
    throw new Error('undangan tidak jadi');
  };

  it('when they are printed again, then the number is the same, and the berita acara takes the next', async () => {
    const { sidang } = await openSidang(app);
    const { namaBerkas, teks } = await print(sidang);
    expect(namaBerkas).toBe('undangan-MUSKEL-1-2026.pdf');
    const nomor = /Nomor\s+:\s+(\S+)/.exec(teks)?.[1] ?? '';
    expect(nomor).toContain('/001/');
    expect((await print(sidang)).teks).toContain(nomor);
    await app.client.kehadiran.markAll({ sidang });
    for (const satu of [1, 2, 3]) await decide(sidang, satu, LAYAK);
    expect((await app.client.sidang.tutup({ sidang })).nomorBeritaAcara).toContain('/002/');
    expect((await print(sidang)).teks).toContain(nomor);
  });

  it('when the session was closed without letters, then none get a number any more', async () => {
    const { sidang } = await openSidang(app);
    await app.client.kehadiran.markAll({ sidang });
    for (const satu of [1, 2, 3]) await decide(sidang, satu, LAYAK);
    await app.client.sidang.tutup({ sidang });
    await expect(makeUndangan(sidang)).rejects.toMatchObject({ code: 'SIDANG_DITUTUP' });
  });
});

describe('given a closed session that postponed two of six candidates', () => {
  let pertama: number;
  beforeEach(async () => {
    app = await startContoh(6);
    pertama = (await openSidang(app)).sidang;
    for (let nomor = 1; nomor <= 6; nomor += 1) await decide(pertama, nomor, nomor <= 2 ? TUNDA : LAYAK);
    await app.client.kehadiran.markAll({ sidang: pertama });
    await app.client.sidang.tutup({ sidang: pertama });
  });
  afterEach(() => app.remove());

  it('when a session is opened that wants none of the waiting, then the postponed are on its agenda, marked with date and reason', async () => {
    const isian = await app.client.sidang.usulanIsian();
    const { sidang, usulan } = await app.client.sidang.create({ isian, semuaUsulan: false });
    expect(usulan).toBe(2);
    expect((await listCalon(sidang)).map(({ ditunda }) => ditunda)).toEqual([
      { tanggal: HARI_SIDANG, alasan: 'NIK_TIDAK_PADAN' },
      { tanggal: HARI_SIDANG, alasan: 'NIK_TIDAK_PADAN' },
    ]);
    expect(await app.client.agenda.keadaan({ sidang })).toMatchObject({ ditunda: 2 });
    expect((await app.client.agenda.list({ sidang, offset: 0, limit: 9, hanyaDitunda: true })).total).toBeGreaterThan(
      2,
    );
  });

  it('when one is taken off again, then it is still a postponed one, and the next session has it by itself', async () => {
    const isian = await app.client.sidang.usulanIsian();
    const { sidang } = await app.client.sidang.create({ isian, semuaUsulan: false });
    const [satu = 0] = await listUsulan(sidang);
    await app.client.agenda.keluarkan({ sidang, usulan: [satu] });
    expect(await app.client.usulan.count()).toMatchObject({ menunggu: 0, ditunda: 1, diagendakan: 1 });
    const ketiga = await app.client.sidang.create({ isian, semuaUsulan: false });
    expect(await listUsulan(ketiga.sidang)).toEqual([satu]);
  });
});
