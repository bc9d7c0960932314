import { type JSX, type KeyboardEvent, type RefObject, useEffect, useId, useState } from 'react';
import type { PesertaSidang } from '#contract/kehadiran.ts';
import { isDiRuang } from '#domain/kehadiran.ts';
import { NAMA_UNSUR } from '#domain/unsur.ts';
import { bindClasses } from '../../components/class-names.ts';
import { Kbd } from '../../components/kbd.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { describePeserta, findPeserta } from './find-peserta.ts';
import gaya from './masuk-hadir.module.css';

const kelas = bindClasses(gaya);

const TAMPIL_TERBANYAK = 6;

export interface MasukHadirProps {
  readonly masukan: RefObject<HTMLInputElement | null>;
  readonly daftar: readonly PesertaSidang[];
  readonly ketikan: string;
  readonly onKetikan: (ketikan: string) => void;
  /** The last mark in words. */
  readonly kabar: string;
  readonly onMark: (orang: PesertaSidang) => void;
  readonly onPulang: (orang: PesertaSidang) => void;
  /** Takes the last mark back, and then the one before it. */
  readonly onUndo: () => void;
}

/** The one field at the door: number or letters, Enter, the next. Who is here already leaves with a second Enter. */
export function MasukHadir(props: MasukHadirProps): JSX.Element {
  const { masukan, daftar, ketikan, onKetikan, kabar, onMark, onPulang, onUndo } = props;
  const id = useId();
  const [pilih, setPilih] = useState(0);
  const [tolak, setTolak] = useState('');
  /** Who was chosen while in the hall: only the second Enter marks leaving, because a number is easily typed twice. */
  const [ditanya, setDitanya] = useState<number | null>(null);
  const cocok = findPeserta(daftar, ketikan).slice(0, TAMPIL_TERBANYAK);
  const dipilih = cocok[Math.min(pilih, cocok.length - 1)];
  useEffect(() => masukan.current?.focus(), [masukan]);
  const bisaUrung = daftar.some(({ hadir }) => hadir) || kabar !== '';
  const urungkan = { label: 'Urungkan tanda terakhir', run: onUndo };
  useKeys({
    '/': { label: 'Ke isian nomor atau nama', run: () => masukan.current?.focus() },
    // While something stands in the field, Ctrl+Z belongs to the typing.
    'Ctrl+Z': { ...urungkan, when: bisaUrung && ketikan === '' },
    U: { ...urungkan, when: bisaUrung },
  });

  const choose = (urut: number): void => {
    setPilih(urut);
    setDitanya(null);
    setTolak('');
  };
  const type = (teks: string): void => {
    onKetikan(teks);
    choose(0);
  };
  const take = (orang: PesertaSidang | undefined): void => {
    masukan.current?.focus();
    if (ketikan.trim() === '') return;
    if (orang === undefined) {
      setTolak(`Tidak ada "${ketikan.trim()}" dalam daftar undangan. Tekan F2 bila ia tamu.`);
    } else if (isDiRuang(orang) && ditanya !== orang.pilar) {
      choose(cocok.indexOf(orang));
      setDitanya(orang.pilar);
      setTolak(`${describeSudah(orang)} Enter sekali lagi bila ia pulang.`);
    } else {
      type('');
      if (isDiRuang(orang)) onPulang(orang);
      else onMark(orang);
    }
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.repeat) take(dipilih);
    else if (event.key === 'Escape' && ketikan !== '') type('');
    else if (event.key === 'ArrowDown' && cocok.length > 0) choose(Math.min(pilih + 1, cocok.length - 1));
    else if (event.key === 'ArrowUp' && cocok.length > 0) choose(Math.max(pilih - 1, 0));
    else if (event.key !== 'Enter') return;
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
            {orang === dipilih ? (
              <span className={kelas('tindak', isDiRuang(orang) && ditanya !== orang.pilar ? 'tanya' : 'hadir')}>
                {nameTindakan(orang)} <Kbd keys="Enter" />
              </span>
            ) : (
              <span className={kelas('redup')}>{describeTempat(orang)}</span>
            )}
          </button>
        ))}
      </div>
      <div className={kelas('bawah')}>
        <p className={kelas('kabar')} role="status">
          {tolak === '' ? kabar : <b>{tolak}</b>}
        </p>
        <button
          type="button"
          className={kelas('urung')}
          disabled={!bisaUrung}
          aria-keyshortcuts="Control+Z"
          onClick={() => {
            onUndo();
            masukan.current?.focus();
          }}
        >
          Urungkan <Kbd keys="Ctrl+Z" />
        </button>
      </div>
    </div>
  );
}

function nameTindakan(orang: PesertaSidang): string {
  if (isDiRuang(orang)) return 'Pulang';
  return orang.hadir ? 'Datang lagi' : 'Hadir';
}

function describeTempat({ hadir, datang, pulang }: PesertaSidang): string {
  if (pulang !== null) return `Pulang ${pulang}`;
  return hadir ? `Hadir ${datang ?? ''}` : 'Belum datang';
}

function describeSudah({ nomor, nama, datang }: PesertaSidang): string {
  return `${nomor} ${nama} sudah dicatat hadir${datang === null ? '' : ` pukul ${datang}`}.`;
}
