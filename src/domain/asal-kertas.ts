/** Papers of a session that carry the hash of its decisions. */
export const JENIS_KERTAS = ['berita_acara', 'adendum', 'surat_pengantar', 'pengumuman'] as const;

export type JenisKertas = (typeof JENIS_KERTAS)[number];

export const NAMA_KERTAS: Readonly<Record<JenisKertas, string>> = {
  berita_acara: 'Berita acara',
  adendum: 'Adendum',
  surat_pengantar: 'Surat pengantar',
  pengumuman: 'Pengumuman',
};

/** What a paper says of itself to a reader that has nothing but the file; no personal data. */
export interface AsalKertas {
  readonly kertas: JenisKertas;
  /** Identifier of the session (UUID). */
  readonly sidang: string;
  readonly namaSidang: string;
  readonly kelurahan: string;
  readonly nomor: string;
  /** SHA-256 over the decisions that it tells, hexadecimal. */
  readonly sidik: string;
}
