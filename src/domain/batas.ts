import { createTanggal, getBulan, getTahun, type Tanggal } from './tanggal.ts';

/** Days of the month by which something must be done, in the order of a month's work. */
export const KODE_BATAS = ['pbi', 'bantuan', 'usulan', 'tarik'] as const;

export type KodeBatas = (typeof KODE_BATAS)[number];

export const NAMA_BATAS: Readonly<Record<KodeBatas, string>> = {
  usulan: 'Batas usulan',
  tarik: 'Data ditarik pusat',
  pbi: 'Batas PBI-JK',
  bantuan: 'Batas bantuan sosial',
};

/** Day of the month, 1 to 31, of each cut-off; null where the kelurahan has none. */
export type Batas = Readonly<Record<KodeBatas, number | null>>;

/**
 * Where a new kelurahan starts. Seen in practice: usulan until the 17th, data pulled on the 18th; Kepmensos 150/HUK/2022 names PBI by
 * the 11th and aid from the 15th. [A] They have moved before, so they are settings and never printed as law.
 */
export const BATAS_AWAL: Batas = { pbi: 11, bantuan: 15, usulan: 17, tarik: 18 };

export interface BatasBerikut {
  readonly kode: KodeBatas;
  readonly tanggal: Tanggal;
  /** Days until then; 0 on the day itself. */
  readonly sisa: number;
}

/** The next day of each cut-off, today included, the nearest first. */
export function listBatasBerikut(batas: Batas, hariIni: Tanggal): BatasBerikut[] {
  return KODE_BATAS.flatMap((kode): BatasBerikut[] => {
    const hari = batas[kode];
    if (hari === null) return [];
    const tanggal = findHariBerikut(hari, hariIni);
    return [{ kode, tanggal, sisa: countHari(hariIni, tanggal) }];
  }).sort((a, b) => a.sisa - b.sisa || KODE_BATAS.indexOf(a.kode) - KODE_BATAS.indexOf(b.kode));
}

/** The next day that is the `hari`-th of its month, or the last of a shorter month; today counts. */
export function findHariBerikut(hari: number, hariIni: Tanggal): Tanggal {
  const [tahun, bulan] = [getTahun(hariIni), getBulan(hariIni)];
  const bulanIni = toHariBulan(tahun, bulan, hari);
  if (bulanIni >= hariIni) return bulanIni;
  return bulan === 12 ? toHariBulan(tahun + 1, 1, hari) : toHariBulan(tahun, bulan + 1, hari);
}

function toHariBulan(tahun: number, bulan: number, hari: number): Tanggal {
  const akhir = new Date(Date.UTC(tahun, bulan, 0)).getUTCDate();
  const tanggal = createTanggal(tahun, bulan, Math.min(hari, akhir));
  if (tanggal === null) throw new Error(`Tidak ada hari ke-${hari} pada bulan ${bulan}/${tahun}.`);
  return tanggal;
}

/** Days from one date to another; negative when it lies before. */
export function countHari(dari: Tanggal, sampai: Tanggal): number {
  return Math.round((Date.parse(sampai) - Date.parse(dari)) / 86_400_000);
}

/** The date so many days later. */
export function addHari(tanggal: Tanggal, hari: number): Tanggal {
  return new Date(Date.parse(tanggal) + hari * 86_400_000).toISOString().slice(0, 10) as Tanggal;
}
