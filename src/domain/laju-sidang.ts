/** A longer gap between two decisions is a pause of the hall, in seconds. */
const JEDA_TERLAMA = 10 * 60;

/** With fewer gaps nothing can be said about the pace. */
const SELANG_TERSEDIKIT = 3;

/**
 * Seconds that the hall took for a candidate of late: the mean gap between decisions, pauses left out. `saat`: instants of the
 * newest decisions in any order, ISO 8601. Null while too few are there.
 */
export function computeLaju(saat: readonly string[]): number | null {
  const detik = saat.map((satu) => Date.parse(satu) / 1000).toSorted((a, b) => a - b);
  const selang = detik.slice(1).map((satu, i) => satu - (detik[i] ?? satu));
  const kerja = selang.filter((satu) => satu <= JEDA_TERLAMA);
  if (kerja.length < SELANG_TERSEDIKIT) return null;
  return kerja.reduce((sum, satu) => sum + satu, 0) / kerja.length;
}

/** When the rest will be done at the pace of the hall. */
export interface Perkiraan {
  /** Minutes from now, at least one. */
  readonly menit: number;
  /** Clock time `11.20`. */
  readonly selesai: string;
  /** Minutes behind the planned end; zero or less: in time. Null where no end was planned. */
  readonly lewat: number | null;
}

/** `jam` and `rencana` are clock times `10.42` of the same day. */
export function estimateSelesai(laju: number, sisa: number, jam: string, rencana: string | null): Perkiraan {
  const menit = Math.max(1, Math.round((laju * sisa) / 60));
  const tiba = readMenit(jam) + menit;
  const jamTiba = Math.floor(tiba / 60) % 24;
  const selesai = `${String(jamTiba).padStart(2, '0')}.${String(tiba % 60).padStart(2, '0')}`;
  return { menit, selesai, lewat: rencana === null ? null : tiba - readMenit(rencana) };
}

function readMenit(jam: string): number {
  const [jamnya = 0, menit = 0] = jam.split('.').map(Number);
  return jamnya * 60 + menit;
}

/** `25 menit`, `1 jam 5 menit` */
export function formatMenit(menit: number): string {
  const jam = Math.floor(menit / 60);
  const sisa = menit % 60;
  return [jam === 0 ? '' : `${jam} jam`, sisa === 0 && jam > 0 ? '' : `${sisa} menit`].filter(Boolean).join(' ');
}
