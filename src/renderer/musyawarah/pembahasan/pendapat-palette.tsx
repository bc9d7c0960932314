import { useQuery } from '@tanstack/react-query';
import { type JSX, type KeyboardEvent, useRef, useState } from 'react';
import type { PendapatBerbeda } from '#contract/pembahasan.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { useKeys } from '../../components/keys/use-keys.ts';
import { orpc } from '../../rpc/client.ts';
import { findPeserta } from '../kehadiran/find-peserta.ts';
import gaya from './isian-palette.module.css';
import { Palette } from './palette.tsx';

const kelas = bindClasses(gaya);

/** An opinion as it is typed. */
export interface PendapatBaru {
  readonly pilar: number | null;
  readonly nama: string;
  readonly catatan: string;
}

export interface PendapatPaletteProps {
  readonly sidang: number;
  readonly siapa: string;
  readonly tercatat: readonly (Pick<PendapatBerbeda, 'nama' | 'catatan'> & { readonly id: number })[];
  readonly busy: boolean;
  readonly onAdd: (pendapat: PendapatBaru) => Promise<void> | void;
  readonly onRemove: (id: number) => void;
  readonly onCancel: () => void;
}

const USUL_TERBANYAK = 4;

/** Who in the hall thinks otherwise, and what was said; by number or letters of the attendance list, or any name. */
export function PendapatPalette(props: PendapatPaletteProps): JSX.Element {
  const { sidang, siapa, tercatat, busy, onAdd, onRemove, onCancel } = props;
  const [nama, setNama] = useState('');
  const [catatan, setCatatan] = useState('');
  const [pilih, setPilih] = useState(0);
  const [kurang, setKurang] = useState(false);
  const isianNama = useRef<HTMLInputElement>(null);
  const peserta = useQuery(orpc.kehadiran.list.queryOptions({ input: { sidang } }));
  const cocok = findPeserta(peserta.data ?? [], nama).slice(0, USUL_TERBANYAK);
  const pilihan = [
    ...cocok.map(({ pilar, nomor, nama: tertulis }) => ({ pilar, kata: `${nomor} ${tertulis}`, tertulis })),
  ];
  const bebas =
    nama.trim() === '' || /^\d+$/.test(nama.trim())
      ? []
      : [{ pilar: null, kata: `Tulis "${nama.trim()}"`, tertulis: nama.trim() }];
  const semua = [...pilihan, ...bebas];
  const dipilih = semua[Math.min(pilih, semua.length - 1)];

  const catat = async (): Promise<void> => {
    if (busy) return;
    if (dipilih === undefined) {
      setKurang(true);
      isianNama.current?.focus();
      return;
    }
    await onAdd({ pilar: dipilih.pilar, nama: dipilih.tertulis, catatan: catatan.trim() });
    setNama('');
    setCatatan('');
    setPilih(0);
    isianNama.current?.focus();
  };
  useKeys(
    {
      Enter: { label: 'Catat pendapat', run: () => void catat(), whileTyping: true },
      Esc: { label: 'Selesai', run: onCancel, whileTyping: true },
    },
    'dialog',
  );
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setPilih(Math.min(pilih + 1, semua.length - 1));
    else if (event.key === 'ArrowUp') setPilih(Math.max(pilih - 1, 0));
    else return;
    event.preventDefault();
  };
  return (
    <Palette label="Pendapat berbeda" siapa={siapa} onCancel={onCancel}>
      <h2>Pendapat berbeda</h2>
      {tercatat.length > 0 && (
        <ul className={kelas('daftar')} aria-label="Pendapat yang tercatat">
          {tercatat.map((satu) => (
            <li key={satu.id}>
              <b>{satu.nama}</b>
              <span className={kelas('redup')}>{satu.catatan}</span>
              <Button compact variant="quiet" icon="hapus" onClick={() => onRemove(satu.id)}>
                Cabut
              </Button>
            </li>
          ))}
        </ul>
      )}
      <label className={kelas('isian')}>
        <span>Siapa: nomor hadir atau nama</span>
        <input
          ref={isianNama}
          data-autofocus
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={300}
          aria-invalid={kurang}
          value={nama}
          onChange={(event) => {
            setNama(event.currentTarget.value);
            setPilih(0);
            setKurang(false);
          }}
          onKeyDown={press}
        />
      </label>
      {semua.length > 0 && (
        <div className={kelas('usul')} role="listbox" aria-label="Yang dimaksud">
          {semua.map((satu, urut) => (
            <button
              key={satu.kata}
              type="button"
              role="option"
              tabIndex={-1}
              aria-selected={satu === dipilih}
              className={kelas('orang')}
              onClick={() => setPilih(urut)}
            >
              {satu.kata}
            </button>
          ))}
        </div>
      )}
      <label className={kelas('isian')}>
        <span>Apa yang disampaikan, boleh kosong</span>
        <input
          type="text"
          autoComplete="off"
          maxLength={2000}
          value={catatan}
          onChange={(event) => setCatatan(event.currentTarget.value)}
        />
      </label>
      <footer className={kelas('kaki')}>
        {kurang && (
          <span role="alert" className={kelas('kurang')}>
            Tulis nomor hadir atau nama orangnya dahulu.
          </span>
        )}
        <Button variant="quiet" kbd="Esc" onClick={onCancel}>
          Selesai
        </Button>
        <Button variant="primary" kbd="Enter" busy={busy} onClick={() => void catat()}>
          Catat pendapat
        </Button>
      </footer>
    </Palette>
  );
}
