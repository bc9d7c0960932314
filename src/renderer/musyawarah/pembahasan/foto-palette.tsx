import { type JSX, useState } from 'react';
import type { Calon } from '#contract/pembahasan.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { useKeys } from '../../components/keys/use-keys.ts';
import { Foto } from '../../usulan/lampiran-usulan.tsx';
import gaya from './foto-palette.module.css';
import { Palette } from './palette.tsx';

const kelas = bindClasses(gaya);

export interface FotoPaletteProps {
  readonly siapa: string;
  readonly foto: Calon['foto'];
  readonly onCancel: () => void;
}

/** The pictures of the usulan, one at a time and large. */
export function FotoPalette({ siapa, foto, onCancel }: FotoPaletteProps): JSX.Element | null {
  const [urut, setUrut] = useState(0);
  const step = (langkah: number) => () => setUrut((lama) => (lama + langkah + foto.length) % foto.length);
  const banyak = foto.length > 1;
  useKeys(
    {
      Esc: { label: 'Tutup foto', run: onCancel },
      F: { label: 'Tutup foto', run: onCancel },
      Right: { label: 'Foto berikutnya', run: step(1), when: banyak },
      Left: { label: 'Foto sebelumnya', run: step(-1), when: banyak },
    },
    'dialog',
  );
  const satu = foto[urut];
  if (satu === undefined) return null;
  return (
    <Palette label="Foto" siapa={siapa} onCancel={onCancel}>
      <div className={kelas('foto')}>
        <Foto key={satu.id} lampiran={satu} />
      </div>
      <footer className={kelas('kaki')}>
        <span>
          {satu.keterangan === '' ? 'Tanpa keterangan' : satu.keterangan}
          {banyak && `, ${urut + 1} dari ${foto.length}`}
        </span>
        <span className={kelas('aksi')}>
          {banyak && (
            <>
              <Button kbd="Left" onClick={step(-1)}>
                Sebelumnya
              </Button>
              <Button kbd="Right" onClick={step(1)}>
                Berikutnya
              </Button>
            </>
          )}
          <Button variant="primary" kbd="Esc" onClick={onCancel}>
            Tutup
          </Button>
        </span>
      </footer>
    </Palette>
  );
}
