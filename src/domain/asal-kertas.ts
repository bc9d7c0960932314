/** Papers that carry the hash of what they tell: of a session, and the statement where none was held. */
export const JENIS_KERTAS = ['berita_acara', 'adendum', 'surat_pengantar', 'pengumuman', 'sptjm'] as const;

export type JenisKertas = (typeof JENIS_KERTAS)[number];

export const NAMA_KERTAS: Readonly<Record<JenisKertas, string>> = {
  berita_acara: 'Berita acara',
  adendum: 'Adendum',
  surat_pengantar: 'Surat pengantar',
  pengumuman: 'Pengumuman',
  sptjm: 'SPTJM',
};

/** What a paper says of itself to a reader that has nothing but the file; no personal data. */
export interface AsalKertas {
  readonly kertas: JenisKertas;
  /** Identifier (UUID) of the session, or of the statement. */
  readonly sidang: string;
  readonly namaSidang: string;
  readonly kelurahan: string;
  readonly nomor: string;
  /** SHA-256 over the decisions that it tells, hexadecimal. */
  readonly sidik: string;
}
