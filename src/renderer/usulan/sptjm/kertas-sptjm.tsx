import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { formatPeriode } from '#domain/periode.ts';
import { ErrorState, LoadingState } from '../../components/state-panels.tsx';
import { Kertas } from '../../musyawarah/dokumen/kertas.tsx';
import { client, orpc } from '../../rpc/client.ts';

/** The paper of one statement. */
export function KertasSptjm(): JSX.Element {
  const navigate = useNavigate();
  const { sptjm } = useParams({ from: '/usulan/sptjm/$sptjm' });
  const satu = useQuery(orpc.sptjm.get.queryOptions({ input: { id: Number(sptjm) } }));
  if (satu.isPending) return <LoadingState />;
  if (satu.data === undefined) return <ErrorState error={satu.error} onRetry={() => void satu.refetch()} />;
  const { id, nomor, periode } = satu.data;
  return (
    <Kertas
      key={id}
      kunci={`sptjm ${id} ${nomor}`}
      judul={`SPTJM ${formatPeriode(periode)}`}
      subtitle={nomor}
      stream={(signal) => client.dokumen.sptjm({ id }, { signal })}
      onClose={() => void navigate({ to: '/usulan/sptjm' })}
    >
      SPTJM tersimpan; kertasnya dapat dibuat kapan saja.
    </Kertas>
  );
}
