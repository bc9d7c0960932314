import type { KelompokTopik } from './topik.ts';

export const REKAP: KelompokTopik = {
  judul: 'Rekap Dinas Sosial',
  topik: [
    {
      id: 'rekap-terima',
      judul: 'Menerima paket dari kelurahan',
      langkah: [
        'Simpan berkas kunci Dinas Sosial (Pengaturan, Kunci dan sidik, S) dan bagikan kepada semua kelurahan. Dengan kunci itu mereka menyandi paketnya. Cukup sekali.',
        'Catat kunci setiap kelurahan dengan T di tempat yang sama, sesudah sidiknya dicocokkan lewat telepon.',
        'Paket datang dengan flash disk atau lewat saluran dinas, sebagai berkas .zip.age atau .zip. Jangan mengubah nama atau isinya.',
        'Di Rekap tekan F6, lalu pilih banyak berkas atau satu folder; dapat juga dijatuhkan ke layar. Setiap berkas diperiksa sendiri: tanda tangan, sidik, jumlah, dan versinya.',
        'Hasilnya dibaca per berkas. Memasukkan berkas yang sama sekali lagi tidak mengubah apa pun.',
      ],
    },
    {
      id: 'rekap-keadaan',
      judul: 'Arti keadaan pada papan rekap',
      isi: [
        'Diterima: paketnya utuh, dari kelurahan itu sendiri, dan datang sebelum batas. Terlambat: utuh, tetapi datang sesudah batas; keputusannya tetap dihitung.',
        'Diperbarui: versi yang lebih baru menggantikan paket sebelumnya dari sidang yang sama. Yang dihitung hanya versi terbaru.',
        'Ditolak: berkas terakhirnya rusak atau tidak cocok dengan daftar isinya. Pengirim belum dikenal: berkasnya utuh, tetapi kuncinya belum dipercayai di sini.',
        'Belum ada: dari kelurahan itu belum ada berkas untuk bulan ini. Nomor paket yang terlewat tampil pada halaman kelurahannya.',
      ],
    },
    {
      id: 'rekap-pengirim',
      judul: 'Pengirim belum dikenal',
      langkah: [
        'Telepon kelurahan di nomor yang sudah dikenal dan minta dibacakan sidik kuncinya, empat kelompok huruf pada Pengaturan, Kunci dan sidik.',
        'Bandingkan dengan sidik pada layar. Kalau keempatnya sama, tekan P untuk mempercayai kuncinya. Kalau berbeda, jangan dipercayai.',
        'Sesudah itu tekan M: paketnya masuk tanpa dipilih lagi. Dari halaman kelurahan, pilih berkasnya sekali lagi dengan F6.',
        'Bila kuncinya menggantikan kunci lain, tanyakan sebabnya dahulu: biasanya data dibuat dari awal di komputer lain.',
      ],
    },
    {
      id: 'rekap-ditolak',
      judul: 'Berkas ditolak: apa yang dilakukan',
      langkah: [
        'Di Rekap tekan D. Setiap berkas menyebut sebabnya dan apa yang dilakukan; Enter membuka kelurahannya.',
        'Rusak atau terpotong: minta kelurahan menyimpan paketnya lagi pada langkah Kirim. Berkas yang lama tidak perlu dihapus.',
        'Dua isi dengan versi yang sama, jurnal yang tidak bersambung, atau kunci kelurahan lain: tanyakan dahulu mana yang benar. Yang salah dikeluarkan dengan K pada halaman kelurahan, dengan alasan.',
        'Versi lama atau data contoh: biarkan. Tidak ada yang masuk rekap dari berkas yang ditolak.',
      ],
    },
    {
      id: 'rekap-temuan',
      judul: 'Temuan antarkelurahan',
      isi: [
        'Bila keputusan semua kelurahan berdiri berdampingan, tampak NIK atau KK yang diusulkan dua kali, putusan yang berbeda tentang orang yang sama, orang yang sudah menerima di kelurahan lain, dan orang pindah yang belum dibahas di mana pun. Tekan T di Rekap.',
        'Enter membandingkan semua kelurahan dalam satu temuan; N menampilkan NIK dan nomor KK. Temuan tidak memutuskan apa pun: tanyakan kepada kelurahan.',
        'Setiap kelurahan mendapat temuannya sendiri dalam berkas balik.',
      ],
    },
    {
      id: 'rekap-hasil',
      judul: 'Menyusun hasil bulan ini',
      langkah: [
        'Di Rekap tekan S. Pilih bulannya, atau semua bulan, dan lembar SIKS-NG setiap kelurahan atau untuk seluruh kota.',
        'Tekan Ctrl+Enter. Satu zip tersimpan: lembar SIKS-NG, daftar keluar dan graduasi, semua keputusan, temuan, papan dalam angka, dan ringkasan untuk kepala dinas.',
        'Folder tanda-terima dan berkas-balik dibagikan kepada kelurahan masing-masing. Berkas balik tersandi dengan kunci kelurahan itu; yang kuncinya belum dikenal disebut namanya dan tidak mendapat berkas.',
        'Bila jumlahnya tidak cocok, tidak ada yang disusun: angka yang salah tidak boleh sampai ke SIKS-NG.',
        'Keputusan di dalamnya adalah usulan kelurahan. Siapa yang menerima bantuan ditetapkan oleh instansi yang berwenang.',
      ],
    },
    {
      id: 'rekap-siks',
      judul: 'Baris yang ditolak SIKS-NG pulang ke kelurahan',
      langkah: [
        'Unduh hasil unggahan dari SIKS-NG. Di Rekap tekan H, lalu letakkan berkasnya.',
        'Baris tanpa keputusan yang cocok tampil dengan sebabnya, misalnya NIK yang tidak ada dalam paket mana pun.',
        'Susun hasil sekali lagi. Baris yang cocok masuk berkas balik, dan kelurahan membahasnya pada sidang berikut.',
      ],
    },
    {
      id: 'rekap-tren',
      judul: 'Menurut program, dan dari bulan ke bulan',
      isi: [
        'Tekan P di Rekap: layak, tidak layak, ditunda, keluar, graduasi, dan PENA setiap bulan sebagai gambar dan tabel; di bawahnya keputusan menurut program, satu bulan atau semuanya.',
        'Bulan dengan lebih banyak kelurahan berangka lebih besar; jumlah kelurahannya tertulis di sampingnya.',
      ],
    },
  ],
};
