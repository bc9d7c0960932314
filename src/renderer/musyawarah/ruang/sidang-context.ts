import { createContext, use } from 'react';
import type { Sidang } from '#contract/sidang.ts';

export const SidangContext = createContext<Sidang | null>(null);

/** The session whose workspace is open. Only inside `RuangSidang`. */
export function useSidang(): Sidang {
  const sidang = use(SidangContext);
  if (sidang === null) throw new Error('Layar ini hanya ada di dalam ruang sidang.');
  return sidang;
}
