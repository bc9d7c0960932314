import { type JSX, useEffect, useRef } from 'react';
import type { JenisUsulan } from '#domain/jenis-usulan.ts';
import { getKataPutusan, PUTUSAN, type Putusan } from '#domain/putusan.ts';
import { type JumlahSuara, proposePutusan } from '#domain/suara.ts';
import { bindClasses } from '../../components/class-names.ts';
import { Kbd } from '../../components/kbd.tsx';
import { KeputusanStatus } from '../../components/keputusan-status.tsx';
import gaya from './suara.module.css';

const kelas = bindClasses(gaya);

const TOMBOL: Readonly<Record<Putusan, string>> = { layak: 'L', tidak_layak: 'T', ditunda: 'D' };

export interface PilihPutusanProps {
  readonly jenis: JenisUsulan;
  readonly jumlah: JumlahSuara;
  readonly busy: boolean;
  readonly onChoose: (putusan: Putusan) => void;
}

/** What the votes propose, and the three decisions, of which one is chosen by its key. */
export function PilihPutusan({ jenis, jumlah, busy, onChoose }: PilihPutusanProps): JSX.Element {
  const judul = useRef<HTMLHeadingElement>(null);
  useEffect(() => judul.current?.focus(), []);
  const usul = proposePutusan(jumlah);
  return (
    <section className={kelas('putuskan')} aria-label="Putusan atas suara ini">
      <h3 ref={judul} tabIndex={-1}>
        {describeUsul(jenis, jumlah)}
      </h3>
      <div className={kelas('tiga')}>
        {PUTUSAN.map((putusan) => {
          const { kata, akibat } = getKataPutusan(jenis, putusan);
          return (
            <button
              key={putusan}
              type="button"
              className={kelas('putusan')}
              aria-keyshortcuts={TOMBOL[putusan]}
              disabled={busy}
              onClick={() => onChoose(putusan)}
            >
              <Kbd keys={TOMBOL[putusan]} />
              <span>
                <KeputusanStatus status={putusan} kata={kata} />
                {kata.toLowerCase() !== akibat && <small>{akibat}</small>}
              </span>
              {putusan === usul && <em>sesuai suara</em>}
            </button>
          );
        })}
      </div>
    </section>
  );
}

function describeUsul(jenis: JenisUsulan, jumlah: JumlahSuara): string {
  const usul = proposePutusan(jumlah);
  if (usul === null) return 'Suara sama banyak: ditunda, atau pimpinan yang menentukan.';
  const kata = getKataPutusan(jenis, usul).kata.toLowerCase();
  return `${usul === 'layak' ? 'Lebih banyak yang setuju' : 'Lebih banyak yang tidak setuju'}: ${kata}.`;
}
