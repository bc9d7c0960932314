import type Database from 'better-sqlite3';
import { type DataDaftar, getKunciWarga } from '#domain/daftar.ts';

/** Columns of `baris_daftar` that hold what a list says, each with the field it comes from. */
const KOLOM_ISI = {
  nik: 'nik',
  nik_tertulis: 'nikTertulis',
  nomor_kk: 'nomorKk',
  nama: 'nama',
  tempat_lahir: 'tempatLahir',
  tanggal_lahir: 'tanggalLahir',
  jenis_kelamin: 'jenisKelamin',
  ibu_kandung: 'ibuKandung',
  hubungan_keluarga: 'hubunganKeluarga',
  pekerjaan: 'pekerjaan',
  usaha: 'usaha',
  status_kawin: 'statusKawin',
  alamat: 'alamat',
  rt: 'rt',
  rw: 'rw',
  desil: 'desil',
  program: 'program',
  keadaan: 'keadaan',
  nomor_peserta: 'nomorPeserta',
  segmen: 'segmen',
  hasil: 'hasil',
  keterangan: 'keterangan',
} as const satisfies Record<string, keyof DataDaftar>;

const NAMA_KOLOM = Object.keys(KOLOM_ISI).join(', ');
const BIDANG = Object.values(KOLOM_ISI);

/** The columns as fields of `DataDaftar`, for a SELECT; `awalan` names the table. */
export function selectDataDaftar(awalan: string): string {
  return Object.entries(KOLOM_ISI)
    .map(([kolom, bidang]) => `${awalan}.${kolom} AS ${bidang}`)
    .join(', ');
}

/** Writes rows of one batch with a statement that is prepared once. Answers the key of the person whom the row names. */
export function prepareInsertBaris(
  sqlite: Database.Database,
  berkas: number,
): (baris: number, data: DataDaftar) => string {
  const isian = BIDANG.map(() => '?').join(', ');
  const insert = sqlite.prepare(
    `INSERT INTO baris_daftar (berkas_id, baris, kunci, ${NAMA_KOLOM}) VALUES (?, ?, ?, ${isian})`,
  );
  return (baris, data) => {
    const kunci = getKunciWarga(data.nik, berkas, baris);
    insert.run(
      berkas,
      baris,
      kunci,
      BIDANG.map((bidang) => data[bidang]),
    );
    return kunci;
  };
}
