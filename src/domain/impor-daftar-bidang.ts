import type { JenisDaftar } from './daftar.ts';
import type { Bidang } from './impor-bidang.ts';

const NAMA_BIDANG_DAFTAR = {
  nik: 'NIK',
  nomorKk: 'Nomor KK',
  nama: 'Nama',
  tempatLahir: 'Tempat lahir',
  tanggalLahir: 'Tanggal lahir',
  tempatTanggalLahir: 'Tempat dan tanggal lahir',
  jenisKelamin: 'Jenis kelamin',
  ibuKandung: 'Nama ibu kandung',
  hubunganKeluarga: 'Hubungan keluarga',
  pekerjaan: 'Pekerjaan',
  usaha: 'Kepemilikan usaha',
  statusKawin: 'Status kawin',
  alamat: 'Alamat',
  rt: 'RT',
  rw: 'RW',
  rtRw: 'RT/RW',
  kelurahan: 'Kelurahan',
  desil: 'Desil',
  program: 'Program',
  ikutProgram: 'Ikut program',
  keadaan: 'Keadaan orang',
  nomorPeserta: 'Nomor peserta',
  segmen: 'Segmen',
  hasil: 'Hasil',
  padan: 'Padan Dukcapil',
  keterangan: 'Keterangan',
} as const;

export type BidangDaftar = keyof typeof NAMA_BIDANG_DAFTAR;

/** What a list of each kind cannot do without. */
const WAJIB: Readonly<Record<JenisDaftar, readonly BidangDaftar[]>> = {
  dtsen: ['nik', 'nama'],
  bebas: ['nama'],
  jkss: ['nik', 'nama'],
  pbi: ['nik', 'nama'],
  desil: ['nik', 'desil'],
  siks: ['nik', 'hasil'],
};

/** Fields of a list of people, in the order of the import screen. */
export function listBidangDaftar(jenis: JenisDaftar): readonly Bidang<BidangDaftar>[] {
  return (Object.keys(NAMA_BIDANG_DAFTAR) as BidangDaftar[]).map((kode) => ({
    kode,
    nama: NAMA_BIDANG_DAFTAR[kode],
    wajib: WAJIB[jenis].includes(kode),
  }));
}
