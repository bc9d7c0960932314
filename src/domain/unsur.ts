/** The groups whose people take part in a muskel, in the order of the attendance list. */
export const UNSUR = [
  'kelurahan',
  'rw',
  'rt',
  'psm',
  'tksk',
  'pendamping_pkh',
  'lpm',
  'tokoh_masyarakat',
  'tokoh_agama',
  'kpm',
  'dinsos',
  'keamanan',
  'lainnya',
] as const;

export type Unsur = (typeof UNSUR)[number];

/** `pendek` for the session column, `lengkap` for papers. */
export const NAMA_UNSUR: Readonly<Record<Unsur, { readonly pendek: string; readonly lengkap: string }>> = {
  kelurahan: { pendek: 'Kelurahan', lengkap: 'Kelurahan' },
  rw: { pendek: 'RW', lengkap: 'Ketua RW' },
  rt: { pendek: 'RT', lengkap: 'Ketua RT' },
  psm: { pendek: 'PSM', lengkap: 'Pekerja Sosial Masyarakat (PSM)' },
  tksk: { pendek: 'TKSK', lengkap: 'Tenaga Kesejahteraan Sosial Kecamatan (TKSK)' },
  pendamping_pkh: { pendek: 'Pendamping PKH', lengkap: 'Pendamping PKH' },
  lpm: { pendek: 'LPM', lengkap: 'Lembaga Pemberdayaan Masyarakat (LPM)' },
  tokoh_masyarakat: { pendek: 'Tokoh masyarakat', lengkap: 'Tokoh masyarakat' },
  tokoh_agama: { pendek: 'Tokoh agama', lengkap: 'Tokoh agama' },
  kpm: { pendek: 'Wakil KPM', lengkap: 'Wakil keluarga penerima manfaat' },
  dinsos: { pendek: 'Dinas Sosial', lengkap: 'Dinas Sosial' },
  keamanan: { pendek: 'Babinsa', lengkap: 'Bhabinkamtibmas dan Babinsa' },
  lainnya: { pendek: 'Lainnya', lengkap: 'Lainnya' },
};
