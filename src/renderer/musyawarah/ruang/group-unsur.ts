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
const DISEBUT: readonly Unsur[] = ['rt', 'rw', 'psm', 'tksk', 'lpm', 'kelurahan', 'tokoh_masyarakat'];

/** Attendance for the session column: few lines, the same sum. */
export function groupUnsur(daftar: readonly HadirUnsur[]): KelompokHadir[] {
  const disebut = DISEBUT.flatMap((unsur) => daftar.filter((satu) => satu.unsur === unsur)).map((satu) => ({
    nama: NAMA_UNSUR[satu.unsur].pendek,
    hadir: satu.hadir,
    diundang: satu.diundang,
  }));
  const lain = daftar.filter((satu) => !DISEBUT.includes(satu.unsur));
  if (lain.length === 0) return disebut;
  const jumlah = (bidang: 'hadir' | 'diundang'): number => lain.reduce((sejauh, satu) => sejauh + satu[bidang], 0);
  return [...disebut, { nama: 'Lainnya', hadir: jumlah('hadir'), diundang: jumlah('diundang') }];
}
