import type { KodeTemuanWarga } from '#domain/temuan-warga.ts';

/** Two words for a finding, for lists and chips; its whole sentence comes from the core. */
export const KATA_TEMUAN: Readonly<Record<KodeTemuanWarga, string>> = {
  MENINGGAL_MENERIMA: 'Meninggal, menerima',
  PINDAH_MENERIMA: 'Pindah, menerima',
  NIK_GANDA: 'NIK ganda',
  NIK_DUA_KELUARGA: 'Dua keluarga',
  ORANG_SAMA_DUA_NIK: 'Dua NIK',
  ASN_SATU_KK: 'ASN satu KK',
  DESIL_DI_LUAR_BATAS: 'Desil di luar batas',
  NIK_TIDAK_SAH: 'NIK tidak sah',
  NIK_BEDA_TANGGAL_LAHIR: 'Tanggal lahir',
  NIK_BEDA_JENIS_KELAMIN: 'Jenis kelamin',
  KK_TIDAK_SAH: 'Nomor KK',
  RT_RW_TIDAK_DIKENAL: 'RT/RW',
};
