/** Why a file as a whole is not taken. */
export type KodeGalatBerkas =
  | 'BERKAS_KOSONG'
  | 'BERKAS_BUKAN_TABEL'
  | 'BERKAS_XLS_LAMA'
  | 'BERKAS_TERKUNCI'
  | 'BERKAS_RUSAK'
  | 'BERKAS_TERLALU_BESAR'
  | 'LEMBAR_KOSONG'
  | 'KOLOM_WAJIB_TIDAK_ADA'
  | 'KOLOM_GANDA'
  | 'PEMETAAN_SALAH';

/** Refuses a file. `pesan` is for people: what is wrong, where, and what to do. */
export class GalatBerkas extends Error {
  readonly kode: KodeGalatBerkas;
  readonly pesan: string;

  constructor(kode: KodeGalatBerkas, pesan: string) {
    super(pesan);
    this.name = 'GalatBerkas';
    this.kode = kode;
    this.pesan = pesan;
  }
}
