import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { MakingPanel } from '../musyawarah/dokumen/making-panel.tsx';
import { useMaking } from '../musyawarah/dokumen/use-making.ts';
import { Pratinjau } from '../pdf/pratinjau.tsx';
import { client } from '../rpc/client.ts';
import { Page } from '../shell/page.tsx';
import { describeRt } from './peta-rt.tsx';

const rute = getRouteApi('/warga/terlewat/lembar');

/** The sheets for the heads of RT and RW: made anew each time, since the list behind them goes on. */
export function LembarTerlewat(): JSX.Element {
  const { rt, rw } = rute.useSearch();
  const navigate = useNavigate();
  const [saat] = useState(() => Date.now());
  const making = useMaking(`lembar terlewat ${saat}`, {
    stream: (signal) => client.dokumen.terlewat({ rt: rt ?? null, rw: rw ?? null }, { signal }),
    finish: async ({ dokumen }, signal) => client.dokumen.unduh({ dokumen }, { signal }),
  });
  const wilayah = rt !== undefined && rw !== undefined ? describeRt({ rt, rw }) : 'Semua RT yang ada barisnya';
  const leave = (): void =>
    void navigate({
      to: '/warga/terlewat',
      search: { ...(rt !== undefined && { rt }), ...(rw !== undefined && { rw }) },
    });
  if (making.keadaan.tahap === 'jadi') {
    return <Pratinjau title="Lembar Terlewat" subtitle={wilayah} berkas={making.keadaan.hasil} onClose={leave} />;
  }
  return (
    <Page title="Lembar Terlewat" subtitle={wilayah}>
      <MakingPanel making={making} nama="Lembar terlewat">
        Satu kelompok halaman untuk setiap RT, dengan tempat untuk jawaban ketua RT.
      </MakingPanel>
    </Page>
  );
}
