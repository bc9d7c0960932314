import type { JSX } from 'react';
import { SIFAT_PEMUNGUTAN, type SifatPemungutan } from '#domain/suara.ts';
import { bindClasses } from '../../components/class-names.ts';
import { Kbd } from '../../components/kbd.tsx';
import { type Hitungan, setSifat, toggleNama } from './hitung-suara.ts';
import gaya from './suara.module.css';

const kelas = bindClasses(gaya);

const NAMA_SIFAT: Readonly<Record<SifatPemungutan, string>> = { terbuka: 'Terbuka', rahasia: 'Rahasia' };

export interface CaraSuaraProps {
  readonly hitungan: Hitungan;
  readonly onChange: (hitungan: Hitungan) => void;
}

/** Open or secret; and of an open vote, only counted or by name. A secret vote knows no names. */
export function CaraSuara({ hitungan, onChange }: CaraSuaraProps): JSX.Element {
  const { sifat, nama } = hitungan;
  return (
    <span className={kelas('cara')}>
      <span className={kelas('dua')}>
        {SIFAT_PEMUNGUTAN.map((satu) => (
          <button
            key={satu}
            type="button"
            aria-pressed={satu === sifat}
            aria-keyshortcuts="R"
            className={kelas('sifat')}
            onClick={() => onChange(setSifat(hitungan, satu))}
          >
            {NAMA_SIFAT[satu]}
          </button>
        ))}
      </span>
      <Kbd keys="R" />
      <button
        type="button"
        className={kelas('sifat')}
        aria-pressed={nama !== null}
        aria-keyshortcuts="N"
        disabled={sifat === 'rahasia'}
        onClick={() => onChange(toggleNama(hitungan))}
      >
        <Kbd keys="N" /> Per nama
      </button>
    </span>
  );
}
