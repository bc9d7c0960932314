import { Select } from '@mantine/core';
import type { JSX, KeyboardEvent } from 'react';
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

/**
 * Enter takes the marked choice, or the first that fits what was typed. Mantine forgets its mark by a timer when the list has just
 * opened, so that keys which come fast would choose nothing; the mark on the screen is what counts.
 */
function takeChoice(event: KeyboardEvent<HTMLInputElement>): void {
  const { currentTarget: isian, key } = event;
  if (key !== 'Enter' || isian.getAttribute('aria-expanded') !== 'true') return;
  const daftar = document.getElementById(isian.getAttribute('aria-controls') ?? '');
  const find = (tanda: string) => daftar?.querySelector<HTMLElement>(`[data-combobox-${tanda}]`) ?? null;
  // What is chosen already stays: Enter on a list that was only opened changes nothing.
  const pilihan = find('selected') ?? (find('active') === null ? find('option') : null);
  if (pilihan === null) return;
  event.preventDefault();
  pilihan.click();
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
      {...(searchable && { onKeyDown: takeChoice })}
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
