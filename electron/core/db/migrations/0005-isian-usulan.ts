import type { Migration } from './index.ts';

/** A usulan typed in: criteria, drafts that save themselves, photos and scans. */
export const isianUsulan: Migration = {
  versi: 5,
  nama: 'isian-usulan',
  sql: `
-- Answers to the criteria of Kepmensos 262/HUK/2022 as JSON; empty object where nobody asked.
ALTER TABLE usulan ADD COLUMN kriteria TEXT NOT NULL DEFAULT '{}';

CREATE TABLE rancangan_usulan (
  id INTEGER PRIMARY KEY,
  isi TEXT NOT NULL,
  dibuat TEXT NOT NULL,
  diubah TEXT NOT NULL
) STRICT;

CREATE TABLE lampiran_usulan (
  id INTEGER PRIMARY KEY,
  usulan_id INTEGER REFERENCES usulan (id),
  rancangan_id INTEGER REFERENCES rancangan_usulan (id) ON DELETE CASCADE,
  keterangan TEXT NOT NULL,
  tipe TEXT NOT NULL CHECK (tipe IN ('image/jpeg', 'image/png', 'application/pdf')),
  lebar INTEGER NOT NULL,
  tinggi INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  isi BLOB NOT NULL,
  dibuat TEXT NOT NULL,
  CHECK ((usulan_id IS NULL) <> (rancangan_id IS NULL))
) STRICT;
CREATE INDEX lampiran_usulan_milik ON lampiran_usulan (usulan_id, rancangan_id);
`,
};
