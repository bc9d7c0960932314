import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findJurnalRusak } from '#core/db/journal.ts';
import { deriveKey, readGaram } from '#core/db/key.ts';
import { getDataFile, openData } from '#core/db/open.ts';
import type { IsiKeputusan } from '#domain/alasan.ts';
import type { JenisDaftar } from '#domain/daftar.ts';
import type { Nik } from '#domain/nik.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import type { MulaiUsaha, Usaha } from '#domain/usaha.ts';
import { PYTHON } from '../python.ts';
import { HARI_SIDANG, openSidang, SANDI, startApp, type TestApp } from './test-app.ts';

const JUDUL = 'NIK,NAMA,NO KK,TGL LAHIR,L/P,ALAMAT,RT,RW,PROGRAM';
const ROSMA = '1371014403900018';
const RUSTAM = '1371010907610044';
const SALMAH = '1371015505880031';
const ANAK = '1371012304150027';
const JANDA = '1371016712710009';
/** Rosma receives PKH and is 36; her husband Rustam, 65, is only in her KK; Salmah, 38, receives nothing; the child is 11. */
const WARGA = [
  `${ROSMA},Rosma Umpama,1371011206150004,04/03/1990,P,Jalan Contoh Raya 14,3,2,PKH`,
  `${RUSTAM},Rustam Umpama,1371011206150004,09/07/1961,L,Jalan Contoh Raya 14,3,2,`,
  `${ANAK},Fadli Umpama,1371011206150004,23/04/2015,L,Jalan Contoh Raya 14,3,2,`,
  `${SALMAH},Salmah Khayal,1371011206150005,15/05/1988,P,Jalan Rekaan 2,1,2,JKSS`,
  `${JANDA},Nurbaiti Fiksi,1371011206150006,27/12/1971,P,Jalan Rekaan 9,1,2,SEMBAKO`,
];

const LONTONG: Usaha = {
  klaster: 'makanan_minuman',
  jenisUsaha: 'Warung lontong',
  mulai: '2019-03' as MulaiUsaha,
  omzet: 1_500_000,
  kebutuhan: 'Etalase',
  telepon: '0812 0000 0000',
  bersedia: true,
};

describe('given a kelurahan with recipients of PKH and Sembako', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = startApp();
    await app.client.gerbang.contoh({ sandi: SANDI, warga: 0, usulan: 0, benih: 1 });
    await importDaftar('dtsen', 'dtsen.csv', WARGA);
  });
  afterEach(async () => {
    expect(app.log.baris).toEqual([]);
    await app.remove();
  });

  const importDaftar = async (jenis: JenisDaftar, nama: string, baris: readonly string[]) => {
    const berkas = new File([[JUDUL, ...baris].join('\n')], nama);
    for await (const kabar of await app.client.daftar.periksa({ jenis, berkas })) {
      if (kabar.jenis !== 'hasil') continue;
      for await (const tulis of await app.client.daftar.tulis({ pratinjau: kabar.pratinjau.id })) {
        if (tulis.jenis === 'hasil') return tulis.berkas;
      }
    }
    throw new Error('Daftar tidak ditulis.');
  };
  const listNama = async (saring: NonNullable<Parameters<TestApp['client']['pena']['list']>[0]['saring']> = {}) =>
    (await app.client.pena.list({ offset: 0, limit: 50, saring })).baris.map(({ nama }) => nama);
  const saveUsaha = (kunci: string, usaha: Usaha | null = LONTONG) => app.client.pena.saveUsaha({ kunci, usaha });
  const readJurnal = async () => {
    await app.close();
    const data = openData(app.dataDir, await deriveKey(SANDI, readGaram(getDataFile(app.dataDir))), () => new Date());
    const jurnal = data.sqlite.prepare('SELECT perintah, membalik, urut FROM jurnal ORDER BY urut').all();
    const rusak = await findJurnalRusak(data.db);
    await data.close();
    return { jurnal: jurnal as { perintah: string; membalik: number | null; urut: number }[], rusak };
  };
  /** A session in which every usulan is decided in this way, closed. */
  const holdSidang = async (isi: IsiKeputusan) => {
    const { sidang, usulan } = await openSidang(app);
    await app.client.kehadiran.markAll({ sidang });
    for (let nomor = 1; nomor <= usulan; nomor += 1) await app.client.pembahasan.record({ sidang, nomor, isi });
    await app.client.sidang.tutup({ sidang });
    return sidang;
  };
  const GRADUASI: IsiKeputusan = { putusan: 'tidak_layak', alasan: 'GRADUASI', catatan: 'Omzet sudah di atas UMK' };

  it('when no business is known, then nobody is a candidate and the grown members of those families wait to be asked', async () => {
    expect(await listNama()).toEqual([]);
    expect(await listNama({ kelompok: 'tanpa_usaha' })).toEqual(['Nurbaiti Fiksi', 'Rosma Umpama', 'Rustam Umpama']);
    expect(await listNama({ kelompok: 'tanpa_usaha', cari: 'rustam' })).toEqual(['Rustam Umpama']);
  });

  it('when businesses are recorded, then their owners are candidates, with what is missing and an age that only warns', async () => {
    await saveUsaha(ROSMA);
    await saveUsaha(RUSTAM, { ...LONTONG, klaster: null, telepon: '', bersedia: null });
    await saveUsaha(SALMAH);
    const { baris } = await app.client.pena.list({ offset: 0, limit: 50 });
    expect(baris.map(({ nama, umur, cekUmur, program, kurang }) => [nama, umur, cekUmur, program, kurang])).toEqual([
      ['Rosma Umpama', 36, 'sesuai', ['PKH'], []],
      ['Rustam Umpama', 65, 'di_atas', ['PKH'], ['klaster', 'telepon', 'bersedia']],
    ]);
    expect(await app.client.pena.count()).toEqual({ calon: 2, tanpaUsaha: 1, umurLuar: 1, kurang: 1 });
    expect(await listNama({ umurLuar: true })).toEqual(['Rustam Umpama']);
    expect(await listNama({ kurang: true })).toEqual(['Rustam Umpama']);
    expect(await listNama({ klaster: 'makanan_minuman' })).toEqual(['Rosma Umpama']);
    expect(await listNama({ klaster: 'kosong' })).toEqual(['Rustam Umpama']);
    expect(await listNama({ rt: '001' })).toEqual([]);
    await saveUsaha(RUSTAM, null);
    expect(await listNama()).toEqual(['Rosma Umpama']);
  });

  it('when a list names a business, then its owner is a candidate of whom the rest is still to be asked', async () => {
    const berkas = new File(
      [`NIK,NAMA,NO KK,PROGRAM,KEPEMILIKAN USAHA\n${JANDA},Nurbaiti Fiksi,1371011206150006,SEMBAKO,Kue basah pesanan`],
      'usaha.csv',
    );
    for await (const kabar of await app.client.daftar.periksa({ jenis: 'bebas', berkas })) {
      if (kabar.jenis !== 'hasil') continue;
      for await (const _ of await app.client.daftar.tulis({ pratinjau: kabar.pratinjau.id }));
    }
    const { baris } = await app.client.pena.list({ offset: 0, limit: 9 });
    expect(baris).toMatchObject([{ nama: 'Nurbaiti Fiksi', usaha: 'Kue basah pesanan', klaster: null }]);
    expect(baris[0]?.kurang).toEqual(['klaster', 'mulai', 'omzet', 'kebutuhan', 'telepon', 'bersedia']);
  });

  it('when the settings change, then other programmes and ages decide', async () => {
    await saveUsaha(ROSMA);
    await saveUsaha(SALMAH);
    const awal = await app.client.pena.pengaturan();
    expect(awal).toMatchObject({
      umurTerendah: 20,
      umurTertinggi: 45,
      penerima: ['PKH', 'SEMBAKO'],
      upahMinimum: null,
    });
    await app.client.pena.updatePengaturan({ ...awal, penerima: ['JKSS'], umurTertinggi: 35 });
    expect(await listNama()).toEqual(['Salmah Khayal']);
    expect(await listNama({ umurLuar: true })).toEqual(['Salmah Khayal']);
    await expect(
      app.client.pena.updatePengaturan({ ...awal, umurTerendah: 50, umurTertinggi: 20 }),
    ).rejects.toMatchObject({ code: 'MASUKAN_SALAH' });
  });

  it('when a candidate is proposed, then the hall sees the business without the phone, and the list follows to the decision', async () => {
    await saveUsaha(ROSMA);
    expect(await listNama({ status: 'belum' })).toEqual(['Rosma Umpama']);
    await app.client.pena.usulkan({ jenis: 'usulan_program', kunci: ROSMA, catatan: '' });
    await expect(app.client.pena.usulkan({ jenis: 'usulan_program', kunci: ROSMA, catatan: '' })).rejects.toMatchObject(
      { code: 'USULAN_SUDAH_ADA' },
    );
    expect(await listNama({ status: 'belum' })).toEqual([]);
    expect(await listNama({ status: 'diusulkan' })).toEqual(['Rosma Umpama']);
    const { sidang } = await openSidang(app);
    const calon = await app.client.pembahasan.get({ sidang, nomor: 1 });
    expect(calon.data).toMatchObject({ jenis: 'usulan_program', program: 'PENA' });
    expect(calon.usaha).toContainEqual({ label: 'Usaha', isi: 'Warung lontong' });
    expect(JSON.stringify(calon.usaha)).not.toContain('0812');
    await app.client.kehadiran.markAll({ sidang });
    await app.client.pembahasan.record({ sidang, nomor: 1, isi: { putusan: 'layak', alasan: null, catatan: '' } });
    expect((await app.client.pena.get({ kunci: ROSMA })).usulan).toMatchObject({
      status: 'diagendakan',
      putusan: null,
    });
    await app.client.sidang.tutup({ sidang });
    expect((await app.client.pena.get({ kunci: ROSMA })).usulan).toMatchObject({ status: 'diputus', putusan: 'layak' });
    expect(await listNama({ status: 'diputus' })).toEqual(['Rosma Umpama']);
    expect(await app.client.graduasi.count()).toEqual({ muncul_lagi: 0, jatuh_tempo: 0, terjadwal: 0, kembali: 0 });
  });

  it('when the session decides that a family leaves aid, then closing records the graduation and it falls due later', async () => {
    await app.client.pena.usulkan({ jenis: 'graduasi', kunci: ROSMA, program: 'PKH', catatan: '' });
    await app.client.warga.usulkan({ kunci: JANDA, jenis: 'keluar', program: 'SEMBAKO', pengusul: '', catatan: '' });
    await app.client.warga.usulkan({ kunci: SALMAH, jenis: 'keluar', program: 'JKSS', pengusul: '', catatan: '' });
    const { sidang } = await openSidang(app);
    await app.client.kehadiran.markAll({ sidang });
    const { baris: agenda } = await app.client.pembahasan.list({ sidang, offset: 0, limit: 9 });
    for (const { nomor, nik } of agenda) {
      const isi: IsiKeputusan = nik === SALMAH ? { putusan: 'tidak_layak', alasan: 'MENOLAK', catatan: '' } : GRADUASI;
      await app.client.pembahasan.record({ sidang, nomor, isi });
    }
    expect((await app.client.graduasi.list({ offset: 0, limit: 9 })).total).toBe(0);
    await app.client.sidang.tutup({ sidang });
    const { baris } = await app.client.graduasi.list({ offset: 0, limit: 9, urut: { kolom: 'nama', turun: false } });
    expect(baris).toMatchObject([
      { nama: 'Nurbaiti Fiksi', program: 'SEMBAKO', sidang: 'MUSKEL 1/2026', status: 'terjadwal' },
      {
        nama: 'Rosma Umpama',
        program: 'PKH',
        tanggal: HARI_SIDANG,
        sebab: 'Graduasi. Omzet sudah di atas UMK',
        berikut: '2027-05-12',
      },
    ]);
    app.setClock('2027-05-12T02:00:00Z');
    expect(await app.client.graduasi.count()).toMatchObject({ jatuh_tempo: 2, terjadwal: 0 });
    const id = baris[0]?.id ?? 0;
    await expect(app.client.graduasi.cancel({ id })).rejects.toMatchObject({ code: 'MASUKAN_SALAH' });
    const { graduasi } = await app.client.pena.orang({ nik: ROSMA as Nik });
    expect(graduasi).toMatchObject([{ program: 'PKH', keadaan: null }]);
  });

  it('when the graduated family is on a newer list as recipient, then it is flagged and only a person settles it', async () => {
    await app.client.pena.usulkan({ jenis: 'graduasi', kunci: ROSMA, program: 'PKH', catatan: '' });
    await holdSidang(GRADUASI);
    const read = async () => (await app.client.graduasi.list({ offset: 0, limit: 9 })).baris[0];
    expect(await read()).toMatchObject({ status: 'terjadwal', tanda: [] });

    app.setClock('2026-12-20T02:00:00Z');
    // The list names the husband, of the same KK, and a person of another family.
    const berkas = await importDaftar('bebas', 'desember.csv', [
      `${RUSTAM},Rustam Umpama,1371011206150004,09/07/1961,L,Jalan Contoh Raya 14,3,2,SEMBAKO`,
      `${JANDA},Nurbaiti Fiksi,1371011206150006,27/12/1971,P,Jalan Rekaan 9,1,2,SEMBAKO`,
    ]);
    expect(await read()).toMatchObject({
      status: 'muncul_lagi',
      keadaan: null,
      tanda: ['Tercatat menerima SEMBAKO pada Daftar warga lain (Rustam Umpama, satu KK), 20-12-2026'],
    });
    const id = (await read())?.id ?? 0;
    app.setClock('2026-12-21T02:00:00Z');
    await app.client.graduasi.follow({
      id,
      tanggal: '2026-12-21' as Tanggal,
      keadaan: 'mandiri',
      catatan: 'Daftar lama',
    });
    expect(await read()).toMatchObject({ status: 'terjadwal', keadaan: 'mandiri', berikut: '2027-06-21', tanda: [] });

    await app.client.graduasi.undoFollow({ id });
    expect(await read()).toMatchObject({ status: 'muncul_lagi', keadaan: null });
    expect((await app.client.graduasi.get({ id })).tindakLanjut).toMatchObject([
      { keadaan: 'mandiri', dibatalkan: true },
    ]);
    await expect(app.client.graduasi.undoFollow({ id })).rejects.toMatchObject({ code: 'TIDAK_ADA_YANG_DIURUNGKAN' });

    for await (const kabar of await app.client.daftar.tarik({ berkas: berkas ?? 0 })) expect(kabar).toBeDefined();
    expect(await read()).toMatchObject({ status: 'terjadwal', tanda: [] });

    await app.client.warga.usulkan({
      kunci: ROSMA,
      jenis: 'usulan_program',
      program: 'PENA',
      pengusul: '',
      catatan: '',
    });
    expect(await read()).toMatchObject({ status: 'terjadwal' });
    await app.client.warga.usulkan({
      kunci: ROSMA,
      jenis: 'usulan_program',
      program: 'PKH',
      pengusul: '',
      catatan: '',
    });
    expect(await read()).toMatchObject({ status: 'muncul_lagi', tanda: ['Diusulkan lagi ke PKH, 21-12-2026'] });
    app.setClock('2026-12-22T02:00:00Z');
    await app.client.graduasi.follow({ id, tanggal: '2026-12-22' as Tanggal, keadaan: 'kembali', catatan: '' });
    expect(await read()).toMatchObject({ status: 'kembali', berikut: null });

    const { jurnal, rusak } = await readJurnal();
    expect(rusak).toBeNull();
    const follow = jurnal.find(({ perintah }) => perintah === 'graduasi.follow');
    expect(jurnal.find(({ perintah }) => perintah === 'graduasi.undoFollow')?.membalik).toBe(follow?.urut);
  });

  it('when a graduation is recorded by hand, then lists that came after its day count, and the entry can be taken back', async () => {
    await importDaftar('bebas', 'lama.csv', [WARGA[0] ?? '']);
    const isian = { kunci: ROSMA, program: 'PKH', sebab: 'Mengundurkan diri' };
    await expect(app.client.graduasi.record({ ...isian, tanggal: '2026-11-13' as Tanggal })).rejects.toMatchObject({
      code: 'MASUKAN_SALAH',
      message: 'Tanggal graduasi belum tiba. Periksa tanggalnya.',
    });
    const { id } = await app.client.graduasi.record({ ...isian, tanggal: '2026-02-01' as Tanggal });
    await expect(app.client.graduasi.record({ ...isian, tanggal: '2026-02-01' as Tanggal })).rejects.toMatchObject({
      code: 'MASUKAN_SALAH',
    });
    const graduasi = await app.client.graduasi.get({ id });
    expect(graduasi).toMatchObject({ sidang: null, status: 'muncul_lagi', berikut: '2026-08-01' });
    await expect(
      app.client.graduasi.follow({ id, tanggal: '2026-01-31' as Tanggal, keadaan: 'mandiri', catatan: '' }),
    ).rejects.toMatchObject({ code: 'MASUKAN_SALAH' });
    await app.client.graduasi.cancel({ id });
    expect((await app.client.graduasi.list({ offset: 0, limit: 9 })).total).toBe(0);
    await expect(app.client.graduasi.get({ id })).rejects.toMatchObject({ code: 'GRADUASI_TIDAK_ADA' });
    const { jurnal } = await readJurnal();
    const catat = jurnal.find(({ perintah }) => perintah === 'graduasi.record');
    expect(jurnal.at(-1)).toMatchObject({ perintah: 'graduasi.cancel', membalik: catat?.urut });
  });

  it('when the session is over, then the paper names the graduation, and its row in the package is never called tidak layak', async () => {
    await app.client.pena.usulkan({ jenis: 'graduasi', kunci: ROSMA, program: 'PKH', catatan: '' });
    const sidang = await holdSidang(GRADUASI);
    const unduh = async (aliran: AsyncIterable<{ jenis: string; dokumen?: string }>) => {
      for await (const { dokumen } of aliran) {
        if (dokumen !== undefined)
          return new Uint8Array(await (await app.client.dokumen.unduh({ dokumen })).arrayBuffer());
      }
      throw new Error('Dokumen tidak datang.');
    };
    const folder = mkdtempSync(path.join(tmpdir(), 'mufakat-pena-'));
    writeFileSync(path.join(folder, 'ba.pdf'), await unduh(await app.client.dokumen.beritaAcara({ sidang })));
    writeFileSync(path.join(folder, 'paket.zip'), await unduh(await app.client.dokumen.paket({ sidang })));
    const kertas = execFileSync('pdftotext', ['-layout', path.join(folder, 'ba.pdf'), '-'], { encoding: 'utf8' });
    expect(kertas).toMatch(/Graduasi/);
    expect(kertas.toLowerCase()).toContain('lepas bantuan');
    const skrip = `import sys, zipfile
paket = zipfile.ZipFile(sys.argv[1])
print(paket.read(next(n for n in paket.namelist() if n.endswith('keputusan.csv'))).decode('utf-8-sig'))`;
    const csv = execFileSync(PYTHON, ['-c', skrip, path.join(folder, 'paket.zip')], { encoding: 'utf8' });
    const baris = csv.split('\n').find((satu) => satu.includes(ROSMA)) ?? '';
    expect(baris).toContain('diusulkan lepas bantuan');
    expect(baris.toLowerCase()).not.toContain('tidak layak');
  });

  it('when both lists are exported, then another reader finds NIK as text, the turnover as a number, and every decision', async () => {
    await saveUsaha(ROSMA);
    await saveUsaha(RUSTAM, { ...LONTONG, jenisUsaha: '=1+1', omzet: null });
    await app.client.pena.usulkan({ jenis: 'usulan_program', kunci: ROSMA, catatan: '' });
    await app.client.pena.usulkan({ jenis: 'graduasi', kunci: JANDA, program: 'SEMBAKO', catatan: '' });
    await holdSidang(GRADUASI);
    const pena = await readBuku(await app.client.pena.ekspor({ saring: {} }));
    expect(pena.CALON?.slice(3, 6)).toEqual([
      expect.arrayContaining(['NIK', 'OMZET SEBULAN (RP)', 'BERSEDIA GRADUASI']),
      [
        1,
        ROSMA,
        '1371011206150004',
        'Rosma Umpama',
        36,
        'Jalan Contoh Raya 14',
        '003',
        '002',
        'PKH',
        'Warung lontong',
        'Makanan dan minuman',
        'Maret 2019',
        1_500_000,
        'Etalase',
        '0812 0000 0000',
        'Ya',
        'Tidak layak: tidak diusulkan',
        null,
      ],
      expect.arrayContaining([
        RUSTAM,
        '=1+1',
        'Belum diusulkan',
        '65 tahun; batas yang disetel 20 sampai 45 tahun. Tetap dapat diusulkan. Belum diisi: omzet.',
      ]),
    ]);
    expect(
      pena.KEPUTUSAN?.slice(4)
        .map((baris) => [baris[1], baris[10]])
        .toSorted(),
    ).toEqual(
      [
        [ROSMA, 'Tidak layak: tidak diusulkan'],
        [JANDA, 'Graduasi: diusulkan lepas bantuan'],
      ].toSorted(),
    );
    const graduasi = await readBuku(await app.client.graduasi.ekspor());
    expect(graduasi.GRADUASI?.[3]?.slice(1, 3)).toEqual([JANDA, 'Nurbaiti Fiksi']);
  });
});

/** Every sheet as openpyxl reads it. */
async function readBuku(berkas: File): Promise<Record<string, (string | number | null)[][]>> {
  const jalur = path.join(mkdtempSync(path.join(tmpdir(), 'mufakat-pena-')), berkas.name);
  writeFileSync(jalur, new Uint8Array(await berkas.arrayBuffer()));
  const skrip = `import json, sys, openpyxl
buku = openpyxl.load_workbook(sys.argv[1])
print(json.dumps({lembar.title: [list(baris) for baris in lembar.iter_rows(values_only=True)] for lembar in buku}))`;
  return JSON.parse(execFileSync(PYTHON, ['-c', skrip, jalur], { encoding: 'utf8' }));
}
