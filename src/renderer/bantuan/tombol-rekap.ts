import type { KelompokTombol } from './tombol.ts';

/** Keys of the screens that only a Dinas Sosial has. */
export const TOMBOL_REKAP: readonly KelompokTombol[] = [
  {
    judul: 'Papan rekap',
    tombol: [
      [['Up', 'Down', 'Left', 'Right'], 'Pilih kelurahan'],
      [['Enter'], 'Buka kelurahan'],
      [['B'], 'Pilih bulan'],
      [['F6'], 'Terima paket'],
      [['T'], 'Temuan antarkelurahan'],
      [['D'], 'Berkas ditolak'],
      [['P'], 'Program dan perkembangan'],
      [['S'], 'Susun hasil'],
      [['H'], 'Hasil SIKS-NG'],
      [['K'], 'Kunci kelurahan'],
    ],
  },
  {
    judul: 'Terima paket',
    tombol: [
      [['Enter', 'F'], 'Pilih berkas, pilih folder'],
      [['Enter'], 'Masukkan yang dipilih; G memilih yang lain'],
      [['P'], 'Percayai kunci pengirim sesudah sidiknya cocok'],
      [['M'], 'Masukkan lagi yang ditolak karena kuncinya'],
      [['Esc'], 'Hentikan; yang sudah masuk tetap masuk'],
    ],
  },
  {
    judul: 'Satu kelurahan',
    tombol: [
      [['B', 'S'], 'Satu bulan, semua bulan'],
      [['P'], 'Percayai kunci paket yang ditolak'],
      [['K'], 'Keluarkan paket dari rekap, dengan alasan'],
      [['T'], 'Temuan kelurahan ini'],
    ],
  },
  {
    judul: 'Temuan antarkelurahan',
    tombol: [
      [['Enter'], 'Bandingkan semua kelurahan dalam temuan ini'],
      [['N'], 'Tampilkan atau tutup NIK dan nomor KK'],
    ],
  },
  {
    judul: 'Susun hasil dan hasil SIKS-NG',
    tombol: [
      [['1', '2'], 'Lembar setiap kelurahan, atau untuk seluruh kota'],
      [['B'], 'Pilih bulan; pada hasil SIKS-NG: pilih berkas'],
      [['Ctrl+Enter'], 'Susun hasil'],
      [['Ctrl+S'], 'Simpan berkas lagi'],
      [['K'], 'Daftar kunci, bila ada yang tidak mendapat berkas balik'],
      [['N'], 'Tampilkan NIK baris yang ditolak SIKS-NG'],
    ],
  },
];
