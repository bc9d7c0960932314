import { type JSX, type KeyboardEvent, useId } from 'react';
import { bindClasses } from './class-names.ts';
import { Kbd } from './kbd.tsx';
import gaya from './number-choice.module.css';

const kelas = bindClasses(gaya);

export interface NumberOption<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly keterangan?: string | undefined;
}

export interface NumberChoiceProps<V extends string> {
  readonly label: string;
  readonly options: readonly NumberOption<V>[];
  readonly value: V | null;
  readonly onChange: (value: V) => void;
  /** Takes the focus when a dialog opens. */
  readonly autoFocus?: boolean;
  /** Three a line where there is room, for choices with a description. */
  readonly lebar?: boolean;
  /** Two a line, for many short choices. */
  readonly berdua?: boolean;
}

/** The option that a digit stands for, counted from 1. */
export function pickByNumber<V extends string>(options: readonly NumberOption<V>[], key: string): V | null {
  return /^[1-9]$/.test(key) ? (options[Number(key) - 1]?.value ?? null) : null;
}

/** One of a few, each with its number: the digit chooses while the focus is anywhere in the group, arrows move. */
export function NumberChoice<V extends string>(props: NumberChoiceProps<V>): JSX.Element {
  const { label, options, value, onChange, autoFocus = false, lebar = false, berdua = false } = props;
  const name = useId();
  const press = (event: KeyboardEvent<HTMLFieldSetElement>): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const next = pickByNumber(options, event.key);
    if (next === null) return;
    event.preventDefault();
    onChange(next);
    // The focus goes along, so that Tab leaves the group instead of visiting the choice first.
    event.currentTarget.querySelector<HTMLInputElement>(`input[value="${CSS.escape(next)}"]`)?.focus();
  };
  return (
    <fieldset className={kelas('pilihan')} onKeyDown={press}>
      <legend>{label}</legend>
      <div className={kelas('kisi', lebar && 'lebar', berdua && 'berdua')}>
        {options.map((option, urut) => (
          <label key={option.value} className={kelas('satu', option.value === value && 'on')}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              data-autofocus={autoFocus && (value === null ? urut === 0 : option.value === value) ? true : undefined}
              onChange={() => onChange(option.value)}
            />
            <span>
              <b>{option.label}</b>
              {option.keterangan !== undefined && <span className={kelas('redup')}>{option.keterangan}</span>}
            </span>
            {urut < 9 && <Kbd keys={String(urut + 1)} />}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
