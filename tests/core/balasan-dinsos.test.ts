import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BerkasTandaTerima } from '#core/balasan/bentuk-balasan.ts';
import { createBerkasBalikFor } from '#core/balasan/dinsos/berkas-balik.ts';
import { createTandaTerimaFor } from '#core/balasan/dinsos/tanda-terima.ts';
import { createTandaTerima, serializeBalasan } from '#core/balasan/tanda-terima.ts';
import type { Data } from '#core/db/open.ts';
import { createKunciAge, isAge, type KunciAge } from '#core/kunci/age.ts';
import { ensureKunci } from '#core/kunci/kunci.ts';
import type { Penyegel } from '#core/segel/seal-pdf.ts';
import { createUnitOfWork } from '#core/unit-of-work.ts';
import { splitProgram } from '#domain/program.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { createKunciSegel } from '../documents/kunci-segel.ts';
import { createDinsos, insertKunci, insertPaket, withData } from './balasan-app.ts';
import { closeSidang, createSiks, type Diputus, listMengusulkan } from './sidang-diputus.ts';
import { HARI_SIDANG, openSidang, SANDI, startApp, startContoh, type TestApp } from './test-app.ts';

const SIDIK = 'c'.repeat(64);
const ZIP = 'd'.repeat(64);
const DIBUAT = '2026-11-20T03:00:00.000Z';

describe('given a kelurahan and a Dinas Sosial that know the keys of one another, and a package that came in', () => {
  let kelurahan: TestApp;
  let kode: string;
  let pengenal: string;
  let calon: Diputus[];
  let dinsos: { dataDir: string; penyegel: Penyegel; sandi: KunciAge };
  let milik: Penyegel;
  let paket: number;
  let rusak: number;
  let asing: number;

  const pick = (urut: number): Diputus => calon[urut] as Diputus;

  beforeAll(async () => {
    kelurahan = await startContoh(12);
    const { sidang } = await openSidang(kelurahan);
    calon = await listMengusulkan(kelurahan, sidang);
    await closeSidang(kelurahan, sidang);
    kode = (await kelurahan.client.kelurahan.get()).wilayah.kelurahan.kode.replaceAll('.', '');
    await kelurahan.close();
    dinsos = await createDinsos();
    const age = await createKunciAge();
    await withData(kelurahan.dataDir, async (data) => {
      milik = await ensureKunci({ data, unitOfWork: createUnitOfWork(data, () => new Date(DIBUAT), 'uji') });
      insertKunci(data, 'dinsos', '1371', dinsos.penyegel.publik, dinsos.sandi.penerima);
      data.sqlite.prepare('INSERT INTO kunci_sandi VALUES (1, ?, ?, ?)').run(age.identitas, age.penerima, DIBUAT);
      pengenal = data.sqlite.prepare('SELECT pengenal FROM sidang WHERE id = ?').pluck().get(sidang) as string;
      const terbit =
        data.sqlite.prepare(`INSERT INTO paket_terbit (sidang_id, urut, versi, sidik_isi, sidik_manifest, sha256, nama_berkas,
        dibuat) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`);
      terbit.run(sidang, 2, 1, 'x', SIDIK, ZIP, 'keputusan_v1.zip', DIBUAT);
      terbit.run(
        sidang,
        3,
        2,
        'y',
        'e'.repeat(64),
        'f'.repeat(64),
        `keputusan_${kode}_2026-11-12_MUSKEL-1-2026_v2.zip`,
        DIBUAT,
      );
    });
    await withData(dinsos.dataDir, async (data) => {
      insertKunci(data, 'kelurahan', kode, milik.publik, age.penerima);
      const sendiri = {
        kelurahan: kode,
        sidang: pengenal,
        nama_sidang: 'MUSKEL 1/2026',
        tanggal: HARI_SIDANG,
        periode: '2026-11',
        publik: Buffer.from(milik.publik),
      };
      const isi = {
        ...sendiri,
        sha256: ZIP,
        nama_berkas: 'keputusan_v1.zip',
        versi: 1,
        urut: 2,
        sidik_manifest: SIDIK,
      };
      paket = insertPaket(data, { ...isi, layak: 3, tidak_layak: 1, ditunda: 2, terlambat: 1 }, calon);
      insertPaket(data, { ...isi, sidang: 'lama', periode: '2026-08', sha256: '1'.repeat(64), urut: 0 }, []);
      const ditolak = { keadaan: 'ditolak', kode: 'ZIP_RUSAK', pesan: 'Paket ini terpotong.' };
      rusak = insertPaket(data, {
        ...ditolak,
        sha256: '2'.repeat(64),
        nama_berkas: `keputusan_${kode}_2026-11-12_MUSKEL-1-2026_v2.zip`,
        kelurahan: kode,
      });
      asing = insertPaket(data, {
        ...ditolak,
        sha256: '3'.repeat(64),
        nama_berkas: 'apa.zip',
        kelurahan: '1371011002',
      });
    });
    kelurahan = startApp(kelurahan.dataDir);
    await kelurahan.client.gerbang.buka({ sandi: SANDI });
  });
  afterAll(() => kelurahan.remove());

  const make = async (id: number): Promise<File | null> =>
    withData(dinsos.dataDir, async ({ db }) => {
      const berkas = await createTandaTerimaFor(db, id, dinsos.penyegel);
      return berkas === null ? null : new File([Uint8Array.from(berkas.isi)], berkas.namaBerkas);
    });
  const makeBalik = (cara: 'sandi' | 'terbuka', milikKode = kode) =>
    withData(dinsos.dataDir, async ({ db }) => {
      const pihak = {
        paket,
        namaSidang: 'MUSKEL 1/2026',
        tanggal: HARI_SIDANG as Tanggal,
        jenisUsulan: 'usulan_program',
        program: 'PKH',
        putusan: 'layak',
        ...{ nomor: pick(0).nomor, nik: pick(0).nik, nama: pick(0).nama },
      } as const;
      const lain = { kode: '1371011002', nama: 'Rekaan Timur' };
      const temuan = [
        {
          jenis: 'nik_ganda',
          pihak: [
            { ...pihak, kelurahan: { kode, nama: 'Sendiri' } },
            { ...pihak, kelurahan: lain, paket: 99 },
          ],
        },
        { jenis: 'kk_ganda', pihak: [{ ...pihak, kelurahan: lain, paket: 99 }] },
      ];
      const berkas = await createBerkasBalikFor(db, {
        kelurahan: milikKode,
        periode: '2026-11',
        temuan,
        dibuatPada: DIBUAT,
        penyegel: dinsos.penyegel,
        cara,
      });
      return { ...berkas, berkas: new File([Uint8Array.from(berkas.isi)], berkas.namaBerkas) };
    });

  it('when the receipt comes back, then it names package and result, and closes the loop once', async () => {
    const berkas = await make(paket);
    if (berkas === null) throw new Error('Tidak ada tanda terima.');
    expect(berkas.name).toBe(`tanda-terima_${kode}_2026-11-12_MUSKEL-1-2026_v1.json`);
    const lagi = await make(paket);
    expect(await lagi?.text()).toBe(await berkas.text());
    const isi = await kelurahan.client.balasan.periksa({ berkas });
    expect(isi).toMatchObject({
      jenis: 'tanda_terima',
      dinsos: { kode: '1371', nama: 'Dinas Sosial Kota Padang' },
      tandaTerima: {
        hasil: 'terlambat',
        versi: 1,
        urut: 2,
        namaSidang: 'MUSKEL 1/2026',
        jumlah: { layak: 3, tidak_layak: 1, ditunda: 2 },
      },
    });
    const { id } = await kelurahan.client.balasan.terima({ berkas });
    expect(await kelurahan.client.balasan.terima({ berkas })).toEqual({ id, sudahAda: true });
    expect((await kelurahan.client.balasan.periksa({ berkas })).sudahAda?.id).toBe(id);
  });

  it('when a package was refused, then its receipt tells why, also where only the file name tells which it was', async () => {
    const berkas = await make(rusak);
    if (berkas === null) throw new Error('Tidak ada tanda terima.');
    const { tandaTerima } = await kelurahan.client.balasan.periksa({ berkas });
    expect(tandaTerima).toMatchObject({
      hasil: 'ditolak',
      kode: 'ZIP_RUSAK',
      pesan: 'Paket ini terpotong.',
      versi: 2,
      urut: 3,
    });
    expect(await make(asing)).toBeNull();
  });

  it('when a row is refused by SIKS-NG at Dinas Sosial, then it comes back in the encrypted return file and goes to the next agenda', async () => {
    const kantor = startApp(dinsos.dataDir);
    await kantor.client.gerbang.buka({ sandi: SANDI });
    const siks = createSiks([
      [pick(0).nik, splitProgram(pick(0).program)[0] ?? '', 'DITOLAK', 'TIDAK PADAN', pick(0).nama, 'Nama berbeda'],
      [pick(1).nik, pick(1).program.split(',')[0] ?? '', 'DITERIMA', 'PADAN', pick(1).nama, ''],
      ['1371014403900018', 'PKH', 'DITOLAK', 'PADAN', 'SARI REKAAN', 'KK tidak aktif'],
    ]);
    const asing = new File(['NAMA;UMUR\r\nSARI REKAAN;40\r\n'], 'daftar.csv');
    await expect(kantor.client.balasanDinsos.hasilSiks({ berkas: asing })).rejects.toMatchObject({
      code: 'BERKAS_TIDAK_DITERIMA',
      message: expect.stringMatching(/^Berkas ini tidak punya kolom NIK dan HASIL/),
    });
    for (const _ of ['sekali', 'sekali lagi']) {
      expect(await kantor.client.balasanDinsos.hasilSiks({ berkas: siks })).toEqual({
        dibaca: 3,
        diterima: 1,
        tanpaHasil: 0,
        ditolak: 2,
        cocok: 1,
        tidakCocok: [
          {
            baris: 4,
            nik: '1371014403900018',
            nama: 'SARI REKAAN',
            program: 'PKH',
            sebab: 'Tidak ada keputusan tentang NIK ini dalam paket yang diterima.',
          },
        ],
      });
    }
    await kantor.close();

    const { berkas, isi, namaBerkas } = await makeBalik('sandi');
    expect(namaBerkas).toBe(`berkas-balik_${kode}_2026-11.json.age`);
    expect(isAge(isi)).toBe(true);
    const terbaca = await kelurahan.client.balasan.periksa({ berkas });
    expect(terbaca.berkasBalik).toMatchObject({ periode: '2026-11', urutHilang: [1] });
    expect(terbaca.berkasBalik?.temuan).toEqual([
      {
        jenis: 'nik_ganda',
        namaSidang: 'MUSKEL 1/2026',
        nomor: pick(0).nomor,
        nik: pick(0).nik,
        nama: pick(0).nama,
        keterangan: 'Kelurahan Rekaan Timur, MUSKEL 1/2026 pada 12 November 2026: Layak: diusulkan (PKH)',
      },
    ]);
    expect(terbaca.tolakan.map(({ keadaan, nik }) => [keadaan, nik])).toEqual([['siap', pick(0).nik]]);
    const { id } = await kelurahan.client.balasan.terima({ berkas });
    // Encrypted anew the bytes differ, the content does not.
    expect(await kelurahan.client.balasan.terima({ berkas: (await makeBalik('sandi')).berkas })).toEqual({
      id,
      sudahAda: true,
    });
    expect(await kelurahan.client.balasan.terima({ berkas: (await makeBalik('terbuka')).berkas })).toEqual({
      id,
      sudahAda: true,
    });
    expect((await kelurahan.client.balasan.get({ id })).cara).toBe('sandi');
    expect((await kelurahan.client.balasan.periksa({ berkas: (await makeBalik('terbuka')).berkas })).cara).toBe(
      'terbuka',
    );
    const { usulan } = await kelurahan.client.balasan.bawa({ id, baris: [1] });
    expect(await kelurahan.client.balasan.list()).toMatchObject([
      { id, jenis: 'berkas_balik', sidang: ['MUSKEL 1/2026'], hasil: null, ditolak: 1, temuan: 1, dibawa: 1 },
      { jenis: 'tanda_terima', sidang: ['MUSKEL 1/2026'], hasil: 'terlambat', ditolak: 0, temuan: 0, dibawa: 0 },
    ]);
    const { sidang } = await openSidang(kelurahan);
    const { usulan: diagendakan, tolakan } = await kelurahan.client.pembahasan.get({ sidang, nomor: 1 });
    expect(diagendakan).toBe(usulan[0]);
    expect(tolakan).toMatchObject({
      keterangan: 'TIDAK PADAN; Nama berbeda',
      tanggal: '2026-11-20',
      namaSidang: 'MUSKEL 1/2026',
    });
  });

  it('when a receipt is signed by a key that nobody noted, or is about a package that never left here, then it says so', async () => {
    const isi = JSON.parse((await (await make(paket))?.text()) ?? '');
    const check = (kini: BerkasTandaTerima) =>
      kelurahan.client.balasan.periksa({ berkas: new File([Uint8Array.from(serializeBalasan(kini))], 'a.json') });
    await expect(check(createTandaTerima(isi, createKunciSegel()))).rejects.toMatchObject({
      code: 'BALASAN_DITOLAK',
      message: expect.stringContaining('tidak ditandatangani oleh Dinas Sosial yang kuncinya dicatat di sini'),
      data: { kode: 'KUNCI_TIDAK_DIKENAL' },
    });
    const lain = { ...isi.paket, sidikManifest: '7'.repeat(64), sha256: '8'.repeat(64) };
    await expect(check(createTandaTerima({ ...isi, paket: lain }, dinsos.penyegel))).rejects.toMatchObject({
      code: 'BALASAN_DITOLAK',
      message: expect.stringContaining('tidak dibuat dari data ini'),
      data: { kode: 'PAKET_TIDAK_DIKENAL' },
    });
    expect(await check(createTandaTerima(isi, dinsos.penyegel))).toMatchObject({ jenis: 'tanda_terima' });
  });

  it('when a file is for another kelurahan, changed, signed by somebody else or encrypted to somebody else, then it says so', async () => {
    const refuse = async (berkas: File, kodeTolak: string) =>
      expect(kelurahan.client.balasan.periksa({ berkas })).rejects.toMatchObject({
        code: 'BALASAN_DITOLAK',
        data: { kode: kodeTolak },
      });
    const asli = await make(paket);
    const teks = (await asli?.text()) ?? '';
    await refuse(new File([teks.replace('"hasil": "terlambat"', '"hasil": "diterima"')], 'a.json'), 'TANDA_SALAH');
    await refuse(new File([teks.replace('"versi": 1', '"versi": 2')], 'a.json'), 'VERSI_TIDAK_DIKENAL');
    await refuse(new File([teks.replace('"hasil"', '"hasilnya"')], 'a.json'), 'ISI_SALAH');
    await refuse((await makeBalik('terbuka', '1371011002')).berkas, 'KELURAHAN_LAIN');
    const { encryptAge } = await import('#core/kunci/age.ts');
    const tersandi = await encryptAge(new TextEncoder().encode(teks), (await createKunciAge()).penerima);
    await refuse(new File([Uint8Array.from(tersandi)], 'a.json.age'), 'TERSANDI');
    const tanpa = await startContoh(1);
    await expect(tanpa.client.balasan.periksa({ berkas: new File([teks], 'a.json') })).rejects.toMatchObject({
      data: { kode: 'KUNCI_DINSOS_TIDAK_ADA' },
    });
    await tanpa.remove();
    await kelurahan.close();
    await withData(kelurahan.dataDir, async ({ sqlite }) => {
      sqlite.prepare("UPDATE kunci_dikenal SET dicabut = '2026-11-21T00:00:00.000Z'").run();
      insertKunci(
        { sqlite } as Data,
        'dinsos',
        '1371',
        createHash('sha256').update('lain').digest(),
        dinsos.sandi.penerima,
      );
    });
    kelurahan = startApp(kelurahan.dataDir);
    await kelurahan.client.gerbang.buka({ sandi: SANDI });
    await refuse(new File([teks], 'a.json'), 'KUNCI_DIGANTI');
  });
});
