import type { JSX, ReactNode } from 'react';
import { bindClasses } from './class-names.ts';
import gaya from './facts.module.css';

const kelas = bindClasses(gaya);

export interface Fact {
  readonly label: string;
  readonly isi: ReactNode;
}

/** Name and value under each other, separated by lines: the facts about a person or a session. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): JSX.Element {
  return (
    <dl className={kelas('daftar')}>
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>{fact.isi}</dd>
        </div>
      ))}
    </dl>
  );
}
