import type { JSX, ReactNode } from 'react';
import { bindClasses } from './class-names.ts';
import { Icon } from './icon.tsx';
import gaya from './warning.module.css';

const kelas = bindClasses(gaya);

export interface WarningItem {
  readonly judul: string;
  readonly rincian?: ReactNode;
}

/** Warnings side by side in one ink frame: triangle and bold words, no colour, so that nobody is judged by it. */
export function Warning({ items }: { readonly items: readonly WarningItem[] }): JSX.Element {
  return (
    <ul className={kelas('kotak')} aria-label="Peringatan">
      {items.map((item) => (
        <li key={item.judul}>
          <Icon name="ingat" />
          <span>
            <b>{item.judul}</b>
            {item.rincian !== undefined && <span className={kelas('rincian')}>{item.rincian}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
