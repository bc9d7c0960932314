import { type JSX, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { PesertaSidang } from '#contract/kehadiran.ts';
import { NAMA_UNSUR } from '#domain/unsur.ts';
import { bindClasses } from '../../components/class-names.ts';
import { Kbd } from '../../components/kbd.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { describePeserta, findPeserta } from './find-peserta.ts';
import gaya from './masuk-hadir.module.css';

const kelas = bindClasses(gaya);

const TAMPIL_TERBANYAK = 6;

export interface MasukHadirProps {
  readonly daftar: readonly PesertaSidang[];
  /** The last mark in words. */
  readonly kabar: string;
  readonly onMark: (orang: PesertaSidang) => void;
}

/** The one field at the door: number or letters, Enter, the next. */
export function MasukHadir({ daftar, kabar, onMark }: MasukHadirProps): JSX.Element {
  const id = useId();
  const masukan = useRef<HTMLInputElement>(null);
  const [ketikan, setKetikan] = useState('');
  const [pilih, setPilih] = useState(0);
  const [tolak, setTolak] = useState('');
  const cocok = findPeserta(daftar, ketikan).slice(0, TAMPIL_TERBANYAK);
  const dipilih = cocok[Math.min(pilih, cocok.length - 1)];
  useEffect(() => masukan.current?.focus(), []);
  useKeys({ '/': { label: 'Ke isian nomor atau nama', run: () => masukan.current?.focus() } });

  const type = (teks: string): void => {
    setKetikan(teks);
    setPilih(0);
    setTolak('');
  };
  const take = (orang: PesertaSidang | undefined): void => {
    if (ketikan.trim() === '') return;
    if (orang === undefined) {
      setTolak(`Tidak ada "${ketikan.trim()}" dalam daftar undangan. Tekan F2 bila ia tamu.`);
      return;
    }
    type('');
    if (orang.hadir)
      setTolak(
        `${orang.nomor} ${orang.nama} sudah dicatat hadir${orang.datang === null ? '' : ` pukul ${orang.datang}`}.`,
      );
    else onMark(orang);
    masukan.current?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') take(dipilih);
    else if (event.key === 'Escape' && ketikan !== '') type('');
    else if (event.key === 'ArrowDown' && cocok.length > 0) setPilih(Math.min(pilih + 1, cocok.length - 1));
    else if (event.key === 'ArrowUp' && cocok.length > 0) setPilih(Math.max(pilih - 1, 0));
    else return;
    event.preventDefault();
  };
  const terbuka = cocok.length > 0;
  return (
    <div className={kelas('masuk')}>
      <div className={kelas('isian')}>
        <input
          ref={masukan}
          type="text"
          role="combobox"
          aria-label="Nomor atau nama yang hadir"
          aria-expanded={terbuka}
          aria-controls={`${id}-daftar`}
          aria-activedescendant={dipilih === undefined ? undefined : `${id}-${dipilih.pilar}`}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          value={ketikan}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={press}
        />
        <span>Nomor atau nama, lalu</span>
        <Kbd keys="Enter" />
      </div>
      <div className={kelas('saran', !terbuka && 'tutup')} role="listbox" id={`${id}-daftar`} aria-label="Yang cocok">
        {cocok.map((orang) => (
          <button
            key={orang.pilar}
            type="button"
            id={`${id}-${orang.pilar}`}
            role="option"
            tabIndex={-1}
            aria-selected={orang === dipilih}
            className={kelas('orang', orang === dipilih && 'on')}
            onClick={() => take(orang)}
          >
            <span className={kelas('redup')}>{orang.nomor}</span>
            <b>{orang.nama}</b>
            <span>{describePeserta(orang, NAMA_UNSUR[orang.unsur].pendek)}</span>
            {orang.hadir ? (
              <span className={kelas('redup')}>Hadir {orang.datang ?? ''}</span>
            ) : orang === dipilih ? (
              <span className={kelas('hadir')}>
                Hadir <Kbd keys="Enter" />
              </span>
            ) : (
              <span className={kelas('redup')}>Belum datang</span>
            )}
          </button>
        ))}
      </div>
      <p className={kelas('kabar')} role="status">
        {tolak === '' ? kabar : <b>{tolak}</b>}
      </p>
    </div>
  );
}
