import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { recallPlace, rememberPlace } from './active-row.ts';

/**
 * The active row and the scroll of a list. Another filter or order is another list and starts at the top; under a
 * `placeKey` each list is found again where it was left, as long as the window is open.
 */
export function useListPlace(
  scroller: RefObject<HTMLDivElement | null>,
  placeKey: string | undefined,
  listKey: string,
  isShown: boolean,
): [number, (index: number) => void] {
  const key = placeKey === undefined ? null : `${placeKey} ${listKey}`;
  const [active, setActive] = useState(() => recallPlace(key)?.active ?? -1);
  const shownList = useRef(listKey);
  const restored = useRef(false);
  const scrollTop = useRef(recallPlace(key)?.scrollTop ?? 0);

  useLayoutEffect(() => {
    if (shownList.current === listKey) return;
    shownList.current = listKey;
    setActive(-1);
    scroller.current?.scrollTo({ top: 0 });
  }, [listKey, scroller]);

  useEffect(() => {
    const element = scroller.current;
    if (!isShown || element === null) return;
    if (!restored.current) element.scrollTo({ top: scrollTop.current });
    restored.current = true;
    const note = (): void => {
      scrollTop.current = element.scrollTop;
    };
    element.addEventListener('scroll', note, { passive: true });
    return () => element.removeEventListener('scroll', note);
  }, [isShown, scroller]);

  useEffect(() => () => rememberPlace(key, { active, scrollTop: scrollTop.current }), [key, active]);
  return [active, setActive];
}
