import { type JSX, useEffect, useRef, useState } from 'react';
import type { Sidang } from '#contract/sidang.ts';
import { Button } from '../../components/button.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { notifyDone, notifyError } from '../../components/notify.ts';
import { ProgressPanel } from '../../components/progress-panel.tsx';
import { saveFile } from '../../components/save-file.ts';
import { ErrorState, LoadingState } from '../../components/state-panels.tsx';
import type { PdfTerbuka } from '../../pdf/load-pdf.ts';
import { PdfView } from '../../pdf/pdf-view.tsx';
import { printPdf } from '../../pdf/print-pdf.ts';
import { usePdf } from '../../pdf/use-pdf.ts';
import { Page } from '../../shell/page.tsx';

export interface PratinjauProps {
  readonly sidang: Sidang;
  readonly berkas: File;
}

/** The finished paper in the window, with printing and saving. */
export function Pratinjau({ sidang, berkas }: PratinjauProps): JSX.Element {
  const { keadaan, retry } = usePdf(berkas);
  const pdf = keadaan.tahap === 'terbuka' ? keadaan.pdf : undefined;
  const { cetak, kemajuan, cancel } = usePrint(pdf);
  const save = (): void => {
    saveFile(berkas);
    notifyDone('PDF disimpan', berkas.name);
  };
  const siap = pdf !== undefined && kemajuan === null;
  useKeys({
    'Ctrl+P': { label: 'Cetak', run: cetak, when: siap },
    'Ctrl+S': { label: 'Simpan PDF', run: save },
    Esc: { label: 'Batalkan pencetakan', run: cancel, when: kemajuan !== null },
  });
  return (
    <Page
      title="Berita Acara"
      subtitle={sidang.nomorBeritaAcara}
      fill
      end={
        <>
          <Button kbd="Ctrl+S" onClick={save}>
            Simpan PDF
          </Button>
          <Button variant="primary" icon="cetak" kbd="Ctrl+P" disabled={!siap} onClick={cetak}>
            Cetak
          </Button>
        </>
      }
    >
      {kemajuan !== null && (
        <ProgressPanel
          title="Menyiapkan cetakan"
          selesai={kemajuan.selesai}
          total={kemajuan.total}
          satuan="halaman"
          onCancel={cancel}
        />
      )}
      {pdf !== undefined ? (
        <PdfView pdf={pdf} label={`Pratinjau ${berkas.name}`} />
      ) : keadaan.tahap === 'gagal' ? (
        <ErrorState error={keadaan.error} onRetry={retry} />
      ) : (
        <LoadingState />
      )}
    </Page>
  );
}

function usePrint(pdf: PdfTerbuka | undefined) {
  const [kemajuan, setKemajuan] = useState<{ readonly selesai: number; readonly total: number } | null>(null);
  const batal = useRef<AbortController | null>(null);
  useEffect(() => () => batal.current?.abort(), []);
  const cetak = (): void => {
    if (pdf === undefined || kemajuan !== null) return;
    const kendali = new AbortController();
    batal.current = kendali;
    printPdf(pdf, (selesai, total) => setKemajuan({ selesai, total }), kendali.signal)
      .catch((error: unknown) => {
        if (!kendali.signal.aborted) notifyError(error);
      })
      .finally(() => setKemajuan(null));
  };
  return { cetak, kemajuan, cancel: () => batal.current?.abort() };
}
