import type { Migration } from './index.ts';

/** PENA: the business that lists record, the data of candidates, and families that left aid and are followed. */
export const pena: Migration = {
  versi: 6,
  nama: 'pena',
  sql: `
ALTER TABLE baris_daftar ADD COLUMN usaha TEXT NOT NULL DEFAULT '';
ALTER TABLE warga ADD COLUMN usaha TEXT NOT NULL DEFAULT '';

CREATE TABLE usaha_warga (
  nik TEXT PRIMARY KEY CHECK (length(nik) = 16),
  klaster TEXT,
  jenis_usaha TEXT NOT NULL,
  -- A year, a month or a day, as exactly as it is known.
  mulai TEXT,
  omzet INTEGER CHECK (omzet >= 0),
  kebutuhan TEXT NOT NULL,
  telepon TEXT NOT NULL,
  bersedia INTEGER CHECK (bersedia IN (0, 1)),
  diubah TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE graduasi (
  id INTEGER PRIMARY KEY,
  nik TEXT NOT NULL CHECK (length(nik) = 16),
  nomor_kk TEXT,
  nama TEXT NOT NULL,
  alamat TEXT NOT NULL,
  rt TEXT NOT NULL,
  rw TEXT NOT NULL,
  program TEXT NOT NULL,
  tanggal TEXT NOT NULL,
  sebab TEXT NOT NULL,
  usulan_id INTEGER UNIQUE REFERENCES usulan (id),
  sidang_id INTEGER REFERENCES sidang (id),
  jurnal_urut INTEGER NOT NULL REFERENCES jurnal (urut),
  -- When an entry by hand was taken back; null while it counts.
  dibatalkan TEXT,
  dibuat TEXT NOT NULL
) STRICT;
CREATE INDEX graduasi_nik ON graduasi (nik);

CREATE TABLE tindak_lanjut_graduasi (
  id INTEGER PRIMARY KEY,
  graduasi_id INTEGER NOT NULL REFERENCES graduasi (id),
  tanggal TEXT NOT NULL,
  keadaan TEXT NOT NULL CHECK (keadaan IN ('mandiri', 'rentan', 'kembali')),
  catatan TEXT NOT NULL,
  jurnal_urut INTEGER NOT NULL REFERENCES jurnal (urut),
  dibatalkan TEXT,
  dibuat TEXT NOT NULL
) STRICT;
CREATE INDEX tindak_lanjut_graduasi_milik ON tindak_lanjut_graduasi (graduasi_id, tanggal);
`,
};
