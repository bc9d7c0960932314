import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deriveKey, readGaram } from '#core/db/key.ts';
import { getDataFile, openData } from '#core/db/open.ts';
import { ISIAN_KOSONG, type IsianUsulan } from '#domain/isian-usulan.ts';
import { tulisDaftar } from './daftar-app.ts';
import { openSidang, SANDI, startApp, startRekaan, type TestApp } from './test-app.ts';

/** Given a JPEG of this size, with as many bytes as wished: start, frame header, filling, end. */
function createFoto(lebar: number, tinggi: number, byte = 400, exif = false): File {
  const kerangka = [0xff, 0xc0, 0, 11, 8, tinggi >> 8, tinggi & 255, lebar >> 8, lebar & 255, 1, 1, 0x11, 0];
  const catatan = exif ? [0xff, 0xe1, 0, 8, 0x45, 0x78, 0x69, 0x66, 0, 0] : [];
  const isi = new Uint8Array(byte);
  isi.set([0xff, 0xd8, ...catatan, ...kerangka]);
  return new File([isi], 'rumah.jpg', { type: 'image/jpeg' });
}

const ORANG_BARU: IsianUsulan = {
  ...ISIAN_KOSONG,
  nik: '1371015403790918',
  nomorKk: '1371011206150904',
  nama: 'Rosma Rekaan',
  rt: '3',
  rw: '002',
  jenis: 'usulan_program',
  program: 'PKH',
  pengusul: { jenis: 'rt', nama: '' },
  kriteria: { kepala_tidak_bekerja: 'ya', lantai_tanah: 'ya', tanpa_jamban: 'tidak' },
  catatan: 'Rumah di tepi batang air',
};

describe('given the sample kelurahan', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startRekaan({ warga: 60, usulan: 1, benih: 3 });
  });
  afterEach(async () => {
    expect(app.log.baris).toEqual([]);
    await app.remove();
  });

  const catat = (isian: IsianUsulan = ORANG_BARU, rancangan: number | null = null) =>
    app.client.usulan.catat({ rancangan, isian });
  const fail = (kode: string) => expect.objectContaining({ code: kode });
  const countSemua = async () => Object.values(await app.client.usulan.count()).reduce((a, b) => a + b, 0);

  it('when a usulan is typed in, then it waits, with its criteria and who proposed it', async () => {
    const { usulan } = await catat();
    const { data, status, kriteria, asal } = await app.client.usulan.get({ id: usulan });
    expect([status, asal]).toEqual(['menunggu', null]);
    expect(data).toMatchObject({
      rt: '003',
      pengusul: 'Ketua RT 003/RW 002',
      program: 'PKH',
      kelurahan: expect.any(String),
    });
    expect(kriteria).toEqual(ORANG_BARU.kriteria);
    expect(await app.client.usulan.isian({ usulan })).toEqual({ ...ORANG_BARU, rt: '003' });
  });

  it('when the session discusses it, then the hall has its criteria and its first photo', async () => {
    const { usulan } = await catat();
    const milik = { usulan };
    const pdf = new File(['%PDF-1.7'], 'kk.pdf');
    await app.client.lampiran.tambah({ milik, keterangan: 'KTP atau KK', berkas: pdf });
    const foto = await app.client.lampiran.tambah({ milik, keterangan: 'Rumah', berkas: createFoto(800, 600) });
    const { sidang } = await openSidang(app);
    const calon = await app.client.pembahasan.get({ sidang, nomor: 1 });
    expect(calon.kriteria).toEqual(ORANG_BARU.kriteria);
    expect(calon.foto).toEqual([{ id: foto.id, keterangan: 'Rumah' }]);
  });

  it('when a list did not tell who proposed, then the usulan is changed without it and a new one is not', async () => {
    const { usulan } = await catat();
    await app.client.usulan.ubah({ usulan, isian: { ...ORANG_BARU, pengusul: null } });
    expect((await app.client.usulan.get({ id: usulan })).data.pengusul).toBe('');
    await expect(catat({ ...ORANG_BARU, program: 'SEMBAKO', pengusul: null })).rejects.toEqual(fail('MASUKAN_SALAH'));
  });

  it('when fields are missing, then all are told and nothing is written', async () => {
    const galat = catat({ ...ORANG_BARU, nik: '137101540379', nama: ' ', program: '', pengusul: null });
    await expect(galat).rejects.toMatchObject({
      code: 'MASUKAN_SALAH',
      data: {
        kekurangan: [
          'NIK harus 16 angka; tertulis 12.',
          'Isi nama orang yang diusulkan.',
          'Pilih program yang diusulkan.',
          'Pilih siapa yang mengusulkan.',
        ],
      },
    });
    expect(await countSemua()).toBe(0);
  });

  it('when the same is typed twice, then it is said before saving and refused on saving', async () => {
    const tanya = { nik: ORANG_BARU.nik, jenis: 'usulan_program', program: 'PKH', kecuali: null } as const;
    expect((await app.client.usulan.periksa(tanya)).kembar).toBeNull();
    const { usulan } = await catat();
    expect((await app.client.usulan.periksa(tanya)).kembar).toEqual({
      id: usulan,
      nama: 'Rosma Rekaan',
      status: 'menunggu',
    });
    expect((await app.client.usulan.periksa({ ...tanya, kecuali: usulan })).kembar).toBeNull();
    await expect(catat()).rejects.toEqual(fail('USULAN_SUDAH_ADA'));
    const lain = await app.client.usulan.periksa({ ...tanya, program: 'SEMBAKO' });
    expect(lain.kembar).toBeNull();
    expect(lain.peringatan.map(({ judul }) => judul)).toEqual(['Ada usulan lain: Usulan program PKH']);
    expect(await countSemua()).toBe(1);
  });

  it('when the person receives the programme, is past its desil or not here, then it is a warning and no bar', async () => {
    const { baris } = await app.client.warga.list({ offset: 0, limit: 500 });
    const semua = await Promise.all(baris.map(({ kunci }) => app.client.warga.get({ kunci })));
    const penerima = semua.find(({ program, nik }) => program.includes('PKH') && nik !== null);
    expect(penerima?.nik).toEqual(expect.any(String));
    const judul = async (jenis: 'usulan_program' | 'keluar', nik: string, program: string) =>
      (await app.client.usulan.periksa({ nik, jenis, program, kecuali: null })).peringatan.map((satu) => satu.judul);
    expect(await judul('usulan_program', penerima?.nik ?? '', 'PKH')).toContain('Tercatat sudah menerima PKH');
    expect(await judul('keluar', penerima?.nik ?? '', 'PKH')).not.toContain('Tercatat sudah menerima PKH');
    const mampu = semua.find(({ desil, nik }) => (desil ?? 0) > 5 && nik !== null);
    expect(await judul('usulan_program', mampu?.nik ?? '', 'PBI-JK')).toContain(
      `Desil ${mampu?.desil}, di luar batas PBI-JK`,
    );
    await catat({ ...ORANG_BARU, nik: penerima?.nik ?? '' });
    expect(await countSemua()).toBe(1);
  });

  describe('and a draft with a photo', () => {
    let rancangan: number;
    beforeEach(async () => {
      ({ id: rancangan } = await app.client.rancangan.simpan({
        id: null,
        usulan: null,
        isian: { ...ISIAN_KOSONG, nama: 'Ro', nik: '137101' },
      }));
      await app.client.lampiran.tambah({ milik: { rancangan }, keterangan: 'Rumah', berkas: createFoto(1600, 1200) });
    });

    it('when the program is started again, then words and photo are there', async () => {
      const isian = { ...ISIAN_KOSONG, nama: 'Rosma R', nik: '13710154' };
      await app.client.rancangan.simpan({ id: rancangan, usulan: null, isian });
      const lama = app;
      await lama.close();
      app = startApp(lama.dataDir);
      await app.client.gerbang.buka({ sandi: SANDI });
      expect(await app.client.rancangan.list()).toMatchObject([{ id: rancangan, nama: 'Rosma R', lampiran: 1 }]);
      const kembali = await app.client.rancangan.get({ id: rancangan });
      expect(kembali.isian).toEqual(isian);
      expect(kembali.lampiran).toMatchObject([{ keterangan: 'Rumah', lebar: 1600, tinggi: 1200, ukuran: 400 }]);
      const foto = await app.client.lampiran.get({ id: kembali.lampiran[0]?.id ?? 0 });
      const sidik = createHash('sha256')
        .update(new Uint8Array(await foto.arrayBuffer()))
        .digest('hex');
      expect([foto.type, sidik]).toEqual(['image/jpeg', kembali.lampiran[0]?.sha256]);
    });

    it('when the journal is read, then it names the draft and the photo by their hashes and tells nothing of them', async () => {
      const { lampiran } = await app.client.rancangan.get({ id: rancangan });
      await app.close();
      const kunci = await deriveKey(SANDI, readGaram(getDataFile(app.dataDir)));
      const data = openData(app.dataDir, kunci, () => new Date());
      const jurnal = await data.db.selectFrom('jurnal').select(['perintah', 'masukan']).orderBy('urut').execute();
      await data.close();
      const [draf, foto] = jurnal.slice(-2);
      expect([draf?.perintah, foto?.perintah]).toEqual(['rancangan.simpan', 'lampiran.tambah']);
      expect(Object.keys(JSON.parse(draf?.masukan ?? ''))).toEqual(['id', 'sidik', 'usulan']);
      expect(JSON.parse(foto?.masukan ?? '')).toEqual({
        milik: { rancangan },
        keterangan: 'Rumah',
        sha256: lampiran[0]?.sha256,
        tipe: 'image/jpeg',
        ukuran: 400,
      });
    });

    it('when it is recorded, then the photo is that of the usulan and the draft is gone', async () => {
      const { usulan } = await catat(ORANG_BARU, rancangan);
      expect((await app.client.usulan.get({ id: usulan })).lampiran).toMatchObject([{ keterangan: 'Rumah' }]);
      expect(await app.client.rancangan.list()).toEqual([]);
      await expect(catat({ ...ORANG_BARU, program: 'SEMBAKO' }, rancangan)).rejects.toEqual(
        fail('RANCANGAN_TIDAK_ADA'),
      );
      expect(await countSemua()).toBe(1);
    });

    it('when it is thrown away, then its photo goes with it', async () => {
      const [lampiran] = (await app.client.rancangan.get({ id: rancangan })).lampiran;
      await app.client.rancangan.hapus({ id: rancangan });
      await expect(app.client.lampiran.get({ id: lampiran?.id ?? 0 })).rejects.toEqual(fail('LAMPIRAN_TIDAK_ADA'));
    });

    it.each([
      ['of another type', new File(['PK\u0003\u0004'], 'rumah.jpg'), /bukan foto/],
      ['of too many bytes', createFoto(1600, 1200, 600 * 1024 + 1), /paling besar 600 KB/],
      ['of too many pixels', createFoto(4000, 3000), /4000 × 3000/],
      ['with the notes of a camera', createFoto(800, 600, 400, true), /catatan kamera/],
      ['cut off before its size', new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])], 'a.jpg'), /bukan foto/],
      ['of a PDF that is too large', new File(['%PDF-1.7', new Uint8Array(2 * 1024 * 1024)], 'kk.pdf'), /2,0 MB/],
    ])('when a file %s comes, then it is refused and nothing is written', async (_, berkas, kalimat) => {
      const galat = app.client.lampiran.tambah({ milik: { rancangan }, keterangan: '', berkas });
      await expect(galat).rejects.toMatchObject({ code: 'LAMPIRAN_DITOLAK', message: expect.stringMatching(kalimat) });
      expect((await app.client.rancangan.get({ id: rancangan })).lampiran).toHaveLength(1);
    });

    it('when there are eight, then a ninth is refused', async () => {
      const tambah = () =>
        app.client.lampiran.tambah({ milik: { rancangan }, keterangan: '', berkas: createFoto(10, 10) });
      for (let i = 1; i < 8; i += 1) await tambah();
      await expect(tambah()).rejects.toEqual(fail('LAMPIRAN_DITOLAK'));
    });
  });

  it('when a usulan is taken back and that is taken back, then it waits again and both notes are kept', async () => {
    const { usulan } = await catat();
    const { sidang } = await openSidang(app);
    expect((await app.client.pembahasan.kemajuan({ sidang })).usulan).toBe(1);
    await app.client.usulan.tarik({ usulan, catatan: 'Salah orang' });
    expect((await app.client.pembahasan.kemajuan({ sidang })).usulan).toBe(0);
    const ditarik = await app.client.usulan.get({ id: usulan });
    expect([ditarik.status, ditarik.penarikan?.catatan]).toEqual(['ditarik', 'Salah orang']);
    await expect(app.client.usulan.ubah({ usulan, isian: ORANG_BARU })).rejects.toEqual(fail('USULAN_TETAP'));

    await app.client.usulan.batalTarik({ usulan });
    const kembali = await app.client.usulan.get({ id: usulan });
    expect([kembali.status, kembali.penarikan]).toEqual(['menunggu', null]);
    await expect(app.client.usulan.batalTarik({ usulan })).rejects.toEqual(fail('USULAN_TETAP'));

    await app.client.usulan.tarik({ usulan, catatan: 'Pindah' });
    await catat();
    await expect(app.client.usulan.batalTarik({ usulan })).rejects.toEqual(fail('USULAN_SUDAH_ADA'));
  });

  it('when a usulan that came from a finding is taken back, then the finding is open again, and with it proposed again', async () => {
    const judul = 'NIK,NAMA,NO KK,TGL LAHIR,L/P,ALAMAT,RT,RW,PROGRAM,KETERANGAN';
    const orang = '1371010907610044,Rustam Khayal,1371011206150005,09/07/1961,L,Jalan Contoh 2,3,2,PKH,meninggal';
    await tulisDaftar(app, 'dtsen', new File([`${judul}\n${orang}`], 'dtsen.csv'));
    const jendela = { offset: 0, limit: 1, saring: { kode: 'MENINGGAL_MENERIMA' } } as const;
    const kunci = (await app.client.temuan.list(jendela)).baris[0]?.kunci ?? '';
    const readStatus = async () => (await app.client.temuan.list(jendela)).baris[0]?.status;
    const { usulan } = await app.client.temuan.usulkan({ kunci, jenis: 'keluar', program: '', catatan: '' });
    expect(await readStatus()).toBe('diusulkan');
    await app.client.usulan.tarik({ usulan, catatan: 'Diperiksa dahulu' });
    expect(await readStatus()).toBe('terbuka');
    await app.client.usulan.batalTarik({ usulan });
    expect(await readStatus()).toBe('diusulkan');
  });

  it('when the session has decided, then the usulan is neither changed nor taken back; undone, it is changed', async () => {
    const { usulan } = await catat();
    const { sidang } = await openSidang(app);
    await app.client.usulan.ubah({ usulan, isian: { ...ORANG_BARU, catatan: 'Dua anak sekolah' } });
    const calon = await app.client.pembahasan.get({ sidang, nomor: 1 });
    expect(calon.data.catatan).toBe('Dua anak sekolah');
    const isi = { putusan: 'layak', alasan: null, catatan: '' } as const;
    await app.client.pembahasan.record({ sidang, nomor: 1, isi });
    const ubah = () => app.client.usulan.ubah({ usulan, isian: ORANG_BARU });
    await expect(ubah()).rejects.toEqual(fail('USULAN_TETAP'));
    await expect(app.client.usulan.tarik({ usulan, catatan: 'x' })).rejects.toEqual(fail('USULAN_TETAP'));
    await app.client.pembahasan.undo({ sidang });
    await ubah();
    await expect(app.client.usulan.tarik({ usulan, catatan: 'x' })).rejects.toEqual(fail('USULAN_TETAP'));
  });
});
