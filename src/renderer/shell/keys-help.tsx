import { Modal } from '@mantine/core';
import type { JSX } from 'react';
import { bindClasses } from '../components/class-names.ts';
import { Kbd } from '../components/kbd.tsx';
import type { KeyHelp } from '../components/keys/key-registry.ts';
import { useKeys } from '../components/keys/use-keys.ts';
import gaya from './keys-help.module.css';

const kelas = bindClasses(gaya);

export interface KeysHelpProps {
  /** Null: closed. */
  readonly keys: readonly KeyHelp[] | null;
  readonly onClose: () => void;
}

/** The keys that work at this moment, those of the screen first. */
export function KeysHelp({ keys, onClose }: KeysHelpProps): JSX.Element {
  return (
    <Modal
      opened={keys !== null}
      onClose={onClose}
      title="Tombol pada layar ini"
      size="44rem"
      closeOnEscape={false}
      classNames={{ content: kelas('isi'), header: kelas('kepala'), title: kelas('judul') }}
    >
      <KeyLists keys={keys ?? []} onClose={onClose} />
    </Modal>
  );
}

function KeyLists({ keys, onClose }: { readonly keys: readonly KeyHelp[]; readonly onClose: () => void }): JSX.Element {
  useKeys(
    { Esc: { label: 'Tutup daftar tombol', run: onClose }, '?': { label: 'Tutup daftar tombol', run: onClose } },
    'dialog',
  );
  const groups = [
    { judul: 'Layar ini', isi: keys.filter((key) => key.level !== 'aplikasi') },
    { judul: 'Di mana saja', isi: keys.filter((key) => key.level === 'aplikasi') },
  ];
  return (
    <div className={kelas('kelompok')}>
      {groups.map(
        ({ judul, isi }) =>
          isi.length > 0 && (
            <section key={judul} aria-label={judul}>
              <h3>{judul}</h3>
              <ul>
                {isi.map((key) => (
                  <li key={key.chord}>
                    <span>{key.label}</span>
                    <Kbd keys={key.chord} />
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </div>
  );
}
