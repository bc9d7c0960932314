import { addHari, type Batas, findHariBerikut } from './batas.ts';
import type { Tanggal } from './tanggal.ts';

/** Where one kelurahan stands in the recap of a month, in the order of the legend. */
export const KEADAAN_KELURAHAN = ['diterima', 'terlambat', 'digantikan', 'rusak', 'tidak_dikenal', 'belum'] as const;

export type KeadaanKelurahan = (typeof KEADAAN_KELURAHAN)[number];

export const NAMA_KEADAAN: Readonly<Record<KeadaanKelurahan, string>> = {
  diterima: 'Diterima',
  terlambat: 'Terlambat',
  digantikan: 'Diperbarui',
  rusak: 'Ditolak',
  tidak_dikenal: 'Pengirim belum dikenal',
  belum: 'Belum ada',
};

/** What became of one package that came in. */
export const KEADAAN_PAKET = ['diterima', 'digantikan', 'ditolak'] as const;

export type KeadaanPaket = (typeof KEADAAN_PAKET)[number];

/** Why a package is refused that is whole by itself; what is wrong within one has the codes of its verification. */
export const KODE_TOLAK_PAKET = [
  'TIDAK_DAPAT_DIBUKA',
  'PENGIRIM_TIDAK_DIKENAL',
  'KUNCI_DIGANTI',
  'KUNCI_KELURAHAN_LAIN',
  'BUKAN_KOTA_INI',
  'PAKET_CONTOH',
  'VERSI_LAMA',
  'VERSI_GANDA',
  'JURNAL_BERCABANG',
  'DIKELUARKAN',
  'BERKAS_TIDAK_TERBACA',
] as const;

export type KodeTolakPaket = (typeof KODE_TOLAK_PAKET)[number];

/** Refusals that a key would settle: nothing is wrong with the file. */
const TENTANG_PENGIRIM: readonly string[] = [
  'PENGIRIM_TIDAK_DIKENAL',
  'KUNCI_DIGANTI',
  'KUNCI_KELURAHAN_LAIN',
] satisfies readonly KodeTolakPaket[];

export function isTentangPengirim(kode: string): boolean {
  return TENTANG_PENGIRIM.includes(kode);
}

/** What the recap needs to know of a package to say where its kelurahan stands. */
export interface PaketKelurahan {
  readonly keadaan: KeadaanPaket;
  readonly terlambat: boolean;
  readonly kode: string | null;
}

/** Packages of one kelurahan in one month, the newest last. A good package outweighs every refused one. */
export function judgeKelurahan(paket: readonly PaketKelurahan[]): KeadaanKelurahan {
  const berlaku = paket.filter(({ keadaan }) => keadaan === 'diterima');
  if (berlaku.length > 0) {
    if (berlaku.some(({ terlambat }) => terlambat)) return 'terlambat';
    return paket.some(({ keadaan }) => keadaan === 'digantikan') ? 'digantikan' : 'diterima';
  }
  const terakhir = paket.at(-1);
  if (terakhir === undefined) return 'belum';
  return isTentangPengirim(terakhir.kode ?? '') ? 'tidak_dikenal' : 'rusak';
}

/**
 * The last day on which the package of a session is in time: the next cut-off of usulan, the day of the session included. Null where
 * Dinsos has set none.
 */
export function findBatasPaket(batas: Pick<Batas, 'usulan'>, sidang: Tanggal): Tanggal | null {
  return batas.usulan === null ? null : findHariBerikut(batas.usulan, sidang);
}

/** Came after the cut-off. */
export function isTerlambat(batas: Pick<Batas, 'usulan'>, sidang: Tanggal, diterima: Tanggal): boolean {
  const akhir = findBatasPaket(batas, sidang);
  return akhir !== null && diterima >= addHari(akhir, 1);
}

/** When a package came of which only the day is known, ISO time: noon of Padang, so that it is the same day everywhere in Indonesia. */
export function formatSaatDiterima(hari: Tanggal): string {
  return `${hari}T05:00:00.000Z`;
}

/** Numbers of packages that should be there and are not: those between the first and the last that came. */
export function findUrutHilang(urut: readonly number[]): number[] {
  const ada = new Set(urut);
  const awal = Math.min(...urut);
  const akhir = Math.max(...urut);
  return urut.length === 0
    ? []
    : Array.from({ length: akhir - awal + 1 }, (_, i) => awal + i).filter((satu) => !ada.has(satu));
}

/** What a file name of a package claims; nothing of it is believed but for saying which file was refused. */
export function readNamaPaket(nama: string): { readonly kelurahan: string; readonly tanggal: string } | null {
  const cocok = /^keputusan_(\d{10})_(\d{4}-\d{2}-\d{2})_/.exec(nama);
  return cocok === null ? null : { kelurahan: cocok[1] ?? '', tanggal: cocok[2] ?? '' };
}

/** What one call of taking packages in came to, file by file. */
export interface HasilMasuk {
  readonly masuk: readonly {
    readonly paket: number;
    readonly keputusan: number;
    readonly terlambat: boolean;
    readonly menggantikan: number | null;
  }[];
  readonly sudahAda: readonly string[];
  readonly ditolak: readonly unknown[];
}

export interface JumlahMasuk {
  /** Packages that were taken in and are in force; those that came late are among them. */
  readonly diterima: number;
  readonly terlambat: number;
  /** Packages that a newer version of the same session replaced, whenever they had come. */
  readonly digantikan: number;
  readonly sudahAda: number;
  readonly ditolak: number;
  /** Decisions in the packages that were taken in and are in force. */
  readonly keputusan: number;
}

/** Several calls, in their order, as one. */
export function sumMasuk(hasil: readonly HasilMasuk[]): JumlahMasuk {
  const masuk = hasil.flatMap((satu) => satu.masuk);
  const diganti = new Set(masuk.flatMap(({ menggantikan }) => menggantikan ?? []));
  const berlaku = masuk.filter(({ paket }) => !diganti.has(paket));
  return {
    diterima: berlaku.length,
    terlambat: berlaku.filter(({ terlambat }) => terlambat).length,
    digantikan: diganti.size,
    sudahAda: hasil.reduce((jumlah, satu) => jumlah + satu.sudahAda.length, 0),
    ditolak: hasil.reduce((jumlah, satu) => jumlah + satu.ditolak.length, 0),
    keputusan: berlaku.reduce((jumlah, satu) => jumlah + satu.keputusan, 0),
  };
}
