import { type JSX, type ReactNode, useEffect } from 'react';
import { bindClasses } from '../components/class-names.ts';
import { Icon } from '../components/icon.tsx';
import gaya from './awal.module.css';

const kelas = bindClasses(gaya);

export interface BingkaiProps {
  readonly title: string;
  readonly lebar?: boolean;
  readonly children: ReactNode;
}

/** A calm page in the middle of the window, for what comes before the program. */
export function Bingkai({ title, lebar = false, children }: BingkaiProps): JSX.Element {
  useEffect(() => {
    document.title = `${title} · Mufakat`;
  }, [title]);
  return (
    <main className={kelas('tengah')}>
      <div className={kelas('isi', lebar && 'lebar')}>
        <div className={kelas('merek')}>
          <Icon name="mufakat" size="l" />
          Mufakat
        </div>
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  );
}
