import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** Steps of tightness that the style sheet knows, from the look of an ordinary candidate to the longest name. */
const RAPAT_TERBESAR = 6;

/**
 * Sets `data-rapat` of the region to the first step in which nothing is cut off: no line wider than its place, no name of more than
 * two lines, nothing below the edge. Looks again at every drawing and whenever the window changes.
 */
export function useMuat<E extends HTMLElement>(): RefObject<E | null> {
  const ref = useRef<E>(null);
  useLayoutEffect(() => {
    if (ref.current !== null) squeeze(ref.current);
  });
  useEffect(() => {
    const { current } = ref;
    if (current === null) return;
    const pengamat = new ResizeObserver(() => squeeze(current));
    pengamat.observe(current);
    void document.fonts.ready.then(() => squeeze(current));
    return () => pengamat.disconnect();
  }, []);
  return ref;
}

function squeeze(wilayah: HTMLElement): void {
  for (let rapat = 0; rapat <= RAPAT_TERBESAR; rapat += 1) {
    wilayah.dataset.rapat = String(rapat);
    if (fits(wilayah)) return;
  }
}

function fits(wilayah: HTMLElement): boolean {
  if (wilayah.scrollHeight > wilayah.clientHeight + 1) return false;
  const nama = wilayah.querySelector<HTMLElement>('[data-nama]');
  if (nama !== null && nama.clientHeight > 2 * Number.parseFloat(getComputedStyle(nama).lineHeight) + 1) return false;
  return [...wilayah.querySelectorAll<HTMLElement>('[data-muat]')].every(
    (bagian) => bagian.scrollWidth <= bagian.clientWidth + 1,
  );
}
