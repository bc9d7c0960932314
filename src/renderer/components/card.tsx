import { type JSX, type ReactNode, useId } from 'react';
import gaya from './card.module.css';
import { bindClasses } from './class-names.ts';

const kelas = bindClasses(gaya);

export interface CardProps {
  readonly title?: string | undefined;
  /** Muted text or a control at the right of the title. */
  readonly end?: ReactNode;
  /** `flush`: the content reaches the edges (tables, lists); the head keeps its padding. */
  readonly flush?: boolean;
  /** Takes the height it is given and scrolls inside. */
  readonly fill?: boolean;
  readonly children: ReactNode;
}

/** A surface with one subject. Never put one into another. */
export function Card({ title, end, flush = false, fill = false, children }: CardProps): JSX.Element {
  const id = useId();
  return (
    <section
      className={kelas('card', flush ? 'flush' : 'padded', fill && 'fill')}
      aria-labelledby={title === undefined ? undefined : id}
    >
      {title !== undefined && (
        <header className={kelas('head')}>
          <h2 id={id}>{title}</h2>
          {end !== undefined && <div className={kelas('end')}>{end}</div>}
        </header>
      )}
      <div className={kelas('body')}>{children}</div>
    </section>
  );
}
