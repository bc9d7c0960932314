import { type JSX, type KeyboardEvent, type ReactNode, type RefObject, useId } from 'react';
import type { IsiNotulen } from '#domain/notulen.ts';
import { bindClasses } from '../../components/class-names.ts';
import { SuggestField } from '../../components/fields/suggest-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import gaya from './isian-catatan.module.css';

const kelas = bindClasses(gaya);

export interface IsianCatatanProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly isi: IsiNotulen;
  readonly onChange: (bagian: Partial<IsiNotulen>) => void;
  /** People of the attendance list. */
  readonly nama: readonly string[];
  readonly galatJam?: string | undefined;
  readonly teks: RefObject<HTMLTextAreaElement | null>;
  /** Enter in any of the fields; Shift+Enter makes a new line in the text. */
  readonly onEnter: () => void;
  /** Keys in the text that mean something while it is empty. True when the key was taken. */
  readonly onEmptyKey?: ((key: string) => boolean) | undefined;
  /** A field between speaker and buttons. */
  readonly lain?: ReactNode;
  readonly children: ReactNode;
}

/** The fields of one note: its text first, then when and who, then what can be done. */
export function IsianCatatan(props: IsianCatatanProps): JSX.Element {
  const { label, placeholder, isi, onChange, nama, galatJam, teks, onEnter, onEmptyKey, lain, children } = props;
  const id = useId();
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const { target, key } = event;
    // An open list of names takes Enter for itself; a button is pressed by it.
    if (event.defaultPrevented || event.nativeEvent.isComposing || event.altKey || event.ctrlKey) return;
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    if (target.getAttribute('aria-expanded') === 'true') return;
    const isTeks = target === teks.current;
    if (key === 'Enter' && !event.shiftKey) onEnter();
    else if (!(isTeks && isi.isi === '' && onEmptyKey?.(key) === true)) return;
    event.preventDefault();
  };
  return (
    // The fields keep their own meaning; only Enter is read here, as a form would.
    <fieldset className={kelas('isian')} aria-label={label} onKeyDown={press}>
      <textarea
        ref={teks}
        className={kelas('teks')}
        aria-label={label}
        aria-describedby={`${id}-cara`}
        placeholder={placeholder}
        rows={2}
        maxLength={4000}
        spellCheck={false}
        value={isi.isi}
        onChange={(event) => onChange({ isi: event.currentTarget.value })}
      />
      <p id={`${id}-cara`} className={kelas('suara')}>
        Enter mencatat, Shift dan Enter baris baru.
      </p>
      <div className={kelas('bawah')}>
        <div className={kelas('jam')}>
          <TextField
            label="Pukul"
            placeholder="sekarang"
            value={isi.jam}
            error={galatJam}
            maxLength={5}
            onChange={(jam) => onChange({ jam })}
          />
        </div>
        <div className={kelas('pembicara')}>
          <SuggestField
            label="Pembicara"
            placeholder="Boleh kosong"
            suggestions={nama}
            maxLength={300}
            value={isi.pembicara}
            onChange={(pembicara) => onChange({ pembicara })}
          />
        </div>
        {lain}
        <div className={kelas('aksi')}>{children}</div>
      </div>
    </fieldset>
  );
}
