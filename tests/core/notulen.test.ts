import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BLOK_AWAL } from '#domain/blok-notulen.ts';
import { openSidang, SANDI, startApp, startContoh, type TestApp } from './test-app.ts';

/** The head of a JPEG of that many pixels, and as many bytes as asked for. */
function createFoto(lebar: number, tinggi: number, { byte = 400, exif = false, benih = 0 } = {}): File {
  const kerangka = [0xff, 0xc0, 0, 11, 8, tinggi >> 8, tinggi & 255, lebar >> 8, lebar & 255, 1, 1, 0x11, 0];
  const catatan = exif ? [0xff, 0xe1, 0, 8, 0x45, 0x78, 0x69, 0x66, 0, 0] : [];
  const isi = new Uint8Array(byte).fill(benih);
  isi.set([0xff, 0xd8, ...catatan, ...kerangka]);
  return new File([isi], 'sidang.jpg', { type: 'image/jpeg' });
}

describe('given an open session', () => {
  let app: TestApp;
  let sidang: number;
  let agenda: readonly string[];
  beforeEach(async () => {
    app = await startContoh(2);
    ({ sidang } = await openSidang(app));
    ({ agenda } = (await app.client.sidang.get({ sidang })).isian);
  });
  afterEach(() => app.remove());

  const catat = (isi: string, lain: { pokok?: string | null; jam?: string | null; pembicara?: string } = {}) =>
    app.client.notulen.catat({ sidang, pokok: agenda[0] ?? null, jam: null, pembicara: '', ...lain, isi });
  const read = () => app.client.notulen.get({ sidang });
  const rename = async (baru: readonly string[]) => {
    const { isian } = await app.client.sidang.get({ sidang });
    await app.client.sidang.update({ sidang, isian: { ...isian, agenda: baru } });
  };
  const close = async () => {
    await app.client.kehadiran.markAll({ sidang });
    for (const nomor of [1, 2]) {
      await app.client.pembahasan.record({ sidang, nomor, isi: { putusan: 'layak', alasan: null, catatan: '' } });
    }
    await app.client.sidang.tutup({ sidang });
  };

  it('when a note is recorded, then it has the time of its writing and is there after a restart', async () => {
    const catatan = await catat('  Sidang dibuka.\nDoa bersama. ', { pembicara: 'Hendra Umpama' });
    expect(catatan).toMatchObject({
      pokok: agenda[0],
      jam: '09.05',
      pembicara: 'Hendra Umpama',
      isi: 'Sidang dibuka.\nDoa bersama.',
    });
    await app.close();
    const lagi = startApp(app.dataDir);
    await lagi.client.gerbang.buka({ sandi: SANDI });
    expect((await lagi.client.notulen.get({ sidang })).catatan).toEqual([catatan]);
    await lagi.close();
  });

  it('when a note is changed or moved, then the moment of its writing stays', async () => {
    const { id, dibuat } = await catat('Atap bocor', { jam: '09.10' });
    app.setClock('2026-11-12T03:00:00Z');
    const isi = { jam: '09.12', pembicara: 'Masri Andai', isi: 'Atap dan dinding' };
    const kini = await app.client.notulen.ubah({ id, pokok: agenda[2] ?? '', ...isi });
    expect(kini).toMatchObject({ ...isi, pokok: agenda[2], dibuat });
    expect(kini.diubah > dibuat).toBe(true);
    expect((await read()).catatan).toEqual([kini]);
  });

  it('when a note is struck out, then it is gone, counts no more, and can be brought back as it was', async () => {
    const catatan = await catat('Keliru');
    await catat('Tetap');
    await app.client.notulen.hapus({ id: catatan.id });
    expect((await read()).catatan.map(({ isi }) => isi)).toEqual(['Tetap']);
    expect(await app.client.notulen.count({ sidang })).toEqual({ catatan: 1, foto: 0 });
    await expect(app.client.notulen.hapus({ id: catatan.id })).rejects.toMatchObject({ code: 'NOTULEN_TIDAK_ADA' });
    expect(await app.client.notulen.kembalikan({ id: catatan.id })).toEqual(catatan);
    await expect(app.client.notulen.kembalikan({ id: catatan.id })).rejects.toMatchObject({
      code: 'NOTULEN_TIDAK_ADA',
    });
    expect(await app.client.notulen.count({ sidang })).toEqual({ catatan: 2, foto: 0 });
  });

  it('when a note names no item, then it goes under the one that the hall is at, at first where candidates are discussed', async () => {
    expect((await catat('satu', { pokok: null })).pokok).toBe(agenda[2]);
    await app.client.notulen.bahas({ sidang, pokok: agenda[3] ?? '' });
    expect((await catat('dua', { pokok: null })).pokok).toBe(agenda[3]);
    expect((await read()).kini).toBe(agenda[3]);
    await expect(app.client.notulen.bahas({ sidang, pokok: 'Bukan pokok' })).rejects.toMatchObject({
      code: 'MASUKAN_SALAH',
    });
  });

  it('when something is being typed, then it is kept for its item until it is recorded', async () => {
    const [pertama = '', kedua = ''] = agenda;
    const rancangan = { jam: '09.0', pembicara: '', isi: 'Warga bertan' };
    await app.client.notulen.simpanRancangan({ sidang, pokok: kedua, rancangan: { ...rancangan, isi: 'Warga' } });
    await app.client.notulen.simpanRancangan({ sidang, pokok: kedua, rancangan });
    await catat('Catatan cepat', { pokok: null });
    await catat('Lain', { pokok: pertama });
    expect((await read()).rancangan).toEqual([{ pokok: kedua, ...rancangan }]);
    await catat('Warga bertanya', { pokok: kedua });
    expect((await read()).rancangan).toEqual([]);
    await app.client.notulen.simpanRancangan({ sidang, pokok: kedua, rancangan });
    await app.client.notulen.simpanRancangan({ sidang, pokok: kedua, rancangan: null });
    expect((await read()).rancangan).toEqual([]);
  });

  it('when items are renamed and reordered, then notes, drafts and the item of the hall follow', async () => {
    const [pertama = '', kedua = '', ketiga = '', ...sisa] = agenda;
    await catat('a', { pokok: pertama });
    await catat('b', { pokok: kedua });
    await app.client.notulen.bahas({ sidang, pokok: kedua });
    const rancangan = { jam: '09.10', pembicara: '', isi: 'setengah' };
    await app.client.notulen.simpanRancangan({ sidang, pokok: kedua, rancangan });
    await rename([ketiga, 'Daftar usulan dibacakan', pertama, ...sisa]);
    const { catatan, kini, rancangan: kepunyaan } = await read();
    expect(catatan.map(({ isi, pokok }) => [isi, pokok])).toEqual([
      ['a', pertama],
      ['b', 'Daftar usulan dibacakan'],
    ]);
    expect(kini).toBe('Daftar usulan dibacakan');
    expect(kepunyaan).toEqual([{ pokok: 'Daftar usulan dibacakan', ...rancangan }]);
  });

  it('when an item is taken off, then its notes keep its title, and belong to it again when it comes back', async () => {
    await catat('a', { pokok: agenda[1] ?? '' });
    await rename(agenda.filter((_, i) => i !== 1));
    expect((await read()).catatan[0]?.pokok).toBe(agenda[1]);
    expect((await app.client.sidang.get({ sidang })).isian.agenda).not.toContain(agenda[1]);
  });

  it('when the session is closed, then nothing of its minutes changes any more, and all can be read', async () => {
    const { id } = await catat('a');
    const foto = await app.client.fotoSidang.tambah({
      sidang,
      keterangan: '',
      jam: '09.00',
      urut: null,
      berkas: createFoto(300, 200),
    });
    await close();
    const ditutup = { code: 'SIDANG_DITUTUP' };
    const { notulen, fotoSidang } = app.client;
    const pokok = agenda[0] ?? '';
    await expect(catat('b')).rejects.toMatchObject(ditutup);
    await expect(notulen.ubah({ id, pokok, jam: '09.00', pembicara: '', isi: 'c' })).rejects.toMatchObject(ditutup);
    await expect(notulen.hapus({ id })).rejects.toMatchObject(ditutup);
    await expect(notulen.bahas({ sidang, pokok })).rejects.toMatchObject(ditutup);
    await expect(notulen.simpanRancangan({ sidang, pokok, rancangan: null })).rejects.toMatchObject(ditutup);
    await expect(fotoSidang.hapus({ id: foto.id })).rejects.toMatchObject(ditutup);
    await expect(fotoSidang.ubah({ id: foto.id, keterangan: 'x', jam: '09.00' })).rejects.toMatchObject(ditutup);
    await expect(fotoSidang.geser({ id: foto.id, arah: 'depan' })).rejects.toMatchObject(ditutup);
    await expect(
      fotoSidang.tambah({ sidang, keterangan: '', jam: '09.00', urut: null, berkas: createFoto(300, 200) }),
    ).rejects.toMatchObject(ditutup);
    expect(await notulen.count({ sidang })).toEqual({ catatan: 1, foto: 1 });
  });

  it('when the kelurahan writes blocks of its own, then they stand in place of the first ones until these are taken back', async () => {
    const { notulen } = app.client;
    expect(await notulen.listBlok()).toEqual(BLOK_AWAL);
    const sendiri = [{ judul: 'Doa', isi: 'Doa dipimpin … pukul {jam}.' }];
    expect(await notulen.updateBlok({ blok: sendiri })).toEqual(sendiri);
    expect(await notulen.listBlok()).toEqual(sendiri);
    await expect(notulen.updateBlok({ blok: [{ judul: 'Cuaca', isi: '{cuaca}' }] })).rejects.toMatchObject({
      code: 'MASUKAN_SALAH',
    });
    expect(await notulen.updateBlok({ blok: null })).toEqual(BLOK_AWAL);
  });

  describe('photos', () => {
    const tambah = (keterangan: string, berkas = createFoto(1600, 1200), urut: number | null = null) =>
      app.client.fotoSidang.tambah({ sidang, keterangan, jam: '09.15', urut, berkas });
    const listKeterangan = async () => (await app.client.fotoSidang.list({ sidang })).map((foto) => foto.keterangan);

    it('when photos are added, then each keeps its bytes, its size and its place', async () => {
      const foto = await tambah('Pembukaan', createFoto(1600, 1200, { byte: 5000, benih: 7 }));
      expect(foto).toMatchObject({ urut: 1, lebar: 1600, tinggi: 1200, ukuran: 5000, jam: '09.15' });
      const berkas = await app.client.fotoSidang.get({ id: foto.id });
      expect([berkas.type, (await berkas.bytes())[4999]]).toEqual(['image/jpeg', 7]);
      await app.client.fotoSidang.ubah({ id: foto.id, keterangan: 'Doa', jam: '09.20' });
      expect(await app.client.fotoSidang.list({ sidang })).toMatchObject([{ keterangan: 'Doa', jam: '09.20' }]);
    });

    it('when a photo is moved, then it changes places with its neighbour; at the edge nothing happens', async () => {
      const [a] = [await tambah('a'), await tambah('b'), await tambah('c')];
      await app.client.fotoSidang.geser({ id: a.id, arah: 'depan' });
      expect(await listKeterangan()).toEqual(['a', 'b', 'c']);
      await app.client.fotoSidang.geser({ id: a.id, arah: 'belakang' });
      await app.client.fotoSidang.geser({ id: a.id, arah: 'belakang' });
      expect(await listKeterangan()).toEqual(['b', 'c', 'a']);
    });

    it('when a photo is taken away, then it can be put back at its place', async () => {
      await tambah('a');
      const b = await tambah('b', createFoto(800, 600, { benih: 3 }));
      await tambah('c');
      const berkas = await app.client.fotoSidang.get({ id: b.id });
      await app.client.fotoSidang.hapus({ id: b.id });
      expect(await listKeterangan()).toEqual(['a', 'c']);
      const kembali = await tambah('b', berkas, b.urut);
      expect(await listKeterangan()).toEqual(['a', 'b', 'c']);
      expect(kembali.sha256).toBe(b.sha256);
    });

    it.each([
      ['with the notes of its camera', createFoto(800, 600, { exif: true }), /catatan kamera/],
      ['too large', createFoto(800, 600, { byte: 700 * 1024 }), /paling besar/],
      ['with too many pixels', createFoto(1700, 600), /titik/],
      ['that is a PDF', new File(['%PDF-1.7 contoh'], 'a.pdf'), /bukan PDF/],
      ['that is no picture', new File(['halo'], 'a.jpg'), /bukan foto/],
    ])('when a photo comes %s, then it is refused in plain words', async (_, berkas, kalimat) => {
      await expect(tambah('x', berkas)).rejects.toMatchObject({
        code: 'LAMPIRAN_DITOLAK',
        message: expect.stringMatching(kalimat),
      });
      expect(await listKeterangan()).toEqual([]);
    });

    it('when there are eight, then a ninth is refused', async () => {
      for (let i = 0; i < 8; i += 1) await tambah(String(i));
      await expect(tambah('8')).rejects.toMatchObject({ code: 'LAMPIRAN_DITOLAK' });
      expect(await listKeterangan()).toHaveLength(8);
    });
  });
});
