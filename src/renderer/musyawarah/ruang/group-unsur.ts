import { NAMA_UNSUR, type Unsur } from '#domain/unsur.ts';

export interface HadirUnsur {
  readonly unsur: Unsur;
  readonly hadir: number;
  readonly diundang: number;
}

export interface KelompokHadir {
  readonly nama: string;
  readonly hadir: number;
  readonly diundang: number;
}

/** Groups that the narrow column names; all others count as `Lainnya`, so that the figures still add up to the total. */
const DISEBUT: readonly { readonly nama: string; readonly unsur: readonly Unsur[] }[] = [
  ...(['rt', 'rw', 'psm', 'tksk', 'lpm'] as const).map((satu) => ({ nama: NAMA_UNSUR[satu].pendek, unsur: [satu] })),
  // Under one short word, so that it fits beside another.
  { nama: 'Tokoh', unsur: ['tokoh_masyarakat', 'tokoh_agama'] },
  { nama: NAMA_UNSUR.kelurahan.pendek, unsur: ['kelurahan'] },
];

/** Attendance for the session column: few lines, the same sum. */
export function groupUnsur(daftar: readonly HadirUnsur[]): KelompokHadir[] {
  const jumlah = (nama: string, termasuk: (unsur: Unsur) => boolean): KelompokHadir[] => {
    const kelompok = daftar.filter((satu) => termasuk(satu.unsur));
    if (kelompok.length === 0) return [];
    const add = (bidang: 'hadir' | 'diundang'): number => kelompok.reduce((sejauh, satu) => sejauh + satu[bidang], 0);
    return [{ nama, hadir: add('hadir'), diundang: add('diundang') }];
  };
  const disebut = new Set(DISEBUT.flatMap(({ unsur }) => unsur));
  return [
    ...DISEBUT.flatMap(({ nama, unsur }) => jumlah(nama, (satu) => unsur.includes(satu))),
    ...jumlah('Lainnya', (satu) => !disebut.has(satu)),
  ];
}
