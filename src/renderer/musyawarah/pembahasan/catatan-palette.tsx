import { type JSX, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { useKeys } from '../../components/keys/use-keys.ts';
import gaya from './isian-palette.module.css';
import { Palette } from './palette.tsx';

const kelas = bindClasses(gaya);

export interface CatatanPaletteProps {
  readonly siapa: string;
  readonly awal: string;
  /** True where a decision holds already: the note is recorded with it at once. */
  readonly diputus: boolean;
  readonly busy: boolean;
  readonly onKeep: (catatan: string) => void;
  readonly onCancel: () => void;
}

/** One line of note on the candidate, kept until the decision falls. */
export function CatatanPalette({ siapa, awal, diputus, busy, onKeep, onCancel }: CatatanPaletteProps): JSX.Element {
  const [catatan, setCatatan] = useState(awal);
  const simpan = (): void => onKeep(catatan.trim());
  useKeys(
    {
      Enter: { label: 'Simpan catatan', run: simpan, whileTyping: true },
      Esc: { label: 'Batal', run: onCancel, whileTyping: true },
    },
    'dialog',
  );
  return (
    <Palette label="Catatan usulan" siapa={siapa} onCancel={onCancel}>
      <h2>Catatan</h2>
      <label className={kelas('isian')}>
        <span>
          {diputus ? 'Dicatat sekarang bersama keputusan yang berlaku' : 'Ikut dicatat dengan keputusan berikutnya'}
        </span>
        <input
          data-autofocus
          type="text"
          autoComplete="off"
          maxLength={2000}
          value={catatan}
          onChange={(event) => setCatatan(event.currentTarget.value)}
        />
      </label>
      <footer className={kelas('kaki')}>
        <Button variant="quiet" kbd="Esc" onClick={onCancel}>
          Batal
        </Button>
        <Button variant="primary" kbd="Enter" busy={busy} onClick={simpan}>
          Simpan catatan
        </Button>
      </footer>
    </Palette>
  );
}
