/** A fault (`galat`: the row is refused) or a warning (`ingat`: the row is taken) found in a row of an imported list. */
export interface TemuanImpor {
  /** Row number as the spreadsheet shows it, from 1. */
  readonly baris: number;
  /** Heading of the column as the file has it, or the name of the missing field. */
  readonly kolom: string;
  readonly kode: KodeTemuanImpor;
  /** One Indonesian sentence: what is wrong and what to do. */
  readonly pesan: string;
  /** What the cell holds. */
  readonly isi: string;
  readonly berat: BeratTemuan;
}

export type BeratTemuan = 'galat' | 'ingat';

export const KODE_TEMUAN_IMPOR = [
  'NIK_KOSONG',
  'NIK_NOTASI_ILMIAH',
  'NIK_DIBULATKAN',
  'NIK_BUKAN_ANGKA',
  'NIK_KURANG_ANGKA',
  'NIK_LEBIH_ANGKA',
  'NIK_TANGGAL_TIDAK_ADA',
  'NIK_NOMOR_URUT_NOL',
  'NIK_SEMENTARA',
  'NIK_BEDA_TANGGAL_LAHIR',
  'NIK_BEDA_JENIS_KELAMIN',
  'KK_KOSONG',
  'KK_NOTASI_ILMIAH',
  'KK_DIBULATKAN',
  'KK_BUKAN_ANGKA',
  'KK_KURANG_ANGKA',
  'KK_LEBIH_ANGKA',
  'KK_NOMOR_URUT_NOL',
  'KK_SEMENTARA',
  'NAMA_KOSONG',
  'NAMA_BUKAN_NAMA',
  'TANGGAL_TIDAK_ADA',
  'TANGGAL_TIDAK_TERBACA',
  'TANGGAL_DI_MASA_DEPAN',
  'TANGGAL_LAHIR_KOSONG',
  'JENIS_KELAMIN_TIDAK_DIKENAL',
  'JENIS_USULAN_TIDAK_DIKENAL',
  'PROGRAM_KOSONG',
  'PROGRAM_BARU',
  'STATUS_HAMIL_TIDAK_DIKENAL',
  'RT_RW_KOSONG',
  'DESIL_TIDAK_SAH',
  'RUMUS',
  'BARIS_GANDA',
  'KELURAHAN_LAIN',
  'NOMOR_TIDAK_SAH',
  'PUTUSAN_KOSONG',
  'PUTUSAN_TIDAK_DIKENAL',
  'ALASAN_KOSONG',
  'ALASAN_TIDAK_DIKENAL',
  'ALASAN_TIDAK_PERLU',
  'CATATAN_KOSONG',
  'USULAN_TIDAK_ADA_DI_SIDANG',
  'USULAN_LEBIH_DARI_SATU',
  'NIK_BEDA_DENGAN_USULAN',
] as const;

export type KodeTemuanImpor = (typeof KODE_TEMUAN_IMPOR)[number];

/** The sum of an import: `dibaca = baru + diperbarui + sama + ditolak`. */
export interface JumlahImpor {
  readonly dibaca: number;
  readonly baru: number;
  readonly diperbarui: number;
  readonly sama: number;
  readonly ditolak: number;
}
