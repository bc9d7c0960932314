import type { JSX } from 'react';
import { SelectField } from '../../components/fields/select-field.tsx';

const TANPA = 'tanpa';

const HARI = [
  { value: TANPA, label: 'Tidak dipakai' },
  ...Array.from({ length: 31 }, (_, i) => ({ value: String(i + 1), label: `Tanggal ${i + 1}` })),
];

export interface HariFieldProps {
  readonly label: string;
  readonly description?: string;
  /** Day of every month, 1 to 31; null where none is used. */
  readonly value: number | null;
  readonly onChange: (hari: number | null) => void;
}

/** A day of the month. */
export function HariField({ value, onChange, ...label }: HariFieldProps): JSX.Element {
  return (
    <SelectField
      {...label}
      options={HARI}
      searchable
      value={String(value ?? TANPA)}
      onChange={(hari) => onChange(hari === null || hari === TANPA ? null : Number(hari))}
    />
  );
}
