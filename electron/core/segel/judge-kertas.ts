import { assertNever } from '#domain/assert-never.ts';
import type { KodeTemuanPaket } from '../paket/temuan-paket.ts';
import { readTandaDigital } from '../tanda-digital/read-tanda.ts';
import { type KeadaanSegel, readSegel } from './read-segel.ts';

export interface CacatKertas {
  readonly kode: KodeTemuanPaket;
  readonly masalah: string;
}

/** What is wrong with a paper, in one sentence; null where it is as it was printed, or that and signed electronically since. */
export function judgeKertas(pdf: Uint8Array, sebutan: string): CacatKertas | null {
  const { keadaan } = readSegel(pdf);
  if (keadaan !== 'ditambah') return judgeSegel(keadaan, sebutan);
  const { daftar, utuh } = readTandaDigital(pdf);
  if (utuh) return null;
  // Signatures that hold by themselves are not blamed for what else was added, perhaps by the program that made them.
  if (daftar.every((satu) => satu.utuh)) return judgeSegel(keadaan, sebutan);
  return {
    kode: 'TANDA_DIGITAL_RUSAK',
    masalah: `Tanda tangan elektronik pada ${sebutan} tidak cocok lagi dengan isinya.`,
  };
}

function judgeSegel(keadaan: KeadaanSegel, sebutan: string): CacatKertas | null {
  switch (keadaan) {
    case 'utuh':
      return null;
    case 'rusak':
      return { kode: 'SEGEL_RUSAK', masalah: `Isi ${sebutan} berubah sesudah dicetak: segelnya tidak cocok lagi.` };
    case 'palsu':
      return { kode: 'SEGEL_RUSAK', masalah: `Segel ${sebutan} tidak dibuat dengan kunci yang disebutnya.` };
    case 'ditambah':
      return {
        kode: 'ADA_TAMBAHAN',
        masalah: `Ada yang ditambahkan pada ${sebutan} sesudah dicetak, selain tanda tangan dari Mufakat.`,
      };
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
