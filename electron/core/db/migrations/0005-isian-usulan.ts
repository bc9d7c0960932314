import type { Migration } from './index.ts';

/** A usulan typed in: criteria, drafts that save themselves, photos and scans. */
export const isianUsulan: Migration = {
  versi: 5,
  nama: 'isian-usulan',
  sql: `
-- Answers to the criteria of Kepmensos 262/HUK/2022 as JSON; empty object where nobody asked.
ALTER TABLE usulan ADD COLUMN kriteria TEXT NOT NULL DEFAULT '{}';

-- A usulan may also be taken back. A check cannot be widened, so the column is replaced by one with the wider check.
ALTER TABLE usulan ADD COLUMN status_baru TEXT NOT NULL DEFAULT 'menunggu'
  CHECK (status_baru IN ('menunggu', 'diagendakan', 'diputus', 'ditunda', 'ditarik'));
UPDATE usulan SET status_baru = status;
DROP INDEX usulan_status;
ALTER TABLE usulan DROP COLUMN status;
ALTER TABLE usulan RENAME COLUMN status_baru TO status;
CREATE INDEX usulan_status ON usulan (status);

-- Each time a usulan was taken back, and whether that was taken back again. The row of the usulan itself stays.
CREATE TABLE penarikan_usulan (
  id INTEGER PRIMARY KEY,
  usulan_id INTEGER NOT NULL REFERENCES usulan (id),
  catatan TEXT NOT NULL CHECK (catatan <> ''),
  waktu TEXT NOT NULL,
  jurnal_urut INTEGER NOT NULL REFERENCES jurnal (urut),
  dibatalkan TEXT
) STRICT;
CREATE INDEX penarikan_usulan_usulan ON penarikan_usulan (usulan_id);

-- What was resolved in a reconciliation and still stands: a usulan that was taken back resolves nothing.
CREATE VIEW penyelesaian_berlaku AS
SELECT s.* FROM penyelesaian_padanan AS s
LEFT JOIN usulan AS u ON u.id = s.usulan_id
WHERE u.status IS NOT 'ditarik';

CREATE TABLE rancangan_usulan (
  id INTEGER PRIMARY KEY,
  -- The usulan that the draft changes; null for a new one.
  usulan_id INTEGER UNIQUE REFERENCES usulan (id),
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
