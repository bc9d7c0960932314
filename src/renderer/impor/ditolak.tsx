import type { JSX } from 'react';
import { FileDrop } from '../components/file-drop.tsx';
import type { GalatTampil } from '../rpc/error-text.ts';
import { Page } from '../shell/page.tsx';

export interface DitolakProps {
  readonly namaBerkas: string;
  readonly galat: GalatTampil;
  readonly onFile: (berkas: File) => void;
}

/** A file that cannot be read: why, in one sentence, and another try. */
export function Ditolak({ namaBerkas, galat, onFile }: DitolakProps): JSX.Element {
  return (
    <Page title="Berkas tidak diterima" subtitle={namaBerkas}>
      <div role="alert">
        <FileDrop title={galat.judul} accept=".xlsx,.csv" buttonLabel="Pilih berkas lain" onFile={onFile}>
          Tidak ada yang ditulis. Kode: {galat.kode}
        </FileDrop>
      </div>
    </Page>
  );
}
