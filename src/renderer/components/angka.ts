import { formatAngka } from '#domain/angka.ts';

export { formatAngka };

const PERSEN = new Intl.NumberFormat('id-ID', { style: 'percent', maximumFractionDigits: 0 });
const SATU_DESIMAL = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });

/** `17 dari 42` */
export function formatDari(bagian: number, semua: number): string {
  return `${formatAngka(bagian)} dari ${formatAngka(semua)}`;
}

/** `40%`; rounds down so that unfinished work never reads 100%. An empty whole counts as 0%. */
export function formatPersen(bagian: number, semua: number): string {
  return PERSEN.format(semua <= 0 ? 0 : Math.floor((bagian / semua) * 100) / 100);
}

const SATUAN_BERKAS = ['byte', 'KB', 'MB', 'GB'] as const;

/** Size of a file in steps of 1024: `1,4 MB`. */
export function formatUkuran(byte: number): string {
  let nilai = byte;
  let satuan = 0;
  while (nilai >= 1024 && satuan < SATUAN_BERKAS.length - 1) {
    nilai /= 1024;
    satuan += 1;
  }
  return `${SATU_DESIMAL.format(nilai)} ${SATUAN_BERKAS[satuan] ?? ''}`;
}
