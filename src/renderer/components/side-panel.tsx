import type { JSX, ReactNode } from 'react';
import { bindClasses } from './class-names.ts';
import gaya from './side-panel.module.css';

const kelas = bindClasses(gaya);

/** What is known of the row that is chosen: its name as heading, then facts in sections. */
export function PanelFacts({ children }: { readonly children: ReactNode }): JSX.Element {
  return <div className={kelas('rincian')}>{children}</div>;
}

/** What can be done with it, always in sight. */
export function PanelFoot({ children }: { readonly children: ReactNode }): JSX.Element {
  return <div className={kelas('kaki')}>{children}</div>;
}
