import { type JSX, type KeyboardEvent, useRef, useState } from 'react';
import type { CakupanRt } from '#contract/terlewat.ts';
import { bindClasses } from '../components/class-names.ts';
import gaya from './peta-rt.module.css';
import { BENTUK_UKURAN, type UkuranPeta } from './ukuran-peta.ts';

const kelas = bindClasses(gaya);

export interface PetaRtProps {
  /** By RW, then RT. */
  readonly rt: readonly CakupanRt[];
  readonly ukuran: UkuranPeta;
  /** The RT that is pressed, if any. */
  readonly dipilih?: { readonly rt: string; readonly rw: string } | null;
  readonly onPilih: (rt: CakupanRt) => void;
}

const TINGKAT = ['satu', 'dua', 'tiga', 'empat', 'lima'] as const;

/** RW by RW, a cell for each RT with its number printed and shaded by it. Arrows move, Enter or a click chooses. */
export function PetaRt({ rt, ukuran, dipilih = null, onPilih }: PetaRtProps): JSX.Element {
  const [tuju, setTuju] = useState(0);
  const kotak = useRef<HTMLFieldSetElement>(null);
  const { kata, format, nilai, terbesar } = BENTUK_UKURAN[ukuran];
  const ujung = terbesar ?? Math.max(1, ...rt.map((satu) => nilai(satu) ?? 0));
  const baris = [...Map.groupBy(rt, ({ rw }) => rw)];
  const goTo = (urut: number): void => {
    const tepat = Math.min(Math.max(urut, 0), rt.length - 1);
    setTuju(tepat);
    kotak.current?.querySelectorAll('button')[tepat]?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    const langkah = moveSel(
      event.key,
      tuju,
      baris.map(([, isi]) => isi.length),
    );
    if (langkah === null) return;
    event.preventDefault();
    goTo(langkah);
  };
  return (
    <fieldset ref={kotak} className={kelas('peta')} aria-label={`Peta RT: ${kata}`} onKeyDown={press}>
      {baris.map(([rw, isi]) => (
        <div key={rw} className={kelas('rw')}>
          <span>{rw === '' ? 'Tidak diketahui' : `RW ${rw}`}</span>
          <div>
            {isi.map((satu) => {
              const urut = rt.indexOf(satu);
              const angka = nilai(satu);
              const tingkat = angka === null ? null : TINGKAT[Math.min(4, Math.floor((angka / ujung) * 5))];
              return (
                <button
                  key={satu.rt}
                  type="button"
                  tabIndex={urut === Math.min(tuju, rt.length - 1) ? 0 : -1}
                  aria-pressed={dipilih !== null && dipilih.rt === satu.rt && dipilih.rw === satu.rw}
                  className={kelas('sel', tingkat)}
                  onFocus={() => setTuju(urut)}
                  onClick={() => onPilih(satu)}
                >
                  <span>{satu.rt === '' ? 'RT ?' : `RT ${satu.rt}`}</span>
                  <span className={kelas('suara')}>, RW {satu.rw}: </span>
                  <b>{format(satu)}</b>
                </button>
              );
            })}
          </div>
        </div>
      ))}
    </fieldset>
  );
}

/** `RT 003, RW 002` */
export function describeRt({ rt, rw }: { readonly rt: string; readonly rw: string }): string {
  return rt === '' ? 'RT/RW tidak diketahui' : `RT ${rt}, RW ${rw}`;
}

/** Where an arrow leads from the cell `dari`, rows having these lengths; null for another key. */
function moveSel(tombol: string, dari: number, panjang: readonly number[]): number | null {
  if (tombol === 'ArrowLeft') return dari - 1;
  if (tombol === 'ArrowRight') return dari + 1;
  if (tombol === 'Home') return 0;
  if (tombol === 'End') return panjang.reduce((a, b) => a + b, 0) - 1;
  if (tombol !== 'ArrowUp' && tombol !== 'ArrowDown') return null;
  let mulai = 0;
  const baris = panjang.findIndex((isi) => {
    mulai += isi;
    return dari < mulai;
  });
  const awal = mulai - (panjang[baris] ?? 0);
  const lain = baris + (tombol === 'ArrowUp' ? -1 : 1);
  const isi = panjang[lain];
  if (isi === undefined) return dari;
  const awalLain = tombol === 'ArrowUp' ? awal - isi : mulai;
  return awalLain + Math.min(dari - awal, isi - 1);
}
