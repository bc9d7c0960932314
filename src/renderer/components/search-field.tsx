import { type JSX, type KeyboardEvent, useEffect, useRef } from 'react';
import { bindClasses } from './class-names.ts';
import { Icon } from './icon.tsx';
import { Kbd } from './kbd.tsx';
import { useKeys } from './keys/use-keys.ts';
import gaya from './search-field.module.css';

const kelas = bindClasses(gaya);

export interface SearchFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Enter: take the first hit. */
  readonly onEnter?: (() => void) | undefined;
  /** Arrow down: go into the list. */
  readonly onDown?: (() => void) | undefined;
  readonly autoFocus?: boolean;
}

/** The one search box of a screen; `/` goes there, Esc empties it. */
export function SearchField(props: SearchFieldProps): JSX.Element {
  const { label, placeholder, value, onChange, onEnter, onDown, autoFocus = false } = props;
  const input = useRef<HTMLInputElement>(null);
  useKeys({ '/': { label, run: () => input.current?.select() } });

  useEffect(() => {
    if (autoFocus) input.current?.focus();
  }, [autoFocus]);

  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape' && value !== '') {
      onChange('');
    } else if (event.key === 'Enter' && onEnter !== undefined) {
      onEnter();
    } else if (event.key === 'ArrowDown' && onDown !== undefined) {
      onDown();
    } else {
      return;
    }
    event.preventDefault();
  };

  return (
    <label className={kelas('kotak')}>
      <Icon name="cari" />
      <input
        ref={input}
        type="text"
        inputMode="search"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-keyshortcuts="/"
        placeholder={placeholder ?? label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={press}
      />
      <Kbd keys="/" />
    </label>
  );
}
