import { useParams } from '@tanstack/react-router';
import { type JSX, useEffect, useSyncExternalStore } from 'react';
import { LayarView } from './layar-view.tsx';
import { useTemaLayar } from './use-tema-layar.ts';
import { useJam, useTontonan } from './use-tontonan.ts';

/** The projector's window: it only looks. It has no key, no button and no field, so that nothing can be done by mistake before the hall. */
export function Layar(): JSX.Element {
  const { sidang } = useParams({ from: '/layar/$sidang' });
  const { cuplikan, tersambung } = useTontonan(Number(sidang));
  const jam = useJam();
  const penuh = useSyncExternalStore(subscribePenuh, isPenuh);
  useTemaLayar(cuplikan?.tema ?? 'terang');
  useEffect(() => {
    document.title = 'Layar · Mufakat';
  }, []);
  return <LayarView cuplikan={cuplikan} jam={jam} tersambung={tersambung} petunjuk={!penuh} />;
}

const LAYAR_PENUH = '(display-mode: fullscreen)';

function isPenuh(): boolean {
  return window.matchMedia(LAYAR_PENUH).matches || window.innerHeight >= window.screen.height;
}

function subscribePenuh(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}
