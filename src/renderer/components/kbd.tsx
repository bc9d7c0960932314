import type { JSX } from 'react';
import { bindClasses } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import gaya from './kbd.module.css';

const kelas = bindClasses(gaya);

interface KeyCap {
  readonly icon?: IconName;
  readonly text: string;
}

const TUTUP_TOMBOL: Readonly<Record<string, KeyCap>> = {
  Enter: { icon: 'enter', text: 'Enter' },
  Backspace: { text: 'Bksp' },
  Up: { icon: 'naik', text: 'Panah atas' },
  Down: { icon: 'turun', text: 'Panah bawah' },
  Left: { icon: 'kiri', text: 'Panah kiri' },
  Right: { icon: 'kanan', text: 'Panah kanan' },
};

/** Splits `Ctrl+Enter` into its caps; `+` alone stays a key. */
function splitKeys(keys: string): string[] {
  return keys === '+' ? ['+'] : keys.split('+');
}

/** The cap of a key, as printed on buttons: `keys="F4"`, `keys="Ctrl+Enter"`, `keys="Up"`. */
export function Kbd({ keys, size = 'm' }: { readonly keys: string; readonly size?: 'm' | 'l' }): JSX.Element {
  return (
    <span className={kelas('deret')}>
      {splitKeys(keys).map((key) => {
        const cap = TUTUP_TOMBOL[key] ?? { text: key };
        return (
          <kbd key={key} className={kelas('tombol', size)}>
            {cap.icon === undefined ? (
              cap.text
            ) : (
              <>
                <Icon name={cap.icon} size="xs" />
                <span className={kelas('suara')}>{cap.text}</span>
              </>
            )}
          </kbd>
        );
      })}
    </span>
  );
}
