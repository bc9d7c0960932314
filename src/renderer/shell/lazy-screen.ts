import { type FunctionComponent, lazy } from 'react';
import { HostGoneError, setHostGone } from '../rpc/host-state.ts';

/** A screen whose code is fetched when it is first shown; `preload` fetches it before, so that the router can wait for it. */
export type LazyScreen = FunctionComponent & { readonly preload: () => Promise<void> };

/**
 * Loads a screen when it is first shown. The files come from the same host as the data: when one cannot be had, the host
 * is gone. (The router's own helper would reload the page, which would then be lost together with what stands on it.)
 */
export function lazyScreen<Name extends string>(
  load: () => Promise<Readonly<Record<Name, FunctionComponent>>>,
  name: Name,
): LazyScreen {
  const fetchScreen = async (): Promise<{ default: FunctionComponent }> => {
    try {
      return { default: (await load())[name] };
    } catch {
      setHostGone(true);
      throw new HostGoneError();
    }
  };
  const Screen: FunctionComponent = lazy(fetchScreen);
  return Object.assign(Screen, {
    preload: async () => {
      await fetchScreen();
    },
  });
}
