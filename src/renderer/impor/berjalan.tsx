import type { JSX } from 'react';
import type { Kemajuan } from '#contract/bentuk.ts';
import { ProgressPanel } from '../components/progress-panel.tsx';
import { Page } from '../shell/page.tsx';

export interface BerjalanProps {
  readonly judul: string;
  /** Words of the first moment, before the core tells of its progress. */
  readonly awal: string;
  readonly namaBerkas: string;
  readonly kemajuan: Kemajuan | null;
  /** Word for what is counted, where it is always the same. */
  readonly satuan?: string;
  readonly onCancel: () => void;
}

/** Long work on a list, with its progress and a way to stop it. */
export function Berjalan({ judul, awal, namaBerkas, kemajuan, satuan, onCancel }: BerjalanProps): JSX.Element {
  return (
    <Page title={judul} subtitle={namaBerkas}>
      <ProgressPanel
        title={kemajuan?.tahap ?? awal}
        selesai={kemajuan?.selesai ?? 0}
        total={kemajuan?.total ?? 0}
        {...(satuan !== undefined && { satuan })}
        onCancel={onCancel}
      />
    </Page>
  );
}
