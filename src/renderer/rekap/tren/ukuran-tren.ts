import type { JumlahBulan } from '#contract/rekap.ts';
import { formatAngka } from '#domain/angka.ts';
import { formatPeriode } from '#domain/periode.ts';

/** What is followed from month to month, in the order of the screen. */
export const UKURAN_TREN = ['layak', 'tidak_layak', 'ditunda', 'keluar', 'graduasi', 'pena'] as const;

export type UkuranTren = (typeof UKURAN_TREN)[number];

interface KataUkuran {
  readonly nama: string;
  /** What the number counts, under its name. */
  readonly arti: string;
}

export const KATA_UKURAN: Readonly<Record<UkuranTren, KataUkuran>> = {
  layak: { nama: 'Layak', arti: 'keputusan layak, semua jenis usulan' },
  tidak_layak: { nama: 'Tidak layak', arti: 'keputusan tidak layak, semua jenis usulan' },
  ditunda: { nama: 'Ditunda', arti: 'dibahas lagi pada sidang berikut' },
  keluar: { nama: 'Keluar', arti: 'diusulkan keluar dari program, tanpa graduasi' },
  graduasi: { nama: 'Graduasi', arti: 'diusulkan lepas bantuan' },
  pena: { nama: 'PENA', arti: 'diusulkan ikut PENA' },
};

/** How the last month stands to the one before: `naik 12 dari Oktober 2026`. Null while there is only one month. */
export function describePerubahan(bulan: readonly JumlahBulan[], ukuran: UkuranTren): string | null {
  const [sebelum, kini] = bulan.slice(-2);
  if (sebelum === undefined || kini === undefined) return null;
  const beda = kini[ukuran] - sebelum[ukuran];
  const dari = formatPeriode(sebelum.periode);
  if (beda === 0) return `sama dengan ${dari}`;
  return `${beda > 0 ? 'naik' : 'turun'} ${formatAngka(Math.abs(beda))} dari ${dari}`;
}

/** Everything that was decided in a month. */
export function countKeputusan({
  layak,
  tidak_layak,
  ditunda,
}: Pick<JumlahBulan, 'layak' | 'tidak_layak' | 'ditunda'>): number {
  return layak + tidak_layak + ditunda;
}
