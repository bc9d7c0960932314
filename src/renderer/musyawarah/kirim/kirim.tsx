import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import type { Sidang } from '#contract/sidang.ts';
import { ProgressPanel } from '../../components/progress-panel.tsx';
import { ErrorState, LoadingState } from '../../components/state-panels.tsx';
import { PeriksaBerkas } from '../../periksa/periksa-berkas.tsx';
import { orpc } from '../../rpc/client.ts';
import { Page } from '../../shell/page.tsx';
import { TitipBalasan } from '../../usulan/balasan/titip-balasan.tsx';
import { BelumDitutup } from '../dokumen/belum-ditutup.tsx';
import { useSidang } from '../ruang/sidang-context.ts';
import { KertasKirim } from './kertas-kirim.tsx';
import { PaketJadi } from './paket-jadi.tsx';
import { RencanaKirim } from './rencana-kirim.tsx';
import { RiwayatKiriman } from './riwayat-kiriman.tsx';
import { useKirim } from './use-kirim.ts';

/** The package for Dinas Sosial: to whom it goes, sent, and what became of those that were sent. */
export function Kirim(): JSX.Element {
  const sidang = useSidang();
  if (sidang.status === 'ditutup') return <KirimPaket key={sidang.id} sidang={sidang} />;
  return (
    <BelumDitutup
      title="Kirim"
      sidang={sidang.id}
      kata="Paket untuk Dinas Sosial berisi keputusan yang sudah dikunci. Tutup sidang dahulu."
    />
  );
}

function KirimPaket({ sidang }: { readonly sidang: Sidang }): JSX.Element {
  const { keadaan, send, cancel } = useKirim(sidang.id);
  const rencana = useQuery(orpc.dokumen.rencanaKirim.queryOptions({ input: { sidang: sidang.id } }));
  return (
    <Page title="Kirim" subtitle={`Paket hasil ${sidang.nama} untuk Dinas Sosial`}>
      {keadaan.tahap === 'jadi' && <PaketJadi {...keadaan.hasil} />}
      {keadaan.tahap === 'membuat' ? (
        <ProgressPanel
          title={keadaan.kemajuan?.tahap ?? 'Membuat paket'}
          selesai={keadaan.kemajuan?.selesai ?? 0}
          total={keadaan.kemajuan?.total ?? 0}
          onCancel={cancel}
        />
      ) : rencana.data !== undefined ? (
        <RencanaKirim rencana={rencana.data} sudah={keadaan.tahap === 'jadi'} onSend={send} />
      ) : rencana.error !== null ? (
        <ErrorState error={rencana.error} onRetry={() => void rencana.refetch()} />
      ) : (
        <LoadingState />
      )}
      {keadaan.tahap === 'gagal' && <ErrorState error={keadaan.error} />}
      <RiwayatKiriman sidang={sidang.id} />
      <TitipBalasan />
      <KertasKirim sidang={sidang.id} />
      <PeriksaBerkas quiet />
    </Page>
  );
}
