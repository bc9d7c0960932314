import type { KelompokTopik } from './topik.ts';

export const PAKET: KelompokTopik = {
  judul: 'Paket keputusan untuk Dinas Sosial',
  topik: [
    {
      id: 'kirim-paket',
      judul: 'Mengirim paket keputusan',
      langkah: [
        'Masukkan dahulu kunci Dinas Sosial pada Pengaturan, bagian Kunci dan sidik, dan cocokkan sidiknya lewat telepon. Cukup sekali.',
        'Buka sidang yang sudah ditutup, langkah Kirim, lalu tekan Ctrl+Enter. Berkasnya tersandi: hanya Dinas Sosial yang dapat membukanya.',
        'Bawa berkas .zip.age itu dengan flash disk, atau kirim lewat saluran dinas. Jangan mengubah namanya.',
        'Tanpa kunci Dinas Sosial paket keluar tanpa sandi. Siapa pun yang menemukannya dapat membacanya, jadi serahkan langsung.',
      ],
    },
    {
      id: 'isi-paket',
      judul: 'Apa isi paket keputusan',
      isi: [
        'Daftar keputusan untuk Excel, SIKS-NG, dan program lain; kehadiran; catatan setiap langkah sidang; berita acara, adendum, dan kertas yang sudah ditandatangani. Goresan tanda tangan dan foto hanya ada pada kertasnya, tidak sebagai data.',
        'Kelurahan menandatangani paket dengan kuncinya sendiri. Dinas Sosial tahu dari kelurahan mana paket itu, dan bahwa tidak ada yang berubah di jalan.',
        'Keputusan di dalam paket adalah usulan musyawarah. Penetapan bantuan bukan wewenang kelurahan.',
      ],
    },
    {
      id: 'versi-paket',
      judul: 'Versi dan nomor urut paket',
      isi: [
        'Versi dihitung untuk tiap sidang. Selama isinya sama, mengirim lagi memberi paket yang sama. Sesudah adendum atau kertas bertanda ditambahkan, paket berikutnya versi 2 dan menggantikan versi 1.',
        'Nomor urut dihitung untuk semua paket kelurahan ini. Nomor yang terlewat di Dinas Sosial berarti ada paket yang belum sampai.',
        'Riwayat kiriman pada langkah Kirim mencatat kapan tiap paket keluar, kepada siapa, dengan cara apa, sidik berkasnya, dan tanda terima dari Dinas Sosial.',
      ],
    },
  ],
};
