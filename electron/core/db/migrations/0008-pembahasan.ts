import type { Migration } from './index.ts';

/** How a decision came about: in a block or alone, by mufakat or by votes, who was in the hall, who disagreed, who stepped aside. */
export const pembahasan: Migration = {
  versi: 8,
  nama: 'pembahasan',
  sql: `
-- When a candidate was put aside to be taken up again. It counts only while no decision holds, so that taking the decision back parks
-- it again.
ALTER TABLE sidang_usulan ADD COLUMN diparkir TEXT;

-- Undo looks for the last command of certain names.
CREATE INDEX jurnal_perintah ON jurnal (perintah);

-- By what the candidates are grouped on the agenda.
ALTER TABLE sidang ADD COLUMN urutan TEXT NOT NULL DEFAULT 'rt' CHECK (urutan IN ('rt', 'jenis', 'program', 'pengusul'));

-- Clock time until which the hall means to be done.
ALTER TABLE sidang ADD COLUMN rencana_selesai TEXT;

ALTER TABLE keputusan ADD COLUMN cara TEXT NOT NULL DEFAULT 'mufakat' CHECK (cara IN ('mufakat', 'suara'));
-- JSON: how many were in the hall, and whether the quorum that the kelurahan set for itself held; null for decisions of older versions.
ALTER TABLE keputusan ADD COLUMN keadaan_hadir TEXT;

CREATE TABLE pendapat_berbeda (
  id INTEGER PRIMARY KEY,
  sidang_id INTEGER NOT NULL,
  usulan_id INTEGER NOT NULL,
  -- Somebody on the attendance list, or a name.
  pilar_id INTEGER REFERENCES pilar (id),
  nama TEXT NOT NULL CHECK (nama <> ''),
  catatan TEXT NOT NULL,
  waktu TEXT NOT NULL,
  jurnal_urut INTEGER NOT NULL REFERENCES jurnal (urut),
  dibatalkan TEXT,
  FOREIGN KEY (sidang_id, usulan_id) REFERENCES sidang_usulan (sidang_id, usulan_id)
) STRICT;
CREATE INDEX pendapat_berbeda_usulan ON pendapat_berbeda (sidang_id, usulan_id);

CREATE TABLE pemungutan_suara (
  keputusan_id INTEGER PRIMARY KEY REFERENCES keputusan (id),
  sifat TEXT NOT NULL CHECK (sifat IN ('terbuka', 'rahasia')),
  setuju INTEGER NOT NULL CHECK (setuju >= 0),
  tidak INTEGER NOT NULL CHECK (tidak >= 0),
  abstain INTEGER NOT NULL CHECK (abstain >= 0),
  -- Who was in the hall and had not stepped aside.
  berhak INTEGER NOT NULL CHECK (berhak >= setuju + tidak + abstain),
  -- JSON of who voted how; only of an open vote that was taken by name.
  suara TEXT CHECK (suara IS NULL OR sifat = 'terbuka')
) STRICT;

CREATE TABLE benturan_kepentingan (
  id INTEGER PRIMARY KEY,
  sidang_id INTEGER NOT NULL,
  usulan_id INTEGER NOT NULL,
  pilar_id INTEGER NOT NULL REFERENCES pilar (id),
  sebab TEXT NOT NULL CHECK (sebab IN ('satu_kk', 'kerabat', 'rt_sendiri', 'lainnya')),
  -- Stepped aside, or stayed although it was said.
  sikap TEXT NOT NULL CHECK (sikap IN ('mundur', 'tetap')),
  catatan TEXT NOT NULL,
  waktu TEXT NOT NULL,
  jurnal_urut INTEGER NOT NULL REFERENCES jurnal (urut),
  dibatalkan TEXT,
  FOREIGN KEY (sidang_id, usulan_id) REFERENCES sidang_usulan (sidang_id, usulan_id)
) STRICT;
CREATE UNIQUE INDEX benturan_kepentingan_orang ON benturan_kepentingan (sidang_id, usulan_id, pilar_id) WHERE dibatalkan IS NULL;
`,
};
