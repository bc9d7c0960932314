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
import { Pratinjau } from './pratinjau.tsx';

/** The paper of the session: made, looked at, printed, kept. */
export function BeritaAcara(): JSX.Element {
  const sidang = useSidang();
  if (sidang.status === 'ditutup') return <MakeBeritaAcara key={sidang.id} sidang={sidang} />;
  return (
    <BelumDitutup
      title="Berita Acara"
      sidang={sidang.id}
      kata="Berita acara dibuat dari keputusan yang sudah dikunci. Nomornya diberikan saat sidang ditutup."
    />
  );
}

function MakeBeritaAcara({ sidang }: { readonly sidang: Sidang }): JSX.Element {
  const { keadaan, begin, cancel } = useMaking(`berita acara ${sidang.id}`, {
    stream: (signal) => client.dokumen.beritaAcara({ sidang: sidang.id }, { signal }),
    finish: async ({ dokumen }, signal) => client.dokumen.unduh({ dokumen }, { signal }),
  });
  const { tahap } = keadaan;
  const perlu = useRef(tahap === 'diam');
  // Nobody comes here for anything else: the paper is made at once, and can be cancelled.
  useEffect(() => {
    if (perlu.current) void begin();
  }, [begin]);
  useKeys({
    Esc: { label: 'Batalkan', run: cancel, when: tahap === 'membuat' },
    'Ctrl+Enter': { label: 'Buat berita acara', run: () => void begin(), when: tahap === 'diam' },
  });
  if (keadaan.tahap === 'jadi') return <Pratinjau sidang={sidang} berkas={keadaan.hasil} />;
  return (
    <Page title="Berita Acara" subtitle={sidang.nomorBeritaAcara}>
      {keadaan.tahap === 'membuat' && (
        <ProgressPanel
          title={keadaan.kemajuan?.tahap ?? 'Membuat berita acara'}
          selesai={keadaan.kemajuan?.selesai ?? 0}
          total={keadaan.kemajuan?.total ?? 0}
          onCancel={cancel}
        />
      )}
      {keadaan.tahap === 'gagal' && <ErrorState error={keadaan.error} onRetry={() => void begin()} />}
      {keadaan.tahap === 'diam' && (
        <EmptyState
          icon="berkas"
          title="Berita acara belum dibuat"
          action={
            <Button variant="primary" kbd="Ctrl+Enter" onClick={() => void begin()}>
              Buat berita acara
            </Button>
          }
        >
          Keputusan sidang tetap tersimpan; berita acara dapat dibuat kapan saja.
        </EmptyState>
      )}
    </Page>
  );
}
