/** People of the lists below; all invented. The dead one is still insured, the second has a desil above the limit of PKH. */
const DTSEN = [
  'NIK,NAMA,NOMOR KK,TANGGAL LAHIR,JENIS KELAMIN,HUBUNGAN KELUARGA,STATUS KAWIN,ALAMAT,RT,RW,DESIL,PROGRAM BANSOS,KEPEMILIKAN USAHA,KEADAAN',
  '1371015403790018,Muhammad Yusuf Khayal,1371011206150004,14/04/1979,P,Kepala keluarga,Kawin,Jalan Contoh Raya 14,1,1,2,,Warung,ADA',
  '1371010907610044,Rustam Ibarat,1371011206150005,09/07/1961,L,Kepala keluarga,Kawin,Jalan Contoh Raya 2,1,1,3,,,MENINGGAL',
  '1371015208860053,Salmah Teladan,1371011206150005,12/08/1986,P,Anak,Kawin,Jalan Contoh Raya 2,1,1,8,PKH,,ADA',
  '1371015208860053,Salmah Teladan,1371011206150005,12/08/1986,P,Anak,Kawin,Jalan Contoh Raya 2,1,1,8,PKH,,ADA',
  '1.37101E+15,Sofyan Misal,1371011206150006,17/08/1974,L,Anak,Kawin,Jalan Contoh Raya 3,1,1,2,,,ADA',
  ',Tarmizi Andai,1371011206150007,17/08/1974,L,Kepala keluarga,Kawin,Jalan Contoh Raya 4,1,1,2,,,ADA',
];
const JKSS = ['PSNOKA,NIK,NAMA,SEGMEN,BULAN,TAHUN', '0001,1371010907610044,RUSTAM IBARAT,PBI APBD,10,2026'];
const SIKS = [
  'NAMA KEC,NAMA DESA,NIK USULAN,PROGRAM BANSOS,HASIL,PADAN,NAMA LGKP,KET VALI',
  'PADANG BARAT,CONTOH,1371015403790018,PKH,DITOLAK,TIDAK PADAN,MUHAMMAD YUSUF KHAYAL,Nama berbeda di Dukcapil',
];

const toBuffer = (baris: readonly string[]): Buffer => Buffer.from(baris.join('\n'));

export const DAFTAR_DTSEN = toBuffer(DTSEN);
export const DAFTAR_JKSS = toBuffer(JKSS);
export const HASIL_SIKS = toBuffer(SIKS);
