import { addHari } from '#domain/batas.ts';
import { getPeriode } from '#domain/periode.ts';
import type { KeadaanKelurahan } from '#domain/rekap.ts';
import { createTanggal, getBulan, getHari, getTahun, type Tanggal } from '#domain/tanggal.ts';
import { type Acak, createAcak } from './acak.ts';
import { listKelurahan } from './paket-contoh.ts';
import { TEMUAN_TANAM } from './temuan-tanam.ts';

/** The city of the sample. */
export const KOTA_CONTOH = '13.71';

/** What a kelurahan of the sample city sends in a month. */
export interface KirimanKelurahan {
  /** `13.71.01.1001` */
  readonly kode: string;
  /** How it stands on the board once everything is taken in. */
  readonly keadaan: KeadaanKelurahan;
  readonly sidang: Tanggal;
  /** Day on which its package comes. */
  readonly diterima: Tanggal;
  /** Sequence of its package; one that skips a number lets the gap be seen. */
  readonly urut: number;
}

export interface BulanKota {
  /** Day by which the month is told apart; sessions lie around it. */
  readonly tanggal: Tanggal;
  /** What lies between kelurahan is planted in the newest month only. */
  readonly tanam: boolean;
  readonly kiriman: readonly KirimanKelurahan[];
}

/** What a sample of a Dinas Sosial is made of. */
export interface RencanaKota {
  /** Day of the month by which usulan must be there. */
  readonly batas: number;
  /** The oldest first. */
  readonly bulan: readonly [BulanKota, BulanKota];
}

/** So many kelurahan of the newest month stand so; all others have sent in time. */
const BANYAK_KINI = { belum: 12, rusak: 3, tidak_dikenal: 2, terlambat: 9, digantikan: 6 } as const;
/** Kelurahan that were late in the month before, and such that sent nothing besides those whose key is not known. */
const BANYAK_LALU = { terlambat: 5, belum: 4 } as const;
/** Kelurahan of whose packages one between never came. */
const BANYAK_LONCAT = 3;

/** Days before the cut-off on which sessions are held. */
const HARI_SIDANG = 8;
const BATAS_BIASA = 17;

/** Who of the sample city sends what and when: two months up to today, with every state that the board knows in the newer one. */
export function planKotaContoh(benih: number, hariIni: Tanggal): RencanaKota {
  const acak = createAcak(benih);
  const { batas, kini, lalu } = pickBulan(hariIni);
  const semua = listKelurahan(KOTA_CONTOH).map(({ wilayah }) => wilayah.kelurahan.kode);
  const keadaanKini = assignKini(acak, semua);
  const asing = semua.filter((kode) => keadaanKini.get(kode) === 'tidak_dikenal');
  const keadaanLalu = assignLalu(acak, semua, asing);
  const loncat = shuffle(
    acak,
    semua.filter((kode) => !keadaanKini.has(kode) && keadaanLalu.get(kode) !== 'belum'),
  ).slice(0, BANYAK_LONCAT);
  const plan = (tanggal: Tanggal, keadaan: ReadonlyMap<string, KeadaanKelurahan>, urut: (kode: string) => number) =>
    semua.map((kode): KirimanKelurahan => {
      const keadaanIni = keadaan.get(kode) ?? 'diterima';
      return { kode, keadaan: keadaanIni, ...pickHari(acak, tanggal, keadaanIni), urut: urut(kode) };
    });
  const urutKini = (kode: string): number => (keadaanLalu.get(kode) === 'belum' ? 1 : loncat.includes(kode) ? 3 : 2);
  return {
    batas,
    bulan: [
      { tanggal: lalu, tanam: false, kiriman: plan(lalu, keadaanLalu, () => 1) },
      { tanggal: kini, tanam: true, kiriman: plan(kini, keadaanKini, urutKini) },
    ],
  };
}

/**
 * The day of the cut-off in the newest month and in the one before, and that day itself. A month in which nothing can be late yet gives
 * way to the one before it.
 */
function pickBulan(hariIni: Tanggal): { batas: number; kini: Tanggal; lalu: Tanggal } {
  const hari = getHari(hariIni);
  const cukup = hari >= HARI_SIDANG;
  const batas = cukup ? Math.min(BATAS_BIASA, hari - 2) : BATAS_BIASA;
  const mundur = cukup ? 0 : 1;
  return { batas, kini: moveBulan(hariIni, -mundur, batas), lalu: moveBulan(hariIni, -mundur - 1, batas) };
}

function moveBulan(dari: Tanggal, bulan: number, hari: number): Tanggal {
  const urut = getTahun(dari) * 12 + getBulan(dari) - 1 + bulan;
  const tanggal = createTanggal(Math.floor(urut / 12), (urut % 12) + 1, hari);
  if (tanggal === null) throw new RangeError(`no day ${hari} ${bulan} months from ${dari}`);
  return tanggal;
}

/** States of the newest month other than `diterima`. Who has a part in something planted always sends a package that counts. */
function assignKini(acak: Acak, semua: readonly string[]): Map<string, KeadaanKelurahan> {
  const tanam = new Set(TEMUAN_TANAM.flatMap(({ pihak }) => pihak.map(({ kelurahan }) => kelurahan)));
  const bebas = shuffle(
    acak,
    semua.filter((kode) => !tanam.has(kode)),
  );
  const keadaan = new Map<string, KeadaanKelurahan>();
  let mulai = 0;
  for (const satu of ['belum', 'rusak', 'tidak_dikenal', 'terlambat', 'digantikan'] as const) {
    for (const kode of bebas.slice(mulai, mulai + BANYAK_KINI[satu])) keadaan.set(kode, satu);
    mulai += BANYAK_KINI[satu];
  }
  return keadaan;
}

/** The same of the month before; the key of `asing` is not known, so nothing of theirs was taken in. */
function assignLalu(acak: Acak, semua: readonly string[], asing: readonly string[]): Map<string, KeadaanKelurahan> {
  const lain = shuffle(
    acak,
    semua.filter((kode) => !asing.includes(kode)),
  );
  return new Map([
    ...asing.map((kode) => [kode, 'belum'] as const),
    ...lain.slice(0, BANYAK_LALU.belum).map((kode) => [kode, 'belum'] as const),
    ...lain.slice(-BANYAK_LALU.terlambat).map((kode) => [kode, 'terlambat'] as const),
  ]);
}

/** Packages come in three waves: halfway, on the day of the cut-off, and after it. */
function pickHari(
  acak: Acak,
  batas: Tanggal,
  keadaan: KeadaanKelurahan,
): { readonly sidang: Tanggal; readonly diterima: Tanggal } {
  const terawal = Math.max(1 - getHari(batas), -HARI_SIDANG);
  const sidang = addHari(batas, acak.int(terawal, -1));
  const tengah = addHari(batas, Math.ceil(terawal / 2));
  if (getPeriode(sidang) !== getPeriode(batas)) throw new RangeError(`session ${sidang} outside ${batas}`);
  if (keadaan === 'terlambat') return { sidang, diterima: addHari(batas, 1) };
  return { sidang, diterima: sidang < tengah ? tengah : batas };
}

function shuffle<T>(acak: Acak, daftar: readonly T[]): T[] {
  return daftar
    .map((satu) => ({ satu, letak: acak.fraction() }))
    .sort((a, b) => a.letak - b.letak)
    .map(({ satu }) => satu);
}
