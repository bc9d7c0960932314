import { type JSX, useEffect, useRef } from 'react';
import type { Sidang } from '#contract/sidang.ts';
import { Button } from '../../components/button.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { ProgressPanel } from '../../components/progress-panel.tsx';
import { EmptyState, ErrorState } from '../../components/state-panels.tsx';
import { client } from '../../rpc/client.ts';
import { Page } from '../../shell/page.tsx';
import { BelumDitutup } from '../dokumen/belum-ditutup.tsx';
import { useMaking } from '../dokumen/use-making.ts';
import { useSidang } from '../ruang/sidang-context.ts';
import { PaketJadi } from './paket-jadi.tsx';
import { PeriksaPaket } from './periksa-paket.tsx';

/** The package for Dinas Sosial: made, told what it is, kept. */
export function Kirim(): JSX.Element {
  const sidang = useSidang();
  if (sidang.status === 'ditutup') return <MakePaket key={sidang.id} sidang={sidang} />;
  return (
    <BelumDitutup
      title="Kirim"
      sidang={sidang.id}
      kata="Paket untuk Dinas Sosial berisi keputusan yang sudah dikunci. Tutup sidang dahulu."
    />
  );
}

function MakePaket({ sidang }: { readonly sidang: Sidang }): JSX.Element {
  const { keadaan, begin, cancel } = useMaking(`paket ${sidang.id}`, {
    stream: (signal) => client.dokumen.paket({ sidang: sidang.id }, { signal }),
    finish: async (paket, signal) => ({
      paket,
      berkas: await client.dokumen.unduh({ dokumen: paket.dokumen }, { signal }),
    }),
  });
  const perlu = useRef(keadaan.tahap === 'diam');
  useEffect(() => {
    if (perlu.current) void begin();
  }, [begin]);
  useKeys({
    Esc: { label: 'Batalkan', run: cancel, when: keadaan.tahap === 'membuat' },
    'Ctrl+Enter': { label: 'Buat paket', run: () => void begin(), when: keadaan.tahap === 'diam' },
  });
  return (
    <Page title="Kirim" subtitle={`Paket hasil ${sidang.nama} untuk Dinas Sosial`}>
      {keadaan.tahap === 'jadi' && <PaketJadi {...keadaan.hasil} />}
      {keadaan.tahap === 'membuat' && (
        <ProgressPanel
          title={keadaan.kemajuan?.tahap ?? 'Membuat paket'}
          selesai={keadaan.kemajuan?.selesai ?? 0}
          total={keadaan.kemajuan?.total ?? 0}
          onCancel={cancel}
        />
      )}
      {keadaan.tahap === 'gagal' && <ErrorState error={keadaan.error} onRetry={() => void begin()} />}
      {keadaan.tahap === 'diam' && (
        <EmptyState
          icon="berkas"
          title="Paket belum dibuat"
          action={
            <Button variant="primary" kbd="Ctrl+Enter" onClick={() => void begin()}>
              Buat paket
            </Button>
          }
        >
          Paket dapat dibuat kapan saja dari sidang yang sudah ditutup.
        </EmptyState>
      )}
      <PeriksaPaket />
    </Page>
  );
}
