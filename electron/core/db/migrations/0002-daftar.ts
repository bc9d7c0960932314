import type { Migration } from './index.ts';

const KOLOM_ORANG = `
  nomor_kk TEXT,
  nama TEXT NOT NULL,
  tempat_lahir TEXT NOT NULL,
  tanggal_lahir TEXT,
  jenis_kelamin TEXT CHECK (jenis_kelamin IN ('L', 'P')),
  ibu_kandung TEXT NOT NULL,
  hubungan_keluarga TEXT NOT NULL,
  pekerjaan TEXT NOT NULL,
  status_kawin TEXT NOT NULL,
  alamat TEXT NOT NULL,
  rt TEXT NOT NULL,
  rw TEXT NOT NULL,
  desil INTEGER CHECK (desil BETWEEN 1 AND 10),
  program TEXT NOT NULL,`;

/**
 * Lists with the lineage of every row, and the registry derived from them: taking a batch back is deriving again without it.
 * People of version 1 become a batch of their own.
 */
export const daftar: Migration = {
  versi: 2,
  nama: 'daftar',
  sql: `
ALTER TABLE berkas_impor ADD COLUMN ditarik TEXT;

CREATE TABLE baris_daftar (
  id INTEGER PRIMARY KEY,
  berkas_id INTEGER NOT NULL REFERENCES berkas_impor (id),
  baris INTEGER NOT NULL,
  kunci TEXT NOT NULL,
  nik TEXT CHECK (length(nik) = 16),
  nik_tertulis TEXT NOT NULL,${KOLOM_ORANG}
  keadaan TEXT,
  nomor_peserta TEXT NOT NULL,
  segmen TEXT NOT NULL,
  hasil TEXT NOT NULL,
  keterangan TEXT NOT NULL,
  UNIQUE (berkas_id, baris)
) STRICT;
CREATE INDEX baris_daftar_kunci ON baris_daftar (kunci);

INSERT INTO berkas_impor (jenis, nama_berkas, sha256, waktu, layout, lembar, baris_judul, dibaca, baru, diperbarui, sama, ditolak)
SELECT 'dtsen', 'data awal', '', coalesce((SELECT waktu FROM jurnal ORDER BY urut LIMIT 1), strftime('%Y-%m-%dT%H:%M:%fZ')), 'bebas', '', 0, count(*), count(*), 0, 0, 0 FROM warga HAVING count(*) > 0;
INSERT INTO baris_daftar (berkas_id, baris, kunci, nik, nik_tertulis, nomor_kk, nama, tempat_lahir, tanggal_lahir, jenis_kelamin,
  ibu_kandung, hubungan_keluarga, pekerjaan, status_kawin, alamat, rt, rw, desil, program, keadaan, nomor_peserta, segmen, hasil,
  keterangan)
SELECT (SELECT max(id) FROM berkas_impor), id, nik, nik, nik, nomor_kk, nama, tempat_lahir, tanggal_lahir, jenis_kelamin,
  ibu_kandung, hubungan_keluarga, pekerjaan, status_kawin, alamat, rt, rw, desil, program_diterima, 'ada', '', '', '', ''
FROM warga;

ALTER TABLE warga RENAME TO warga_lama;
DROP INDEX warga_nik;
DROP INDEX warga_kk;
CREATE TABLE warga (
  kunci TEXT PRIMARY KEY,
  nik TEXT CHECK (length(nik) = 16),
  nama_lipat TEXT NOT NULL,${KOLOM_ORANG}
  keadaan TEXT NOT NULL CHECK (keadaan IN ('ada', 'meninggal', 'pindah', 'tidak_ditemukan'))
) STRICT, WITHOUT ROWID;
CREATE INDEX warga_nik ON warga (nik);
CREATE INDEX warga_kk ON warga (nomor_kk);
CREATE INDEX warga_letak ON warga (rw, rt);
INSERT OR REPLACE INTO warga (kunci, nik, nama_lipat, nomor_kk, nama, tempat_lahir, tanggal_lahir, jenis_kelamin, ibu_kandung,
  hubungan_keluarga, pekerjaan, status_kawin, alamat, rt, rw, desil, program, keadaan)
SELECT nik, nik, lipat_nama(nama), nomor_kk, nama, tempat_lahir, tanggal_lahir, jenis_kelamin, ibu_kandung, hubungan_keluarga,
  pekerjaan, status_kawin, alamat, rt, rw, desil, program_diterima, 'ada'
FROM warga_lama ORDER BY id;
DROP TABLE warga_lama;

-- Who is insured: everyone on the newest list of each kind that was not taken back.
CREATE VIEW keanggotaan AS
SELECT b.kunci, CASE f.jenis WHEN 'jkss' THEN 'JKSS' ELSE 'PBI-JK' END AS program, b.berkas_id, b.baris
FROM baris_daftar AS b
JOIN berkas_impor AS f ON f.id = b.berkas_id
WHERE f.id IN (
  SELECT max(id) FROM berkas_impor WHERE jenis IN ('jkss', 'pbi') AND ditarik IS NULL GROUP BY jenis
);

-- What does not fit in the registry. \`kunci\` names the finding itself, so that computing again keeps what was settled.
CREATE TABLE temuan_warga (
  kunci TEXT PRIMARY KEY,
  kode TEXT NOT NULL,
  bobot INTEGER NOT NULL,
  warga TEXT NOT NULL,
  warga_lain TEXT,
  rincian TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('terbuka', 'selesai', 'diusulkan')),
  catatan TEXT NOT NULL,
  usulan_id INTEGER REFERENCES usulan (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX temuan_warga_orang ON temuan_warga (warga);
CREATE INDEX temuan_warga_status ON temuan_warga (status, bobot);
`,
};
