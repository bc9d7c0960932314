import type { Migration } from './index.ts';

/** Residents whom PSM or others reported, and what was looked at and put aside among those who may be overlooked. */
export const terlewat: Migration = {
  versi: 4,
  nama: 'terlewat',
  sql: `
CREATE TABLE laporan_warga (
  id INTEGER PRIMARY KEY,
  nik TEXT CHECK (length(nik) = 16),
  nama TEXT NOT NULL,
  alamat TEXT NOT NULL,
  rt TEXT NOT NULL,
  rw TEXT NOT NULL,
  pelapor TEXT NOT NULL,
  catatan TEXT NOT NULL,
  dibuat TEXT NOT NULL,
  usulan_id INTEGER REFERENCES usulan (id)
) STRICT;

-- \`kunci\` names person and cause, so that computing again keeps what was put aside.
CREATE TABLE tindak_terlewat (
  kunci TEXT PRIMARY KEY,
  catatan TEXT NOT NULL,
  usulan_id INTEGER REFERENCES usulan (id),
  waktu TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
};
