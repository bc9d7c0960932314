import type { JSX } from 'react';
import { readNik } from '#domain/nik.ts';
import { MaskedNik, type MaskedNikProps } from '../../components/masked-nik.tsx';

export interface NikBalasanProps extends Pick<MaskedNikProps, 'shown' | 'kbd' | 'onToggle'> {
  /** As the file has it, which may be damaged. */
  readonly nik: string;
}

/** The NIK of a row, masked; of a damaged one only that it is. */
export function NikBalasan({ nik, ...lain }: NikBalasanProps): JSX.Element {
  const terbaca = readNik(nik);
  return terbaca.sah ? <MaskedNik nik={terbaca.nomor} label="NIK" {...lain} /> : <span>NIK tidak utuh</span>;
}
