import type { Migration } from './index.ts';

/** Signed papers of a closed session: scans of what was signed by hand, and files with electronic signatures. */
export const kertasBertanda: Migration = {
  versi: 11,
  nama: 'kertas-bertanda',
  sql: `
CREATE TABLE kertas_bertanda (
  id INTEGER PRIMARY KEY,
  sidang_id INTEGER NOT NULL REFERENCES sidang (id),
  jenis TEXT NOT NULL CHECK (jenis IN ('pindaian', 'elektronik')),
  nama TEXT NOT NULL,
  tipe TEXT NOT NULL CHECK (tipe IN ('application/pdf', 'image/jpeg', 'image/png')),
  halaman INTEGER NOT NULL CHECK (halaman > 0),
  -- Pages of the berita acara as it is printed, for comparison.
  halaman_cetak INTEGER NOT NULL CHECK (halaman_cetak > 0),
  sha256 TEXT NOT NULL,
  isi BLOB NOT NULL,
  dibuat TEXT NOT NULL,
  -- When it was taken out of the list; the bytes stay.
  dicabut TEXT,
  jurnal_urut INTEGER NOT NULL REFERENCES jurnal (urut)
) STRICT;
CREATE UNIQUE INDEX kertas_bertanda_sekali ON kertas_bertanda (sidang_id, sha256) WHERE dicabut IS NULL;
CREATE TRIGGER kertas_bertanda_tidak_dihapus BEFORE DELETE ON kertas_bertanda
BEGIN SELECT RAISE(ABORT, 'kertas bertanda tidak dapat dihapus'); END;
CREATE TRIGGER kertas_bertanda_isi_tetap BEFORE UPDATE OF isi, sha256, sidang_id, jenis, halaman ON kertas_bertanda
BEGIN SELECT RAISE(ABORT, 'isi kertas bertanda tidak dapat diubah'); END;
`,
};
