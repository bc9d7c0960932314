import type { CacatNomor } from './nik.ts';
import type { BeratTemuan, KodeTemuanImpor, TemuanImpor } from './temuan-impor.ts';

/** What a sentence may need beside its code. */
export interface BahanKalimat {
  readonly baris: number;
  readonly kolom: string;
  readonly isi: string;
  /** What the sentence compares with: the first row of a double, the date in the NIK, the kelurahan of this data file. */
  readonly pembanding?: string;
}

type Kalimat = (bahan: BahanKalimat) => string;

const MINTA_BERKAS_ASLI = 'Buka ulang berkas asli dengan kolom ini sebagai teks, atau isi dari KK atau KTP-el.';
const ISI_DARI_KK = 'Isi dari KK atau KTP-el.';
const countAngka = ({ isi }: BahanKalimat): number => isi.replace(/\D/g, '').length;

/** Faults of a NIK and of a nomor KK read the same but for the name of the number. */
const kalimatNomor = (nama: string): Readonly<Record<CacatNomor, Kalimat>> => ({
  kosong: () => `${nama} kosong. ${ISI_DARI_KK}`,
  notasi_ilmiah: () => `${nama} rusak oleh Excel menjadi bentuk 1,37E+15. ${MINTA_BERKAS_ASLI}`,
  dibulatkan: () => `${nama} mungkin dibulatkan oleh Excel: angka ke-16 tidak dapat dipercaya. ${MINTA_BERKAS_ASLI}`,
  bukan_angka: () => `${nama} memuat huruf atau tanda. ${ISI_DARI_KK}`,
  kurang_angka: (bahan) => `${nama} hanya ${countAngka(bahan)} angka, seharusnya 16. ${ISI_DARI_KK}`,
  lebih_angka: (bahan) => `${nama} ${countAngka(bahan)} angka, seharusnya 16. ${ISI_DARI_KK}`,
  tanggal_tidak_ada: () => `Tanggal lahir di dalam ${nama} tidak ada di kalender. Periksa angka ke-7 sampai ke-12.`,
  nomor_urut_nol: () => `${nama} berakhir dengan nomor urut nol, jadi bukan nomor yang diterbitkan. ${ISI_DARI_KK}`,
  sementara: () => `${nama} berawal nol, jadi nomor sementara. Urus nomor tetap ke Dukcapil, lalu isi di sini.`,
});

const NIK = kalimatNomor('NIK');
const KK = kalimatNomor('Nomor KK');

const KALIMAT: Readonly<Record<KodeTemuanImpor, Kalimat>> = {
  NIK_KOSONG: NIK.kosong,
  NIK_NOTASI_ILMIAH: NIK.notasi_ilmiah,
  NIK_DIBULATKAN: NIK.dibulatkan,
  NIK_BUKAN_ANGKA: NIK.bukan_angka,
  NIK_KURANG_ANGKA: NIK.kurang_angka,
  NIK_LEBIH_ANGKA: NIK.lebih_angka,
  NIK_TANGGAL_TIDAK_ADA: NIK.tanggal_tidak_ada,
  NIK_NOMOR_URUT_NOL: NIK.nomor_urut_nol,
  NIK_SEMENTARA: NIK.sementara,
  NIK_BEDA_TANGGAL_LAHIR: ({ pembanding = '' }) =>
    `Tanggal lahir pada NIK (${pembanding}) berbeda dari tanggal lahir pada baris ini. Cocokkan dengan KTP-el.`,
  NIK_BEDA_JENIS_KELAMIN: ({ pembanding = '' }) =>
    `Jenis kelamin pada NIK (${pembanding}) berbeda dari jenis kelamin pada baris ini. Cocokkan dengan KTP-el.`,
  KK_KOSONG: () => 'Nomor KK kosong. Baris tetap diterima; lengkapi sebelum dikirim.',
  KK_NOTASI_ILMIAH: KK.notasi_ilmiah,
  KK_DIBULATKAN: KK.dibulatkan,
  KK_BUKAN_ANGKA: KK.bukan_angka,
  KK_KURANG_ANGKA: KK.kurang_angka,
  KK_LEBIH_ANGKA: KK.lebih_angka,
  KK_NOMOR_URUT_NOL: KK.nomor_urut_nol,
  KK_SEMENTARA: KK.sementara,
  NAMA_KOSONG: () => `Nama kosong. ${ISI_DARI_KK}`,
  NAMA_BUKAN_NAMA: () => `Isi kolom nama bukan nama orang. ${ISI_DARI_KK}`,
  TANGGAL_TIDAK_ADA: () => 'Tanggal ini tidak ada di kalender. Isi tanggal yang benar, misalnya 31/01/2000.',
  TANGGAL_TIDAK_TERBACA: () => 'Tanggal tidak terbaca. Tulis hari, bulan, dan tahun lengkap, misalnya 31/01/2000.',
  TANGGAL_DI_MASA_DEPAN: () => 'Tanggal ini belum terjadi. Periksa tahunnya.',
  TANGGAL_LAHIR_KOSONG: () => 'Tanggal lahir kosong. Baris tetap diterima; lengkapi sebelum dikirim.',
  JENIS_KELAMIN_TIDAK_DIKENAL: () => 'Jenis kelamin tidak dikenal dan dikosongkan. Tulis L atau P.',
  JENIS_USULAN_TIDAK_DIKENAL: () => 'Jenis usulan tidak dikenal. Tulis salah satu nama jenis, misalnya Usulan baru.',
  PROGRAM_KOSONG: () => 'Usulan program tanpa nama program. Isi kolom program, misalnya PKH.',
  PROGRAM_BARU: ({ pembanding = '' }) =>
    `Program ${pembanding} belum ada dalam daftar program. Periksa ejaannya; baris tetap diterima.`,
  STATUS_HAMIL_TIDAK_DIKENAL: () => 'Status hamil tidak dikenal dan dikosongkan. Tulis YA atau TIDAK.',
  RT_RW_KOSONG: () => 'RT atau RW kosong atau tidak terbaca. Baris tetap diterima; lengkapi sebelum dikirim.',
  DESIL_TIDAK_SAH: () => 'Desil bukan angka 1 sampai 10 dan dikosongkan. Cocokkan dengan daftar DTSEN.',
  RUMUS: () => 'Sel berisi rumus, bukan isi tetap. Di Excel salin kolom ini, lalu tempel sebagai nilai.',
  BARIS_GANDA: ({ pembanding = '' }) =>
    `NIK, jenis, dan program yang sama sudah ada di baris ${pembanding}. Hapus salah satunya.`,
  KELURAHAN_LAIN: ({ pembanding = '' }) =>
    `Kelurahan pada baris ini bukan ${pembanding}. Pastikan warga ini memang diusulkan di sini.`,
  NOMOR_TIDAK_SAH: () => 'Nomor usulan kosong atau bukan angka. Pakai lembar sidang yang diunduh dari Mufakat.',
  PUTUSAN_KOSONG: () => 'Keputusan belum diisi. Baris ini dilewati.',
  PUTUSAN_TIDAK_DIKENAL: () => 'Keputusan tidak dikenal. Pilih dari daftar pada sel: Layak, Tidak layak, atau Ditunda.',
  ALASAN_KOSONG: () => 'Keputusan ini perlu alasan. Pilih dari daftar pada sel alasan.',
  ALASAN_TIDAK_DIKENAL: () => 'Alasan tidak dikenal. Pilih dari daftar pada sel, atau tulis nomornya 1 sampai 16.',
  ALASAN_TIDAK_PERLU: () => 'Keputusan ini tidak memakai alasan. Kosongkan alasan, atau ubah keputusannya.',
  CATATAN_KOSONG: () => 'Alasan Lainnya perlu catatan. Isi kolom catatan.',
  USULAN_TIDAK_ADA_DI_SIDANG: () =>
    'Nomor ini tidak ada dalam agenda sidang. Pakai lembar sidang yang diunduh dari sidang ini.',
  USULAN_LEBIH_DARI_SATU: ({ pembanding = '' }) =>
    `Nomor yang sama sudah ada di baris ${pembanding}. Sisakan satu baris untuk tiap usulan.`,
  NIK_BEDA_DENGAN_USULAN: () =>
    'NIK pada baris ini bukan NIK usulan dengan nomor itu. Jangan mengurutkan sebagian kolom; unduh ulang lembar sidang.',
};

/** Findings with which a row is taken all the same; every other finding refuses it. */
const INGAT: ReadonlySet<KodeTemuanImpor> = new Set<KodeTemuanImpor>([
  'NIK_BEDA_TANGGAL_LAHIR',
  'NIK_BEDA_JENIS_KELAMIN',
  'KK_KOSONG',
  'TANGGAL_LAHIR_KOSONG',
  'JENIS_KELAMIN_TIDAK_DIKENAL',
  'PROGRAM_BARU',
  'STATUS_HAMIL_TIDAK_DIKENAL',
  'RT_RW_KOSONG',
  'DESIL_TIDAK_SAH',
  'KELURAHAN_LAIN',
  'PUTUSAN_KOSONG',
]);

/** Builds a finding with its sentence. `berat` differs from that of the code only where a field can do without its value. */
export function createTemuan(
  kode: KodeTemuanImpor,
  bahan: BahanKalimat,
  berat: BeratTemuan = INGAT.has(kode) ? 'ingat' : 'galat',
): TemuanImpor {
  const { baris, kolom, isi } = bahan;
  return { baris, kolom, kode, pesan: KALIMAT[kode](bahan), isi, berat };
}
