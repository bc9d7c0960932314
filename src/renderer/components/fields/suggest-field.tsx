import { Autocomplete } from '@mantine/core';
import type { JSX } from 'react';
import { type FieldProps, kelasIsian, rupaIsian, toInputProps } from './field-look.ts';

export interface SuggestFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Offered while typing; any other words may be written as well. */
  readonly suggestions: readonly string[];
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
}

/** One line of text, with names to choose from. Enter takes the first that fits; Esc keeps what was typed. */
export function SuggestField(props: SuggestFieldProps): JSX.Element {
  const { value, onChange, suggestions, placeholder, maxLength } = props;
  return (
    <Autocomplete
      classNames={{ ...rupaIsian, option: kelasIsian('pilihan'), dropdown: kelasIsian('daftar') }}
      {...toInputProps(props)}
      data={[...new Set(suggestions)]}
      value={value}
      onChange={onChange}
      openOnFocus={false}
      selectFirstOptionOnChange
      limit={6}
      autoComplete="off"
      spellCheck={false}
      {...(placeholder !== undefined && { placeholder })}
      {...(maxLength !== undefined && { maxLength })}
      comboboxProps={{ transitionProps: { duration: 0 }, position: 'top-start' }}
    />
  );
}
