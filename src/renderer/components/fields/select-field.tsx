import { Select } from '@mantine/core';
import type { JSX } from 'react';
import { type FieldProps, kelasIsian, rupaIsian, toInputProps } from './field-look.ts';

export interface SelectOption<V extends string = string> {
  readonly value: V;
  readonly label: string;
}

export interface SelectFieldProps<V extends string> extends FieldProps {
  readonly options: readonly SelectOption<V>[];
  readonly value: V | null;
  readonly onChange: (value: V | null) => void;
  /** Typing narrows the list; for more than about ten choices. */
  readonly searchable?: boolean | undefined;
  readonly clearable?: boolean | undefined;
  readonly placeholder?: string | undefined;
}

/** One of several values. */
export function SelectField<V extends string>(props: SelectFieldProps<V>): JSX.Element {
  const { options, value, onChange, searchable = false, clearable = false, placeholder = 'Pilih' } = props;
  return (
    <Select
      classNames={{ ...rupaIsian, option: kelasIsian('pilihan'), dropdown: kelasIsian('daftar') }}
      {...toInputProps(props)}
      data={options.map((option) => ({ value: option.value, label: option.label }))}
      value={value}
      onChange={(next) => onChange(options.find((option) => option.value === next)?.value ?? null)}
      searchable={searchable}
      // The list opens when it is asked for: by typing, an arrow or a click, not when the field is only passed.
      openOnFocus={false}
      clearable={clearable}
      allowDeselect={clearable}
      placeholder={placeholder}
      nothingFoundMessage="Tidak ada yang cocok"
      maxDropdownHeight={320}
      comboboxProps={{ transitionProps: { duration: 0 } }}
    />
  );
}
