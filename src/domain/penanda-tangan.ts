import type { OrangSidang } from './berita-acara.ts';
import type { Unsur } from './unsur.ts';

/** For whom there is a place below the berita acara, in the order of the page. */
export const PERAN_PENANDA = [
  'pimpinan',
  'notulis',
  'wakil_rt',
  'wakil_rw',
  'wakil_psm',
  'tksk',
  'saksi',
  'lurah',
] as const;

export type PeranPenanda = (typeof PERAN_PENANDA)[number];

/** How a place is signed: not yet, with strokes on the pad, or on the printed paper. */
export type CaraTandaTangan = 'belum' | 'goresan' | 'kertas';

/** Above the name, on screen and paper alike. */
export const NAMA_PERAN_PENANDA: Readonly<Record<PeranPenanda, string>> = {
  pimpinan: 'Pimpinan Musyawarah',
  notulis: 'Notulis',
  wakil_rt: 'Wakil RT',
  wakil_rw: 'Wakil RW',
  wakil_psm: 'Wakil PSM',
  tksk: 'TKSK',
  saksi: 'Saksi',
  lurah: 'Mengetahui',
};

/** Most witnesses below one berita acara. */
export const SAKSI_TERBANYAK = 3;

/** The place of a role on the list; witnesses follow from `URUT_SAKSI` on. */
const URUT: Readonly<Record<Exclude<PeranPenanda, 'saksi'>, number>> = {
  pimpinan: 1,
  notulis: 2,
  wakil_rt: 3,
  wakil_rw: 4,
  wakil_psm: 5,
  tksk: 6,
  lurah: 7,
};

export const URUT_SAKSI = 8;

const UNSUR_WAKIL = { wakil_rt: 'rt', wakil_rw: 'rw', wakil_psm: 'psm', tksk: 'tksk' } as const satisfies Partial<
  Record<PeranPenanda, Unsur>
>;

/** Somebody who may stand at a place. */
export interface OrangPenanda extends OrangSidang {
  /** Who on the attendance list that is, where it is somebody on it. */
  readonly pilar: number | null;
}

export interface TempatPenanda extends OrangPenanda {
  readonly urut: number;
  readonly peran: PeranPenanda;
}

export interface DasarPenanda {
  readonly pimpinan: OrangSidang;
  readonly notulis: OrangSidang;
  readonly lurah: OrangSidang;
  readonly peserta: readonly {
    readonly pilar: number;
    readonly nama: string;
    readonly jabatan: string;
    readonly unsur: Unsur;
    readonly hadir: boolean;
  }[];
}

/** Whether both are the same person, however blanks, letters and the dots of a NIP were typed. */
export function isOrangSama(satu: OrangSidang, lain: OrangSidang): boolean {
  const samakan = ({ nama, nip }: OrangSidang): string =>
    `${nama.trim().replace(/\s+/g, ' ').toLowerCase()}|${nip.replace(/\D/g, '')}`;
  return samakan(satu) === samakan(lain);
}

/**
 * The places below a berita acara with the people who are likely to sign: officials, and of each group the first who came. A place for
 * which nobody came stands without a name. Where the lurah chairs, there is no place of the lurah beside it.
 */
export function proposePenanda({ pimpinan, notulis, lurah, peserta }: DasarPenanda): TempatPenanda[] {
  const place = (peran: keyof typeof URUT, orang: OrangPenanda): TempatPenanda => ({
    urut: URUT[peran],
    peran,
    ...orang,
  });
  const wakil = (Object.entries(UNSUR_WAKIL) as [keyof typeof UNSUR_WAKIL, Unsur][]).map(([peran, unsur]) => {
    const orang = peserta.find((satu) => satu.hadir && satu.unsur === unsur);
    return place(peran, {
      pilar: orang?.pilar ?? null,
      nama: orang?.nama ?? '',
      nip: '',
      jabatan: orang?.jabatan ?? '',
    });
  });
  return [
    place('pimpinan', { pilar: null, ...pimpinan }),
    place('notulis', { pilar: null, ...notulis }),
    ...wakil,
    ...(isOrangSama(pimpinan, lurah) ? [] : [place('lurah', { pilar: null, ...lurah })]),
  ];
}

/** True for places whose person is set where the session is prepared, and not beside the signature. */
export function isTempatPejabat(peran: PeranPenanda): boolean {
  return peran === 'pimpinan' || peran === 'notulis';
}
