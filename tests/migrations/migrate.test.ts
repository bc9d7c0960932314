import Database from 'better-sqlite3';
import { describe, expect, it, vi } from 'vitest';
import { migrate, readVersi } from '#core/db/migrate.ts';
import { MIGRATIONS } from '#core/db/migrations/index.ts';

const rusak = { versi: 2, nama: 'rusak', sql: 'CREATE TABLE setengah (a TEXT) STRICT; SELECT ini_bukan_sql;' };
const kedua = { versi: 2, nama: 'kedua', sql: 'ALTER TABLE pilar ADD COLUMN telepon TEXT' };

describe('given a new file', () => {
  it('when it is migrated, then it holds the newest version and no backup was asked for', () => {
    const sqlite = new Database(':memory:');
    const cadangan = vi.fn();
    migrate(sqlite, cadangan);
    expect(readVersi(sqlite)).toBe(MIGRATIONS.at(-1)?.versi);
    expect(cadangan).not.toHaveBeenCalled();
  });

  it('the steps are numbered from 1 without a gap', () => {
    expect(MIGRATIONS.map(({ versi }) => versi)).toEqual(MIGRATIONS.map((_, indeks) => indeks + 1));
  });

  it('all tables are STRICT', () => {
    const sqlite = new Database(':memory:');
    migrate(sqlite, () => undefined);
    const tables = sqlite.pragma('table_list') as { schema: string; name: string; type: string; strict: number }[];
    const lemah = tables.filter(
      ({ schema, name, type, strict }) =>
        schema === 'main' && type === 'table' && !name.startsWith('sqlite_') && !strict,
    );
    expect(tables.length).toBeGreaterThan(10);
    expect(lemah).toEqual([]);
  });
});

describe('given a file of version 1 that holds a person', () => {
  const createLama = () => {
    const sqlite = new Database(':memory:');
    migrate(sqlite, () => undefined, MIGRATIONS.slice(0, 1));
    sqlite.exec(
      "INSERT INTO pilar (nama, unsur, jabatan, rt, rw, aktif, tamu) VALUES ('Arman Teladan', 'rt', 'Ketua RT 003', '003', '002', 1, 0)",
    );
    return sqlite;
  };

  it('when a newer program opens it, then a backup comes first and the person is still there', () => {
    const sqlite = createLama();
    const cadangan = vi.fn(() => expect(readVersi(sqlite)).toBe(1));
    migrate(sqlite, cadangan, [...MIGRATIONS.slice(0, 1), kedua]);
    expect(cadangan).toHaveBeenCalledOnce();
    expect(readVersi(sqlite)).toBe(2);
    expect(sqlite.prepare('SELECT nama, telepon FROM pilar').get()).toEqual({ nama: 'Arman Teladan', telepon: null });
  });

  it('when a step fails, then the file is as it was before that step', () => {
    const sqlite = createLama();
    expect(() => migrate(sqlite, () => undefined, [...MIGRATIONS.slice(0, 1), rusak])).toThrow();
    expect(readVersi(sqlite)).toBe(1);
    expect(sqlite.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'setengah'").pluck().get()).toBe(0);
  });

  it('when the file is newer than the program, then it is refused', () => {
    const sqlite = createLama();
    sqlite.pragma('user_version = 99');
    expect(() => migrate(sqlite, () => undefined)).toThrow(expect.objectContaining({ kode: 'DATA_LEBIH_BARU' }));
  });
});

describe('given a file of version 1 with a resident', () => {
  it('when it comes to version 2, then the resident is in the registry and on a list that can be taken back', () => {
    const sqlite = new Database(':memory:');
    migrate(sqlite, () => undefined, MIGRATIONS.slice(0, 1));
    sqlite.exec(`INSERT INTO warga (nik, nomor_kk, nama, tempat_lahir, tanggal_lahir, jenis_kelamin, ibu_kandung, hubungan_keluarga,
      pekerjaan, status_kawin, alamat, rt, rw, desil, program_diterima)
      VALUES ('1371015403790018', '1371011206150004', 'Rosmalinar Umpama', 'Padang', '1979-03-14', 'P', '', 'Kepala keluarga', '', '',
      'Jalan Contoh 14', '003', '002', 2, 'PKH')`);
    migrate(sqlite, () => undefined, MIGRATIONS.slice(0, 2));
    expect(sqlite.prepare('SELECT kunci, nama, desil, program, keadaan FROM warga').all()).toEqual([
      { kunci: '1371015403790018', nama: 'Rosmalinar Umpama', desil: 2, program: 'PKH', keadaan: 'ada' },
    ]);
    expect(
      sqlite
        .prepare(
          'SELECT f.jenis, f.baru, b.kunci, b.alamat FROM baris_daftar AS b JOIN berkas_impor AS f ON f.id = b.berkas_id',
        )
        .all(),
    ).toEqual([{ jenis: 'dtsen', baru: 1, kunci: '1371015403790018', alamat: 'Jalan Contoh 14' }]);
  });

  it('when it holds nobody, then no list is invented', () => {
    const sqlite = new Database(':memory:');
    migrate(sqlite, () => undefined, MIGRATIONS.slice(0, 1));
    migrate(sqlite, () => undefined, MIGRATIONS.slice(0, 2));
    expect(sqlite.prepare('SELECT count(*) FROM berkas_impor').pluck().get()).toBe(0);
  });
});

describe('given a file of version 2 that holds a list, a person and a usulan', () => {
  const createLama = () => {
    const sqlite = new Database(':memory:');
    migrate(sqlite, () => undefined, MIGRATIONS.slice(0, 2));
    sqlite.exec(`
      INSERT INTO berkas_impor (jenis, nama_berkas, sha256, waktu, layout, lembar, baris_judul, dibaca, baru, diperbarui, sama, ditolak)
      VALUES ('dtsen', 'dtsen.xlsx', '', '2026-11-01T00:00:00.000Z', 'bebas', '', 1, 1, 1, 0, 0, 0);
      INSERT INTO baris_daftar (berkas_id, baris, kunci, nik, nik_tertulis, nama, tempat_lahir, ibu_kandung, hubungan_keluarga, pekerjaan,
        status_kawin, alamat, rt, rw, program, nomor_peserta, segmen, hasil, keterangan)
      VALUES (1, 2, '1371014203790001', '1371014203790001', '1371014203790001', 'ROSMA UMPAMA', '', '', '', '', '', '', '003', '002', '', '', '', '', '');
      INSERT INTO warga (kunci, nik, nama_lipat, nama, tempat_lahir, ibu_kandung, hubungan_keluarga, pekerjaan, status_kawin, alamat, rt, rw, program, keadaan)
      VALUES ('1371014203790001', '1371014203790001', 'ROSMA UMPAMA', 'ROSMA UMPAMA', '', '', '', '', '', '', '003', '002', '', 'ada');
      INSERT INTO usulan (nik, nama, nama_cari, tempat_lahir, ibu_kandung, pekerjaan, status_kawin, hubungan_keluarga, alamat, rt, rw, provinsi,
        kabupaten, kecamatan, kelurahan, status_disabilitas, kode_disabilitas, status_hamil, jenis, program, pengusul, catatan, status, dibuat)
      VALUES ('1371014203790001', 'ROSMA UMPAMA', 'ROSMA UMPAMA', '', '', '', '', '', '', '003', '002', '', '', '', '', '', '', '',
        'usulan_baru', '', '', '', 'menunggu', '2026-11-01T00:00:00.000Z');`);
    return sqlite;
  };

  it('when a newer program opens it, then all three are there, without criteria and without a business', () => {
    const sqlite = createLama();
    migrate(sqlite, () => undefined);
    expect(sqlite.prepare('SELECT nama, kriteria, status FROM usulan').all()).toEqual([
      { nama: 'ROSMA UMPAMA', kriteria: '{}', status: 'menunggu' },
    ]);
    sqlite.exec("UPDATE usulan SET status = 'ditarik'");
    expect(() => sqlite.exec("UPDATE usulan SET status = 'hilang'")).toThrow(/CHECK/);
    expect(sqlite.prepare('SELECT nama, usaha FROM warga').all()).toEqual([{ nama: 'ROSMA UMPAMA', usaha: '' }]);
    expect(sqlite.prepare('SELECT nama, usaha FROM baris_daftar').all()).toEqual([{ nama: 'ROSMA UMPAMA', usaha: '' }]);
    expect(sqlite.pragma('foreign_key_check')).toEqual([]);
  });
});
