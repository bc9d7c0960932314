import { type JSX, useEffect, useId, useRef } from 'react';
import type { Pemilih } from '#contract/suara.ts';
import { NAMA_PILIHAN, type PilihanSuara } from '#domain/suara.ts';
import { NAMA_UNSUR } from '#domain/unsur.ts';
import { bindClasses } from '../../components/class-names.ts';
import { Kbd } from '../../components/kbd.tsx';
import gaya from './suara.module.css';
import type { NamaSuaraState } from './use-nama-suara.ts';

const kelas = bindClasses(gaya);

const TOMBOL: readonly { readonly keys: string; readonly kata: string; readonly pilihan: PilihanSuara | null }[] = [
  { keys: 'S', kata: NAMA_PILIHAN.setuju, pilihan: 'setuju' },
  { keys: 'T', kata: NAMA_PILIHAN.tidak, pilihan: 'tidak' },
  { keys: 'A', kata: NAMA_PILIHAN.abstain, pilihan: 'abstain' },
  { keys: 'Backspace', kata: 'Kosongkan', pilihan: null },
];

export interface NamaSuaraProps {
  readonly pemilih: readonly Pemilih[];
  readonly pilihan: ReadonlyMap<number, PilihanSuara>;
  readonly nama: NamaSuaraState;
}

/** Everybody who may vote, and how each did. */
export function NamaSuara({ pemilih, pilihan, nama: { tempat, goTo, vote } }: NamaSuaraProps): JSX.Element {
  const id = useId();
  const daftar = useRef<HTMLDivElement>(null);
  useEffect(() => daftar.current?.focus(), []);
  useEffect(() => {
    document.getElementById(`${id}-${tempat}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, tempat]);
  return (
    <>
      <div
        ref={daftar}
        className={kelas('nama')}
        role="listbox"
        tabIndex={0}
        aria-label="Suara per nama"
        aria-activedescendant={`${id}-${tempat}`}
      >
        {pemilih.map((orang, urut) => {
          const suara = pilihan.get(orang.pilar);
          return (
            <button
              key={orang.pilar}
              id={`${id}-${urut}`}
              type="button"
              role="option"
              tabIndex={-1}
              aria-selected={urut === tempat}
              className={kelas('orang')}
              onClick={() => {
                goTo(urut);
                daftar.current?.focus();
              }}
            >
              <span className={kelas('redup')}>{orang.nomor}</span>
              <span>
                {orang.nama} <small>{orang.jabatan || NAMA_UNSUR[orang.unsur].pendek}</small>
              </span>
              <b>{suara === undefined ? '' : NAMA_PILIHAN[suara]}</b>
            </button>
          );
        })}
      </div>
      <p className={kelas('bantu')}>
        {TOMBOL.map(({ keys, kata, pilihan: satu }) => (
          <button
            key={keys}
            type="button"
            className={kelas('sifat')}
            aria-keyshortcuts={keys}
            onClick={() => {
              vote(satu);
              daftar.current?.focus();
            }}
          >
            <Kbd keys={keys} /> {kata}
          </button>
        ))}
      </p>
    </>
  );
}
