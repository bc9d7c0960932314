import { formatRupiah } from './rupiah.ts';
import { createTanggal, formatTanggalPendek, isTanggal, NAMA_BULAN, readTanggal } from './tanggal.ts';

/** Kinds of business that PENA supports. */
export const KLASTER = ['makanan_minuman', 'kerajinan', 'jasa', 'pertanian', 'peternakan'] as const;

export type Klaster = (typeof KLASTER)[number];

export const NAMA_KLASTER: Readonly<Record<Klaster, string>> = {
  makanan_minuman: 'Makanan dan minuman',
  kerajinan: 'Kerajinan',
  jasa: 'Jasa',
  pertanian: 'Pertanian',
  peternakan: 'Peternakan',
};

/** When a business began, as exactly as the owner knows it: a day, a month or a year (`2019`, `2019-03`, `2019-03-14`). */
export type MulaiUsaha = string & { readonly __mulai: 'MulaiUsaha' };

/** True for a year, a month or a day that exists. */
export function isMulaiUsaha(teks: string): teks is MulaiUsaha {
  if (/^\d{4}$/.test(teks)) return isTanggal(`${teks}-01-01`);
  if (/^\d{4}-\d{2}$/.test(teks)) return isTanggal(`${teks}-01`);
  return isTanggal(teks);
}

/** The business of a person as the kelurahan records it. Text is empty and the rest null where nobody has told. */
export interface Usaha {
  readonly klaster: Klaster | null;
  readonly jenisUsaha: string;
  readonly mulai: MulaiUsaha | null;
  /** Rupiah a month. */
  readonly omzet: number | null;
  readonly kebutuhan: string;
  readonly telepon: string;
  /** Willing to leave aid once the business carries the family; null while not asked. */
  readonly bersedia: boolean | null;
}

export const USAHA_KOSONG: Usaha = {
  klaster: null,
  jenisUsaha: '',
  mulai: null,
  omzet: null,
  kebutuhan: '',
  telepon: '',
  bersedia: null,
};

/** What the record of a candidate must hold, in the order of the form. */
export const BIDANG_USAHA = [
  'jenisUsaha',
  'klaster',
  'mulai',
  'omzet',
  'kebutuhan',
  'telepon',
  'bersedia',
] as const satisfies readonly (keyof Usaha)[];

export type BidangUsaha = (typeof BIDANG_USAHA)[number];

export const NAMA_BIDANG_USAHA: Readonly<Record<BidangUsaha, string>> = {
  jenisUsaha: 'jenis usaha',
  klaster: 'klaster',
  mulai: 'mulai usaha',
  omzet: 'omzet',
  kebutuhan: 'kebutuhan',
  telepon: 'telepon',
  bersedia: 'kesediaan graduasi',
};

/** What is not filled in yet. */
export function findKurang(usaha: Usaha): BidangUsaha[] {
  return BIDANG_USAHA.filter((bidang) => usaha[bidang] === null || usaha[bidang] === '');
}

/** `Ya`, `Tidak`, or empty while not asked. */
export function formatBersedia(bersedia: boolean | null): string {
  if (bersedia === null) return '';
  return bersedia ? 'Ya' : 'Tidak';
}

/**
 * The beginning of a business as people say it: a day as `readTanggal` reads it, `03-2019`, `Maret 2019` or `2019`. Null for an
 * empty text; a part that was not said is not made up.
 */
export function readMulaiUsaha(teks: string): MulaiUsaha | null | 'tidak_terbaca' {
  const rapi = teks.trim();
  if (rapi === '') return null;
  const tahun = /^(?:tahun )?(\d{4})$/i.exec(rapi)?.[1];
  if (tahun !== undefined) return isMulaiUsaha(tahun) ? tahun : 'tidak_terbaca';
  const bulan = /^(\d{1,2}|[A-Za-z]{3,9})[-/. ](\d{4})$/.exec(rapi);
  if (bulan !== null) return joinBulan(Number(bulan[2]), bulan[1] ?? '');
  const tanggal = readTanggal(rapi);
  return tanggal.hasil === 'tanggal' && isMulaiUsaha(tanggal.tanggal) ? tanggal.tanggal : 'tidak_terbaca';
}

function joinBulan(tahun: number, kata: string): MulaiUsaha | 'tidak_terbaca' {
  // The day is only there to let the one reader of dates judge the name of the month.
  const tanggal = readTanggal(/^\d/.test(kata) ? `1-${kata}-${tahun}` : `1 ${kata} ${tahun}`);
  return tanggal.hasil === 'tanggal' ? (tanggal.tanggal.slice(0, 7) as MulaiUsaha) : 'tidak_terbaca';
}

/** `2019`, `Maret 2019`, `14-03-2019` */
export function formatMulaiUsaha(mulai: MulaiUsaha): string {
  const [tahun, bulan, hari] = mulai.split('-').map(Number);
  if (tahun === undefined || bulan === undefined) return mulai;
  const tanggal = hari === undefined ? null : createTanggal(tahun, bulan, hari);
  return tanggal === null ? `${NAMA_BULAN[bulan - 1] ?? ''} ${tahun}` : formatTanggalPendek(tanggal);
}

/** What may be said of the business in the hall, field by field: the phone number stays with the secretary. */
export function describeUsaha(usaha: Usaha, upahMinimum: number | null): { label: string; isi: string }[] {
  const { klaster, jenisUsaha, mulai, omzet, kebutuhan, bersedia } = usaha;
  const isi: readonly (readonly [label: string, isi: string])[] = [
    ['Usaha', jenisUsaha],
    ['Klaster', klaster === null ? '' : NAMA_KLASTER[klaster]],
    ['Mulai', mulai === null ? '' : formatMulaiUsaha(mulai)],
    ['Omzet sebulan', omzet === null ? '' : formatRupiah(omzet)],
    ['Upah minimum', omzet === null || upahMinimum === null ? '' : `${formatRupiah(upahMinimum)}, pembanding saja`],
    ['Kebutuhan', kebutuhan],
    ['Bersedia graduasi', formatBersedia(bersedia)],
  ];
  return isi.flatMap(([label, teks]) => (teks === '' ? [] : [{ label, isi: teks }]));
}
