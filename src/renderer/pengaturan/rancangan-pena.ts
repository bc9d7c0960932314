import { formatAngka } from '#domain/angka.ts';
import type { PengaturanPena } from '#domain/pena.ts';
import { readRupiah } from '#domain/rupiah.ts';

/** The settings of PENA while they are being typed. */
export interface RancanganPena {
  readonly umurTerendah: string;
  readonly umurTertinggi: string;
  readonly penerima: readonly string[];
  readonly upahMinimum: string;
  readonly bulanTindakLanjut: string;
}

export type CacatPena = Partial<Record<keyof RancanganPena, string>>;

export function toRancanganPena(pengaturan: PengaturanPena): RancanganPena {
  const { umurTerendah, umurTertinggi, penerima, upahMinimum, bulanTindakLanjut } = pengaturan;
  return {
    umurTerendah: String(umurTerendah),
    umurTertinggi: String(umurTertinggi),
    // Ticking a box and taking the tick away again is no change.
    penerima: penerima.toSorted(),
    upahMinimum: upahMinimum === null ? '' : formatAngka(upahMinimum),
    bulanTindakLanjut: String(bulanTindakLanjut),
  };
}

/** The settings that were typed, or what is wrong with which field. */
export function readRancanganPena(
  rancangan: RancanganPena,
): { readonly isi: PengaturanPena } | { readonly cacat: CacatPena } {
  const [terendah, tertinggi] = [readUmur(rancangan.umurTerendah), readUmur(rancangan.umurTertinggi)];
  const bulan = readBulat(rancangan.bulanTindakLanjut);
  const upahMinimum = readRupiah(rancangan.upahMinimum);
  const terbalik = terendah !== null && tertinggi !== null && terendah > tertinggi;
  const cacat: CacatPena = {
    ...(terendah === null && { umurTerendah: 'Isi umur antara 0 dan 120 tahun.' }),
    ...(tertinggi === null && { umurTertinggi: 'Isi umur antara 0 dan 120 tahun.' }),
    ...(terbalik && { umurTerendah: 'Umur terendah tidak boleh melebihi umur tertinggi.' }),
    ...(rancangan.penerima.length === 0 && { penerima: 'Pilih paling sedikit satu program.' }),
    ...(upahMinimum === 'tidak_terbaca' && { upahMinimum: 'Tulis angka rupiah saja, misalnya 2.994.193.' }),
    ...((bulan === null || bulan < 1 || bulan > 60) && { bulanTindakLanjut: 'Isi 1 sampai 60 bulan.' }),
  };
  if (
    Object.keys(cacat).length > 0 ||
    terendah === null ||
    tertinggi === null ||
    bulan === null ||
    upahMinimum === 'tidak_terbaca'
  ) {
    return { cacat };
  }
  const { penerima } = rancangan;
  return {
    isi: {
      umurTerendah: terendah,
      umurTertinggi: tertinggi,
      penerima: [...penerima],
      upahMinimum,
      bulanTindakLanjut: bulan,
    },
  };
}

function readBulat(teks: string): number | null {
  return /^\d{1,3}$/.test(teks.trim()) ? Number(teks.trim()) : null;
}

function readUmur(teks: string): number | null {
  const umur = readBulat(teks);
  return umur === null || umur > 120 ? null : umur;
}
