import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { ISIAN_KOSONG } from '#domain/isian-usulan.ts';
import { ErrorState, LoadingState } from '../../components/state-panels.tsx';
import { orpc } from '../../rpc/client.ts';
import { FormUsulan, fillOrang } from './form-usulan.tsx';
import type { RancanganAwal } from './use-rancangan.ts';

const rute = getRouteApi('/usulan/baru');

/** A new usulan: empty, about a person of the registry, or a draft that is gone on with. */
export function IsianBaru(): JSX.Element {
  const search = rute.useSearch();
  // The address changes once the draft has its number; the form that is open stays the same.
  const [tujuan] = useState(search);
  const navigate = useNavigate();
  const { rancangan: id = 0, warga: kunci = '' } = tujuan;
  const lama = useQuery({
    ...orpc.rancangan.get.queryOptions({ input: { id }, gcTime: 0, staleTime: Number.POSITIVE_INFINITY }),
    enabled: tujuan.rancangan !== undefined,
  });
  const warga = useQuery({
    ...orpc.warga.get.queryOptions({ input: { kunci } }),
    enabled: tujuan.warga !== undefined,
  });
  const galat = lama.error ?? warga.error;
  if (galat !== null) return <ErrorState error={galat} />;
  const awal = ((): RancanganAwal | null => {
    if (tujuan.rancangan !== undefined) return lama.data === undefined ? null : { ...lama.data, usulan: null };
    if (tujuan.warga === undefined) return { id: null, usulan: null, isian: ISIAN_KOSONG };
    return warga.data === undefined
      ? null
      : { id: null, usulan: null, isian: { ...ISIAN_KOSONG, ...fillOrang(warga.data) } };
  })();
  if (awal === null) return <LoadingState />;
  return (
    <FormUsulan
      awal={awal}
      lampiran={lama.data?.lampiran ?? []}
      onBegin={(rancangan) => void navigate({ to: '/usulan/baru', search: { rancangan }, replace: true })}
      onLeave={() => void navigate({ to: '/usulan' })}
    />
  );
}
