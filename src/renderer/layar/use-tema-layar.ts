import { useLayoutEffect } from 'react';
import type { TemaLayar } from '#domain/layar.ts';

const TANDA = 'data-mantine-color-scheme';

/**
 * Gives this window the look that the kelurahan chose for the projector, whatever the secretary's own window has. Mantine writes its own
 * wish when the machine turns dark in the evening: the projector stays as it is.
 */
export function useTemaLayar(tema: TemaLayar): void {
  useLayoutEffect(() => {
    if (tema === 'perangkat') return;
    const akar = document.documentElement;
    const semula = akar.getAttribute(TANDA);
    const skema = tema === 'gelap' ? 'dark' : 'light';
    const set = (): void => {
      if (akar.getAttribute(TANDA) !== skema) akar.setAttribute(TANDA, skema);
    };
    set();
    const pengamat = new MutationObserver(set);
    pengamat.observe(akar, { attributeFilter: [TANDA] });
    return () => {
      pengamat.disconnect();
      if (semula !== null) akar.setAttribute(TANDA, semula);
    };
  }, [tema]);
}
