import type { KelompokTopik } from './topik.ts';

export const BALASAN: KelompokTopik = {
  judul: 'Balasan Dinas Sosial',
  topik: [
    {
      id: 'masuk-balasan',
      judul: 'Memasukkan tanda terima atau berkas balik',
      langkah: [
        'Buka Usulan, lalu tekan F8; atau tekan B pada langkah Kirim. Berkasnya juga dapat diletakkan di kedua layar itu.',
        'Tekan B dan pilih berkasnya: tanda terima (.json), berkas balik (.json.age atau .json), atau hasil SIKS-NG (.csv, .xlsx).',
        'Baca apa isinya, dari siapa, dan tentang paket yang mana. Belum ada yang ditulis. Tanda tangannya dicocokkan dengan kunci Dinas Sosial di Pengaturan.',
        'Ctrl+Enter memasukkannya. Berkas yang sama boleh dimasukkan lagi: tidak ada yang menjadi dua.',
        'Sesudah tanda terima masuk, Riwayat kiriman pada langkah Kirim menyebut paket itu diterima, terlambat, atau ditolak.',
      ],
    },
    {
      id: 'bawa-tolakan',
      judul: 'Membawa baris yang ditolak SIKS-NG ke sidang berikutnya',
      langkah: [
        'Buka berkas balik atau hasil SIKS-NG dari daftar balasan. Yang tidak cocok dengan keputusan di sini berdiri paling atas dengan sebabnya, dan tidak dapat dibawa.',
        'Yang dapat dibawa sudah dipilih, kecuali yang sebabnya sudah pernah kembali. Spasi memilih atau melepas baris, A semuanya.',
        'Ctrl+Enter membawanya: usulan yang sama menunggu sidang berikutnya, dengan sebab penolakannya.',
        'Z mengurungkannya selama usulannya belum ada pada agenda. Sesudah itu boleh dibawa lagi.',
        'Di Usulan, saringan Asal menunjukkan yang ditolak SIKS-NG. Di Pembahasan sebabnya berdiri di bawah nama.',
      ],
    },
    {
      id: 'temuan-balik',
      judul: 'Temuan dan paket yang belum sampai',
      isi: [
        'Dinas Sosial membandingkan keputusan semua kelurahan. Temuannya, misalnya orang yang diusulkan dua kelurahan, datang dalam berkas balik bersama apa yang dapat dilakukan. Temuan tidak mengubah keputusan sidang.',
        'Kalau sebuah nomor urut belum sampai, cari paket itu pada Riwayat kiriman dan kirim sekali lagi.',
        'Berkas balik yang datang tanpa sandi dapat dibaca siapa pun yang memegangnya. Hapus salinannya dari flash disk dan percakapan, dan minta yang berikutnya tersandi.',
        'Balasan yang ditolak tidak menulis apa pun. Kalau kuncinya tidak dikenal atau sudah diganti, telepon Dinas Sosial dan cocokkan sidik kuncinya.',
      ],
    },
  ],
};
