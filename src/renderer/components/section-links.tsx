import type { JSX, ReactNode } from 'react';
import { bindClasses } from './class-names.ts';
import gaya from './section-links.module.css';

const kelas = bindClasses(gaya);

export interface SectionLinksProps {
  readonly label: string;
  /** Links, each with its word and its key; the one that is shown has `aria-current`. */
  readonly children: ReactNode;
}

/** The parts of a screen as a row of links in its head. */
export function SectionLinks({ label, children }: SectionLinksProps): JSX.Element {
  return (
    <nav className={kelas('bagian')} aria-label={label}>
      {children}
    </nav>
  );
}
