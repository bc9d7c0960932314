import type { IsiBalasan } from '#contract/balasan.ts';
import { formatAngka } from '../../components/angka.ts';
import type { WarningItem } from '../../components/warning.tsx';

/** Where nobody encrypted a file with names and NIK in it. */
const PERINGATAN_TERBUKA = {
  judul: 'Berkas ini datang tanpa sandi',
  rincian:
    'Siapa pun yang memegangnya di jalan dapat membaca nama dan NIK di dalamnya. Hapus salinannya dari flash disk dan percakapan, dan minta Dinas Sosial mengirim berkas berikutnya tersandi.',
};

/** The same above the rows, where it was read before. */
const PERINGATAN_TERBUKA_PENDEK = {
  judul: PERINGATAN_TERBUKA.judul,
  rincian: 'Hapus salinannya dari flash disk dan percakapan.',
};

/** Packages that Dinas Sosial never got. */
function warnUrutHilang(urut: readonly number[]): { judul: string; rincian: string } {
  const banyak = urut.length > 1;
  return {
    judul: `Paket nomor urut ${urut.map(formatAngka).join(', ')} belum sampai di Dinas Sosial`,
    rincian: `Cari nomor itu pada Riwayat kiriman di langkah Kirim, lalu kirim ${banyak ? 'paket-paket' : 'paket'} itu sekali lagi.`,
  };
}

/** What must be known of a file; `pendek`: above its rows, where it was told at length before. */
export function listPeringatan(isi: IsiBalasan, { pendek }: { readonly pendek: boolean }): readonly WarningItem[] {
  const { jenis, cara, tandaTerima, berkasBalik } = isi;
  const hilang = berkasBalik?.urutHilang ?? [];
  const terbuka = jenis === 'berkas_balik' && cara === 'terbuka';
  return [
    ...(terbuka ? [pendek ? PERINGATAN_TERBUKA_PENDEK : PERINGATAN_TERBUKA] : []),
    ...(hilang.length > 0 ? [warnUrutHilang(hilang)] : []),
    ...(tandaTerima === null ? [] : warnTerima(tandaTerima)),
  ];
}

function warnTerima({ hasil }: NonNullable<IsiBalasan['tandaTerima']>): readonly WarningItem[] {
  switch (hasil) {
    case 'diterima':
      return [];
    case 'terlambat':
      return [
        {
          judul: 'Paket sampai sesudah batas waktu bulan itu',
          rincian: 'Tanyakan kepada Dinas Sosial apakah isinya masih ikut bulan itu atau bulan berikutnya.',
        },
      ];
    case 'ditolak':
      return [
        {
          judul: 'Dinas Sosial tidak dapat menerima paket ini',
          rincian: 'Kirim paketnya sekali lagi dari langkah Kirim. Keputusan sidang tidak berubah.',
        },
      ];
  }
}
