import type { JSX } from 'react';
import { formatAngka } from '../../components/angka.ts';
import { bindClasses } from '../../components/class-names.ts';
import { Kbd } from '../../components/kbd.tsx';
import gaya from './aksi-calon.module.css';

const kelas = bindClasses(gaya);

/** Something that can be done with the candidate beside deciding. */
export interface AksiCalonSatu {
  readonly keys: string;
  readonly kata: string;
  readonly run: () => void;
  /** How much of it there is already. */
  readonly jumlah?: number;
  /** Only where the agenda, which shows it otherwise, has no room. */
  readonly sempit?: boolean;
}

/** The quieter keys of the candidate, each with its word. */
export function AksiCalon({ aksi }: { readonly aksi: readonly AksiCalonSatu[] }): JSX.Element {
  return (
    <section className={kelas('deret')} aria-label="Lain-lain tentang usulan ini">
      {aksi.map(({ keys, kata, run, jumlah, sempit }) => (
        <button
          key={keys}
          type="button"
          className={kelas('aksi', sempit && 'sempit')}
          aria-keyshortcuts={keys}
          onClick={run}
        >
          <Kbd keys={keys} />
          {kata}
          {jumlah !== undefined && jumlah > 0 && <b>{formatAngka(jumlah)}</b>}
        </button>
      ))}
    </section>
  );
}
