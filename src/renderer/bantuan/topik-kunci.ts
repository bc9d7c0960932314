import type { KelompokTopik } from './topik.ts';

export const KUNCI: KelompokTopik = {
  judul: 'Kunci dan sidik',
  topik: [
    {
      id: 'tukar-kunci',
      judul: 'Bertukar kunci antara kelurahan dan Dinas Sosial',
      langkah: [
        'Buka Pengaturan, bagian Kunci dan sidik. Bila belum ada, buat kuncinya dengan Enter.',
        'Tekan S dan kirim berkas kunci_….json kepada pihak lain, atau tekan Q dan biarkan mereka memindai kode QR-nya. Keduanya tidak rahasia.',
        'Berkas atau gambar kode QR dari mereka dimasukkan dengan T, atau dipindai dengan P. Dinas Sosial boleh memilih berkas semua kelurahan sekaligus.',
        'Telepon pemiliknya di nomor yang sudah dikenal dan cocokkan keempat kelompok sidiknya. Baru sesudah itu kuncinya dicatat.',
      ],
    },
    {
      id: 'arti-kunci',
      judul: 'Apa gunanya kunci dan sidiknya',
      isi: [
        'Dengan kuncinya kelurahan menandatangani kertas dan paket, dan Dinas Sosial menandatangani tanda terima. Siapa pun yang mengenal kunci itu dapat memeriksa dari mana berkasnya dan bahwa tidak ada yang berubah.',
        'Paket disandi dengan kunci Dinas Sosial, sehingga flash disk yang hilang tidak membuka data siapa pun.',
        'Sidik adalah pengenal kunci yang cukup pendek untuk dibacakan. Yang mengganti kunci di jalan tidak dapat membuat sidik yang sama.',
        'Bagian rahasia kunci hanya ada di dalam data, di balik kata sandi, dan ikut dalam cadangannya.',
      ],
    },
    {
      id: 'kunci-berubah',
      judul: 'Kunci pihak lain berubah, atau komputernya hilang',
      langkah: [
        'Kunci berubah bila data dibuat dari awal di komputer lain. Data yang dipulihkan dari cadangan tetap memakai kunci yang sama.',
        'Masukkan kunci barunya: Mufakat mengatakan kunci mana yang digantikan. Tanyakan sebabnya dan cocokkan sidiknya lagi.',
        'Bila komputernya hilang, cabut kuncinya: R di kelurahan, Enter pada barisnya di Dinas Sosial. Yang ditandatangani sebelumnya tetap tercatat.',
      ],
    },
  ],
};
