import type { Migration } from './index.ts';

/** Statements of the lurah where no muskel was held, each with the usulan as they were. */
export const sptjm: Migration = {
  versi: 13,
  nama: 'sptjm',
  sql: `
CREATE TABLE sptjm (
  id INTEGER PRIMARY KEY,
  pengenal TEXT NOT NULL UNIQUE,
  nomor TEXT NOT NULL UNIQUE,
  tanggal TEXT NOT NULL,
  periode TEXT NOT NULL CHECK (periode GLOB '[12][0-9][0-9][0-9]-[01][0-9]'),
  alasan TEXT NOT NULL CHECK (alasan <> ''),
  -- JSON: all that the paper prints.
  catatan TEXT NOT NULL CHECK (json_valid(catatan)),
  sidik TEXT NOT NULL,
  jurnal_urut INTEGER NOT NULL REFERENCES jurnal (urut)
) STRICT;
CREATE TRIGGER sptjm_tidak_dihapus BEFORE DELETE ON sptjm
BEGIN SELECT RAISE(ABORT, 'SPTJM tidak dapat dihapus'); END;
CREATE TRIGGER sptjm_tetap BEFORE UPDATE ON sptjm
BEGIN SELECT RAISE(ABORT, 'SPTJM tidak dapat diubah'); END;
`,
};
