import { type JSX, type KeyboardEvent, useId, useRef } from 'react';
import {
  countKriteria,
  formatHitungan,
  type IsiKriteria,
  JAWABAN_KRITERIA,
  type JawabanKriteria,
  KATA_KRITERIA,
  KRITERIA,
  type Kriteria,
  SUMBER_KRITERIA,
} from '#domain/kriteria.ts';
import { bindClasses } from '../../components/class-names.ts';
import { Kbd } from '../../components/kbd.tsx';
import gaya from './kriteria-isian.module.css';

const kelas = bindClasses(gaya);

const KATA_JAWABAN: Readonly<Record<JawabanKriteria, string>> = { ya: 'Ya', tidak: 'Tidak' };
const TOMBOL: Readonly<Record<string, JawabanKriteria>> = { y: 'ya', t: 'tidak' };

export interface KriteriaIsianProps {
  readonly isi: IsiKriteria;
  readonly onChange: (isi: IsiKriteria) => void;
}

/** The questions line by line: Y or T answers and goes on, arrows move, Delete empties. */
export function KriteriaIsian({ isi, onChange }: KriteriaIsianProps): JSX.Element {
  const baris = useRef<(HTMLInputElement | null)[]>([]);
  const { tanpaTempatTinggal } = countKriteria(isi);
  const set = (kode: Kriteria, jawaban: JawabanKriteria | null): void => {
    const { [kode]: _, ...sisa } = isi;
    onChange(jawaban === null ? sisa : { ...sisa, [kode]: jawaban });
  };
  const press = (event: KeyboardEvent, urut: number, kode: Kriteria): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const jawaban = TOMBOL[event.key.toLowerCase()];
    if (jawaban !== undefined) {
      set(kode, jawaban);
      baris.current[urut + 1]?.focus();
    } else if (event.key === 'ArrowDown') baris.current[urut + 1]?.focus();
    else if (event.key === 'ArrowUp') baris.current[urut - 1]?.focus();
    else if (event.key === 'Delete' || event.key === 'Backspace') set(kode, null);
    else return;
    event.preventDefault();
  };
  return (
    <div>
      <p className={kelas('petunjuk')}>
        <span>
          <Kbd keys="Y" /> ya
        </span>
        <span>
          <Kbd keys="T" /> tidak
        </span>
        <span>
          <Kbd keys="Up" /> <Kbd keys="Down" /> pindah
        </span>
        <span>
          <Kbd keys="Del" /> kosongkan
        </span>
      </p>
      {KRITERIA.map((kode, urut) => (
        <Baris
          key={kode}
          kode={kode}
          jawaban={isi[kode] ?? null}
          onSet={(jawaban) => set(kode, jawaban)}
          onKeyDown={(event) => press(event, urut, kode)}
          fokus={(element) => {
            baris.current[urut] = element;
          }}
        />
      ))}
      <p className={kelas('hitungan')} role="status">
        <b>{formatHitungan(isi)}</b>
        <span>
          {tanpaTempatTinggal && 'Tanpa tempat tinggal: menurut teksnya langsung fakir miskin. '}
          Hanya jawaban, tanpa nilai lulus. {SUMBER_KRITERIA}.
        </span>
      </p>
    </div>
  );
}

interface BarisProps {
  readonly kode: Kriteria;
  readonly jawaban: JawabanKriteria | null;
  readonly onSet: (jawaban: JawabanKriteria) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly fokus: (element: HTMLInputElement | null) => void;
}

function Baris({ kode, jawaban, onSet, onKeyDown, fokus }: BarisProps): JSX.Element {
  const id = useId();
  const { huruf, kalimat } = KATA_KRITERIA[kode];
  return (
    <div className={kelas('baris')} role="radiogroup" aria-labelledby={id} onKeyDown={onKeyDown}>
      <span className={kelas('huruf')} aria-hidden="true">
        {huruf}
      </span>
      <span id={id}>{kalimat}</span>
      <span className={kelas('jawaban')}>
        {JAWABAN_KRITERIA.map((satu) => (
          <label key={satu} className={kelas('satu', satu === jawaban && 'on')}>
            <input
              // The line is entered at its answer, or at Ya where there is none.
              ref={satu === (jawaban ?? 'ya') ? fokus : undefined}
              type="radio"
              name={id}
              checked={satu === jawaban}
              onChange={() => onSet(satu)}
            />
            {KATA_JAWABAN[satu]}
          </label>
        ))}
      </span>
    </div>
  );
}
