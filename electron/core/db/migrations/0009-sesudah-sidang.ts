import type { Migration } from './index.ts';

/** Objections, minutes, signers, and what changes a closed session: the numbered addendum. */
export const sesudahSidang: Migration = {
  versi: 9,
  nama: 'sesudah-sidang',
  sql: `
CREATE TABLE adendum (
  id INTEGER PRIMARY KEY,
  sidang_id INTEGER NOT NULL REFERENCES sidang (id),
  -- 1, 2, 3 ... within the session.
  urut INTEGER NOT NULL,
  nomor TEXT NOT NULL UNIQUE,
  tanggal TEXT NOT NULL,
  alasan TEXT NOT NULL CHECK (alasan <> ''),
  -- JSON: all that the paper prints, as it was when the addendum was made.
  catatan TEXT NOT NULL,
  dibuat TEXT NOT NULL,
  jurnal_urut INTEGER NOT NULL REFERENCES jurnal (urut),
  UNIQUE (sidang_id, urut)
) STRICT;
CREATE TRIGGER adendum_tidak_diubah BEFORE UPDATE ON adendum BEGIN SELECT RAISE(ABORT, 'adendum tidak dapat diubah'); END;
CREATE TRIGGER adendum_tidak_dihapus BEFORE DELETE ON adendum BEGIN SELECT RAISE(ABORT, 'adendum tidak dapat dihapus'); END;

-- A closed session takes no decision but that of an addendum of its own.
ALTER TABLE keputusan ADD COLUMN adendum_id INTEGER REFERENCES adendum (id);
DROP TRIGGER keputusan_sidang_terbuka;
CREATE TRIGGER keputusan_sidang_terbuka BEFORE INSERT ON keputusan
WHEN (SELECT status FROM sidang WHERE id = NEW.sidang_id) = 'ditutup'
  AND NOT EXISTS (SELECT 1 FROM adendum AS a WHERE a.id = NEW.adendum_id AND a.sidang_id = NEW.sidang_id)
BEGIN SELECT RAISE(ABORT, 'sidang sudah ditutup'); END;

CREATE TABLE sanggahan (
  id INTEGER PRIMARY KEY,
  sidang_id INTEGER NOT NULL REFERENCES sidang (id),
  -- 1, 2, 3 ... within the session.
  nomor INTEGER NOT NULL,
  -- Null: against the session as a whole.
  usulan_id INTEGER REFERENCES usulan (id),
  penyanggah TEXT NOT NULL CHECK (penyanggah <> ''),
  -- Who that is: head of RT 03, neighbour, the person itself.
  sebagai TEXT NOT NULL,
  isi TEXT NOT NULL CHECK (isi <> ''),
  diajukan TEXT NOT NULL,
  sesudah_sidang INTEGER NOT NULL CHECK (sesudah_sidang IN (0, 1)),
  -- Day until which it is to be answered.
  tenggat TEXT NOT NULL,
  jawaban TEXT NOT NULL,
  penjawab TEXT NOT NULL,
  hasil TEXT CHECK (hasil IN ('diterima', 'diterima_sebagian', 'ditolak', 'dicabut')),
  dijawab TEXT,
  adendum_id INTEGER REFERENCES adendum (id),
  jurnal_urut INTEGER NOT NULL REFERENCES jurnal (urut),
  dibatalkan TEXT,
  UNIQUE (sidang_id, nomor),
  CHECK ((hasil IS NULL) = (dijawab IS NULL))
) STRICT;
CREATE INDEX sanggahan_usulan ON sanggahan (usulan_id);

-- Title of the item of the agenda that the hall is at; null until the minutes say so.
ALTER TABLE sidang ADD COLUMN pokok_kini TEXT;

CREATE TABLE notulen (
  id INTEGER PRIMARY KEY,
  sidang_id INTEGER NOT NULL REFERENCES sidang (id),
  -- Title of the item of the agenda.
  pokok TEXT NOT NULL,
  jam TEXT NOT NULL,
  pembicara TEXT NOT NULL,
  isi TEXT NOT NULL CHECK (isi <> ''),
  dibuat TEXT NOT NULL,
  diubah TEXT NOT NULL,
  -- When it was struck out; it can be brought back.
  dihapus TEXT,
  jurnal_urut INTEGER NOT NULL REFERENCES jurnal (urut)
) STRICT;
CREATE INDEX notulen_sidang ON notulen (sidang_id);

-- What is being typed under an item and is not recorded yet.
CREATE TABLE rancangan_notulen (
  sidang_id INTEGER NOT NULL REFERENCES sidang (id),
  pokok TEXT NOT NULL,
  jam TEXT NOT NULL,
  pembicara TEXT NOT NULL,
  isi TEXT NOT NULL,
  diubah TEXT NOT NULL,
  PRIMARY KEY (sidang_id, pokok)
) STRICT, WITHOUT ROWID;

CREATE TABLE foto_sidang (
  id INTEGER PRIMARY KEY,
  sidang_id INTEGER NOT NULL REFERENCES sidang (id),
  -- Place among the photos of the session, from 1; gaps stay where one was taken away.
  urut INTEGER NOT NULL,
  keterangan TEXT NOT NULL,
  jam TEXT NOT NULL,
  tipe TEXT NOT NULL CHECK (tipe IN ('image/jpeg', 'image/png')),
  lebar INTEGER NOT NULL,
  tinggi INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  isi BLOB NOT NULL,
  dibuat TEXT NOT NULL
) STRICT;
CREATE INDEX foto_sidang_sidang ON foto_sidang (sidang_id);

CREATE TABLE penanda_tangan (
  id INTEGER PRIMARY KEY,
  sidang_id INTEGER NOT NULL REFERENCES sidang (id),
  -- Place on the page, from 1.
  urut INTEGER NOT NULL,
  peran TEXT NOT NULL CHECK (peran IN ('pimpinan', 'notulis', 'wakil_rt', 'wakil_rw', 'wakil_psm', 'tksk', 'saksi', 'lurah')),
  -- Who on the attendance list that is, where it is somebody on it.
  pilar_id INTEGER REFERENCES pilar (id),
  nama TEXT NOT NULL,
  nip TEXT NOT NULL,
  jabatan TEXT NOT NULL,
  cara TEXT NOT NULL CHECK (cara IN ('belum', 'goresan', 'kertas')),
  goresan TEXT,
  waktu TEXT,
  UNIQUE (sidang_id, urut),
  CHECK ((cara = 'goresan') = (goresan IS NOT NULL)),
  CHECK ((cara = 'belum') = (waktu IS NULL))
) STRICT;
`,
};
