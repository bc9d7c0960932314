import { type JSX, type ReactNode, useEffect, useState } from 'react';
import { bindClasses } from '../../components/class-names.ts';
import { PasswordField } from '../../components/fields/text-field.tsx';
import { Icon } from '../../components/icon.tsx';
import gaya from './isian.module.css';
import { type CacatSandi, rateSandi } from './kekuatan-sandi.ts';

const kelas = bindClasses(gaya);

export interface SandiIsianProps {
  readonly sandi: string;
  readonly ulang: string;
  readonly onSandi: (sandi: string) => void;
  readonly onUlang: (ulang: string) => void;
  readonly cacat: CacatSandi;
  readonly autoFocus?: boolean;
}

/** A new passphrase, typed twice, with its strength in words. */
export function SandiIsian({ sandi, ulang, onSandi, onUlang, cacat, autoFocus }: SandiIsianProps): JSX.Element {
  return (
    <CapsLock>
      <PasswordField
        label="Kata sandi baru"
        required
        maxLength={200}
        value={sandi}
        error={cacat.sandi}
        autoFocus={autoFocus}
        onChange={onSandi}
      />
      <p className={kelas('kekuatan')} aria-live="polite">
        {sandi === '' ? (
          'Paling sedikit 8 karakter. Beberapa kata yang mudah diingat lebih kuat daripada satu kata dengan angka.'
        ) : (
          <>
            Kekuatan: <b>{rateSandi(sandi)}</b>
          </>
        )}
      </p>
      <PasswordField
        label="Ketik kata sandi sekali lagi"
        required
        maxLength={200}
        value={ulang}
        error={cacat.ulang}
        onChange={onUlang}
      />
    </CapsLock>
  );
}

/** Says that Caps Lock is on; stands below the fields it holds. */
export function CapsLock({ children }: { readonly children: ReactNode }): JSX.Element {
  const [caps, setCaps] = useState(false);
  useEffect(() => {
    const note = (event: KeyboardEvent): void => setCaps(event.getModifierState('CapsLock'));
    window.addEventListener('keydown', note);
    window.addEventListener('keyup', note);
    return () => {
      window.removeEventListener('keydown', note);
      window.removeEventListener('keyup', note);
    };
  }, []);
  return (
    <div className={kelas('kolom')}>
      {children}
      <p role="status" className={kelas('kekuatan')}>
        {caps && (
          <>
            <Icon name="ingat" size="s" />
            <b>Caps Lock menyala.</b> Huruf menjadi besar.
          </>
        )}
      </p>
    </div>
  );
}

/** What happens when the passphrase is lost; stands wherever one is chosen. */
export function PesanLupaSandi(): JSX.Element {
  return (
    <p>
      <b>Tulis kata sandi ini di kertas dan simpan di tempat terkunci.</b> Data disandikan dengannya: bila lupa, tidak
      ada orang yang dapat membuka data, juga pembuat program.
    </p>
  );
}
