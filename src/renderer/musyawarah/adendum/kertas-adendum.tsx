import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { ErrorState, LoadingState } from '../../components/state-panels.tsx';
import { client, orpc } from '../../rpc/client.ts';
import { Kertas } from '../dokumen/kertas.tsx';

/** The paper of one addendum. */
export function KertasAdendum(): JSX.Element {
  const navigate = useNavigate();
  const { sidang, adendum } = useParams({ from: '/musyawarah/$sidang/adendum/$adendum' });
  const satu = useQuery(orpc.adendum.get.queryOptions({ input: { id: Number(adendum) } }));
  if (satu.isPending) return <LoadingState />;
  if (satu.data === undefined) return <ErrorState error={satu.error} onRetry={() => void satu.refetch()} />;
  const { id, urut, nomor } = satu.data;
  return (
    <Kertas
      key={id}
      kunci={`adendum ${id} ${nomor}`}
      judul={`Adendum ${urut}`}
      subtitle={nomor}
      stream={(signal) => client.dokumen.adendum({ id }, { signal })}
      onClose={() => void navigate({ to: '/musyawarah/$sidang/adendum', params: { sidang } })}
    >
      Adendum tersimpan; kertasnya dapat dibuat kapan saja.
    </Kertas>
  );
}
