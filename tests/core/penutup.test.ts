import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { deriveKey, readGaram } from '#core/db/key.ts';
import { getDataFile, openData } from '#core/db/open.ts';
import type { IsiKeputusan } from '#domain/alasan.ts';
import { type CatatanSidang, type CatatanSidangLama, upgradeCatatan } from '#domain/berita-acara.ts';
import type { Goresan } from '#domain/goresan.ts';
import { createMasukan, listBidang, listProsedur } from './sample-input.ts';
import { openSidang, SANDI, startApp, startContoh, type TestApp } from './test-app.ts';

const LAYAK: IsiKeputusan = { putusan: 'layak', alasan: null, catatan: '' };
const GORESAN: Goresan = {
  rasio: 2,
  garis: [
    [
      [20, 60],
      [50, 20],
      [80, 70],
      [110, 30],
      [150, 60],
    ],
  ],
};

async function openFile(app: TestApp) {
  await app.close();
  return openData(app.dataDir, await deriveKey(SANDI, readGaram(getDataFile(app.dataDir))), () => new Date());
}

describe('given a session whose usulan are all decided', () => {
  let app: TestApp;
  let sidang: number;
  beforeEach(async () => {
    app = await startContoh(3);
    ({ sidang } = await openSidang(app));
    await app.client.kehadiran.markAll({ sidang });
    for (let nomor = 1; nomor <= 3; nomor += 1) await app.client.pembahasan.record({ sidang, nomor, isi: LAYAK });
  });
  afterEach(() => app.remove());

  const sign = (urut: number, isi: Parameters<typeof app.client.penandaTangan.tandaTangani>[0]['isi']) =>
    app.client.penandaTangan.tandaTangani({ sidang, urut, isi });
  const readCatatan = async (): Promise<CatatanSidang> => {
    const data = await openFile(app);
    const { catatan_sidang } = data.sqlite.prepare('SELECT catatan_sidang FROM sidang').get() as {
      catatan_sidang: string;
    };
    await data.close();
    return upgradeCatatan(JSON.parse(catatan_sidang) as CatatanSidang | CatatanSidangLama);
  };

  it('when nobody was chosen, then officials and the first of each group that came are proposed', async () => {
    const daftar = await app.client.penandaTangan.list({ sidang });
    const peserta = await app.client.kehadiran.list({ sidang });
    const pertama = (unsur: string) => peserta.find((orang) => orang.unsur === unsur)?.nama;
    expect(daftar.map(({ peran, nama, cara }) => [peran, nama, cara])).toEqual([
      ['pimpinan', (await app.client.sidang.get({ sidang })).isian.pimpinan.nama, 'belum'],
      ['notulis', (await app.client.sidang.get({ sidang })).isian.notulis.nama, 'belum'],
      ['wakil_rt', pertama('rt'), 'belum'],
      ['wakil_rw', pertama('rw'), 'belum'],
      ['wakil_psm', pertama('psm'), 'belum'],
      ['tksk', pertama('tksk'), 'belum'],
    ]);
  });

  it('when people sign in any order, are replaced and take their signature back, then each place tells how it stands', async () => {
    await sign(6, { cara: 'kertas' });
    await sign(3, { cara: 'goresan', goresan: GORESAN });
    const orang = { pilar: null, nama: 'Sari Rekaan', nip: '', jabatan: 'Ketua RT 009' };
    const saksi = { pilar: null, nama: 'Budi Misal', nip: '', jabatan: 'Warga' };
    await app.client.penandaTangan.tambahSaksi({ sidang, orang: saksi });
    const diganti = await app.client.penandaTangan.ganti({ sidang, urut: 3, orang });
    expect(diganti.find(({ urut }) => urut === 3)).toMatchObject({ ...orang, cara: 'belum', goresan: null });
    await sign(3, { cara: 'goresan', goresan: GORESAN });
    await sign(6, null);
    const daftar = await app.client.penandaTangan.list({ sidang });
    expect(daftar.map(({ urut, cara }) => [urut, cara])).toEqual([
      [1, 'belum'],
      [2, 'belum'],
      [3, 'goresan'],
      [4, 'belum'],
      [5, 'belum'],
      [6, 'belum'],
      [8, 'belum'],
    ]);
    expect((await app.client.penandaTangan.hapusSaksi({ sidang, urut: 8 })).map(({ urut }) => urut)).not.toContain(8);
    const kurang = await app.client.sidang.kekurangan({ sidang });
    expect(kurang.find(({ kode }) => kode === 'PENANDA_BELUM_TANDA_TANGAN')?.jumlah).toBe(5);
  });

  it('when the data holds a decision that the paper would not print, then the session is not closed', async () => {
    const data = await openFile(app);
    data.sqlite.pragma('foreign_keys = OFF');
    data.sqlite.exec('DELETE FROM sidang_usulan WHERE nomor = 2');
    await data.close();
    const rusak = startApp(app.dataDir);
    await rusak.client.gerbang.buka({ sandi: SANDI });
    await expect(rusak.client.sidang.tutup({ sidang })).rejects.toMatchObject({
      code: 'JUMLAH_TIDAK_COCOK',
      message: expect.stringContaining('punya 3 keputusan, tetapi berita acara akan memuat 2'),
    });
    expect((await rusak.client.sidang.get({ sidang })).status).toBe('terbuka');
    await rusak.close();
  });

  it('when the chair is replaced after signing, then the signature of the old one does not stand below the new name', async () => {
    await sign(1, { cara: 'goresan', goresan: GORESAN });
    const { isian } = await app.client.sidang.get({ sidang });
    const pimpinan = { nama: 'Yusnidar Umpama', nip: '', jabatan: 'Sekretaris' };
    await app.client.sidang.update({ sidang, isian: { ...isian, pimpinan } });
    const [pertama] = await app.client.penandaTangan.list({ sidang });
    expect(pertama).toMatchObject({ nama: 'Yusnidar Umpama', cara: 'belum', goresan: null });
    expect((await app.client.penandaTangan.list({ sidang })).at(-1)?.peran).toBe('lurah');
  });

  it('when strokes are none, the place is unknown or its person is set elsewhere, then it is refused in one sentence', async () => {
    const salah = { code: 'MASUKAN_SALAH' };
    await expect(sign(1, { cara: 'goresan', goresan: { rasio: 2, garis: [[[1, 1]]] } })).rejects.toMatchObject(salah);
    await expect(sign(40, { cara: 'kertas' })).rejects.toMatchObject({ code: 'PENANDA_TIDAK_ADA' });
    const orang = { pilar: null, nama: 'X', nip: '', jabatan: '' };
    await expect(app.client.penandaTangan.ganti({ sidang, urut: 1, orang })).rejects.toMatchObject(salah);
    await expect(
      app.client.penandaTangan.ganti({ sidang, urut: 3, orang: { ...orang, pilar: 9999 } }),
    ).rejects.toMatchObject({ code: 'PILAR_TIDAK_ADA' });
    await app.client.penandaTangan.ganti({ sidang, urut: 3, orang: { ...orang, nama: '' } });
    await expect(sign(3, { cara: 'kertas' })).rejects.toMatchObject(salah);
  });

  it('when the session is closed, then who comes later can sign once, and nothing else of the places changes', async () => {
    await sign(1, { cara: 'goresan', goresan: GORESAN });
    await sign(2, { cara: 'kertas' });
    await app.client.sidang.tutup({ sidang });
    const ditutup = { code: 'SIDANG_DITUTUP' };
    const orang = { pilar: null, nama: 'X', nip: '', jabatan: '' };
    await expect(app.client.penandaTangan.ganti({ sidang, urut: 3, orang })).rejects.toMatchObject(ditutup);
    await expect(app.client.penandaTangan.tambahSaksi({ sidang, orang })).rejects.toMatchObject(ditutup);
    await expect(sign(1, { cara: 'kertas' })).rejects.toMatchObject({ code: 'PENANDA_SUDAH_BERTANDA' });
    await expect(sign(2, null)).rejects.toMatchObject(ditutup);
    await sign(2, { cara: 'goresan', goresan: GORESAN });
    await sign(4, { cara: 'goresan', goresan: GORESAN });
    const daftar = await app.client.penandaTangan.list({ sidang });
    expect(daftar.map(({ cara }) => cara)).toEqual(['goresan', 'goresan', 'belum', 'goresan', 'belum', 'belum']);
    const catatan = await readCatatan();
    expect(catatan.penandaTangan.map(({ cara }) => cara)).toEqual([
      'goresan',
      'kertas',
      'belum',
      'belum',
      'belum',
      'belum',
    ]);
  });

  it('when it is closed, then the snapshot tells how decisions came about, who disagreed, objected, spoke, came and left', async () => {
    const data = await openFile(app);
    data.sqlite.exec(`
      INSERT INTO pendapat_berbeda (sidang_id, usulan_id, nama, catatan, waktu, jurnal_urut)
        SELECT sidang_id, usulan_id, 'Budi Misal', 'Masih mampu', 'x', 1 FROM sidang_usulan WHERE nomor = 2;
      INSERT INTO benturan_kepentingan (sidang_id, usulan_id, pilar_id, sebab, sikap, catatan, waktu, jurnal_urut)
        SELECT su.sidang_id, su.usulan_id, h.pilar_id, 'kerabat', 'mundur', '', 'x', 1 FROM sidang_usulan AS su
        JOIN kehadiran AS h ON h.nomor = 1 WHERE su.nomor = 2;
      INSERT INTO pemungutan_suara SELECT k.id, 'rahasia', 20, 5, 2, 30, NULL FROM keputusan AS k
        JOIN sidang_usulan AS su ON su.usulan_id = k.usulan_id WHERE su.nomor = 3;
      INSERT INTO sanggahan (sidang_id, nomor, usulan_id, penyanggah, sebagai, isi, diajukan, sesudah_sidang, tenggat, jawaban, penjawab, jurnal_urut)
        SELECT sidang_id, 1, usulan_id, 'Sari Rekaan', 'tetangga', 'Rumahnya baru', 'x', 0, '2026-11-19', '', '', 1
        FROM sidang_usulan WHERE nomor = 1;
      INSERT INTO notulen (sidang_id, pokok, jam, pembicara, isi, dibuat, diubah, jurnal_urut)
        VALUES (${sidang}, 'Pembukaan', '09.05', 'Lurah', 'Membuka musyawarah.', 'x', 'x', 1);
      INSERT INTO tanda_tangan_hadir (sidang_id, pilar_id, cara, goresan, waktu, jurnal_urut)
        SELECT sidang_id, pilar_id, 'goresan', '${JSON.stringify(GORESAN)}', 'x', 1 FROM kehadiran WHERE nomor = 1;
      UPDATE kehadiran SET pulang = '10.30' WHERE nomor = 2;`);
    await data.close();
    await app.client.gerbang.buka({ sandi: SANDI });
    await app.client.sidang.tutup({ sidang });
    const catatan = await readCatatan();
    expect(catatan.versi).toBe(2);
    expect(catatan.jalannya).toMatchObject([
      { nomor: 1, cara: 'mufakat', dicatat: 'sendiri', suara: null, pendapatBerbeda: [], benturan: [] },
      {
        nomor: 2,
        pendapatBerbeda: [{ nama: 'Budi Misal', catatan: 'Masih mampu' }],
        benturan: [{ sebab: 'kerabat', sikap: 'mundur' }],
      },
      { nomor: 3, suara: { sifat: 'rahasia', setuju: 20, tidak: 5, abstain: 2, berhak: 30 } },
    ]);
    expect(catatan.jalannya[0]?.hadir?.hadir).toBe(catatan.peserta.filter(({ hadir }) => hadir).length);
    expect(catatan.sanggahan).toMatchObject([
      { nomor: 1, penyanggah: 'Sari Rekaan', terhadap: { nomor: 1 }, hasil: null },
    ]);
    expect(catatan.notulen).toMatchObject([{ pokok: 'Pembukaan', isi: 'Membuka musyawarah.' }]);
    expect(catatan.peserta[0]).toMatchObject({ hadir: true, cara: 'goresan', goresan: GORESAN, pulang: null });
    expect(catatan.peserta[1]).toMatchObject({ hadir: true, pulang: '10.30' });
  });

  it('when a session was closed by an older version, then its record reads with nothing in what that did not know', async () => {
    await app.client.sidang.tutup({ sidang });
    const baru = await readCatatan();
    const { jalannya: _a, sanggahan: _b, notulen: _c, foto: _d, penandaTangan: _e, ...sisa } = baru;
    const lama = {
      ...sisa,
      versi: 1,
      peserta: baru.peserta.map(({ nomor, nama, jabatan, unsur, hadir }) => ({ nomor, nama, jabatan, unsur, hadir })),
    };
    const data = await openFile(app);
    // The record of a closed session is locked; an older program had written it so.
    data.sqlite.exec('DROP TRIGGER sidang_ditutup_tetap');
    data.sqlite.prepare('UPDATE sidang SET catatan_sidang = ?').run(JSON.stringify(lama));
    await data.close();
    expect(await readCatatan()).toEqual({
      ...baru,
      jalannya: [],
      penandaTangan: [],
      peserta: baru.peserta.map((orang) => ({ ...orang, datang: null, pulang: null, cara: 'belum', goresan: null })),
    });
    await app.client.gerbang.buka({ sandi: SANDI });
    const usulan = (await app.client.pembahasan.list({ sidang, offset: 0, limit: 1 })).baris[0]?.usulan ?? 0;
    const isi: IsiKeputusan = { putusan: 'tidak_layak', alasan: 'MAMPU', catatan: '' };
    await app.client.adendum.create({ sidang, alasan: 'Sidang lama', koreksi: [{ usulan, isi }] });
    expect(await app.client.adendum.list({ sidang })).toHaveLength(1);
  });
});

/** What a closed session still takes: addenda, objections that come late, signatures, the number of its covering letter. */
const SESUDAH_DITUTUP =
  /^(kertasBertanda\.\w+|adendum\.create|dokumen\.(suratPengantar|paket)|penandaTangan\.tandaTangani|sanggahan\..+)$/;

describe('given a closed session with a note', () => {
  it('when any command of the contract is sent to it, then it answers SIDANG_DITUTUP and nothing is written', async () => {
    const app = await startContoh(2);
    const { sidang } = await openSidang(app);
    await app.client.kehadiran.markAll({ sidang });
    for (let nomor = 1; nomor <= 2; nomor += 1) await app.client.pembahasan.record({ sidang, nomor, isi: LAYAK });
    await app.client.notulen.catat({ sidang, pokok: null, jam: null, pembicara: '', isi: 'Pembukaan.' });
    await app.client.sidang.tutup({ sidang });
    const prosedur = listProsedur().filter(
      (satu) => listBidang(satu).includes('sidang') || satu.galat.includes('SIDANG_DITUTUP'),
    );
    expect(prosedur.length).toBeGreaterThan(25);
    const jawaban: Record<string, string> = {};
    for (const { nama, masukan, galat } of prosedur) {
      const jalur = nama.join('.');
      if (SESUDAH_DITUTUP.test(jalur) || masukan === undefined) continue;
      const isi = createMasukan(masukan as z.ZodType, { sidang, nomor: 1, id: 1, urut: 1 });
      expect([jalur, (masukan as z.ZodType).safeParse(isi).success]).toEqual([jalur, true]);
      type Panggil = (isi: unknown) => Promise<unknown>;
      const panggil = nama.reduce<unknown>(
        (isi, bagian) => (isi as Record<string, unknown>)[bagian],
        app.client,
      ) as Panggil;
      const code = await panggil(isi).then(
        () => 'dijawab',
        (salah: { code: string }) => salah.code,
      );
      if (galat.includes('SIDANG_DITUTUP')) jawaban[jalur] = code ?? '';
    }
    // These look first at what they are given: a photo, a note, a file, a preview; here there is none.
    const lain = Object.entries(jawaban).filter(
      ([jalur, code]) =>
        code !== 'SIDANG_DITUTUP' &&
        !/^(fotoSidang\.(tambah|ubah|geser|hapus)|notulen\.kembalikan|impor\.(periksa|tulis))$/.test(jalur),
    );
    expect(lain).toEqual([]);
    const data = await openFile(app);
    // The first paper makes the key of this data; it changes nothing of the session.
    const akhir = data.sqlite
      .prepare("SELECT perintah FROM jurnal WHERE perintah <> 'kunci.buat' ORDER BY urut DESC LIMIT 1")
      .pluck()
      .get();
    expect(akhir).toBe('sidang.tutup');
    await data.close();
    await app.remove();
  });
});
