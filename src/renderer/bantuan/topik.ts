import type { PeranData } from '../shell/tujuan-peran.ts';
import { BALASAN } from './topik-balasan.ts';
import { KUNCI } from './topik-kunci.ts';
import { PAKET } from './topik-paket.ts';
import { REKAP } from './topik-rekap.ts';

/** One answer of the help: a question in plain words, and paragraphs or numbered steps. */
export interface Topik {
  readonly id: string;
  readonly judul: string;
  readonly langkah?: readonly string[];
  readonly isi?: readonly string[];
}

export interface KelompokTopik {
  readonly judul: string;
  readonly topik: readonly Topik[];
}

const PEKERJAAN: KelompokTopik = {
  judul: 'Dari daftar usulan sampai berita acara',
  topik: [
    {
      id: 'impor',
      judul: 'Memasukkan daftar usulan',
      langkah: [
        'Buka Usulan, lalu tekan F6.',
        'Letakkan berkas Excel atau CSV dari RT, RW, atau PSM. Judul kolom tidak harus sama; Mufakat mengenali sebutan yang lazim.',
        'Periksa jumlahnya. Baris bermasalah berdiri paling atas dengan sebabnya; tekan Enter pada sebuah baris untuk memperbaikinya.',
        'Tekan Ctrl+Enter. Baru pada saat itu baris ditulis. Berkas yang sama boleh diimpor lagi: yang sudah ada tidak menjadi dua.',
      ],
    },
    {
      id: 'ketik-usulan',
      judul: 'Mengetik satu usulan',
      langkah: [
        'Buka Usulan, lalu tekan N. Ketik NIK atau nama, lalu Enter: data warga mengisi semuanya. F2 untuk orang yang belum ada di sana.',
        'Pilih jenis dan pengusul dengan angka. Usulan yang sama, bantuan yang sudah diterima, dan desil di luar batas dikatakan di sebelah kanan saat itu juga.',
        'Jawab kriteria dengan Y atau T. Jawabannya dihitung dan ditunjukkan kepada sidang; tidak ada nilai lulus.',
        'Tambah foto dengan F8. Foto diperkecil dan letak pengambilannya dibuang sebelum disimpan.',
        'Ctrl+Enter menyimpan. Bila ditinggalkan, rancangannya menunggu di atas daftar usulan.',
        'Usulan yang keliru ditarik kembali dengan Del selama belum ada keputusan; Z membatalkannya.',
      ],
    },
    {
      id: 'terlewat',
      judul: 'Memastikan tidak ada yang terlewat sebelum sidang',
      langkah: [
        'Buka Warga, lalu tekan F8. Peta menunjukkan setiap RT; pilih apa yang ditunjukkan, misalnya usulan untuk sidang berikutnya.',
        'Pilih sebuah RT dengan panah dan Enter: daftar di sebelahnya hanya memuat RT itu. Saring menurut sebab dengan tombol di atas daftar.',
        'U menjadikan orang yang dipilih usulan, dengan jenis dan program yang paling mungkin. Usulan yang ditunda kembali menunggu sidang.',
        'S mengesampingkan dengan sebabnya; Z mengembalikannya. P mencatat orang yang dilaporkan PSM atau warga.',
        'Ctrl+P mencetak lembar untuk setiap RT, dengan tempat untuk jawaban ketua RT. NIK di lembar itu disamarkan.',
      ],
    },
    {
      id: 'sidang',
      judul: 'Membuka sidang',
      langkah: [
        'Buka Musyawarah, lalu tekan B. Tanggal, tempat, dan pimpinan sudah diusulkan dari sidang sebelumnya.',
        'Usulan yang menunggu masuk agenda, dan orang pada daftar Pilar menjadi undangan.',
        'Di Kehadiran ketik nomor atau nama, lalu Enter. Tamu ditambah dengan F2.',
        'Yang hadir menanda tangan di bidang sebelah kanan: F4 menyimpan, F6 bila ia menanda tangan di kertas.',
        'Yang pulang: ketik nomornya, lalu Enter dua kali. Jam yang keliru diperbaiki dengan membuka namanya. Ctrl+Z mengurungkan.',
      ],
    },
    {
      id: 'putuskan',
      judul: 'Mencatat keputusan',
      langkah: [
        'Di Pembahasan satu calon memenuhi satu layar. Bacakan, dengarkan sidang, lalu tekan L (layak), T (tidak layak), atau D (ditunda).',
        'Tidak layak dan ditunda meminta alasan: ketik nomor atau hurufnya, lalu Enter.',
        'Setiap keputusan langsung tersimpan. U mengurungkan yang terakhir.',
      ],
    },
    {
      id: 'sanggahan',
      judul: 'Mencatat dan menjawab sanggahan',
      langkah: [
        'Tekan S pada Pembahasan untuk calon di layar, atau Alt+S lalu F2 untuk usulan mana pun atau sidang seluruhnya.',
        'J menjawab yang dipilih: hasil, jawaban, dan siapa yang menjawab. Tenggat yang dekat atau lewat ditandai; banyaknya hari di Pengaturan, Batas waktu.',
        'Sesudah sidang ditutup sanggahan tetap dapat diajukan. Jawabannya menjadi adendum bernomor, dan dapat mengoreksi keputusan bila diterima.',
      ],
    },
    {
      id: 'notulen',
      judul: 'Menulis notulen dan menyimpan foto sidang',
      langkah: [
        'Tekan Alt+N pada langkah mana pun. Di kiri pokok acara, di kanan catatannya menurut jam; Alt dengan panah atas atau bawah pindah pokok.',
        'Ketik lalu Enter. Jamnya jam mulai mengetik dan dapat diubah; yang belum dicatat tersimpan sendiri. Garis miring atau F2 membuka blok siap pakai.',
        'Panah atas dari isian kosong memilih catatan: E mengubah, Del menghapus, Ctrl+Z mengembalikan.',
        'Di Pembahasan tekan M untuk satu catatan tentang calon tanpa meninggalkan layarnya.',
        'Foto sidang ada di bawah pokok acara: paling banyak 8, dari berkas (F8) atau kamera (F9).',
      ],
    },
    {
      id: 'layar',
      judul: 'Menayangkan sidang pada proyektor',
      langkah: [
        'Tekan Alt+L, lalu Enter: jendela layar terbuka. Geser ke proyektor dan tekan F11. Dengan Electron dan layar kedua, jendela itu langsung mengisi proyektor.',
        'Layar mengikuti meja sekretaris: usulan yang dibahas, putusan ketika jatuh, lalu usulan berikutnya. N tidak pernah membuka NIK di sana.',
        'Alt+L sekali lagi menunjukkan apa yang dilihat ruang sidang. Angka memilih: ikuti, jeda, acara, rekap, atau judul. Di situ juga nama yang sedang berbicara.',
        'F2 menentukan apa yang boleh terlihat dari setiap usulan. NIK dan KK paling banyak empat angka terakhir; disabilitas dan penyakit tidak pernah.',
      ],
    },
    {
      id: 'tutup',
      judul: 'Menutup sidang dan mencetak berita acara',
      langkah: [
        'Penutup menunjukkan apa yang masih kurang. Yang bertanda menghalangi harus diselesaikan dahulu.',
        'Di Penanda tangan pilih orangnya dengan panah. Yang ada di tempat menggores di layar lalu F4; F6 bila ia bertanda tangan di kertas. G mengganti orang, A menambah saksi, B membatalkan tanda tangan.',
        'Setelah ditutup, nomor berita acara diberikan dan isi sidang tidak berubah lagi.',
        'Di Berita Acara cetak dokumennya, mintakan tanda tangan. Di Kirim tekan Ctrl+Enter untuk paket Dinas Sosial; di situ juga surat pengantar (T) dan pengumuman untuk umum (P).',
      ],
    },
    {
      id: 'tanda-tangan-berita-acara',
      judul: 'Menandatangani berita acara',
      langkah: [
        'Di layar: pada langkah Penutup tiap orang menggores di bidang tanda tangan. Yang terlambat masih dapat sesudah sidang ditutup.',
        'Di kertas: cetak berita acara, tanda tangani, pindai. Pada Berita Acara tekan T, lalu F9 untuk melampirkan pindaian; jumlah halamannya dibandingkan dengan cetakan.',
        'Dengan sertifikat: pada layar yang sama tekan F4, pilih berkas .p12 atau .pfx, isi kata sandinya, lalu Ctrl+Enter. Orang berikutnya berbuat sama; tanda tangan yang sudah ada tetap berlaku.',
        'Ketiga cara boleh dipakai bersama. Sertifikat dan kata sandinya tidak disimpan.',
      ],
    },
    {
      id: 'periksa-kertas',
      judul: 'Memeriksa keaslian berita acara atau paket',
      langkah: [
        'Buka Bantuan, tekan F9, lalu pilih PDF atau zip. Tidak ada yang disimpan.',
        'Mufakat mengatakan apakah berkas itu persis seperti saat dicetak, siapa yang menandatangani secara elektronik, dan cocok tidaknya dengan keputusan di data ini.',
        'Sidik kunci empat kelompok huruf dibacakan lewat telepon untuk memastikan kelurahan mana yang mencetak.',
        'Kertas yang dipindai atau disusun ulang program lain tidak punya segel lagi; simpan PDF aslinya.',
      ],
    },
    {
      id: 'nomor-surat',
      judul: 'Mengatur nomor surat',
      langkah: [
        'Pola nomornya ada di Pengaturan, bagian Surat. Tiap surat mengambil nomor berikut sendiri.',
        'Pada Musyawarah tekan N untuk Buku nomor: P menyisihkan nomor, L melewati nomor yang sudah dipakai di luar Mufakat, dengan sebabnya.',
        'Saat menutup sidang dapat dipilih nomor yang dipesan, atau diketik nomor dari buku lain. Tidak ada nomor yang terpakai dua kali.',
      ],
    },
    {
      id: 'teks-kertas',
      judul: 'Mengubah kata-kata pada berita acara dan surat',
      langkah: [
        'Buka Pengaturan, bagian Teks kertas. Tiap teks tampil di samping hasilnya; isian dalam kurung { } diganti dengan data sidang.',
        'Isian yang salah ditandai di tempatnya. Sidang yang sudah ditutup tetap memakai teksnya sendiri.',
        'Sebelum sidang ditutup, langkah Berita Acara menampilkan rancangannya dengan tanda DRAF.',
      ],
    },
    {
      id: 'adendum',
      judul: 'Mengoreksi keputusan sesudah sidang ditutup',
      langkah: [
        'Buka sidang yang sudah ditutup, lalu tekan Alt+K. T menambah koreksi: pilih usulannya, lalu keputusan yang baru dengan alasannya.',
        'Tulis alasan adendum dan periksa kolom Semula dan Menjadi. Ctrl+Enter membuat adendum bernomor; sesudah itu adendum tidak dapat diubah.',
        'P membuka PDF adendum terbaru untuk dicetak dan ditandatangani. Buat lagi paket di Kirim: isinya memakai keputusan yang dikoreksi dan membawa adendumnya.',
      ],
    },
    {
      id: 'cetak-persiapan',
      judul: 'Mencetak undangan, daftar hadir kosong, dan lembar kerja',
      langkah: [
        'Di Persiapan tekan C. Undangan memuat satu surat untuk setiap orang dengan satu nomor; daftar hadir dan lembar kerja untuk berjaga bila listrik padam.',
      ],
    },
    {
      id: 'lembar',
      judul: 'Mencatat keputusan di Excel',
      isi: [
        'Unduh lembar sidang, isi kolom keputusan dan alasan dari daftar pada sel, lalu impor kembali dari sidang itu. Nomor dan NIK pada lembar jangan diubah; dengan itu baris dicocokkan.',
      ],
    },
  ],
};

const WARGA: KelompokTopik = {
  judul: 'Data warga, temuan, dan pencocokan',
  topik: [
    {
      id: 'daftar-warga',
      judul: 'Memasukkan daftar DTSEN, JKSS, PBI-JK, atau desil',
      langkah: [
        'Buka Warga, lalu tekan F6. Pilih jenis daftarnya dengan angka.',
        'Letakkan berkas Excel atau CSV, periksa jumlah dan kolomnya, lalu tekan Ctrl+Enter.',
        'DTSEN dan daftar lain menambah orang. JKSS, PBI-JK, desil, dan hasil SIKS-NG hanya menambah keterangan tentang orang yang sudah ada.',
        'Penulisan dapat dibatalkan dengan Esc; bila dibatalkan, tidak satu baris pun tersimpan.',
      ],
    },
    {
      id: 'tarik-daftar',
      judul: 'Daftar yang salah sudah terlanjur masuk',
      isi: [
        'Buka Warga, tekan F6, lalu pilih Tarik kembali pada baris berkasnya. Data warga dihitung ulang seolah daftar itu tidak pernah masuk.',
        'Usulan dan keputusan tidak berubah. Daftarnya tetap tercatat sebagai ditarik, dan boleh diimpor lagi.',
      ],
    },
    {
      id: 'cari-warga',
      judul: 'Mencari orang dengan ejaan yang berbeda',
      isi: [
        'Ketik sebagian nama, NIK, nomor KK, atau alamat, dengan urutan apa pun. Ejaan yang lazim dianggap sama, misalnya Muhammad dan Moh., Yusuf dan Jusuf, Siti dan St.',
      ],
    },
    {
      id: 'temuan',
      judul: 'Menyelesaikan temuan',
      langkah: [
        'Buka Warga, lalu tekan F7. Temuan yang terberat berdiri paling atas.',
        'Enter membuka penjelasannya. Bila menyangkut dua orang, keduanya berdiri berdampingan dan yang berbeda ditandai.',
        'Sudah diperiksa dan tidak ada masalah: tekan S dan tulis catatannya. Perlu dibahas sidang: tekan U, lalu pilih jenisnya dengan angka.',
        'Z membuka lagi yang baru saja diselesaikan. Temuan tidak mengubah data orang dan tidak menghentikan bantuan.',
      ],
    },
    {
      id: 'nik-kosong',
      judul: 'Orang tanpa NIK yang sah tidak dapat diusulkan',
      isi: [
        'NIK kosong, sementara, atau rusak tidak pernah digabung dengan orang lain. Mintakan KK atau KTP-el, perbaiki di daftar asalnya, lalu impor lagi.',
      ],
    },
    {
      id: 'rekonsiliasi',
      judul: 'Mencocokkan daftar JKSS atau PBI-JK dengan data warga',
      langkah: [
        'Impor daftarnya lewat Warga. Buka Rekonsiliasi, pilih daftarnya, lalu tekan Ctrl+Enter.',
        'Setiap baris masuk satu kelompok. Kerjakan dari atas: yang perlu diputuskan, lalu yang perlu dilaporkan. Huruf dan angka yang berbeda digarisbawahi.',
        'Spasi memilih baris, A memilih semua. Enter: orangnya sama. X: orangnya berbeda. M: bawa ke musyawarah. S: sudah diperiksa. U mengurungkan.',
        'Bila satu baris mungkin beberapa orang, pilih orangnya dengan angka. Mufakat tidak pernah memilih sendiri dan tidak mengubah data warga.',
        'E menyimpan lembar Excel, D ringkasan PDF untuk arsip. Dicocokkan lagi dengan daftar baru, yang sudah diselesaikan tetap selesai; yang isinya berubah ditanyakan lagi.',
      ],
    },
    {
      id: 'pena',
      judul: 'Mencari calon PENA dan mengikuti keluarga yang graduasi',
      langkah: [
        'Buka PENA. Calon adalah penerima PKH atau Sembako yang usahanya tercatat; umur di luar batas diingatkan, tidak ditolak.',
        'Tekan I untuk mengisi data usaha, Ctrl+Enter menyimpannya, U mengusulkannya ke musyawarah. E mengekspor daftarnya.',
        'Keluarga yang diputus graduasi masuk sendiri ke bagian Graduasi saat sidang ditutup. T mencatat hasil kunjungan: mandiri, rentan, atau kembali menerima.',
      ],
    },
  ],
};

const KEJADIAN: KelompokTopik = {
  judul: 'Bila terjadi sesuatu',
  topik: [
    {
      id: 'listrik',
      judul: 'Listrik padam di tengah sidang',
      isi: [
        'Buka Mufakat lagi dan masukkan kata sandi. Semua keputusan yang sudah terlihat di layar tersimpan; lanjutkan dari calon yang belum diputus.',
      ],
    },
    {
      id: 'salah-putus',
      judul: 'Keputusan salah dicatat',
      isi: [
        'Tekan U untuk mengurungkan yang terakhir, juga setelah Mufakat dibuka kembali. Untuk yang lebih lama, buka calonnya dan putuskan lagi: keputusan lama tetap tercatat dalam jurnal sebagai digantikan.',
        'Setelah sidang ditutup, keputusan tidak dapat diubah di sini. Bicarakan dengan lurah untuk sidang berikutnya atau adendum.',
      ],
    },
    {
      id: 'nik-rusak',
      judul: 'NIK rusak, misalnya 1,37101E+15',
      isi: [
        'Excel mengubah angka panjang dan membuang angka terakhirnya. Angka yang hilang tidak dapat ditebak, jadi baris itu tidak diterima.',
        'Buka berkas asli dengan kolom NIK sebagai teks, atau isi NIK dari KK atau KTP-el pada layar impor.',
      ],
    },
    {
      id: 'ditolak',
      judul: 'Berkas tidak diterima',
      isi: [
        'Kalimat pada layar menyebut sebabnya. Yang paling sering: berkas bersandi, berkas .xls lama, atau gambar yang diganti namanya.',
        'Buka di Excel atau LibreOffice, lalu simpan sebagai Buku Kerja Excel (.xlsx) atau CSV.',
      ],
    },
    {
      id: 'lupa-sandi',
      judul: 'Lupa kata sandi',
      isi: [
        'Data disandikan dengan kata sandi itu dan tidak dapat dibuka tanpanya, juga oleh pembuat program dan dari cadangan. Cari catatan yang disimpan saat penyiapan.',
        'Bila benar-benar hilang, mulai lagi pada folder data lain dan impor kembali daftar usulan. Berita acara yang sudah dicetak tetap sah.',
      ],
    },
    {
      id: 'berhenti',
      judul: 'Muncul pita "Mufakat berhenti"',
      isi: ['Tutup jendela atau halaman itu, lalu buka Mufakat sekali lagi. Yang sudah dicatat tersimpan.'],
    },
    {
      id: 'kode',
      judul: 'Ada kode pada pesan kesalahan',
      isi: [
        'Sebutkan kode itu bila meminta bantuan. Nomor insiden menunjuk catatan di komputer ini; catatan itu tidak memuat nama atau NIK warga.',
      ],
    },
  ],
};

/** What can happen to a Dinas Sosial too; the rest is about sessions and lists. */
const KEJADIAN_DINSOS: KelompokTopik = {
  ...KEJADIAN,
  topik: KEJADIAN.topik.filter(({ id }) => ['lupa-sandi', 'berhenti', 'kode'].includes(id)),
};

/** The help for the data that is open: at a Dinas Sosial the recap comes first, and sessions are not its work. */
export function listTopik(peran: PeranData): readonly KelompokTopik[] {
  return peran === 'dinsos'
    ? [REKAP, KUNCI, PAKET, KEJADIAN_DINSOS]
    : [PEKERJAAN, PAKET, BALASAN, KUNCI, WARGA, KEJADIAN, REKAP];
}
