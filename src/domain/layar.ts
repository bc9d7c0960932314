import { maskNomor, type Nik, type NomorKk } from './nik.ts';

/** How much of a NIK or nomor KK the hall may see: four digits are the most. */
export const CARA_NOMOR_LAYAR = ['empat_angka', 'sembunyi'] as const;

export type CaraNomorLayar = (typeof CARA_NOMOR_LAYAR)[number];

/** How much of an address the hall may see. */
export const CARA_ALAMAT_LAYAR = ['rt_rw', 'jalan', 'sembunyi'] as const;

export type CaraAlamatLayar = (typeof CARA_ALAMAT_LAYAR)[number];

export const TEMA_LAYAR = ['terang', 'gelap', 'perangkat'] as const;

export type TemaLayar = (typeof TEMA_LAYAR)[number];

/** Facts of a candidate that are shown or not. Disability, pregnancy and illness are not among them: they are never shown. */
export const BIDANG_LAYAR = ['umur', 'keluarga', 'desil', 'program', 'foto', 'alasan'] as const;

export type BidangLayar = (typeof BIDANG_LAYAR)[number];

/** What the projector may show of a candidate, field by field, and how it looks. */
export type PengaturanLayar = Readonly<Record<BidangLayar, boolean>> & {
  readonly nik: CaraNomorLayar;
  readonly kk: CaraNomorLayar;
  readonly alamat: CaraAlamatLayar;
  readonly tema: TemaLayar;
  /** Seconds for which a decision that fell stays before the next candidate. */
  readonly lamaPutusan: number;
};

export const LAMA_PUTUSAN_TERPENDEK = 1;
export const LAMA_PUTUSAN_TERPANJANG = 30;

export const PENGATURAN_LAYAR_AWAL: PengaturanLayar = {
  nik: 'empat_angka',
  kk: 'sembunyi',
  alamat: 'rt_rw',
  umur: false,
  keluarga: false,
  desil: false,
  program: false,
  foto: false,
  alasan: false,
  tema: 'terang',
  lamaPutusan: 6,
};

/** One fact as it stands on the projector; without a label it speaks for itself. */
export interface FaktaLayar {
  readonly label: string;
  readonly isi: string;
}

/** What is known of a candidate; only a part of it leaves `describeFaktaLayar`. */
export interface OrangLayar {
  readonly nik: Nik;
  readonly nomorKk: NomorKk | null;
  readonly alamat: string;
  readonly rt: string;
  readonly rw: string;
  /** Years. */
  readonly umur: number | null;
  /** People on the same KK in the registry. */
  readonly keluarga: number | null;
  readonly desil: number | null;
  /** Names of the programmes that the person receives. */
  readonly diterima: readonly string[];
}

/** The facts that the settings let through, in the order of the screen. What is not known is left out. */
export function describeFaktaLayar(orang: OrangLayar, pengaturan: PengaturanLayar): FaktaLayar[] {
  const fakta: FaktaLayar[] = [];
  const add = (boleh: boolean, label: string, isi: string): void => {
    if (boleh && isi !== '') fakta.push({ label, isi });
  };
  const { alamat, nik, kk } = pengaturan;
  add(alamat === 'jalan', '', hideAngkaPanjang(orang.alamat));
  add(alamat !== 'sembunyi', '', hideAngkaPanjang(formatRtRw(orang)));
  add(nik === 'empat_angka', 'NIK', maskNomor(orang.nik));
  add(kk === 'empat_angka' && orang.nomorKk !== null, 'KK', orang.nomorKk === null ? '' : maskNomor(orang.nomorKk));
  add(pengaturan.umur, '', orang.umur === null ? '' : `${orang.umur} tahun`);
  add(pengaturan.keluarga, 'Keluarga', orang.keluarga === null ? '' : `${orang.keluarga} orang`);
  add(pengaturan.desil, 'Desil', orang.desil === null ? '' : String(orang.desil));
  add(pengaturan.program, 'Menerima', orang.diterima.join(', '));
  return fakta;
}

function formatRtRw({ rt, rw }: Pick<OrangLayar, 'rt' | 'rw'>): string {
  return [rt === '' ? '' : `RT ${rt}`, rw === '' ? '' : `RW ${rw}`].filter(Boolean).join(' / ');
}

/** Five digits in a row, or twelve with a blank, dot or dash between them: no address, name or topic needs that many. */
const ANGKA_PANJANG = /\d{5,}|\d(?:[\s.-]?\d){11,}/g;

/**
 * Free text for the hall: a NIK, nomor KK or telephone number that somebody wrote into a name, an address or a topic becomes dots.
 */
export function hideAngkaPanjang(teks: string): string {
  return teks.replace(ANGKA_PANJANG, (deret) => deret.replace(/\d/g, '•'));
}
