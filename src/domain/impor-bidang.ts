/** A field that a column of a list can fill. */
export interface Bidang<B extends string> {
  readonly kode: B;
  readonly nama: string;
  readonly wajib: boolean;
}

const NAMA_BIDANG_USULAN = {
  nik: 'NIK',
  nomorKk: 'Nomor KK',
  nama: 'Nama',
  tempatLahir: 'Tempat lahir',
  tanggalLahir: 'Tanggal lahir',
  tempatTanggalLahir: 'Tempat dan tanggal lahir',
  ibuKandung: 'Nama ibu kandung',
  jenisKelamin: 'Jenis kelamin',
  pekerjaan: 'Pekerjaan',
  statusKawin: 'Status kawin',
  hubunganKeluarga: 'Hubungan keluarga',
  alamat: 'Alamat',
  rt: 'RT',
  rw: 'RW',
  rtRw: 'RT/RW',
  provinsi: 'Provinsi',
  kabupaten: 'Kabupaten/kota',
  kecamatan: 'Kecamatan',
  kelurahan: 'Kelurahan',
  statusDisabilitas: 'Status disabilitas',
  kodeDisabilitas: 'Kode jenis disabilitas',
  statusHamil: 'Status hamil',
  tanggalMulaiHamil: 'Tanggal mulai hamil',
  desil: 'Desil',
  jenis: 'Jenis usulan',
  program: 'Program',
  ikutProgram: 'Ikut program',
  pengusul: 'Pengusul',
  catatan: 'Catatan',
} as const;

export type BidangUsulan = keyof typeof NAMA_BIDANG_USULAN;

const NAMA_BIDANG_KEPUTUSAN = {
  nomor: 'Nomor',
  nik: 'NIK',
  nama: 'Nama',
  keputusan: 'Keputusan',
  alasan: 'Alasan',
  catatan: 'Catatan',
} as const;

export type BidangKeputusan = keyof typeof NAMA_BIDANG_KEPUTUSAN;

const list = <B extends string>(nama: Readonly<Record<B, string>>, wajib: readonly B[]): readonly Bidang<B>[] =>
  (Object.keys(nama) as B[]).map((kode) => ({ kode, nama: nama[kode], wajib: wajib.includes(kode) }));

/** Fields of a list of usulan, in the order of the import screen. */
export const BIDANG_USULAN: readonly Bidang<BidangUsulan>[] = list(NAMA_BIDANG_USULAN, ['nik', 'nama']);

/** Fields of a filled worksheet of a session. */
export const BIDANG_KEPUTUSAN: readonly Bidang<BidangKeputusan>[] = list(NAMA_BIDANG_KEPUTUSAN, [
  'nomor',
  'nik',
  'keputusan',
]);
