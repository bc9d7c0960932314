/** A calendar date without time or zone, always `YYYY-MM-DD`. */
export type Tanggal = string & { readonly __tanggal: 'Tanggal' };

export const NAMA_HARI = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;
export const NAMA_BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

/** Day 0 of Excel's 1900 system as UTC milliseconds; its invented 29 February 1900 shifts every later serial by one day. */
const EXCEL_HARI_NOL = Date.UTC(1899, 11, 30);
const SEHARI = 86_400_000;

/** The date, or null where the calendar has no such day (31 February) or the year is outside 1800 to 2200. */
export function createTanggal(tahun: number, bulan: number, hari: number): Tanggal | null {
  if (!Number.isInteger(tahun) || tahun < 1800 || tahun > 2200) return null;
  const waktu = new Date(Date.UTC(tahun, bulan - 1, hari));
  const ada = waktu.getUTCMonth() === bulan - 1 && waktu.getUTCDate() === hari && waktu.getUTCFullYear() === tahun;
  return ada ? (waktu.toISOString().slice(0, 10) as Tanggal) : null;
}

/** True for text in the form `YYYY-MM-DD` that names an existing day. */
export function isTanggal(text: string): text is Tanggal {
  const cocok = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return cocok !== null && createTanggal(Number(cocok[1]), Number(cocok[2]), Number(cocok[3])) !== null;
}

export type TanggalTerbaca =
  | { readonly hasil: 'tanggal'; readonly tanggal: Tanggal }
  | { readonly hasil: 'kosong' }
  | { readonly hasil: 'tidak_ada'; readonly teks: string }
  | { readonly hasil: 'tidak_terbaca'; readonly teks: string };

/**
 * Reads a date as it stands in lists: `31/01/2000`, `31-1-2000`, `31.01.2000`, `2000-01-31`, `31 Januari 2000`, `31012000`, `20000131`,
 * an Excel serial of five digits, or a date with a time behind it. Day comes before month, as Indonesians write it. A year alone and
 * a year of two digits are not guessed at. `tidak_ada`: well formed, but the calendar has no such day.
 */
export function readTanggal(isi: string): TanggalTerbaca {
  const teks = isi
    .trim()
    .replace(/^'/, '')
    .replace(/[T ]\d{1,2}[:.]\d{2}([:.]\d{2}(\.\d+)?)?Z?$/, '')
    .trim();
  if (teks === '' || teks === '-' || /^0+([-/]0+){2}$/.test(teks)) return { hasil: 'kosong' };
  const bagian = splitTanggal(teks);
  if (bagian === null) return { hasil: 'tidak_terbaca', teks: isi.trim() };
  const tanggal = createTanggal(bagian.tahun, bagian.bulan, bagian.hari);
  return tanggal === null ? { hasil: 'tidak_ada', teks: isi.trim() } : { hasil: 'tanggal', tanggal };
}

interface BagianTanggal {
  readonly tahun: number;
  readonly bulan: number;
  readonly hari: number;
}

function splitTanggal(teks: string): BagianTanggal | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(teks);
  if (iso) return { tahun: Number(iso[1]), bulan: Number(iso[2]), hari: Number(iso[3]) };
  const lokal = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(teks);
  if (lokal) return { tahun: Number(lokal[3]), bulan: Number(lokal[2]), hari: Number(lokal[1]) };
  const kata = /^(\d{1,2})[-/. ]([A-Za-z]{3,9})[-/. ](\d{4})$/.exec(teks);
  if (kata) {
    const bulan = findBulan(kata[2] ?? '');
    return bulan === 0 ? null : { tahun: Number(kata[3]), bulan, hari: Number(kata[1]) };
  }
  if (/^\d{8}$/.test(teks)) return splitDelapanAngka(teks);
  if (/^\d{5}(\.\d+)?$/.test(teks)) {
    const waktu = new Date(EXCEL_HARI_NOL + Math.floor(Number(teks)) * SEHARI);
    return { tahun: waktu.getUTCFullYear(), bulan: waktu.getUTCMonth() + 1, hari: waktu.getUTCDate() };
  }
  return null;
}

/** `20000131` or `31012000`. No text can be both: a year of our time, 18 to 22 hundred, is no month. */
function splitDelapanAngka(teks: string): BagianTanggal {
  const tahunDiDepan = /^(18|19|20|21)\d\d(0\d|1[0-2])/.test(teks);
  const [tahun, bulan, hari] = tahunDiDepan
    ? [teks.slice(0, 4), teks.slice(4, 6), teks.slice(6)]
    : [teks.slice(4), teks.slice(2, 4), teks.slice(0, 2)];
  return { tahun: Number(tahun), bulan: Number(bulan), hari: Number(hari) };
}

/** English months and older Indonesian spellings that are no beginning of the name of today. */
const SINGKATAN_LAIN: Readonly<Record<string, number>> = {
  peb: 2,
  pebruari: 2,
  february: 2,
  january: 1,
  march: 3,
  may: 5,
  june: 6,
  july: 7,
  aug: 8,
  agt: 8,
  agst: 8,
  august: 8,
  oct: 10,
  october: 10,
  nop: 11,
  nopember: 11,
  dec: 12,
  december: 12,
};

function findBulan(kata: string): number {
  const kecil = kata.toLowerCase();
  const nomor = NAMA_BULAN.findIndex((bulan) => bulan.toLowerCase().startsWith(kecil)) + 1;
  return nomor > 0 ? nomor : (SINGKATAN_LAIN[kecil] ?? 0);
}

export function getTahun(tanggal: Tanggal): number {
  return Number(tanggal.slice(0, 4));
}

/** 1 to 12. */
export function getBulan(tanggal: Tanggal): number {
  return Number(tanggal.slice(5, 7));
}

/** 1 to 31. */
export function getHari(tanggal: Tanggal): number {
  return Number(tanggal.slice(8, 10));
}

export function getNamaHari(tanggal: Tanggal): string {
  return NAMA_HARI[new Date(`${tanggal}T00:00:00Z`).getUTCDay()] ?? '';
}

export function getNamaBulan(tanggal: Tanggal): string {
  return NAMA_BULAN[getBulan(tanggal) - 1] ?? '';
}

/** `12 November 2026` */
export function formatTanggal(tanggal: Tanggal): string {
  return `${getHari(tanggal)} ${getNamaBulan(tanggal)} ${getTahun(tanggal)}`;
}

/** `Kamis, 12 November 2026` */
export function formatHariTanggal(tanggal: Tanggal): string {
  return `${getNamaHari(tanggal)}, ${formatTanggal(tanggal)}`;
}

/** `12-11-2026`, for tables and warnings. */
export function formatTanggalPendek(tanggal: Tanggal): string {
  return `${tanggal.slice(8, 10)}-${tanggal.slice(5, 7)}-${tanggal.slice(0, 4)}`;
}

/** `12/11/2026`, the form of the SIKS-NG sheets. */
export function formatTanggalSiks(tanggal: Tanggal): string {
  return formatTanggalPendek(tanggal).replaceAll('-', '/');
}

/** Full years on the day `pada`; negative for a birth date in the future. */
export function computeUmur(lahir: Tanggal, pada: Tanggal): number {
  const belumUlangTahun = pada.slice(5) < lahir.slice(5) ? 1 : 0;
  return getTahun(pada) - getTahun(lahir) - belumUlangTahun;
}

/** The calendar day of an instant in the zone of the kelurahan, WIB unless told otherwise. */
export function toTanggal(saat: Date, zona = 'Asia/Jakarta'): Tanggal {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zona, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    saat,
  ) as Tanggal;
}

/** Clock time `09.05` of an instant in the zone of the kelurahan, with the full stop that Indonesians write. */
export function formatJam(saat: Date, zona = 'Asia/Jakarta'): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zona, hour: '2-digit', minute: '2-digit', hour12: false })
    .format(saat)
    .replace(':', '.');
}
