import type { KodeTolakPaket } from '#domain/rekap.ts';

const KATA: Readonly<Record<KodeTolakPaket, string>> = {
  TIDAK_DAPAT_DIBUKA: 'Sandi tidak terbuka',
  PENGIRIM_TIDAK_DIKENAL: 'Pengirim belum dikenal',
  KUNCI_DIGANTI: 'Kunci sudah diganti',
  KUNCI_KELURAHAN_LAIN: 'Kunci kelurahan lain',
  BUKAN_KOTA_INI: 'Bukan kota ini',
  PAKET_CONTOH: 'Data contoh',
  VERSI_LAMA: 'Versi lama',
  VERSI_GANDA: 'Versi ganda',
  JURNAL_BERCABANG: 'Jurnal tidak bersambung',
  DIKELUARKAN: 'Dikeluarkan dari rekap',
  BERKAS_TIDAK_TERBACA: 'Tidak terbaca',
};

/** A reason in two or three words; what is wrong within a package is told by its sentence. */
export function nameTolakan(kode: string): string {
  return isKodeTolak(kode) ? KATA[kode] : 'Isi paket rusak';
}

function isKodeTolak(kode: string): kode is KodeTolakPaket {
  return Object.hasOwn(KATA, kode);
}
