import type { ButirTemuan } from '../periksa-warga.ts';
import type { AlasanPadanan } from './alasan-padanan.ts';

const LABEL = ['Sama', 'Mirip', 'Berbeda', 'Perhatikan'] as const;

const RINGKAS: Readonly<Record<AlasanPadanan, readonly [label: (typeof LABEL)[number], isi: string]>> = {
  NIK_SAMA: ['Sama', 'NIK'],
  NIK_HAMPIR_SAMA: ['Mirip', 'NIK (berbeda satu atau dua angka)'],
  NIK_BERBEDA: ['Berbeda', 'NIK'],
  NIK_TIDAK_LENGKAP: ['Perhatikan', 'salah satu tanpa NIK yang sah'],
  NAMA_SAMA: ['Sama', 'nama'],
  NAMA_MIRIP: ['Mirip', 'nama'],
  NAMA_BERBEDA: ['Berbeda', 'nama'],
  TANGGAL_LAHIR_SAMA: ['Sama', 'tanggal lahir'],
  TANGGAL_LAHIR_TERTUKAR: ['Mirip', 'tanggal lahir (hari dan bulan tertukar)'],
  TANGGAL_LAHIR_MIRIP: ['Mirip', 'tanggal lahir (berbeda di satu bagian)'],
  TANGGAL_LAHIR_PENGISI: ['Perhatikan', 'tanggal lahir 1 Januari sering hanya pengisi'],
  TANGGAL_LAHIR_BERBEDA: ['Berbeda', 'tanggal lahir'],
  KK_SAMA: ['Sama', 'nomor KK'],
  KK_BERBEDA: ['Berbeda', 'nomor KK'],
  ALAMAT_SAMA: ['Sama', 'alamat'],
  RT_SAMA: ['Sama', 'RT dan RW'],
  RT_BERBEDA: ['Berbeda', 'RT atau RW'],
  IBU_SAMA: ['Sama', 'nama ibu kandung'],
  IBU_BERBEDA: ['Berbeda', 'nama ibu kandung'],
  KELAMIN_BERBEDA: ['Berbeda', 'jenis kelamin'],
  MUNGKIN_KEMBAR: ['Perhatikan', 'mungkin saudara kembar'],
  SAMA_KUAT: ['Perhatikan', 'lebih dari satu orang sama cocoknya'],
  BELUM_CUKUP: ['Perhatikan', 'tanda yang sama belum cukup'],
  NIK_DIPAKAI_LEBIH_DARI_SATU: ['Perhatikan', 'NIK ini ada di lebih dari satu baris'],
};

/** What two rows have in common and what not, a line for each kind: `Sama: nama, nomor KK`. */
export function summarizeAlasan(alasan: readonly AlasanPadanan[]): ButirTemuan[] {
  return LABEL.flatMap((label) => {
    const isi = alasan.map((satu) => RINGKAS[satu]).filter(([milik]) => milik === label);
    return isi.length === 0 ? [] : [{ label, isi: isi.map(([, kata]) => kata).join(', ') }];
  });
}
