/** What happens to a person at the door; `batal` takes a mark back that was made by mistake, `jam` corrects a time. */
export const JENIS_PERISTIWA = ['datang', 'pulang', 'batal', 'jam'] as const;

export type JenisPeristiwa = (typeof JENIS_PERISTIWA)[number];

/** How a person of the attendance list has signed it: not yet, with strokes on the pad, or on the printed paper. */
export const TANDA_HADIR = ['belum', 'goresan', 'kertas'] as const;

export type TandaHadir = (typeof TANDA_HADIR)[number];

/** A person of the attendance list as they stand. Clock times `08.51`, null where there is none. */
export interface KeadaanOrang {
  /** Was here at some time today; stays true for who has left. */
  readonly hadir: boolean;
  readonly datang: string | null;
  /** Null while in the hall. */
  readonly pulang: string | null;
}

/** In the hall at this moment: came, and has not left. */
export function isDiRuang({ hadir, pulang }: Pick<KeadaanOrang, 'hadir' | 'pulang'>): boolean {
  return hadir && pulang === null;
}

/** What came of a change at the door, for the list of comings and leavings; null when nothing did. */
export interface Peristiwa {
  readonly jenis: JenisPeristiwa;
  readonly jam: string;
}

/** The person comes, for the first time or back again; the first coming stays the time of arrival. */
export function arrive(orang: KeadaanOrang, jam: string): KeadaanOrang {
  if (isDiRuang(orang)) return orang;
  return { hadir: true, datang: orang.hadir ? orang.datang : jam, pulang: null };
}

/** The mark was made by mistake: the person was never here. */
export const BELUM_DATANG: KeadaanOrang = { hadir: false, datang: null, pulang: null };

/** What a change from one state to another is called, in turn; empty when nothing changed. `jam` is the time of the change itself. */
export function describePeristiwa(dari: KeadaanOrang, ke: KeadaanOrang, jam: string): Peristiwa[] {
  if (dari.hadir && !ke.hadir) return [{ jenis: 'batal', jam }];
  const hasil: Peristiwa[] = [];
  if (!dari.hadir && ke.hadir) hasil.push({ jenis: 'datang', jam: ke.datang ?? jam });
  else if (dari.datang !== ke.datang) hasil.push({ jenis: 'jam', jam: ke.datang ?? jam });
  if (dari.pulang === ke.pulang) return hasil;
  if (dari.pulang === null) hasil.push({ jenis: 'pulang', jam: ke.pulang ?? jam });
  else hasil.push(ke.pulang === null ? { jenis: 'datang', jam } : { jenis: 'jam', jam: ke.pulang });
  return hasil;
}

/** True when nobody leaves before they came. Times are `08.51`, so that their order is that of their letters. */
export function isUrutanJam({ datang, pulang }: Pick<KeadaanOrang, 'datang' | 'pulang'>): boolean {
  return datang === null || pulang === null || datang <= pulang;
}
