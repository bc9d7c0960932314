import type { Migration } from './index.ts';

/** The book of letter numbers tells why a number was reserved or passed over. */
export const bukuNomor: Migration = {
  versi: 12,
  nama: 'buku-nomor',
  sql: `
-- Numbers from outside the pattern have places below zero, so that they take none of the year's own.
ALTER TABLE nomor_surat ADD COLUMN keterangan TEXT NOT NULL DEFAULT '';
CREATE TRIGGER nomor_surat_tidak_dihapus BEFORE DELETE ON nomor_surat
BEGIN SELECT RAISE(ABORT, 'nomor surat tidak dapat dihapus'); END;
CREATE TRIGGER nomor_surat_tetap BEFORE UPDATE OF tahun, urut, nomor ON nomor_surat
BEGIN SELECT RAISE(ABORT, 'nomor surat tidak dapat diubah'); END;
CREATE TRIGGER nomor_surat_sekali BEFORE UPDATE ON nomor_surat WHEN OLD.untuk <> 'dipesan'
BEGIN SELECT RAISE(ABORT, 'nomor surat sudah dipakai'); END;
`,
};
