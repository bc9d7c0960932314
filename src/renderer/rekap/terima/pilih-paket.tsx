import { type JSX, useRef } from 'react';
import { Button } from '../../components/button.tsx';
import { FileDrop } from '../../components/file-drop.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { Page } from '../../shell/page.tsx';
import { readJatuhan } from './kumpulan.ts';
import type { Terima } from './use-terima.ts';

export interface PilihPaketProps {
  readonly terima: Terima;
  readonly onLeave: () => void;
}

/** Where packages are chosen: files, or a folder with all that lies in it. */
export function PilihPaket({ terima, onLeave }: PilihPaketProps): JSX.Element {
  const folder = useRef<HTMLInputElement | null>(null);
  const chooseFolder = (): void => folder.current?.click();
  useKeys({
    F: { label: 'Pilih folder', run: chooseFolder },
    Esc: { label: 'Kembali ke papan', run: onLeave },
  });
  return (
    <Page
      title="Terima paket"
      end={
        <Button variant="quiet" kbd="Esc" onClick={onLeave}>
          Kembali ke papan
        </Button>
      }
    >
      <FileDrop
        title="Letakkan paket keputusan di sini"
        accept=".zip,.age"
        kbd="Enter"
        buttonLabel="Pilih berkas"
        onFile={(file) => terima.choose([file])}
        onFiles={terima.choose}
        onDropData={(data) => terima.choose(readJatuhan(data))}
        beside={
          <Button kbd="F" onClick={chooseFolder}>
            Pilih folder
          </Button>
        }
      >
        Berkas .zip dan .zip.age dari kelurahan, banyak sekaligus, juga folder. Yang sudah pernah masuk tidak berubah.
      </FileDrop>
      <input
        ref={(element) => {
          folder.current = element;
          if (element !== null) element.webkitdirectory = true;
        }}
        type="file"
        multiple
        hidden
        aria-label="Pilih folder"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (files.length > 0) terima.choose(files);
          currentTarget.value = '';
        }}
      />
    </Page>
  );
}
