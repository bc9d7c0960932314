import { type JSX, type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../components/button.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { ProgressPanel } from '../../components/progress-panel.tsx';
import { EmptyState, ErrorState } from '../../components/state-panels.tsx';
import type { Making } from './use-making.ts';

export interface MakingPanelProps<H> {
  readonly making: Making<H>;
  /** What is made, as a sentence begins with it: `Berita acara`. */
  readonly nama: string;
  /** Said where it was cancelled before it was there. */
  readonly children: ReactNode;
}

/**
 * Everything before a document is there: progress with cancel, a fault, and the button where it was cancelled. Nobody comes here
 * for anything else, so it is made at once.
 */
export function MakingPanel<H>({ making, nama, children }: MakingPanelProps<H>): JSX.Element | null {
  const { keadaan, begin, cancel } = making;
  const perlu = useRef(keadaan.tahap === 'diam');
  useEffect(() => {
    if (perlu.current) void begin();
  }, [begin]);
  const label = `Buat ${nama.toLowerCase()}`;
  useKeys({
    Esc: { label: 'Batalkan', run: cancel, when: keadaan.tahap === 'membuat' },
    'Ctrl+Enter': { label, run: () => void begin(), when: keadaan.tahap === 'diam' },
  });
  switch (keadaan.tahap) {
    case 'membuat':
      return (
        <ProgressPanel
          title={keadaan.kemajuan?.tahap ?? `Membuat ${nama.toLowerCase()}`}
          selesai={keadaan.kemajuan?.selesai ?? 0}
          total={keadaan.kemajuan?.total ?? 0}
          onCancel={cancel}
        />
      );
    case 'gagal':
      return <ErrorState error={keadaan.error} onRetry={() => void begin()} />;
    case 'diam':
      return (
        <EmptyState
          icon="berkas"
          title={`${nama} belum dibuat`}
          action={
            <Button variant="primary" kbd="Ctrl+Enter" onClick={() => void begin()}>
              {label}
            </Button>
          }
        >
          {children}
        </EmptyState>
      );
    case 'jadi':
      return null;
  }
}
