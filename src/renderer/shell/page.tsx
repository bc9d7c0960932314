import { type JSX, type ReactNode, useEffect, useRef } from 'react';
import { bindClasses } from '../components/class-names.ts';
import gaya from './page.module.css';

const kelas = bindClasses(gaya);

export interface PageProps {
  readonly title: string;
  /** Muted words beside the title: `12.481 orang, 3.902 keluarga`. */
  readonly subtitle?: ReactNode;
  /** Buttons or words at the right end of the head. */
  readonly end?: ReactNode;
  /** An ActionBar; stays at the bottom while the body scrolls. */
  readonly footer?: ReactNode;
  /** A column at the right on its own surface: a detail, a signature. */
  readonly side?: ReactNode;
  /** `lebar` 368 px, `sempit` 264 px. */
  readonly sideWidth?: 'lebar' | 'sempit';
  readonly sideLabel?: string;
  /** The body takes exactly the height that is left, for tables that scroll inside. */
  readonly fill?: boolean;
  readonly children: ReactNode;
}

/** A screen: head, body, and where needed an action bar and a side column. */
export function Page({ sideWidth = 'lebar', fill = false, ...props }: PageProps): JSX.Element {
  const { title, subtitle, end, footer, side, sideLabel, children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Mufakat`;
    // Whoever listens instead of looking hears where the jump led; a field that asked for the focus keeps it.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <div className={kelas('halaman', side !== undefined && 'berdua', sideWidth === 'sempit' && 'sempit')}>
      <main className={kelas('utama')}>
        <div className={kelas('badan', fill && 'penuh')}>
          <header className={kelas('kepala')}>
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
            {subtitle !== undefined && <div className={kelas('anak')}>{subtitle}</div>}
            {end !== undefined && <div className={kelas('ujung')}>{end}</div>}
          </header>
          {children}
        </div>
        {footer}
      </main>
      {side !== undefined && (
        <aside className={kelas('samping')} aria-label={sideLabel ?? 'Rincian'}>
          {side}
        </aside>
      )}
    </div>
  );
}

export interface ActionBarProps {
  /** What the buttons will do or have not done yet, at the left. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** The bar at the bottom of a screen: a note and the buttons, the primary one last. */
export function ActionBar({ note, children }: ActionBarProps): JSX.Element {
  return (
    <footer className={kelas('bilah')}>
      {note !== undefined && <div>{note}</div>}
      <div className={kelas('ujung')}>{children}</div>
    </footer>
  );
}
