import { type JSX, useRef } from 'react';
import { DASAR_HUKUM_AWAL } from '#domain/kelurahan.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { TextField } from '../../components/fields/text-field.tsx';
import { focusAfter } from '../../components/focus-after.ts';
import gaya from './isian.module.css';

const kelas = bindClasses(gaya);

/** As many as the contract takes. */
const TERBANYAK = 30;

export interface DasarHukumIsianProps {
  readonly dasarHukum: readonly string[];
  readonly onChange: (dasarHukum: readonly string[]) => void;
}

/** The regulations that a berita acara names, in their order; empty lines are dropped when it is saved. */
export function DasarHukumIsian({ dasarHukum, onChange }: DasarHukumIsianProps): JSX.Element {
  const daftar = useRef<HTMLUListElement>(null);
  const add = (): void => {
    focusAfter(
      () => onChange([...dasarHukum, '']),
      () => daftar.current?.querySelector<HTMLInputElement>('li:last-child input'),
    );
  };
  return (
    <div className={kelas('kolom')}>
      <ul ref={daftar} className={kelas('kolom')}>
        {[...dasarHukum.entries()].map(([urut, satu]) => (
          // The line number is its identity: the fields keep nothing of their own.
          <li key={urut} className={kelas('hukum')}>
            <TextField
              label={`Dasar hukum ${urut + 1}`}
              maxLength={300}
              value={satu}
              onChange={(isi) => onChange(dasarHukum.map((lama, nomor) => (nomor === urut ? isi : lama)))}
            />
            <Button
              icon="hapus"
              aria-label={`Hapus dasar hukum ${urut + 1}`}
              onClick={() => onChange(dasarHukum.filter((_, nomor) => nomor !== urut))}
            >
              Hapus
            </Button>
          </li>
        ))}
      </ul>
      <div className={kelas('tombol')}>
        <Button icon="tambah" onClick={add} disabled={dasarHukum.length >= TERBANYAK}>
          Tambah dasar hukum
        </Button>
        <Button
          disabled={dasarHukum.join('\n') === DASAR_HUKUM_AWAL.join('\n')}
          onClick={() => onChange(DASAR_HUKUM_AWAL)}
        >
          Pakai dasar hukum bawaan
        </Button>
      </div>
    </div>
  );
}
