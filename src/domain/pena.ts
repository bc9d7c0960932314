import { splitProgram } from './program.ts';
import { computeUmur, type Tanggal } from './tanggal.ts';
import type { StatusUsulan } from './usulan.ts';

/** Code of the programme that candidates are proposed for. */
export const KODE_PENA = 'PENA';

/** What the kelurahan may set about PENA. Sources contradict each other about most of it, so nothing of it blocks. */
export interface PengaturanPena {
  /** Full years, both included. */
  readonly umurTerendah: number;
  readonly umurTertinggi: number;
  /** Codes of the programmes whose recipients are looked at. */
  readonly penerima: readonly string[];
  /** City minimum wage in rupiah a month, to compare with only; null while nobody has set it. */
  readonly upahMinimum: number | null;
  /** Months from one follow-up of a graduated family to the next. */
  readonly bulanTindakLanjut: number;
}

export const PENGATURAN_PENA_AWAL: PengaturanPena = {
  umurTerendah: 20,
  umurTertinggi: 45,
  penerima: ['PKH', 'SEMBAKO'],
  upahMinimum: null,
  bulanTindakLanjut: 6,
};

/** Younger people of a family are not asked whether they run a business. */
export const UMUR_PENGUSAHA = 17;

export const CEK_UMUR = ['sesuai', 'di_bawah', 'di_atas', 'tidak_diketahui'] as const;

/** Age against the setting; all but `sesuai` is a warning, never a refusal. */
export type CekUmur = (typeof CEK_UMUR)[number];

/** Judges a birth date on the day `hariIni`; both limits are included. */
export function checkUmur(
  lahir: Tanggal | null,
  hariIni: Tanggal,
  { umurTerendah, umurTertinggi }: PengaturanPena,
): CekUmur {
  if (lahir === null) return 'tidak_diketahui';
  const umur = computeUmur(lahir, hariIni);
  if (umur < umurTerendah) return 'di_bawah';
  return umur > umurTertinggi ? 'di_atas' : 'sesuai';
}

/**
 * Birth dates of exactly those whom `checkUmur` calls `sesuai`: after `sesudah` up to `sampai`, compared as text. A limit need not be
 * a day of the calendar (29 February).
 */
export function getRentangLahir(
  hariIni: Tanggal,
  { umurTerendah, umurTertinggi }: Pick<PengaturanPena, 'umurTerendah' | 'umurTertinggi'>,
): { readonly sesudah: string; readonly sampai: string } {
  const shift = (tahun: number): string => `${Number(hariIni.slice(0, 4)) - tahun}${hariIni.slice(4)}`;
  return { sesudah: shift(umurTertinggi + 1), sampai: shift(umurTerendah) };
}

/** `20 sampai 45 tahun` */
export function formatBatasUmur({ umurTerendah, umurTertinggi }: PengaturanPena): string {
  return `${umurTerendah} sampai ${umurTertinggi} tahun`;
}

/** What to tell about the age of a candidate; null where there is nothing to tell. */
export function describeCekUmur(cek: CekUmur, umur: number | null, pengaturan: PengaturanPena): string | null {
  switch (cek) {
    case 'sesuai':
      return null;
    case 'tidak_diketahui':
      return 'Tanggal lahir belum ada pada data warga.';
    case 'di_bawah':
    case 'di_atas':
      return `${umur ?? ''} tahun; batas yang disetel ${formatBatasUmur(pengaturan)}. Tetap dapat diusulkan.`;
  }
}

/** Codes of `program` whose recipients the settings look at. */
export function pickPenerima(program: readonly string[], { penerima }: PengaturanPena): string[] {
  return penerima.filter((kode) => program.includes(kode));
}

/** Where a candidate stands on the way to a decision. */
export const STATUS_PENA = ['belum', 'diusulkan', 'diputus'] as const;

export type StatusPena = (typeof STATUS_PENA)[number];

export const NAMA_STATUS_PENA: Readonly<Record<StatusPena, string>> = {
  belum: 'Belum diusulkan',
  diusulkan: 'Diusulkan',
  diputus: 'Diputus sidang',
};

/** The status that the newest usulan about PENA or graduation gives; a postponed one waits for the next session. */
export function getStatusPena(usulan: { readonly status: StatusUsulan } | null): StatusPena {
  if (usulan === null) return 'belum';
  return usulan.status === 'diputus' ? 'diputus' : 'diusulkan';
}

/** True for a usulan that is about PENA or about leaving aid through it. */
export function isUsulanPena({ jenis, program }: { readonly jenis: string; readonly program: string }): boolean {
  return jenis === 'graduasi' || (jenis === 'usulan_program' && splitProgram(program).includes(KODE_PENA));
}
