import { type JSX, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../components/button.tsx';
import { useKeys } from '../components/keys/use-keys.ts';
import { notifyDone, notifyError } from '../components/notify.ts';
import { ProgressPanel } from '../components/progress-panel.tsx';
import { saveFile } from '../components/save-file.ts';
import { ErrorState, LoadingState } from '../components/state-panels.tsx';
import { Page } from '../shell/page.tsx';
import type { PdfTerbuka } from './load-pdf.ts';
import { PdfView } from './pdf-view.tsx';
import { printPdf } from './print-pdf.ts';
import { usePdf } from './use-pdf.ts';

export interface PratinjauProps {
  readonly title: string;
  readonly subtitle?: string | null;
  readonly berkas: File;
  /** Esc, where the paper was opened from another screen. */
  readonly onClose?: () => void;
  /** What else can be done from here. */
  readonly actions?: ReactNode;
}

/** The finished paper in the window, with printing and saving. */
export function Pratinjau({ title, subtitle, berkas, onClose, actions }: PratinjauProps): JSX.Element {
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
    Esc:
      kemajuan === null
        ? { label: 'Kembali', run: () => onClose?.(), when: onClose !== undefined }
        : { label: 'Batalkan pencetakan', run: cancel },
  });
  return (
    <Page
      title={title}
      subtitle={subtitle}
      fill
      end={
        <>
          {onClose !== undefined && (
            <Button variant="quiet" kbd="Esc" onClick={onClose}>
              Kembali
            </Button>
          )}
          {actions}
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
