import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { JSX } from 'react';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../components/state-panels.tsx';
import { Page } from '../../shell/page.tsx';
import { useSidang } from '../ruang/sidang-context.ts';
import { RuangPembahasan } from './ruang-pembahasan.tsx';
import { findMulai } from './start-place.ts';

/** Candidate by candidate: finds where to open, then hands over. */
export function Pembahasan(): JSX.Element {
  const queries = useQueryClient();
  const sidang = useSidang();
  const terbuka = sidang.status === 'terbuka';
  const mulai = useQuery({
    queryKey: ['mulai pembahasan', sidang.id],
    queryFn: () => findMulai(queries, sidang.id, terbuka),
    staleTime: Number.POSITIVE_INFINITY,
    // Forgotten with the screen: the next visit looks again, because an import may have decided meanwhile.
    gcTime: 0,
  });
  if (mulai.isPending) return <LoadingState />;
  if (mulai.isError) return <ErrorState error={mulai.error} onRetry={() => void mulai.refetch()} />;
  if (mulai.data.kemajuan.usulan === 0) return <NoAgenda sidang={sidang.id} />;
  return <RuangPembahasan key={sidang.id} sidang={sidang} mulai={mulai.data} />;
}

function NoAgenda({ sidang }: { readonly sidang: number }): JSX.Element {
  return (
    <Page title="Pembahasan">
      <EmptyState
        title="Belum ada usulan pada agenda"
        action={
          <ButtonLink to="/musyawarah/$sidang/persiapan" params={{ sidang: String(sidang) }} variant="primary">
            Ke Persiapan
          </ButtonLink>
        }
      >
        Masukkan usulan ke agenda pada langkah Persiapan, lalu kembali ke sini.
      </EmptyState>
    </Page>
  );
}
