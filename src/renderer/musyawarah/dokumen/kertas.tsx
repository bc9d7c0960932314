import type { JSX } from 'react';
import { useKeys } from '../../components/keys/use-keys.ts';
import { Pratinjau } from '../../pdf/pratinjau.tsx';
import { client } from '../../rpc/client.ts';
import { Page } from '../../shell/page.tsx';
import { MakingPanel } from './making-panel.tsx';
import { useMaking } from './use-making.ts';

export interface KertasProps {
  /** Names the paper in the whole program; what is made under it is kept. */
  readonly kunci: string;
  readonly judul: string;
  readonly subtitle: string | null;
  readonly stream: (signal: AbortSignal) => ReturnType<typeof client.dokumen.adendum>;
  /** Back to where it was opened. */
  readonly onClose: () => void;
  /** Said where making it was cancelled. */
  readonly children: string;
}

/** A paper that is opened from another screen: made, looked at, printed, kept; Esc leads back. */
export function Kertas({ kunci, judul, subtitle, stream, onClose, children }: KertasProps): JSX.Element {
  const making = useMaking(kunci, {
    stream,
    finish: async ({ dokumen }, signal) => client.dokumen.unduh({ dokumen }, { signal }),
  });
  const { tahap } = making.keadaan;
  useKeys({ Esc: { label: 'Kembali', run: onClose, when: tahap === 'diam' || tahap === 'gagal' } });
  if (making.keadaan.tahap === 'jadi') {
    return <Pratinjau title={judul} subtitle={subtitle} berkas={making.keadaan.hasil} onClose={onClose} />;
  }
  return (
    <Page title={judul} subtitle={subtitle}>
      <MakingPanel making={making} nama={judul}>
        {children}
      </MakingPanel>
    </Page>
  );
}
