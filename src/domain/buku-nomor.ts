/** What a letter number is for. */
export const UNTUK_NOMOR = [
  'berita_acara',
  'undangan',
  'pengantar',
  'adendum',
  'sptjm',
  'dipesan',
  'dilewati',
] as const;

export type UntukNomor = (typeof UNTUK_NOMOR)[number];

export const NAMA_UNTUK_NOMOR: Readonly<Record<UntukNomor, string>> = {
  berita_acara: 'Berita acara',
  undangan: 'Undangan',
  pengantar: 'Surat pengantar',
  adendum: 'Adendum',
  sptjm: 'SPTJM',
  dipesan: 'Dipesan',
  dilewati: 'Dilewati',
};

/** Which number a paper takes: the next of the year, one that was reserved, or one from another book. */
export type PilihanNomor =
  | { readonly cara: 'berikut' }
  | { readonly cara: 'dipesan'; readonly urut: number }
  | { readonly cara: 'sendiri'; readonly nomor: string };

/** Most numbers that are reserved or passed over at once. */
export const NOMOR_SEKALIGUS = 200;

/** What is wrong with a number that was typed, in one sentence; null where it can be used. */
export function checkNomorSendiri(nomor: string): string | null {
  const isi = nomor.trim();
  if (isi === '') return 'Isi nomornya, atau pilih nomor berikut.';
  if (isi.length > 120) return 'Nomor paling panjang 120 huruf.';
  return /[\n\r\t{}]/.test(isi) ? 'Nomor tidak memuat kurung { } atau baris baru.' : null;
}
