import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareInsertBaris } from '#core/daftar/baris-daftar.ts';
import { deriveWarga } from '#core/daftar/derive-warga.ts';
import { migrate } from '#core/db/migrate.ts';
import { refreshTemuan } from '#core/temuan/refresh-temuan.ts';
import type { DataDaftar } from '#domain/daftar.ts';
import type { Nik, NomorKk } from '#domain/nik.ts';
import { PROGRAM_AWAL } from '#domain/program.ts';
import type { Tanggal } from '#domain/tanggal.ts';

const DIAM = { report: () => undefined, checkCancel: () => undefined };
const NIK = '1371015403790018' as Nik;
const NIK_LAIN = '1371015403790026' as Nik;
const BAIK: DataDaftar = {
  nik: NIK,
  nikTertulis: NIK,
  nomorKk: '1371011206150004' as NomorKk,
  nama: 'Rosmalinar Umpama',
  tempatLahir: 'Padang',
  tanggalLahir: '1979-03-14' as Tanggal,
  jenisKelamin: 'P',
  ibuKandung: 'Ramlah Misal',
  hubunganKeluarga: 'Kepala keluarga',
  pekerjaan: 'Pedagang',
  usaha: '',
  statusKawin: 'Kawin',
  alamat: 'Jalan Contoh Raya 14',
  rt: '003',
  rw: '002',
  desil: 2,
  program: 'PKH',
  keadaan: null,
  nomorPeserta: '',
  segmen: '',
  hasil: '',
  keterangan: '',
};
const KK_LAIN = '1371011206150009' as NomorKk;
const MARET = { nik: '1371015003790018' as Nik, tanggalLahir: '1979-03-10' as Tanggal };
const OKTOBER = { nik: '1371014310790018' as Nik, tanggalLahir: '1979-10-03' as Tanggal };
const PINDAH = { nama: BAIK.nama, nomorKk: KK_LAIN, alamat: 'Jalan Andai 8', rt: '006' };
const LAIN: DataDaftar = { ...BAIK, nik: NIK_LAIN, nikTertulis: NIK_LAIN, nama: 'Yusnidar Khayal', program: '' };

describe('given a registry in which everything fits', () => {
  let sqlite: Database.Database;
  beforeEach(() => {
    sqlite = new Database(':memory:');
    migrate(sqlite, () => undefined);
    sqlite.exec(`INSERT INTO pilar (nama, unsur, jabatan, rt, rw, aktif, tamu)
      VALUES ('Jasman Rekaan', 'rt', 'Ketua RT', '003', '002', 1, 0)`);
  });
  afterEach(() => sqlite.close());

  const addDaftar = (jenis: string, ...baris: DataDaftar[]): void => {
    const { lastInsertRowid } = sqlite
      .prepare(`INSERT INTO berkas_impor (jenis, nama_berkas, sha256, waktu, layout, lembar, baris_judul, dibaca, baru,
        diperbarui, sama, ditolak) VALUES (?, 'daftar.csv', '', '', 'bebas', '', 1, 0, 0, 0, 0, 0)`)
      .run(jenis);
    const insert = prepareInsertBaris(sqlite, Number(lastInsertRowid));
    deriveWarga(sqlite, [...new Set(baris.map((satu, i) => insert(i + 2, satu)))], DIAM);
  };
  const refresh = (): void =>
    refreshTemuan(sqlite, { hariIni: '2026-11-12' as Tanggal, program: PROGRAM_AWAL, ...DIAM });
  const listKode = (): unknown[] => sqlite.prepare('SELECT kode FROM temuan_warga ORDER BY kode').pluck().all();

  it('when it is checked, then nothing is found', () => {
    addDaftar('dtsen', BAIK, LAIN);
    refresh();
    expect(listKode()).toEqual([]);
  });

  it.each<[string, DataDaftar[]]>([
    ['MENINGGAL_MENERIMA', [{ ...BAIK, keadaan: 'meninggal' }]],
    ['PINDAH_MENERIMA', [{ ...BAIK, keadaan: 'pindah' }]],
    ['NIK_GANDA', [BAIK, BAIK]],
    ['ORANG_SAMA_DUA_NIK', [BAIK, { ...LAIN, nama: 'ROSMALINAR UMPAMA' }]],
    ['ASN_SATU_KK', [BAIK, { ...LAIN, pekerjaan: 'Pegawai Negeri Sipil (PNS)' }]],
    ['DESIL_DI_LUAR_BATAS', [{ ...BAIK, desil: 5 }]],
    ['NIK_TIDAK_SAH', [{ ...BAIK, nik: null, nikTertulis: '0371015403790018' }]],
    ['NIK_BEDA_TANGGAL_LAHIR', [{ ...BAIK, tanggalLahir: '1979-04-14' as Tanggal }]],
    ['NIK_BEDA_JENIS_KELAMIN', [{ ...BAIK, jenisKelamin: 'L' }]],
    ['KK_TIDAK_SAH', [{ ...BAIK, nomorKk: null }]],
    ['RT_RW_TIDAK_DIKENAL', [{ ...BAIK, rt: '009' }]],
  ])('when one thing is wrong, then only %s is found', (kode, baris) => {
    addDaftar('dtsen', ...baris);
    refresh();
    expect(listKode()).toEqual([kode]);
  });

  it.each<[string, DataDaftar, DataDaftar]>([
    ['a misspelt name', BAIK, { ...LAIN, nama: 'Rosmalniar Umpama' }],
    ['another spelling and a title', BAIK, { ...LAIN, nama: 'Hj. Rosmalinar Oempama, S.Pd' }],
    ['day and month swapped', { ...BAIK, ...MARET }, { ...LAIN, ...OKTOBER, nama: BAIK.nama }],
    ['day and month swapped in both, and moved', { ...BAIK, ...MARET }, { ...LAIN, ...OKTOBER, ...PINDAH }],
    ['another family after marriage', BAIK, { ...LAIN, nama: 'Rosmalinar', nomorKk: KK_LAIN }],
  ])('when one person stands there under two NIK, with %s, then both are named with score and reasons', (_, ...dua) => {
    addDaftar('dtsen', ...dua);
    refresh();
    const temuan = sqlite.prepare(
      "SELECT warga, warga_lain, rincian FROM temuan_warga WHERE kode = 'ORANG_SAMA_DUA_NIK'",
    );
    const [satu, ...sisa] = temuan.all() as { warga: string; warga_lain: string; rincian: string }[];
    expect(sisa).toEqual([]);
    expect([satu?.warga, satu?.warga_lain].sort()).toEqual(dua.map(({ nik }) => nik).sort());
    const rincian = JSON.parse(satu?.rincian ?? '[]') as { label: string; isi: string }[];
    expect(rincian[0]).toEqual({ label: 'Kemiripan', isi: expect.stringMatching(/^\d+ dari 100$/) });
    expect(rincian.find(({ label }) => label === 'Sama')?.isi).toContain('nama ibu kandung');
    expect(rincian.map(({ label }) => label)).toContain('Mirip');
  });

  it.each<[string, DataDaftar, DataDaftar]>([
    ['sisters', BAIK, { ...LAIN, nama: 'Rosmalinda Umpama', tanggalLahir: '1981-08-02' as Tanggal }],
    ['twins', { ...BAIK, nama: 'Rina Umpama' }, { ...LAIN, nama: 'Rani Umpama' }],
    [
      'namesakes of other mothers',
      BAIK,
      { ...LAIN, nama: BAIK.nama, ibuKandung: 'Darnis Khayal', alamat: '', rt: '007', nomorKk: KK_LAIN },
    ],
    ['a temporary NIK', BAIK, { ...BAIK, nik: null, nikTertulis: '0371015403790018' }],
  ])('when two rows are those of %s, then they are not taken for one person', (_, satu, lain) => {
    addDaftar('dtsen', satu, lain);
    refresh();
    expect(listKode()).not.toContain('ORANG_SAMA_DUA_NIK');
  });

  it('when two lists put one NIK into two families, then that is found, and gone once one is taken back', () => {
    addDaftar('dtsen', BAIK);
    addDaftar('bebas', { ...BAIK, nomorKk: '1371011206150005' as NomorKk });
    refresh();
    expect(listKode()).toEqual(['NIK_DUA_KELUARGA']);
    sqlite.exec("UPDATE berkas_impor SET ditarik = 'hari ini' WHERE jenis = 'bebas'");
    deriveWarga(sqlite, [NIK], DIAM);
    refresh();
    expect(listKode()).toEqual([]);
  });

  it('when a dead person is only on the list of insured people, then receiving is still seen', () => {
    addDaftar('dtsen', { ...BAIK, program: '', keadaan: 'meninggal' });
    refresh();
    expect(listKode()).toEqual([]);
    addDaftar('jkss', { ...BAIK, program: 'JKSS' });
    refresh();
    expect(listKode()).toEqual(['MENINGGAL_MENERIMA']);
  });

  it('when a finding was settled and the list comes again, then it stays settled with its note', () => {
    addDaftar('dtsen', { ...BAIK, desil: 6 });
    refresh();
    sqlite.exec("UPDATE temuan_warga SET status = 'selesai', catatan = 'sudah dicek'");
    addDaftar('dtsen', { ...BAIK, desil: 7 });
    refresh();
    expect(sqlite.prepare('SELECT kode, status, catatan FROM temuan_warga').all()).toEqual([
      { kode: 'DESIL_DI_LUAR_BATAS', status: 'selesai', catatan: 'sudah dicek' },
    ]);
  });
});
