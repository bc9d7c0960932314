import type { Migration } from './index.ts';

/**
 * Lists matched against the registry or another list. What a person resolved is kept apart from the runs, under a key made of what
 * both rows say: a run with a newer list meets it again, and asks again where the content changed.
 */
export const rekonsiliasi: Migration = {
  versi: 3,
  nama: 'rekonsiliasi',
  sql: `
-- \`kanan\` NULL: the registry. \`keadaan_daftar\` names the lists that counted then: another one now means that the result is old.
CREATE TABLE rekonsiliasi (
  id INTEGER PRIMARY KEY,
  kiri INTEGER NOT NULL REFERENCES berkas_impor (id),
  kanan INTEGER REFERENCES berkas_impor (id),
  program TEXT,
  waktu TEXT NOT NULL,
  jumlah_kiri INTEGER NOT NULL,
  jumlah_kanan INTEGER NOT NULL,
  keadaan_daftar TEXT NOT NULL
) STRICT;

-- \`kanan\` is a key of \`warga\`, or the id of a row of the other list as text. \`cari\`, \`rt\` and \`rw\` are what both sides say,
-- for looking a row up without asking for both sides.
CREATE TABLE padanan (
  rekonsiliasi_id INTEGER NOT NULL REFERENCES rekonsiliasi (id) ON DELETE CASCADE,
  urut INTEGER NOT NULL,
  kelompok TEXT NOT NULL,
  status TEXT NOT NULL,
  tanda TEXT NOT NULL,
  kiri INTEGER REFERENCES baris_daftar (id),
  kanan TEXT,
  skor REAL NOT NULL,
  alasan TEXT NOT NULL,
  kandidat TEXT NOT NULL,
  kunci TEXT NOT NULL,
  cari TEXT NOT NULL,
  rt TEXT NOT NULL,
  rw TEXT NOT NULL,
  PRIMARY KEY (rekonsiliasi_id, urut)
) STRICT, WITHOUT ROWID;
CREATE INDEX padanan_kelompok ON padanan (rekonsiliasi_id, kelompok, urut);
CREATE INDEX padanan_kunci ON padanan (kunci);

CREATE TABLE penyelesaian_padanan (
  kunci TEXT PRIMARY KEY,
  hasil TEXT NOT NULL CHECK (hasil IN ('sama', 'berbeda', 'selesai', 'diusulkan')),
  -- Fingerprint of the candidate that a person chose.
  pilihan TEXT,
  catatan TEXT NOT NULL,
  usulan_id INTEGER REFERENCES usulan (id),
  waktu TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
};
