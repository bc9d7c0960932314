import type { Migration } from './index.ts';

/** What goes between kelurahan and Dinas Sosial: keys, packages that were made and sent, packages that came in. */
export const dinsos: Migration = {
  versi: 14,
  nama: 'dinsos',
  sql: `
-- The age key of this data: what others encrypt to it.
CREATE TABLE kunci_sandi (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  identitas TEXT NOT NULL,
  penerima TEXT NOT NULL,
  dibuat TEXT NOT NULL
) STRICT;
CREATE TRIGGER kunci_sandi_tidak_diubah BEFORE UPDATE ON kunci_sandi
BEGIN SELECT RAISE(ABORT, 'kunci tidak dapat diubah'); END;
CREATE TRIGGER kunci_sandi_tidak_dihapus BEFORE DELETE ON kunci_sandi
BEGIN SELECT RAISE(ABORT, 'kunci tidak dapat dihapus'); END;

-- Public keys of others. A key that was replaced stays, so that what it signed can still be told.
CREATE TABLE kunci_dikenal (
  id INTEGER PRIMARY KEY,
  peran TEXT NOT NULL CHECK (peran IN ('kelurahan', 'dinsos')),
  -- Ten digits of a kelurahan, four of a city.
  kode TEXT NOT NULL,
  nama TEXT NOT NULL,
  publik BLOB NOT NULL UNIQUE CHECK (length(publik) = 32),
  penerima TEXT NOT NULL,
  asal TEXT NOT NULL CHECK (asal IN ('berkas', 'qr', 'paket')),
  dicatat TEXT NOT NULL,
  dicabut TEXT
) STRICT;
CREATE UNIQUE INDEX kunci_dikenal_berlaku ON kunci_dikenal (peran, kode) WHERE dicabut IS NULL;

-- Packages of this kelurahan. What has the same content as the newest of its session is the same package.
CREATE TABLE paket_terbit (
  id INTEGER PRIMARY KEY,
  sidang_id INTEGER NOT NULL REFERENCES sidang (id),
  -- Counts all packages of the kelurahan, so that a missing one is noticed.
  urut INTEGER NOT NULL UNIQUE,
  versi INTEGER NOT NULL,
  sidik_isi TEXT NOT NULL,
  sidik_manifest TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL,
  nama_berkas TEXT NOT NULL,
  dibuat TEXT NOT NULL,
  UNIQUE (sidang_id, versi)
) STRICT;
CREATE TRIGGER paket_terbit_tetap BEFORE UPDATE ON paket_terbit
BEGIN SELECT RAISE(ABORT, 'paket yang terbit tidak dapat diubah'); END;
CREATE TRIGGER paket_terbit_tidak_dihapus BEFORE DELETE ON paket_terbit
BEGIN SELECT RAISE(ABORT, 'paket yang terbit tidak dapat dihapus'); END;

-- Files that left with a package in them.
CREATE TABLE kiriman (
  id INTEGER PRIMARY KEY,
  paket_id INTEGER NOT NULL REFERENCES paket_terbit (id),
  waktu TEXT NOT NULL,
  kepada TEXT NOT NULL,
  cara TEXT NOT NULL CHECK (cara IN ('sandi', 'terbuka')),
  nama_berkas TEXT NOT NULL,
  sha256 TEXT NOT NULL
) STRICT;
CREATE INDEX kiriman_paket ON kiriman (paket_id);

-- What came back: receipts, files in which Dinas Sosial tells what it found, results of SIKS-NG. Stored unencrypted.
CREATE TABLE balasan (
  id INTEGER PRIMARY KEY,
  jenis TEXT NOT NULL CHECK (jenis IN ('tanda_terima', 'berkas_balik', 'hasil_siks')),
  paket_id INTEGER REFERENCES paket_terbit (id),
  nama_berkas TEXT NOT NULL,
  -- Of the file, or of what was encrypted in it.
  sha256 TEXT NOT NULL UNIQUE,
  dimasukkan TEXT NOT NULL,
  isi TEXT NOT NULL,
  CHECK (jenis = 'tanda_terima' OR paket_id IS NULL)
) STRICT;
CREATE INDEX balasan_paket ON balasan (paket_id);

-- Decided usulan that were refused afterwards, and the usulan for the next session that was made of each.
CREATE TABLE tolakan_dibawa (
  id INTEGER PRIMARY KEY,
  balasan_id INTEGER NOT NULL REFERENCES balasan (id),
  -- Row of the file, from 1.
  baris INTEGER NOT NULL,
  -- The usulan that was refused, the session that had decided on it, and the programme.
  asal_id INTEGER NOT NULL REFERENCES usulan (id),
  sidang_id INTEGER NOT NULL REFERENCES sidang (id),
  program TEXT NOT NULL,
  -- The words of SIKS-NG, and the day on which they became known.
  hasil TEXT NOT NULL,
  keterangan TEXT NOT NULL,
  tanggal TEXT NOT NULL,
  usulan_id INTEGER NOT NULL UNIQUE REFERENCES usulan (id),
  jurnal_urut INTEGER NOT NULL REFERENCES jurnal (urut)
) STRICT;
CREATE INDEX tolakan_dibawa_asal ON tolakan_dibawa (asal_id);
CREATE INDEX tolakan_dibawa_balasan ON tolakan_dibawa (balasan_id);

-- Packages that came in at Dinas Sosial. Of a refused one nothing is kept but its name, why, and,
-- where its signature held, who signed it and which session and version it is of.
CREATE TABLE paket_masuk (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  nama_berkas TEXT NOT NULL,
  diterima TEXT NOT NULL,
  keadaan TEXT NOT NULL CHECK (keadaan IN ('diterima', 'digantikan', 'ditolak')),
  terlambat INTEGER NOT NULL CHECK (terlambat IN (0, 1)),
  kode TEXT,
  pesan TEXT,
  -- Ten digits; of a refused package the one that its name claims.
  kelurahan TEXT,
  sidang TEXT,
  nama_sidang TEXT,
  tanggal TEXT,
  -- Month of the session, YYYY-MM.
  periode TEXT,
  nomor_berita_acara TEXT,
  versi INTEGER,
  urut INTEGER,
  sidik_manifest TEXT,
  publik BLOB,
  penerima TEXT,
  contoh INTEGER NOT NULL DEFAULT 0 CHECK (contoh IN (0, 1)),
  jurnal_akhir INTEGER,
  jurnal_sidik TEXT,
  layak INTEGER NOT NULL DEFAULT 0,
  tidak_layak INTEGER NOT NULL DEFAULT 0,
  ditunda INTEGER NOT NULL DEFAULT 0,
  diusulkan INTEGER NOT NULL DEFAULT 0,
  keluar INTEGER NOT NULL DEFAULT 0,
  graduasi INTEGER NOT NULL DEFAULT 0,
  pena INTEGER NOT NULL DEFAULT 0,
  CHECK ((keadaan = 'ditolak') = (kode IS NOT NULL)),
  CHECK (keadaan = 'ditolak' OR (kelurahan IS NOT NULL AND sidang IS NOT NULL AND tanggal IS NOT NULL AND periode IS NOT NULL
    AND versi IS NOT NULL AND urut IS NOT NULL AND sidik_manifest IS NOT NULL AND publik IS NOT NULL))
) STRICT;
-- One package of a session counts.
CREATE UNIQUE INDEX paket_masuk_berlaku ON paket_masuk (kelurahan, sidang) WHERE keadaan = 'diterima';
CREATE INDEX paket_masuk_kelurahan ON paket_masuk (kelurahan, periode);

CREATE TABLE keputusan_masuk (
  paket_id INTEGER NOT NULL REFERENCES paket_masuk (id) ON DELETE CASCADE,
  nomor INTEGER NOT NULL,
  usulan INTEGER NOT NULL,
  nik TEXT NOT NULL,
  nomor_kk TEXT,
  nama TEXT NOT NULL,
  jenis TEXT NOT NULL,
  program TEXT NOT NULL,
  putusan TEXT NOT NULL,
  alasan TEXT,
  catatan TEXT NOT NULL,
  keluar INTEGER NOT NULL CHECK (keluar IN (0, 1)),
  diusulkan INTEGER NOT NULL CHECK (diusulkan IN (0, 1)),
  -- The usulan as the package has it, JSON.
  data TEXT NOT NULL,
  PRIMARY KEY (paket_id, nomor)
) STRICT, WITHOUT ROWID;
CREATE INDEX keputusan_masuk_nik ON keputusan_masuk (nik);
CREATE INDEX keputusan_masuk_kk ON keputusan_masuk (nomor_kk) WHERE nomor_kk IS NOT NULL;

-- Rows that SIKS-NG refused, held against the decisions from which they came.
CREATE TABLE tolakan_siks (
  id INTEGER PRIMARY KEY,
  paket_id INTEGER NOT NULL,
  nomor INTEGER NOT NULL,
  -- The one that was refused, where the decision was about several.
  program TEXT NOT NULL,
  hasil TEXT NOT NULL,
  keterangan TEXT NOT NULL,
  dicatat TEXT NOT NULL,
  UNIQUE (paket_id, nomor, program),
  FOREIGN KEY (paket_id, nomor) REFERENCES keputusan_masuk (paket_id, nomor) ON DELETE CASCADE
) STRICT;
`,
};
