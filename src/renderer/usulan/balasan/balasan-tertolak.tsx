import type { JSX } from 'react';
import { Button, ButtonLink } from '../../components/button.tsx';
import { FileDrop } from '../../components/file-drop.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { describeError } from '../../rpc/error-text.ts';
import { Page } from '../../shell/page.tsx';
import { TERIMA_BALASAN } from './terima-balasan.ts';

export interface BalasanTertolakProps {
  readonly namaBerkas: string;
  readonly error: unknown;
  readonly onFile: (berkas: File) => void;
  readonly onLeave: () => void;
}

/** Refusals that end where the key of Dinas Sosial is noted. */
const SOAL_KUNCI: readonly string[] = ['KUNCI_DINSOS_TIDAK_ADA', 'KUNCI_TIDAK_DIKENAL', 'KUNCI_DIGANTI'];

/** A file that is not taken in: why, in one sentence, and another try. */
export function BalasanTertolak({ namaBerkas, error, onFile, onLeave }: BalasanTertolakProps): JSX.Element {
  const { judul, kode } = describeError(error);
  useKeys({ Esc: { label: 'Semua balasan', run: onLeave } });
  return (
    <Page
      title="Balasan tidak diterima"
      subtitle={namaBerkas}
      end={
        <>
          {SOAL_KUNCI.includes(kode) && (
            <ButtonLink to="/pengaturan" search={{ bagian: 'kunci' }} icon="kunci">
              Kunci Dinas Sosial
            </ButtonLink>
          )}
          <Button variant="quiet" kbd="Esc" onClick={onLeave}>
            Semua balasan
          </Button>
        </>
      }
    >
      <div role="alert">
        <FileDrop title={judul} accept={TERIMA_BALASAN} buttonLabel="Pilih berkas lain" kbd="B" onFile={onFile}>
          Tidak ada yang ditulis. Kode: {kode}
        </FileDrop>
      </div>
    </Page>
  );
}
