import type { JSX } from 'react';
import { bindClasses } from '../components/class-names.ts';
import { Icon } from '../components/icon.tsx';
import gaya from './awal.module.css';

const kelas = bindClasses(gaya);

export interface DaftarLangkahProps {
  readonly nama: readonly string[];
  /** Index of the step that is shown. */
  readonly kini: number;
}

/** The column with the steps: which are done, which is now. */
export function DaftarLangkah({ nama: semua, kini }: DaftarLangkahProps): JSX.Element {
  return (
    <aside className={kelas('tahap')} aria-label="Langkah penyiapan">
      <div className={kelas('merek')}>
        <Icon name="mufakat" size="l" />
        Mufakat
      </div>
      <ol>
        {semua.map((nama, urut) => (
          <li key={nama} className={kelas(urut === kini && 'kini')} aria-current={urut === kini ? 'step' : undefined}>
            <Icon name={urut < kini ? 'layak' : urut === kini ? 'kini' : 'nol'} size="s" />
            {nama}
            <span className={kelas('suara')}>{urut < kini ? '(selesai)' : ''}</span>
          </li>
        ))}
      </ol>
    </aside>
  );
}
