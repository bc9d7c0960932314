import { type JSX, type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
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

const DAPAT_FOKUS = 'button:not(:disabled), input:not(:disabled), textarea:not(:disabled), a[href], [tabindex="0"]';

/**
 * A panel over the facts and the agenda. It opens below the person and above the keys, so that both stay in sight. The focus is in it
 * before the next key can come, and stays: a trap that takes the focus by a timer would take it from a field that is being typed in.
 */
export function Palette({ label, siapa, onCancel, children }: PaletteProps): JSX.Element {
  const palet = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = palet;
    if (current === null || current.contains(document.activeElement)) return;
    const awal = current.querySelector<HTMLElement>('[data-autofocus]') ?? listFokus(current)[0];
    awal?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <div className={kelas('tirai')} aria-hidden="true" onClick={onCancel} />
      <section
        ref={palet}
        className={kelas('palet')}
        role="dialog"
        aria-modal="true"
        aria-label={label}
        onKeyDown={keepFocus}
      >
        {siapa !== undefined && <p className={kelas('siapa')}>{siapa}</p>}
        {children}
      </section>
    </>
  );
}

function listFokus(palet: HTMLElement): HTMLElement[] {
  return [...palet.querySelectorAll<HTMLElement>(DAPAT_FOKUS)].filter(
    (satu) => satu.tabIndex >= 0 && satu.getClientRects().length > 0,
  );
}

/** Tab goes around inside the panel. */
function keepFocus(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Tab') return;
  const semua = listFokus(event.currentTarget);
  const ujung = event.shiftKey ? semua[0] : semua.at(-1);
  if (document.activeElement !== ujung) return;
  event.preventDefault();
  (event.shiftKey ? semua.at(-1) : semua[0])?.focus();
}
