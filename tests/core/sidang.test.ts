import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { IsiKeputusan } from '#domain/alasan.ts';
import { openSidang, startApp, startContoh, type TestApp } from './test-app.ts';

const LAYAK: IsiKeputusan = { putusan: 'layak', alasan: null, catatan: '' };

describe('given a sample kelurahan with 10 usulan', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startContoh(10);
  });
  afterEach(() => app.remove());

  const decideAll = async (sidang: number, isi: IsiKeputusan, kecuali: readonly number[] = []) => {
    for (let nomor = 1; nomor <= 10; nomor += 1) {
      if (!kecuali.includes(nomor)) await app.client.pembahasan.record({ sidang, nomor, isi });
    }
  };

  it('when a session is opened with all, then they are on its agenda in order and wait no longer', async () => {
    const { sidang, usulan } = await openSidang(app);
    expect(usulan).toBe(10);
    expect(await app.client.usulan.count()).toMatchObject({ menunggu: 0, diagendakan: 10, diputus: 0, ditunda: 0 });
    const { baris } = await app.client.pembahasan.list({ sidang, offset: 0, limit: 20 });
    expect(baris.map(({ nomor }) => nomor)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const letak = baris.map(({ rw, rt }) => `${rw}/${rt}`);
    expect(letak).toEqual(letak.toSorted());
    expect((await app.client.sidang.get({ sidang })).nama).toBe('MUSKEL 1/2026');
  });

  it('when a second session wants all and none waits, then it is refused and no session is made', async () => {
    await openSidang(app);
    await expect(openSidang(app)).rejects.toMatchObject({ code: 'TIDAK_ADA_USULAN_MENUNGGU' });
    expect(await app.client.sidang.list()).toHaveLength(1);
  });

  it('when a usulan is taken off the agenda, then the numbers close and it waits again', async () => {
    const { sidang } = await openSidang(app);
    const { baris } = await app.client.pembahasan.list({ sidang, offset: 0, limit: 20 });
    const keempat = baris[3];
    if (keempat === undefined) throw new Error('usulan keempat hilang');
    await app.client.agenda.keluarkan({ sidang, usulan: [keempat.usulan] });
    const sisa = (await app.client.pembahasan.list({ sidang, offset: 0, limit: 20 })).baris;
    expect(sisa.map(({ nomor }) => nomor)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(sisa.map(({ usulan }) => usulan)).toEqual(
      baris.filter(({ usulan }) => usulan !== keempat.usulan).map(({ usulan }) => usulan),
    );
    expect(await app.client.usulan.count()).toMatchObject({ menunggu: 1, diagendakan: 9 });
    expect(await app.client.sidang.addUsulan({ sidang, usulan: 'semua' })).toEqual({ ditambahkan: 1 });
  });

  it('when something is missing, then closing is refused and tells all that blocks', async () => {
    const { sidang } = await openSidang(app);
    await expect(app.client.sidang.tutup({ sidang })).rejects.toMatchObject({
      code: 'SIDANG_BELUM_LENGKAP',
      data: {
        kekurangan: ['10 usulan belum diputus. Putuskan atau tunda semuanya.', 'Belum ada peserta yang dicatat hadir.'],
      },
    });
    expect((await app.client.sidang.get({ sidang })).status).toBe('terbuka');
  });

  it('when all is decided, then closing gives the number, settles the usulan and shuts every change out', async () => {
    const { sidang } = await openSidang(app);
    await app.client.kehadiran.markAll({ sidang });
    await decideAll(sidang, LAYAK, [9, 10]);
    await app.client.pembahasan.record({
      sidang,
      nomor: 9,
      isi: { putusan: 'tidak_layak', alasan: 'MAMPU', catatan: '' },
    });
    await app.client.pembahasan.record({
      sidang,
      nomor: 10,
      isi: { putusan: 'ditunda', alasan: 'LAINNYA', catatan: 'Belum ada berkas' },
    });
    app.setClock('2026-11-12T05:15:00Z');
    const hasil = await app.client.sidang.tutup({ sidang });
    expect(hasil).toMatchObject({ status: 'ditutup', jumlah: { layak: 8, tidak_layak: 1, ditunda: 1 } });
    expect(hasil.nomorBeritaAcara).toMatch(/^400\.9\/001\/MUSKEL\/KEL-[A-Z]+\/XI\/2026$/);
    expect(await app.client.usulan.count()).toMatchObject({ menunggu: 0, diagendakan: 0, diputus: 9, ditunda: 1 });
    expect((await app.client.sidang.get({ sidang })).selesai).toBe('12.15');

    const ditutup = { code: 'SIDANG_DITUTUP' };
    const { client } = app;
    await expect(client.pembahasan.record({ sidang, nomor: 1, isi: LAYAK })).rejects.toMatchObject(ditutup);
    await expect(client.pembahasan.undo({ sidang })).rejects.toMatchObject(ditutup);
    await expect(client.kehadiran.mark({ sidang, pilar: 1, hadir: false })).rejects.toMatchObject(ditutup);
    await expect(client.sidang.addUsulan({ sidang, usulan: 'semua' })).rejects.toMatchObject(ditutup);
    await expect(client.sidang.tutup({ sidang })).rejects.toMatchObject(ditutup);
  });

  it('when the next session opens, then the postponed usulan comes back by itself with its earlier decision', async () => {
    const { sidang } = await openSidang(app);
    await app.client.kehadiran.markAll({ sidang });
    await decideAll(sidang, LAYAK, [5]);
    await app.client.pembahasan.record({
      sidang,
      nomor: 5,
      isi: { putusan: 'ditunda', alasan: 'NIK_TIDAK_PADAN', catatan: '' },
    });
    await app.client.sidang.tutup({ sidang });
    const kedua = await openSidang(app);
    expect(kedua.usulan).toBe(1);
    const calon = await app.client.pembahasan.get({ sidang: kedua.sidang, nomor: 1 });
    expect(calon.keputusan).toBeNull();
    expect(calon.terdahulu).toMatchObject([{ putusan: 'ditunda', alasan: 'NIK_TIDAK_PADAN' }]);
  });

  it('when people come, guests too, then the counts by unsur follow', async () => {
    const { sidang } = await openSidang(app);
    const peserta = await app.client.kehadiran.list({ sidang });
    const ketuaRt = peserta.find(({ unsur }) => unsur === 'rt');
    if (ketuaRt === undefined) throw new Error('tidak ada ketua RT');
    expect(await app.client.kehadiran.mark({ sidang, pilar: ketuaRt.pilar, hadir: true })).toMatchObject({
      hadir: true,
      datang: '09.05',
    });
    const tamu = { nama: 'Fikri Misal', unsur: 'dinsos', jabatan: 'Dinas Sosial', rt: '', rw: '' } as const;
    expect(await app.client.kehadiran.addTamu({ sidang, isian: tamu })).toMatchObject({
      tamu: true,
      hadir: true,
      nomor: peserta.length + 1,
    });
    const { unsur, hadir } = await app.client.sidang.get({ sidang });
    expect(hadir).toBe(2);
    expect(unsur.find((satu) => satu.unsur === 'rt')?.hadir).toBe(1);
    expect(await app.client.kehadiran.mark({ sidang, pilar: ketuaRt.pilar, hadir: false })).toMatchObject({
      hadir: false,
      datang: null,
    });
  });
});

describe('given data that is locked', () => {
  it('when anything is asked, then the answer is TERKUNCI and the log stays empty', async () => {
    const app = startApp();
    await expect(app.client.usulan.count()).rejects.toMatchObject({ code: 'TERKUNCI', status: 401 });
    expect(app.log.baris).toEqual([]);
    await app.remove();
  });
});
