import { FocusTrap } from '@mantine/core';
import type { JSX, ReactNode } from 'react';
import { bindClasses } from '../../components/class-names.ts';
import gaya from './palette.module.css';

const kelas = bindClasses(gaya);

export interface PaletteProps {
  readonly label: string;
  /** Whom it is about. Told inside where a small window leaves no room for the person above it. */
  readonly siapa?: string;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A panel over the facts and the agenda. It opens below the person and above the keys, so that both stay in sight. */
export function Palette({ label, siapa, onCancel, children }: PaletteProps): JSX.Element {
  return (
    <>
      <div className={kelas('tirai')} aria-hidden="true" onClick={onCancel} />
      <FocusTrap active>
        <section className={kelas('palet')} role="dialog" aria-modal="true" aria-label={label}>
          {siapa !== undefined && <p className={kelas('siapa')}>{siapa}</p>}
          {children}
        </section>
      </FocusTrap>
    </>
  );
}
