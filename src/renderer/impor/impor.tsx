import { getRouteApi } from '@tanstack/react-router';
import type { JSX } from 'react';
import { AlurImpor } from './alur-impor.tsx';
import { useSumberUsulan } from './sumber-usulan.tsx';
import type { TujuanImpor } from './tujuan-impor.ts';

const rute = getRouteApi('/usulan/impor');

/** A list of usulan, or the filled worksheet of a session, comes in. */
export function Impor(): JSX.Element {
  const tujuan = rute.useSearch();
  // Another purpose is another import; nothing of the one may leak into the other.
  return <ImporUntuk key={JSON.stringify(tujuan)} tujuan={tujuan} />;
}

function ImporUntuk({ tujuan }: { readonly tujuan: TujuanImpor }): JSX.Element {
  return <AlurImpor sumber={useSumberUsulan(tujuan)} contoh={tujuan.jenis === undefined} />;
}
