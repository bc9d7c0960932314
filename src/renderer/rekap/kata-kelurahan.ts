import type { Papan } from '#contract/rekap.ts';
import { NAMA_KEADAAN } from '#domain/rekap.ts';
import { formatTanggalPendek, toTanggal } from '#domain/tanggal.ts';

export type KelurahanPapan = Papan['kecamatan'][number]['kelurahan'][number];

/** The day of an instant as the tables write it: `12-11-2026`. */
export function formatHari(waktu: string): string {
  return formatTanggalPendek(toTanggal(new Date(waktu)));
}

/** State and day of one kelurahan: `terlambat, diterima 18-11-2026`. */
export function describeKeadaan({ keadaan, diterima }: Pick<KelurahanPapan, 'keadaan' | 'diterima'>): string {
  const kata = NAMA_KEADAAN[keadaan].toLowerCase();
  if (diterima === null) return `${kata} paket`;
  const hari = formatHari(diterima);
  switch (keadaan) {
    case 'terlambat':
      return `${kata}, diterima ${hari}`;
    case 'rusak':
    case 'tidak_dikenal':
      return `${kata}, datang ${hari}`;
    default:
      return `${kata} ${hari}`;
  }
}
