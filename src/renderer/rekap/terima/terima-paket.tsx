import { useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import { assertNever } from '#domain/assert-never.ts';
import { ProgressPanel } from '../../components/progress-panel.tsx';
import { StopGuard } from '../../impor/stop-guard.tsx';
import { Page } from '../../shell/page.tsx';
import { HasilPenerimaan } from './hasil-penerimaan.tsx';
import { PilihPaket } from './pilih-paket.tsx';
import { SiapMasuk } from './siap-masuk.tsx';
import { useJatuhan } from './use-jatuhan.tsx';
import { type Terima, useTerima } from './use-terima.ts';

/** Packages come in: choose or drop them, then see what became of each. */
export function TerimaPaket(): JSX.Element {
  const terima = useTerima();
  const jatuhan = useJatuhan(terima.keadaan.tahap === 'berjalan' ? null : terima.choose);
  return (
    <>
      <Tahap terima={terima} />
      {jatuhan}
    </>
  );
}

function Tahap({ terima }: { readonly terima: Terima }): JSX.Element {
  const navigate = useNavigate();
  const leave = (): void => void navigate({ to: '/rekap' });
  const { keadaan } = terima;
  switch (keadaan.tahap) {
    case 'pilih':
      return <PilihPaket terima={terima} onLeave={leave} />;
    case 'siap':
      return <SiapMasuk kumpulan={keadaan.kumpulan} terima={terima} onLeave={leave} />;
    case 'berjalan':
      return (
        <Page title="Terima paket">
          <ProgressPanel
            title={keadaan.berhenti ? 'Berhenti sesudah paket yang sedang diperiksa' : 'Memeriksa dan mencatat paket'}
            selesai={keadaan.selesai}
            total={keadaan.total}
            satuan="paket"
            onCancel={keadaan.berhenti ? undefined : terima.cancel}
          />
          <StopGuard title="Hentikan penerimaan?">
            Paket yang sudah masuk tetap tersimpan. Sisanya dapat dimasukkan lagi; yang sudah ada tidak berubah.
          </StopGuard>
        </Page>
      );
    case 'selesai':
      return <HasilPenerimaan hasil={keadaan} terima={terima} onLeave={leave} />;
    default:
      return assertNever(keadaan);
  }
}
