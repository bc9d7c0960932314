import type { PeranData } from '../shell/tujuan-peran.ts';
import { TOMBOL_REKAP } from './tombol-rekap.ts';

export interface KelompokTombol {
  readonly judul: string;
  readonly tombol: readonly (readonly [tombol: readonly string[], kata: string])[];
}

/** Whose data is open, and the words of its parts in the order of the rail. */
export interface TempatBantuan {
  readonly peran: PeranData;
  readonly bagian: readonly string[];
}

/** Keys by place for the data that is open; the list under `?` shows those of the screen that is open. */
export function listTombol({ peran, bagian }: TempatBantuan): readonly KelompokTombol[] {
  const sendiri = peran === 'dinsos' ? TOMBOL_REKAP : TOMBOL_KELURAHAN;
  return [createDiManaSaja(bagian), DAFTAR, ...sendiri, PENGATURAN];
}

/** The keys of the whole window, among them the jumps: `Alt+1 Beranda; Alt+2 Warga, Alt+3 Usulan, …` */
function createDiManaSaja([pertama = '', ...lain]: readonly string[]): KelompokTombol {
  const lompatan = lain.map((kata, urut) => `Alt+${urut + 2} ${kata}`).join(', ');
  return {
    judul: 'Di mana saja',
    tombol: [
      [['Alt+1'], `${pertama}; ${lompatan}`],
      [['?'], 'Daftar tombol layar ini'],
      [['/'], 'Ke kotak cari'],
      [['Esc'], 'Batal, kembali, atau mengosongkan kotak cari'],
      [['Ctrl+L'], 'Kunci data'],
    ],
  };
}

const DAFTAR: KelompokTombol = {
  judul: 'Daftar',
  tombol: [
    [['Up', 'Down'], 'Pindah baris'],
    [['PgUp', 'PgDn'], 'Pindah satu halaman'],
    [['Home', 'End'], 'Ke baris pertama atau terakhir'],
    [['Enter'], 'Buka baris'],
  ],
};

const TOMBOL_KELURAHAN: readonly KelompokTombol[] = [
  {
    judul: 'Warga',
    tombol: [
      [['F6'], 'Impor daftar'],
      [['F7'], 'Temuan'],
      [['F8'], 'Terlewat'],
      [['Enter'], 'Buka halaman orang yang dipilih'],
      [['U'], 'Usulkan ke Musyawarah'],
      [['N'], 'Formulir usulan tentang orang ini, pada halamannya'],
      [['1', '6'], 'Jenis daftar pada layar impor'],
    ],
  },
  {
    judul: 'Temuan',
    tombol: [
      [['Enter'], 'Buka temuan; dua orang berdiri berdampingan'],
      [['S'], 'Tandai selesai'],
      [['U'], 'Jadikan usulan; angka memilih jenisnya'],
      [['Z'], 'Buka lagi yang sudah selesai'],
    ],
  },
  {
    judul: 'Terlewat',
    tombol: [
      [['Up', 'Down'], 'Pindah baris, atau pindah sel pada peta RT'],
      [['U'], 'Usulkan; usulan yang ditunda kembali'],
      [['S'], 'Kesampingkan dengan sebabnya'],
      [['Z'], 'Kembalikan yang dikesampingkan'],
      [['P'], 'Catat laporan PSM atau warga; E mengubahnya'],
      [['Ctrl+P'], 'Cetak lembar RT'],
    ],
  },
  {
    judul: 'Rekonsiliasi',
    tombol: [
      [['Ctrl+Enter'], 'Cocokkan'],
      [['K'], 'Kelompok berikutnya; Shift+K sebelumnya'],
      [['Spasi'], 'Pilih baris; A memilih semua'],
      [['Enter'], 'Samakan ke data warga'],
      [['X'], 'Tandai orang berbeda'],
      [['M'], 'Bawa ke musyawarah'],
      [['S'], 'Sudah diperiksa'],
      [['P'], 'Usulkan perbaikan data sesudah disamakan'],
      [['U'], 'Urungkan'],
      [['E', 'D'], 'Simpan lembar Excel, ringkasan PDF'],
      [['R'], 'Jalankan ulang sesudah data berubah'],
      [['G'], 'Cocokkan daftar lain'],
    ],
  },
  {
    judul: 'Mengetik usulan',
    tombol: [
      [['N'], 'Usulan baru, dari daftar usulan'],
      [['F2'], 'Orang baru, yang belum ada dalam data warga'],
      [['F4'], 'Ganti orang'],
      [['F7'], 'Ubah data orang'],
      [['Y', 'T'], 'Jawab kriteria ya atau tidak; panah pindah baris, Del mengosongkan'],
      [['F8'], 'Pilih foto atau pindaian; F9 kamera'],
      [['Ctrl+Enter'], 'Simpan usulan'],
      [['E'], 'Ubah usulan yang dipilih'],
      [['Del'], 'Tarik kembali usulan yang dipilih'],
      [['Z'], 'Batalkan penarikan'],
    ],
  },
  {
    judul: 'Usulan dan impor',
    tombol: [
      [['F6'], 'Impor daftar usulan'],
      [['B'], 'Pilih berkas'],
      [['U'], 'Unduh baris bermasalah'],
      [['Ctrl+Enter'], 'Tulis baris yang diperiksa'],
    ],
  },
  {
    judul: 'Balasan Dinas Sosial',
    tombol: [
      [['F8'], 'Dari daftar usulan; B dari langkah Kirim'],
      [['B'], 'Pilih berkas'],
      [['Ctrl+Enter'], 'Masukkan, lalu bawa baris yang dipilih ke agenda berikutnya'],
      [['Spasi'], 'Pilih baris; A memilih semua'],
      [['Z'], 'Urungkan yang terakhir dibawa'],
      [['1', '2'], 'Yang ditolak SIKS-NG, atau temuan Dinas Sosial'],
      [['N'], 'Tampilkan atau samarkan NIK'],
      [['U'], 'Buka usulan yang sudah dibawa'],
      [['K'], 'Dari tanda terima ke langkah Kirim'],
    ],
  },
  {
    judul: 'Kehadiran',
    tombol: [
      [['Enter'], 'Tandai hadir nomor atau nama yang diketik; dua kali bila ia pulang'],
      [['Ctrl+Z'], 'Urungkan tanda terakhir'],
      [['F2'], 'Tambah tamu'],
      [['F8'], 'Semua hadir'],
      [['F4'], 'Simpan tanda tangan'],
      [['F6'], 'Tanda tangan di kertas'],
      [['F7'], 'Lewati yang menanda tangan'],
      [['Del'], 'Hapus goresan'],
    ],
  },
  {
    judul: 'Pembahasan',
    tombol: [
      [['L'], 'Layak'],
      [['T'], 'Tidak layak'],
      [['D'], 'Ditunda'],
      [['U'], 'Urungkan yang terakhir'],
      [['Up', 'Down'], 'Usulan sebelumnya atau berikutnya'],
      [['J'], 'Cari atau lompat ke nomor'],
      [['F3'], 'Daftar semua usulan'],
      [['N'], 'Tampilkan atau tutup NIK'],
    ],
  },
  {
    judul: 'Layar proyektor',
    tombol: [
      [['Alt+L'], 'Buka atau tutup meja layar'],
      [['Enter'], 'Buka jendela layar, atau majukan'],
      [['1', '5'], 'Pilih yang dilihat ruang sidang'],
      [['F2'], 'Yang boleh terlihat dari setiap usulan'],
    ],
  },
  {
    judul: 'Notulen',
    tombol: [
      [['Alt+N'], 'Buka notulen, atau kembali ke langkah sidang'],
      [['Enter'], 'Catat'],
      [['F2'], 'Blok siap pakai'],
      [['Alt+Up', 'Alt+Down'], 'Pokok acara sebelumnya atau berikutnya'],
      [['F4'], 'Tandai sedang dibahas'],
      [['E', 'Del'], 'Ubah atau hapus catatan yang dipilih'],
      [['Ctrl+Z'], 'Kembalikan yang dihapus'],
      [['F8', 'F9'], 'Foto dari berkas atau kamera'],
      [['F6'], 'Salin notulen sebagai teks'],
      [['M'], 'Di Pembahasan: catatan cepat tentang calon'],
    ],
  },
  {
    judul: 'Sanggahan',
    tombol: [
      [['Alt+S'], 'Buka sanggahan, atau kembali ke langkah sidang'],
      [['F2'], 'Ajukan sanggahan'],
      [['J'], 'Jawab sanggahan yang dipilih'],
      [['E', 'Del'], 'Ubah atau batalkan sanggahan yang dipilih'],
      [['B'], 'Semua, atau hanya yang belum dijawab'],
      [['S'], 'Di Pembahasan: sanggahan atas calon'],
    ],
  },
  {
    judul: 'Tanda tangan dan nomor',
    tombol: [
      [['T'], 'pada Berita Acara: pindaian dan tanda tangan elektronik'],
      [['F9'], 'pilih pindaian, atau berkas yang diperiksa'],
      [['F4'], 'pilih sertifikat'],
      [['N'], 'pada daftar sidang: buku nomor'],
      [['P'], 'pesan nomor'],
      [['L'], 'lewati nomor'],
    ],
  },
  {
    judul: 'PENA',
    tombol: [
      [['1', '2'], 'Calon atau Graduasi'],
      [['I'], 'Isi data usaha'],
      [['Ctrl+Enter'], 'Simpan data usaha'],
      [['U'], 'Usulkan ke Musyawarah'],
      [['T'], 'Catat tindak lanjut graduasi'],
      [['Z'], 'Urungkan tindak lanjut terakhir'],
      [['G'], 'Catat graduasi di luar sidang'],
      [['E'], 'Ekspor ke Excel'],
    ],
  },
];

const PENGATURAN: KelompokTombol = {
  judul: 'Pengaturan',
  tombol: [
    [['Ctrl+S'], 'Simpan'],
    [['T'], 'Tambah'],
    [['S'], 'pada Kunci dan sidik: simpan berkas kunci'],
    [['Q'], 'besarkan kode QR'],
    [['P'], 'pindai kode QR dengan kamera'],
    [['R'], 'rincian kunci Dinas Sosial, untuk mencabutnya'],
    [['B'], 'di Dinas Sosial: kelurahan yang belum punya kunci'],
  ],
};
