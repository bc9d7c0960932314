import type { JSX } from 'react';
import type { Putusan } from '#domain/putusan.ts';
import { bindClasses } from '../components/class-names.ts';
import { Icon, type IconName } from '../components/icon.tsx';
import gaya from './layar.module.css';

const kelas = bindClasses(gaya);

export const IKON_PUTUSAN: Readonly<Record<Putusan, IconName>> = {
  layak: 'layak',
  tidak_layak: 'tidak',
  ditunda: 'tunda',
};

export interface PutusanDiLayarProps {
  readonly putusan: Putusan;
  readonly kata: string;
  readonly baris: readonly string[];
  /** It fell just now: it comes down from above, unless the machine asks for rest. */
  readonly baru: boolean;
}

/** The decision over the whole width: colour, icon and word. */
export function PutusanDiLayar({ putusan, kata, baris, baru }: PutusanDiLayarProps): JSX.Element {
  return (
    <div className={kelas('putusan', putusan, baru && 'jatuh')} role="status" data-muat>
      <Icon name={IKON_PUTUSAN[putusan]} />
      <b>{kata}</b>
      <p>
        {baris.map((satu) => (
          <span key={satu}>{satu}</span>
        ))}
      </p>
    </div>
  );
}
