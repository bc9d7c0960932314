import type { JSX } from 'react';
import { formatAngka } from '#domain/angka.ts';
import { bindClasses } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { Kbd } from '../../components/kbd.tsx';
import gaya from './notulen.module.css';

const kelas = bindClasses(gaya);

/** Key of the photos among the items, whose keys are their titles. */
export const FOTO = '#foto';

/** A place in the minutes: an item of the agenda, what lies outside it, or the photos. */
export interface Tempat {
  readonly kunci: string;
  readonly judul: string;
  /** Place on the agenda, from 1; null for what is none of its items. */
  readonly nomor: number | null;
  readonly jumlah: number;
  readonly icon?: 'kamera' | 'ingat';
}

export interface PokokNavProps {
  readonly tempat: readonly Tempat[];
  readonly dibuka: string;
  /** The item that the hall is at. */
  readonly kini: string | null;
  readonly onOpen: (kunci: string) => void;
}

/** The items of the agenda with the number of their notes. */
export function PokokNav({ tempat, dibuka, kini, onOpen }: PokokNavProps): JSX.Element {
  return (
    <nav className={kelas('nav')} aria-label="Pokok acara">
      <h2>
        <span className={kelas('judul')}>Pokok acara</span>
        <span aria-hidden="true">
          <Kbd keys="Alt+Up" /> <Kbd keys="Down" />
        </span>
      </h2>
      <ul>
        {tempat.map(({ kunci, judul, nomor, jumlah, icon }) => (
          <li key={kunci}>
            <button
              type="button"
              className={kelas('pokok', kunci === dibuka && 'kini')}
              aria-current={kunci === dibuka ? 'true' : undefined}
              onClick={() => onOpen(kunci)}
            >
              <span className={kelas('nomor')}>{icon === undefined ? nomor : <Icon name={icon} size="s" />}</span>
              <span className={kelas('nama')}>
                <span title={judul}>{judul}</span>
                {kunci === kini && (
                  <small>
                    <Icon name="kini" size="xs" /> Sedang dibahas
                  </small>
                )}
              </span>
              <span className={kelas('jumlah')}>
                {jumlah === 0 ? '–' : formatAngka(jumlah)}
                <span className={kelas('suara')}>{kunci === FOTO ? ' foto' : ' catatan'}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
