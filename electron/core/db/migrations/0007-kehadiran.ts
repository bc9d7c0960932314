import type { Migration } from './index.ts';

/** Attendance as it goes: who came and left when, signatures, and who on the roster is which resident. */
export const kehadiran: Migration = {
  versi: 7,
  nama: 'kehadiran',
  sql: `
-- Known only where somebody wrote it down; it tells whose family a candidate is of.
ALTER TABLE pilar ADD COLUMN nik TEXT CHECK (length(nik) = 16);

-- Clock time of leaving; null while the person is in the hall. Who left was present, and no longer counts for a vote.
ALTER TABLE kehadiran ADD COLUMN pulang TEXT CHECK (pulang IS NULL OR hadir = 1);

-- Every coming and leaving in turn; a mark that was taken back is told as such, and a time that was corrected.
CREATE TABLE peristiwa_kehadiran (
  id INTEGER PRIMARY KEY,
  sidang_id INTEGER NOT NULL,
  pilar_id INTEGER NOT NULL,
  jenis TEXT NOT NULL CHECK (jenis IN ('datang', 'pulang', 'batal', 'jam')),
  jam TEXT NOT NULL,
  -- How the person stood before, so that the mark can be taken back.
  sebelum_hadir INTEGER NOT NULL CHECK (sebelum_hadir IN (0, 1)),
  sebelum_datang TEXT,
  sebelum_pulang TEXT,
  jurnal_urut INTEGER NOT NULL REFERENCES jurnal (urut),
  FOREIGN KEY (sidang_id, pilar_id) REFERENCES kehadiran (sidang_id, pilar_id)
) STRICT;
CREATE INDEX peristiwa_kehadiran_sidang ON peristiwa_kehadiran (sidang_id, jurnal_urut);

CREATE TABLE tanda_tangan_hadir (
  sidang_id INTEGER NOT NULL,
  pilar_id INTEGER NOT NULL,
  cara TEXT NOT NULL CHECK (cara IN ('goresan', 'kertas')),
  -- Strokes of the pad as JSON, see the domain; null where the person signs on paper.
  goresan TEXT,
  waktu TEXT NOT NULL,
  jurnal_urut INTEGER NOT NULL REFERENCES jurnal (urut),
  PRIMARY KEY (sidang_id, pilar_id),
  FOREIGN KEY (sidang_id, pilar_id) REFERENCES kehadiran (sidang_id, pilar_id),
  CHECK ((cara = 'goresan') = (goresan IS NOT NULL))
) STRICT, WITHOUT ROWID;
`,
};
