import type { Migration } from './index.ts';

/** First schema: journal, settings, registry, imports, usulan, sessions, attendance, decisions, letter numbers. */
export const awal: Migration = {
  versi: 1,
  nama: 'awal',
  sql: `
CREATE TABLE pengaturan (kunci TEXT PRIMARY KEY, isi TEXT NOT NULL) STRICT;

CREATE TABLE jurnal (
  urut INTEGER PRIMARY KEY,
  waktu TEXT NOT NULL,
  pelaku TEXT NOT NULL,
  perintah TEXT NOT NULL,
  masukan TEXT NOT NULL,
  membalik INTEGER REFERENCES jurnal (urut),
  sidik_sebelum TEXT NOT NULL,
  sidik TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX jurnal_membalik ON jurnal (membalik) WHERE membalik IS NOT NULL;
CREATE TRIGGER jurnal_tidak_diubah BEFORE UPDATE ON jurnal BEGIN SELECT RAISE(ABORT, 'jurnal tidak dapat diubah'); END;
CREATE TRIGGER jurnal_tidak_dihapus BEFORE DELETE ON jurnal BEGIN SELECT RAISE(ABORT, 'jurnal tidak dapat dihapus'); END;

CREATE TABLE warga (
  id INTEGER PRIMARY KEY,
  nik TEXT NOT NULL,
  nomor_kk TEXT,
  nama TEXT NOT NULL,
  tempat_lahir TEXT NOT NULL,
  tanggal_lahir TEXT,
  jenis_kelamin TEXT CHECK (jenis_kelamin IN ('L', 'P')),
  ibu_kandung TEXT NOT NULL,
  hubungan_keluarga TEXT NOT NULL,
  pekerjaan TEXT NOT NULL,
  status_kawin TEXT NOT NULL,
  alamat TEXT NOT NULL,
  rt TEXT NOT NULL,
  rw TEXT NOT NULL,
  desil INTEGER CHECK (desil BETWEEN 1 AND 10),
  program_diterima TEXT NOT NULL
) STRICT;
CREATE INDEX warga_nik ON warga (nik);
CREATE INDEX warga_kk ON warga (nomor_kk);

CREATE TABLE sidang (
  id INTEGER PRIMARY KEY,
  pengenal TEXT NOT NULL UNIQUE,
  urut INTEGER NOT NULL,
  tahun INTEGER NOT NULL,
  tanggal TEXT NOT NULL,
  mulai TEXT NOT NULL,
  selesai TEXT,
  tempat TEXT NOT NULL,
  agenda TEXT NOT NULL,
  pimpinan TEXT NOT NULL,
  notulis TEXT NOT NULL,
  narasumber TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('terbuka', 'ditutup')),
  terakhir_nomor INTEGER,
  ditutup_pada TEXT,
  nomor_berita_acara TEXT UNIQUE,
  catatan_sidang TEXT,
  UNIQUE (tahun, urut),
  CHECK ((status = 'ditutup') = (ditutup_pada IS NOT NULL)),
  CHECK ((status = 'ditutup') = (nomor_berita_acara IS NOT NULL)),
  CHECK ((status = 'ditutup') = (catatan_sidang IS NOT NULL))
) STRICT;
CREATE TRIGGER sidang_ditutup_tetap BEFORE UPDATE ON sidang WHEN OLD.status = 'ditutup'
BEGIN SELECT RAISE(ABORT, 'sidang sudah ditutup'); END;
CREATE TRIGGER sidang_tidak_dihapus BEFORE DELETE ON sidang BEGIN SELECT RAISE(ABORT, 'sidang tidak dapat dihapus'); END;

CREATE TABLE berkas_impor (
  id INTEGER PRIMARY KEY,
  jenis TEXT NOT NULL,
  nama_berkas TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  waktu TEXT NOT NULL,
  layout TEXT NOT NULL,
  lembar TEXT NOT NULL,
  baris_judul INTEGER NOT NULL,
  dibaca INTEGER NOT NULL,
  baru INTEGER NOT NULL,
  diperbarui INTEGER NOT NULL,
  sama INTEGER NOT NULL,
  ditolak INTEGER NOT NULL,
  sidang_id INTEGER REFERENCES sidang (id),
  CHECK (dibaca = baru + diperbarui + sama + ditolak)
) STRICT;
CREATE INDEX berkas_impor_sha256 ON berkas_impor (sha256);

CREATE TABLE temuan_impor (
  berkas_id INTEGER NOT NULL REFERENCES berkas_impor (id),
  baris INTEGER NOT NULL,
  kolom TEXT NOT NULL,
  kode TEXT NOT NULL,
  pesan TEXT NOT NULL,
  isi TEXT NOT NULL,
  berat TEXT NOT NULL CHECK (berat IN ('galat', 'ingat'))
) STRICT;
CREATE INDEX temuan_impor_berkas ON temuan_impor (berkas_id, baris);

CREATE TABLE pemetaan_kolom (sidik_judul TEXT PRIMARY KEY, pemetaan TEXT NOT NULL, waktu TEXT NOT NULL) STRICT;

CREATE TABLE usulan (
  id INTEGER PRIMARY KEY,
  nik TEXT NOT NULL CHECK (length(nik) = 16),
  nomor_kk TEXT CHECK (length(nomor_kk) = 16),
  nama TEXT NOT NULL CHECK (nama <> ''),
  nama_cari TEXT NOT NULL,
  tempat_lahir TEXT NOT NULL,
  tanggal_lahir TEXT,
  jenis_kelamin TEXT CHECK (jenis_kelamin IN ('L', 'P')),
  ibu_kandung TEXT NOT NULL,
  pekerjaan TEXT NOT NULL,
  status_kawin TEXT NOT NULL,
  hubungan_keluarga TEXT NOT NULL,
  alamat TEXT NOT NULL,
  rt TEXT NOT NULL,
  rw TEXT NOT NULL,
  provinsi TEXT NOT NULL,
  kabupaten TEXT NOT NULL,
  kecamatan TEXT NOT NULL,
  kelurahan TEXT NOT NULL,
  status_disabilitas TEXT NOT NULL,
  kode_disabilitas TEXT NOT NULL,
  status_hamil TEXT NOT NULL CHECK (status_hamil IN ('YA', 'TIDAK', '')),
  tanggal_mulai_hamil TEXT,
  desil INTEGER CHECK (desil BETWEEN 1 AND 10),
  jenis TEXT NOT NULL,
  program TEXT NOT NULL,
  pengusul TEXT NOT NULL,
  catatan TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('menunggu', 'diagendakan', 'diputus', 'ditunda')),
  berkas_id INTEGER REFERENCES berkas_impor (id),
  baris INTEGER,
  dibuat TEXT NOT NULL
) STRICT;
CREATE INDEX usulan_nik ON usulan (nik);
CREATE INDEX usulan_kk ON usulan (nomor_kk);
CREATE INDEX usulan_status ON usulan (status);

CREATE TABLE sidang_usulan (
  sidang_id INTEGER NOT NULL REFERENCES sidang (id),
  usulan_id INTEGER NOT NULL REFERENCES usulan (id),
  nomor INTEGER NOT NULL,
  PRIMARY KEY (sidang_id, usulan_id),
  UNIQUE (sidang_id, nomor)
) STRICT, WITHOUT ROWID;
CREATE INDEX sidang_usulan_usulan ON sidang_usulan (usulan_id);

CREATE TABLE pilar (
  id INTEGER PRIMARY KEY,
  nama TEXT NOT NULL,
  unsur TEXT NOT NULL,
  jabatan TEXT NOT NULL,
  rt TEXT NOT NULL,
  rw TEXT NOT NULL,
  aktif INTEGER NOT NULL CHECK (aktif IN (0, 1)),
  tamu INTEGER NOT NULL CHECK (tamu IN (0, 1))
) STRICT;

CREATE TABLE kehadiran (
  sidang_id INTEGER NOT NULL REFERENCES sidang (id),
  pilar_id INTEGER NOT NULL REFERENCES pilar (id),
  nomor INTEGER NOT NULL,
  hadir INTEGER NOT NULL CHECK (hadir IN (0, 1)),
  datang TEXT,
  PRIMARY KEY (sidang_id, pilar_id),
  UNIQUE (sidang_id, nomor)
) STRICT, WITHOUT ROWID;

CREATE TABLE keputusan (
  id INTEGER PRIMARY KEY,
  sidang_id INTEGER NOT NULL,
  usulan_id INTEGER NOT NULL,
  putusan TEXT CHECK (putusan IN ('layak', 'tidak_layak', 'ditunda')),
  alasan TEXT,
  catatan TEXT NOT NULL,
  diputus_pada TEXT NOT NULL,
  menggantikan INTEGER UNIQUE REFERENCES keputusan (id),
  jurnal_urut INTEGER NOT NULL REFERENCES jurnal (urut),
  FOREIGN KEY (sidang_id, usulan_id) REFERENCES sidang_usulan (sidang_id, usulan_id),
  CHECK (putusan IS NULL OR (putusan = 'layak') = (alasan IS NULL)),
  CHECK (alasan IS NOT 'LAINNYA' OR catatan <> '')
) STRICT;
CREATE INDEX keputusan_usulan ON keputusan (sidang_id, usulan_id);
CREATE INDEX keputusan_jurnal ON keputusan (jurnal_urut);
CREATE TRIGGER keputusan_tidak_diubah BEFORE UPDATE ON keputusan
BEGIN SELECT RAISE(ABORT, 'keputusan tidak dapat diubah'); END;
CREATE TRIGGER keputusan_tidak_dihapus BEFORE DELETE ON keputusan
BEGIN SELECT RAISE(ABORT, 'keputusan tidak dapat dihapus'); END;
CREATE TRIGGER keputusan_sidang_terbuka BEFORE INSERT ON keputusan
WHEN (SELECT status FROM sidang WHERE id = NEW.sidang_id) = 'ditutup'
BEGIN SELECT RAISE(ABORT, 'sidang sudah ditutup'); END;

-- A row that another one supersedes no longer holds; a row without putusan takes a decision back.
CREATE VIEW keputusan_berlaku AS
SELECT k.id, k.sidang_id, k.usulan_id, k.putusan, k.alasan, k.catatan, k.diputus_pada
FROM keputusan AS k
WHERE k.putusan IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM keputusan AS baru WHERE baru.menggantikan = k.id);

CREATE TABLE nomor_surat (
  tahun INTEGER NOT NULL,
  urut INTEGER NOT NULL,
  nomor TEXT NOT NULL UNIQUE,
  untuk TEXT NOT NULL,
  sidang_id INTEGER REFERENCES sidang (id),
  waktu TEXT NOT NULL,
  PRIMARY KEY (tahun, urut)
) STRICT, WITHOUT ROWID;
`,
};
