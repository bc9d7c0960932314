import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { OrangBenturan } from '#contract/benturan.ts';
import { notifyError } from '../../components/notify.ts';
import { client } from '../../rpc/client.ts';
import { applyCalon } from '../pembahasan/agenda-rows.ts';

type Isian = Omit<Parameters<typeof client.benturan.catat>[0], 'sidang' | 'nomor'>;

/** Each word about a person is on the disk before it is shown. */
export function useBenturan(sidang: number, nomor: number) {
  const queries = useQueryClient();
  const settle = {
    onSuccess: (benturan: OrangBenturan[]) => applyCalon(queries, sidang, nomor, { benturan }),
    onError: notifyError,
  };
  const catat = useMutation({
    mutationFn: (isian: Isian) => client.benturan.catat({ sidang, nomor, ...isian }),
    ...settle,
  });
  const batalkan = useMutation({
    mutationFn: (pilar: number) => client.benturan.batalkan({ sidang, nomor, pilar }),
    ...settle,
  });
  return { catat: catat.mutate, batalkan: batalkan.mutate, busy: catat.isPending || batalkan.isPending };
}
