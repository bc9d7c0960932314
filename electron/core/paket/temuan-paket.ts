import type { z } from 'zod';
import type { bentukHasilVerifikasi, KODE_TEMUAN_PAKET } from '#contract/dokumen.ts';

export type HasilVerifikasi = z.infer<typeof bentukHasilVerifikasi>;
export type TemuanPaket = HasilVerifikasi['temuan'][number];
export type KodeTemuanPaket = (typeof KODE_TEMUAN_PAKET)[number];

const MINTA_ULANG = 'Jangan dipakai; minta kelurahan mengirim paketnya sekali lagi.';
const PASANG_BARU = 'Pasang Mufakat versi terbaru untuk memeriksanya.';

/** A finding: `masalah` says what is wrong and where, what to do follows from the code. */
export function createTemuan(kode: KodeTemuanPaket, berkas: string, masalah: string): TemuanPaket {
  const tindakan = kode === 'VERSI_TIDAK_DIKENAL' ? PASANG_BARU : MINTA_ULANG;
  return { kode, berkas, pesan: `${masalah} ${tindakan}` };
}

/** What people call the fields that manifest.json and keputusan.json both carry. */
export const SEBUTAN_BIDANG = {
  kelurahan: 'Kelurahan',
  sidang: 'Sidang',
  nomorBeritaAcara: 'Nomor berita acara',
  ditutupPada: 'Waktu penutupan sidang',
  contoh: 'Tanda data contoh',
  jumlah: 'Jumlah keputusan',
  jumlahKeluar: 'Jumlah yang diusulkan keluar',
  jumlahDiusulkan: 'Jumlah yang diusulkan ke program',
  perJenis: 'Jumlah menurut jenis usulan',
} as const;
