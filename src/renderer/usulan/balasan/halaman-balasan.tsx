import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import { ButtonLink } from '../../components/button.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { ErrorState, LoadingState } from '../../components/state-panels.tsx';
import { orpc } from '../../rpc/client.ts';
import { Page } from '../../shell/page.tsx';
import { DaftarTemuanBalik } from './daftar-temuan-balik.tsx';
import { DaftarTolakan } from './daftar-tolakan.tsx';
import { IsiRingkas } from './isi-ringkas.tsx';
import { nameBalasan } from './kata-balasan.ts';
import { KeSemua } from './ke-semua.tsx';

const rute = getRouteApi('/usulan/balasan/$balasan');

/** One reply: a receipt in a few facts, else the rows that were refused and what Dinas Sosial found. */
export function HalamanBalasan(): JSX.Element {
  const { balasan: teks } = rute.useParams();
  const { lihat } = rute.useSearch();
  const id = Number(teks);
  const navigate = useNavigate();
  const balasan = useQuery(orpc.balasan.get.queryOptions({ input: { id } }));
  useKeys({ Esc: { label: 'Kembali', run: () => void navigate({ to: '/usulan/balasan' }) } });
  if (balasan.data === undefined) {
    return (
      <Page title="Balasan" end={<KeSemua />}>
        {balasan.isError ? (
          <ErrorState error={balasan.error} onRetry={() => void balasan.refetch()} />
        ) : (
          <LoadingState />
        )}
      </Page>
    );
  }
  const { tolakan, berkasBalik, tandaTerima } = balasan.data;
  const temuan = berkasBalik?.temuan ?? [];
  if (temuan.length > 0 && (lihat === 'temuan' || tolakan.length === 0)) {
    return <DaftarTemuanBalik key={id} balasan={balasan.data} temuan={temuan} />;
  }
  if (tolakan.length > 0) return <DaftarTolakan key={id} balasan={balasan.data} />;
  return (
    <Page
      title={nameBalasan(balasan.data)}
      subtitle={balasan.data.namaBerkas}
      end={
        <>
          {tandaTerima !== null && <KeKirim sidang={tandaTerima.sidang} />}
          <KeSemua />
        </>
      }
    >
      <IsiRingkas isi={balasan.data} />
    </Page>
  );
}

/** Where the receipt closes the loop, and where a refused package is sent once more. */
function KeKirim({ sidang }: { readonly sidang: number }): JSX.Element {
  const navigate = useNavigate();
  const tujuan = { to: '/musyawarah/$sidang/kirim', params: { sidang: String(sidang) } } as const;
  useKeys({ K: { label: 'Langkah Kirim', run: () => void navigate(tujuan) } });
  return (
    <ButtonLink {...tujuan} kbd="K">
      Langkah Kirim
    </ButtonLink>
  );
}
