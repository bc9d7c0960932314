import { assertNever } from '#domain/assert-never.ts';
import type { KodeTemuanPaket } from '../paket/temuan-paket.ts';
import type { KeadaanSegel } from './read-segel.ts';

export interface CacatSegel {
  readonly kode: KodeTemuanPaket;
  readonly masalah: string;
}

/** What is wrong with the seal of a file, in one sentence; null where it holds. */
export function judgeSegel(keadaan: KeadaanSegel, sebutan: string): CacatSegel | null {
  switch (keadaan) {
    case 'utuh':
      return null;
    case 'rusak':
      return { kode: 'SEGEL_RUSAK', masalah: `Isi ${sebutan} berubah sesudah dicetak: segelnya tidak cocok lagi.` };
    case 'palsu':
      return { kode: 'SEGEL_RUSAK', masalah: `Segel ${sebutan} tidak dibuat dengan kunci yang disebutnya.` };
    case 'ditambah':
      return { kode: 'ADA_TAMBAHAN', masalah: `Ada yang ditambahkan pada ${sebutan} sesudah dicetak.` };
    case 'kosong':
    case 'tidak_ada':
      return {
        kode: 'TANPA_SEGEL',
        masalah: `Tidak ada segel Mufakat pada ${sebutan}: mungkin hasil pindai, disusun ulang program lain, atau bukan dari Mufakat.`,
      };
    default:
      return assertNever(keadaan);
  }
}
