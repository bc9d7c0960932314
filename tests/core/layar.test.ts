import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CuplikanLayar } from '#contract/layar.ts';
import {
  BIDANG_LAYAR,
  CARA_ALAMAT_LAYAR,
  CARA_NOMOR_LAYAR,
  PENGATURAN_LAYAR_AWAL,
  type PengaturanLayar,
} from '#domain/layar.ts';
import { openSidang, SANDI, startContoh, type TestApp } from './test-app.ts';

const LAYAK = { putusan: 'layak', alasan: null, catatan: '' } as const;
const MAMPU = { putusan: 'tidak_layak', alasan: 'MAMPU', catatan: 'Punya toko dekat pasar' } as const;

/** A window that watches: each picture in turn, and the end. */
async function openWindow({ client }: TestApp, sidang: number, pratinjau = false) {
  const henti = new AbortController();
  const kabar = (await client.layar.tonton({ sidang, pratinjau }, { signal: henti.signal }))[Symbol.asyncIterator]();
  const next = async (): Promise<CuplikanLayar | null> => {
    const { done, value } = await kabar.next();
    return done === true ? null : value;
  };
  return {
    next,
    /** Passes pictures over until one is as it should be. */
    until: async (cocok: (isi: CuplikanLayar) => boolean): Promise<CuplikanLayar> => {
      for (;;) {
        const isi = await next();
        if (isi === null) throw new Error('Layar berakhir sebelum gambar yang ditunggu.');
        if (cocok(isi)) return isi;
      }
    },
    leave: () => henti.abort(),
    giveUp: () => kabar.return?.(),
  };
}

const shows =
  (nomor: number) =>
  ({ isi }: CuplikanLayar): boolean =>
    isi.jenis === 'calon' && isi.nomor === nomor;

describe('given a projector that watches a session', () => {
  let app: TestApp;
  let sidang: number;
  beforeAll(async () => {
    app = await startContoh(24);
    ({ sidang } = await openSidang(app));
    await app.client.kehadiran.markAll({ sidang });
  });
  afterAll(() => app.remove());
  beforeEach(async () => {
    while ((await app.client.pembahasan.kemajuan({ sidang })).dapatDiurungkan)
      await app.client.pembahasan.undo({ sidang });
    await app.client.layar.tampil({ lapisan: 'sela', sidang, tampilan: null });
    await app.client.layar.tampil({ lapisan: 'ikut', sidang, tampilan: { jenis: 'judul' } });
    await app.client.layar.pengaturan.save({ ...PENGATURAN_LAYAR_AWAL, lamaPutusan: 1 });
  });
  const follow = (nomor: number) =>
    app.client.layar.tampil({ lapisan: 'ikut', sidang, tampilan: { jenis: 'calon', nomor } });

  it('when nobody has said anything, then it shows which session it is and who is in the hall', async () => {
    const layar = await openWindow(app, sidang);
    const judul = await layar.next();
    const { wilayah } = await app.client.kelurahan.get();
    expect(judul).toMatchObject({
      kelurahan: wilayah.kelurahan.nama,
      usulan: 24,
      isi: { jenis: 'judul', ditutup: false },
    });
    const peserta = await app.client.kehadiran.list({ sidang });
    expect(judul?.hadir).toBe(peserta.length);
    expect(judul?.isi.jenis === 'judul' && judul.isi.unsur.reduce((sum, { hadir }) => sum + hadir, 0)).toBe(
      judul?.hadir,
    );
    layar.leave();
  });

  it('when a decision falls, then the hall sees it, and after its time the candidate of the operator', async () => {
    const layar = await openWindow(app, sidang);
    await follow(1);
    await layar.until(shows(1));
    await app.client.pembahasan.record({ sidang, nomor: 1, isi: LAYAK });
    await follow(2);
    const jatuh = await layar.until(({ isi }) => isi.jenis === 'calon' && isi.putusan !== null);
    expect(jatuh).toMatchObject({
      jumlah: { layak: 1, tidak_layak: 0, ditunda: 0 },
      isi: { nomor: 1, putusan: { putusan: 'layak', jam: '09.05', baru: true, suara: null } },
    });
    const { isi } = await layar.until(({ isi }) => isi.jenis === 'calon' && isi.nomor !== 1);
    expect(isi).toMatchObject({ nomor: 2, putusan: null });
    layar.leave();
  });

  it('when the next decision falls before the time is over, then it takes the place of the first', async () => {
    await app.client.layar.pengaturan.save({ ...PENGATURAN_LAYAR_AWAL, lamaPutusan: 30 });
    const layar = await openWindow(app, sidang);
    await follow(1);
    await layar.until(shows(1));
    await app.client.pembahasan.record({ sidang, nomor: 1, isi: LAYAK });
    await layar.until(({ isi }) => isi.jenis === 'calon' && isi.putusan?.baru === true);
    await app.client.pembahasan.record({ sidang, nomor: 2, isi: MAMPU });
    const { isi } = await layar.until(shows(2));
    expect(isi).toMatchObject({ putusan: { putusan: 'tidak_layak', alasan: null, baru: true } });
    layar.leave();
  });

  it('when the decision is undone, then it leaves the projector at once', async () => {
    await app.client.layar.pengaturan.save({ ...PENGATURAN_LAYAR_AWAL, lamaPutusan: 30 });
    const layar = await openWindow(app, sidang);
    await follow(1);
    await layar.until(shows(1));
    await app.client.pembahasan.record({ sidang, nomor: 1, isi: LAYAK });
    await layar.until(({ isi }) => isi.jenis === 'calon' && isi.putusan?.baru === true);
    await app.client.pembahasan.undo({ sidang });
    const { isi, jumlah } = (await layar.next()) ?? {};
    expect(isi).toMatchObject({ nomor: 1, putusan: null });
    expect(jumlah).toEqual({ layak: 0, tidak_layak: 0, ditunda: 0 });
    layar.leave();
  });

  it('when there is a pause, then no decision breaks into it, and afterwards the operator is followed again', async () => {
    const layar = await openWindow(app, sidang);
    await follow(1);
    await layar.until(shows(1));
    await app.client.layar.tampil({ lapisan: 'sela', sidang, tampilan: { jenis: 'jeda', lanjut: '13.00' } });
    expect((await layar.next())?.isi).toEqual({ jenis: 'jeda', lanjut: '13.00' });
    await app.client.pembahasan.record({ sidang, nomor: 1, isi: LAYAK });
    const selama = await layar.next();
    expect(selama).toMatchObject({ isi: { jenis: 'jeda' }, jumlah: { layak: 1 } });
    await app.client.layar.tampil({ lapisan: 'sela', sidang, tampilan: null });
    expect((await layar.next())?.isi).toMatchObject({ nomor: 1, putusan: { putusan: 'layak', baru: false } });
    layar.leave();
  });

  it('when agenda, recapitulation, a block, a vote and a speaker are shown, then each has what belongs to it', async () => {
    const layar = await openWindow(app, sidang);
    await app.client.layar.tampil({ lapisan: 'sela', sidang, tampilan: { jenis: 'agenda', kini: 2 } });
    const { isi: acara } = await layar.until(({ isi }) => isi.jenis === 'agenda');
    expect(acara).toMatchObject({ kini: 2, acara: expect.arrayContaining(['Penyampaian sanggahan']) });
    await app.client.layar.tampil({ lapisan: 'sela', sidang, tampilan: { jenis: 'rekap' } });
    const { isi: rekap } = await layar.until(({ isi }) => isi.jenis === 'rekap');
    expect(rekap.jenis === 'rekap' && rekap.baris.reduce((sum, { belum }) => sum + belum, 0)).toBe(24);
    await app.client.layar.tampil({
      lapisan: 'sela',
      sidang,
      tampilan: { jenis: 'blok', nomor: [4, 5, 6], jumlah: 9 },
    });
    const { isi: blok } = await layar.until(({ isi }) => isi.jenis === 'blok');
    expect(blok).toMatchObject({
      jumlah: 9,
      diputus: 0,
      putusan: null,
      orang: [{ nomor: 4 }, { nomor: 5 }, { nomor: 6 }],
    });
    await app.client.layar.tampil({ lapisan: 'sela', sidang, tampilan: { jenis: 'suara', nomor: 4 } });
    expect((await layar.until(shows(4))).isi).toMatchObject({ pemungutan: true, putusan: null });
    await app.client.layar.pembicara({ sidang, pembicara: { nama: 'Rina Khayal', sebagai: 'Ketua RT 003' } });
    expect((await layar.next())?.pembicara).toEqual({ nama: 'Rina Khayal', sebagai: 'Ketua RT 003' });
    await app.client.layar.pembicara({ sidang, pembicara: null });
    layar.leave();
  });

  it('whatever is shown under whatever settings, no number and nothing that was hidden leaves the core', async () => {
    const { baris } = await app.client.pembahasan.list({ sidang, offset: 0, limit: 100 });
    const semua = await Promise.all(baris.map(({ nomor }) => app.client.pembahasan.get({ sidang, nomor })));
    const pengaturan = fc.record({
      nik: fc.constantFrom(...CARA_NOMOR_LAYAR),
      kk: fc.constantFrom(...CARA_NOMOR_LAYAR),
      alamat: fc.constantFrom(...CARA_ALAMAT_LAYAR),
      tema: fc.constant('terang' as const),
      lamaPutusan: fc.constant(1),
      ...Object.fromEntries(BIDANG_LAYAR.map((bidang) => [bidang, fc.boolean()])),
    }) as fc.Arbitrary<PengaturanLayar>;
    const layar = await openWindow(app, sidang);
    await layar.next();
    const dilihat = new Set<string>();
    await fc.assert(
      fc.asyncProperty(pengaturan, fc.constantFrom(...semua), fc.boolean(), async (isian, calon, putuskan) => {
        await app.client.layar.pengaturan.save(isian);
        await app.client.layar.tampil({ lapisan: 'ikut', sidang, tampilan: { jenis: 'judul' } });
        await app.client.layar.tampil({ lapisan: 'sela', sidang, tampilan: { jenis: 'calon', nomor: calon.nomor } });
        if (putuskan) await app.client.pembahasan.record({ sidang, nomor: calon.nomor, isi: MAMPU });
        await app.client.layar.pembicara({ sidang, pembicara: { nama: `Penutur ${dilihat.size}`, sebagai: '' } });
        const { isi, ...lain } = await layar.until(
          ({ pembicara, isi }) => pembicara?.nama === `Penutur ${dilihat.size}` && isi.jenis === 'calon',
        );
        const teks = JSON.stringify({ isi, ...lain });
        dilihat.add(teks);
        const { data } = calon;
        for (const nomor of [data.nik, data.nomorKk ?? data.nik]) {
          for (let awal = 0; awal + 5 <= nomor.length; awal += 1) {
            expect(teks, 'lima angka berturut-turut').not.toContain(nomor.slice(awal, awal + 5));
          }
        }
        expect(isi.jenis).toBe('calon');
        if (isi.jenis !== 'calon') return;
        const label = isi.fakta.map((satu) => satu.label);
        expect(label.includes('NIK')).toBe(isian.nik === 'empat_angka');
        if (isian.nik === 'sembunyi' && isian.kk === 'sembunyi') expect(teks).not.toContain('••••');
        if (isian.kk === 'sembunyi') expect(label).not.toContain('KK');
        if (isian.alamat === 'sembunyi') expect(teks).not.toContain('RT 0');
        if (isian.alamat !== 'jalan' && data.alamat !== '') expect(teks).not.toContain(data.alamat);
        if (!isian.umur) expect(teks).not.toMatch(/\d+ tahun/);
        if (!isian.keluarga) expect(label).not.toContain('Keluarga');
        if (!isian.desil) expect(label).not.toContain('Desil');
        if (!isian.program) expect(label).not.toContain('Menerima');
        if (!isian.foto) expect(isi.foto).toBeNull();
        if (!isian.alasan) expect(teks).not.toContain('MAMPU');
        for (const rahasia of [MAMPU.catatan, data.catatan, data.ibuKandung, data.pekerjaan, data.statusDisabilitas]) {
          if (rahasia.length > 4) expect(teks).not.toContain(rahasia);
        }
        expect(teks).not.toMatch(/isabilitas|akit|hamil/i);
      }),
      { numRuns: 150 },
    );
    layar.leave();
  });

  it('when a number was written into a topic or a name of the speaker, then the hall sees dots', async () => {
    const layar = await openWindow(app, sidang);
    const isian = await app.client.sidang.get({ sidang });
    await app.client.sidang.update({
      sidang,
      isian: { ...isian.isian, agenda: ['Usulan NIK 1371011503790001', 'Telepon 0812-3456-7890', 'Tahun 2025-2026'] },
    });
    await app.client.layar.tampil({ lapisan: 'sela', sidang, tampilan: { jenis: 'agenda', kini: null } });
    const { isi } = await layar.until(({ isi }) => isi.jenis === 'agenda');
    expect(isi).toMatchObject({ acara: ['Usulan NIK ••••••••••••••••', 'Telepon ••••-••••-••••', 'Tahun 2025-2026'] });
    layar.leave();
  });

  it('when two windows watch and one goes, then the other goes on and nothing of the first is left', async () => {
    const jendela = async () => (await app.client.layar.kendali({ sidang })).jendela;
    const pertama = await openWindow(app, sidang);
    const kedua = await openWindow(app, sidang);
    const pratinjau = await openWindow(app, sidang, true);
    await Promise.all([pertama.next(), kedua.next(), pratinjau.next()]);
    expect(await jendela()).toBe(2);
    const menunggu = pertama.next();
    pertama.leave();
    expect(await menunggu).toBeNull();
    expect(await jendela()).toBe(1);
    await follow(3);
    await kedua.until(shows(3));
    // Asked for the next picture and gone before it comes.
    void kedua.next();
    await kedua.giveUp();
    expect(await jendela()).toBe(0);
    pratinjau.leave();
  });

  it('when another photo than the one on the projector is asked for, then it is refused', async () => {
    await expect(app.client.layar.foto({ sidang, foto: 1 })).rejects.toMatchObject({ code: 'LAMPIRAN_TIDAK_ADA' });
  });

  it('when the data is locked, then watching ends without a fault; unlocked, it begins again', async () => {
    const layar = await openWindow(app, sidang);
    await layar.next();
    const akhir = layar.next();
    await app.client.gerbang.kunci();
    expect(await akhir).toBeNull();
    await expect(app.client.layar.tonton({ sidang, pratinjau: false })).rejects.toMatchObject({ code: 'TERKUNCI' });
    await app.client.gerbang.buka({ sandi: SANDI });
    const lagi = await openWindow(app, sidang);
    expect((await lagi.next())?.isi).toMatchObject({ jenis: 'judul' });
    lagi.leave();
    expect(app.log.baris).toEqual([]);
  });
});

it('given nobody who watches, when the operator goes on, then only the last that was meant is kept', async () => {
  const app = await startContoh(3);
  const { sidang } = await openSidang(app);
  for (const nomor of [1, 2, 3]) {
    await app.client.layar.tampil({ lapisan: 'ikut', sidang, tampilan: { jenis: 'calon', nomor } });
  }
  expect(await app.client.layar.kendali({ sidang })).toEqual({
    ikut: { jenis: 'calon', nomor: 3 },
    sela: null,
    pembicara: null,
    jendela: 0,
  });
  await expect(
    app.client.layar.tampil({ lapisan: 'ikut', sidang: 99, tampilan: { jenis: 'judul' } }),
  ).rejects.toMatchObject({ code: 'SIDANG_TIDAK_ADA' });
  await app.remove();
});
