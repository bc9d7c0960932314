import type { Migration } from './index.ts';

/** The key with which the kelurahan seals what it makes. */
export const kunci: Migration = {
  versi: 10,
  nama: 'kunci',
  sql: `
CREATE TABLE kunci (
  -- One key for a data file.
  id INTEGER PRIMARY KEY CHECK (id = 1),
  -- Ed25519: PKCS #8 DER, and the raw public key.
  privat BLOB NOT NULL,
  publik BLOB NOT NULL CHECK (length(publik) = 32),
  dibuat TEXT NOT NULL
) STRICT;
CREATE TRIGGER kunci_tidak_diubah BEFORE UPDATE ON kunci BEGIN SELECT RAISE(ABORT, 'kunci tidak dapat diubah'); END;
CREATE TRIGGER kunci_tidak_dihapus BEFORE DELETE ON kunci BEGIN SELECT RAISE(ABORT, 'kunci tidak dapat dihapus'); END;
`,
};
