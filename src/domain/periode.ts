import { NAMA_BULAN, type Tanggal } from './tanggal.ts';

/** A calendar month, always `YYYY-MM`. */
export type Periode = string & { readonly __periode: 'Periode' };

export function isPeriode(teks: string): teks is Periode {
  return /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/.test(teks);
}

/** The month of a day. */
export function getPeriode(tanggal: Tanggal): Periode {
  return tanggal.slice(0, 7) as Periode;
}

/** `Oktober` */
export function getNamaBulanPeriode(periode: Periode): string {
  return NAMA_BULAN[Number(periode.slice(5)) - 1] ?? '';
}

/** `Oktober 2026` */
export function formatPeriode(periode: Periode): string {
  return `${getNamaBulanPeriode(periode)} ${periode.slice(0, 4)}`;
}

/** This month and those before it, the newest first. */
export function listPeriode(kini: Periode, banyak: number): Periode[] {
  const akhir = Number(kini.slice(0, 4)) * 12 + Number(kini.slice(5)) - 1;
  return Array.from({ length: banyak }, (_, mundur) => {
    const bulan = akhir - mundur;
    return `${Math.floor(bulan / 12)}-${String((bulan % 12) + 1).padStart(2, '0')}` as Periode;
  });
}
