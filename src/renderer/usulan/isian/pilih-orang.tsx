import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { type JSX, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { BarisWarga } from '#contract/warga.ts';
import { NAMA_KEADAAN_WARGA } from '#domain/daftar.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { Kbd } from '../../components/kbd.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { formatNik } from '../../components/masked-nik.tsx';
import { orpc } from '../../rpc/client.ts';
import gaya from './pilih-orang.module.css';

const kelas = bindClasses(gaya);

const TAMPIL_TERBANYAK = 6;

export interface PilihOrangProps {
  readonly onChoose: (kunci: string) => void;
  /** What was typed comes along: a NIK or a name. */
  readonly onBaru: (ketikan: string) => void;
}

/** The first question of the form: who. Letters or digits find a person of the registry; F2 types a new one. */
export function PilihOrang({ onChoose, onBaru }: PilihOrangProps): JSX.Element {
  const id = useId();
  const masukan = useRef<HTMLInputElement>(null);
  const [ketikan, setKetikan] = useState('');
  const [pilih, setPilih] = useState(0);
  /** Enter came before the answer to what was typed: it counts as soon as the answer is there. */
  const [menanti, setMenanti] = useState(false);
  const cari = ketikan.trim();
  const hasil = useQuery({
    ...orpc.warga.list.queryOptions({
      input: cari.length < 2 ? skipToken : { offset: 0, limit: TAMPIL_TERBANYAK, saring: { cari } },
    }),
    placeholderData: keepPreviousData,
  });
  const cocok = cari.length < 2 ? [] : (hasil.data?.baris ?? []);
  const dipilih = cocok[Math.min(pilih, cocok.length - 1)];
  const belumDijawab = cari.length >= 2 && (hasil.data === undefined || hasil.isPlaceholderData) && !hasil.isError;
  const isKosong = cari.length >= 2 && hasil.data?.total === 0 && !belumDijawab;
  useEffect(() => masukan.current?.focus(), []);
  const baru = (): void => onBaru(cari);
  useKeys({
    '/': { label: 'Cari orang', run: () => masukan.current?.select() },
    F2: { label: 'Orang baru, ketik sendiri', run: baru },
  });
  const type = (teks: string): void => {
    setKetikan(teks);
    setPilih(0);
    setMenanti(false);
  };
  const enter = (): void => {
    setMenanti(belumDijawab);
    if (belumDijawab) return;
    if (dipilih !== undefined) onChoose(dipilih.kunci);
    else if (isKosong) baru();
  };
  useEffect(() => {
    if (menanti && !belumDijawab) enter();
  });
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.ctrlKey) enter();
    else if (event.key === 'Escape' && ketikan !== '') type('');
    else if (event.key === 'ArrowDown' && cocok.length > 0) setPilih(Math.min(pilih + 1, cocok.length - 1));
    else if (event.key === 'ArrowUp' && cocok.length > 0) setPilih(Math.max(pilih - 1, 0));
    else return;
    event.preventDefault();
  };
  return (
    <div className={kelas('pilih')}>
      <div className={kelas('isian')}>
        <input
          ref={masukan}
          type="text"
          role="combobox"
          aria-label="Cari orang dengan NIK atau nama"
          aria-expanded={cocok.length > 0}
          aria-controls={`${id}-daftar`}
          aria-activedescendant={dipilih === undefined ? undefined : `${id}-${dipilih.kunci}`}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder="NIK, nama, atau nomor KK"
          maxLength={100}
          value={ketikan}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={press}
        />
        <Button kbd="F2" onClick={baru}>
          Orang baru
        </Button>
      </div>
      <div
        className={kelas('saran', cocok.length === 0 && 'tutup')}
        role="listbox"
        id={`${id}-daftar`}
        aria-label="Orang yang cocok"
      >
        {cocok.map((orang) => (
          <Pilihan
            key={orang.kunci}
            id={`${id}-${orang.kunci}`}
            orang={orang}
            on={orang === dipilih}
            onClick={() => onChoose(orang.kunci)}
          />
        ))}
      </div>
      <p className={kelas('kabar')} role="status">
        {isKosong ? (
          <>
            Tidak ada dalam data warga. <Kbd keys="Enter" /> untuk mengetiknya sebagai orang baru.
          </>
        ) : (
          'Orang dari data warga mengisi semua kolom. Yang belum ada di sana diketik sendiri.'
        )}
      </p>
    </div>
  );
}

interface PilihanProps {
  readonly id: string;
  readonly orang: BarisWarga;
  readonly on: boolean;
  readonly onClick: () => void;
}

function Pilihan({ id, orang, on, onClick }: PilihanProps): JSX.Element {
  const { nama, nik, umur, alamat, rt, rw, keadaan } = orang;
  return (
    <button
      type="button"
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={on}
      className={kelas('orang', on && 'on')}
      onClick={onClick}
    >
      <span>
        <b>{nama}</b>
        {umur !== null && <span className={kelas('redup')}>, {umur} tahun</span>}
        {keadaan !== 'ada' && <b> · {NAMA_KEADAAN_WARGA[keadaan]}</b>}
      </span>
      <span>{nik === null ? 'NIK belum ada' : formatNik(nik)}</span>
      <span className={kelas('redup')}>
        {[alamat, rt === '' ? '' : `RT ${rt}`, rw === '' ? '' : `RW ${rw}`].filter(Boolean).join(', ')}
      </span>
    </button>
  );
}
