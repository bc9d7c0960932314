import type { JSX } from 'react';
import type { UkuranKertas } from '#domain/kelurahan.ts';
import { SelectField } from '../../components/fields/select-field.tsx';

const UKURAN = [
  { value: 'A4', label: 'A4 (210 x 297 mm)' },
  { value: 'F4', label: 'F4 (215 x 330 mm)' },
] as const;

export interface KertasFieldProps {
  readonly value: UkuranKertas;
  readonly onChange: (ukuran: UkuranKertas) => void;
}

/** Paper on which documents are laid out. */
export function KertasField({ value, onChange }: KertasFieldProps): JSX.Element {
  return (
    <SelectField
      label="Ukuran kertas"
      options={UKURAN}
      value={value}
      onChange={(ukuran) => ukuran !== null && onChange(ukuran)}
    />
  );
}
