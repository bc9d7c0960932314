import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type JSX, type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { CalonRingkas } from '#contract/pembahasan.ts';
import { NAMA_JENIS_USULAN } from '#domain/jenis-usulan.ts';
import { getKataPutusan } from '#domain/putusan.ts';
import { formatAngka } from '../../components/angka.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { KeputusanStatus } from '../../components/keputusan-status.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { client, orpc } from '../../rpc/client.ts';
import { describeError } from '../../rpc/error-text.ts';
import gaya from './cari-palette.module.css';
import { describeRtRw } from './kata-calon.ts';
import { Palette } from './palette.tsx';

const kelas = bindClasses(gaya);

const HASIL_TERBANYAK = 7;

/** Rows for what was typed: the usulan with that number first, then those whose NIK or name fits. */
async function findCalon(
  sidang: number,
  usulan: number,
  cari: string,
  signal: AbortSignal,
): Promise<{ total: number; baris: CalonRingkas[] }> {
  const nomor = /^\d{1,5}$/.test(cari) ? Number(cari) : 0;
  const [tepat, cocok] = await Promise.all([
    nomor >= 1 && nomor <= usulan
      ? client.pembahasan.list({ sidang, offset: nomor - 1, limit: 1 }, { signal })
      : undefined,
    client.pembahasan.list({ sidang, offset: 0, limit: HASIL_TERBANYAK, saring: { cari } }, { signal }),
  ]);
  const pertama = tepat?.baris ?? [];
  const lain = cocok.baris.filter((satu) => satu.nomor !== nomor);
  return {
    total: Math.max(cocok.total, pertama.length + lain.length),
    baris: [...pertama, ...lain].slice(0, HASIL_TERBANYAK),
  };
}

export interface CariPaletteProps {
  readonly sidang: number;
  readonly usulan: number;
  readonly ketikan: string;
  readonly enter: boolean;
  readonly onOpen: (nomor: number) => void;
  readonly onCancel: () => void;
}

/** Goes to a candidate by number, name or NIK. */
export function CariPalette(props: CariPaletteProps): JSX.Element {
  const { sidang, usulan, onOpen, onCancel } = props;
  const id = useId();
  const masukan = useRef<HTMLInputElement>(null);
  const [ketikan, setKetikan] = useState(props.ketikan);
  const [pilih, setPilih] = useState(0);
  /** Enter came before the answer for what was typed: the first hit is opened as soon as it is there. */
  const [menunggu, setMenunggu] = useState(props.enter);
  const cari = ketikan.trim();
  const hasil = useQuery({
    queryKey: [...orpc.pembahasan.list.key(), 'cari', sidang, cari],
    queryFn: ({ signal }) => findCalon(sidang, usulan, cari, signal),
    enabled: cari !== '',
    placeholderData: keepPreviousData,
  });
  const baris = cari === '' ? [] : (hasil.data?.baris ?? []);
  const segar = hasil.data !== undefined && !hasil.isPlaceholderData;
  const dipilih = baris[Math.min(pilih, baris.length - 1)];

  useLayoutEffect(() => masukan.current?.focus(), []);
  useEffect(() => {
    if (!menunggu || !segar) return;
    setMenunggu(false);
    if (dipilih !== undefined) onOpen(dipilih.nomor);
  }, [menunggu, segar, dipilih, onOpen]);

  const submit = (): void => {
    if (cari !== '') setMenunggu(true);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter') submit();
    else if (event.key === 'ArrowDown') setPilih(Math.min(pilih + 1, baris.length - 1));
    else if (event.key === 'ArrowUp') setPilih(Math.max(pilih - 1, 0));
    else return;
    event.preventDefault();
  };
  useKeys({ Esc: { label: 'Batal', run: onCancel }, Enter: { label: 'Buka usulan', run: submit } }, 'dialog');

  return (
    <Palette label="Cari usulan" onCancel={onCancel}>
      <div className={kelas('isian')}>
        <Icon name="cari" />
        <input
          ref={masukan}
          type="text"
          role="combobox"
          aria-label="Cari nomor, nama, atau NIK"
          aria-expanded="true"
          aria-controls={`${id}-daftar`}
          aria-activedescendant={dipilih === undefined ? undefined : `${id}-${dipilih.nomor}`}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder="Nomor usulan, nama, atau NIK"
          value={ketikan}
          onChange={(event) => {
            setKetikan(event.currentTarget.value);
            setPilih(0);
            setMenunggu(false);
          }}
          onKeyDown={press}
        />
      </div>
      <div className={kelas('hasil')} role="listbox" id={`${id}-daftar`} aria-label="Usulan yang cocok">
        {baris.map((satu) => (
          <button
            type="button"
            key={satu.nomor}
            id={`${id}-${satu.nomor}`}
            role="option"
            tabIndex={-1}
            aria-selected={satu === dipilih}
            className={kelas('baris', satu === dipilih && 'on')}
            onClick={() => onOpen(satu.nomor)}
          >
            <span className={kelas('nomor')}>{satu.nomor}</span>
            <b>{satu.nama}</b>
            <span className={kelas('redup')}>•••• {satu.nik.slice(-4)}</span>
            <span className={kelas('redup')}>{describeRtRw(satu)}</span>
            <span className={kelas('redup')}>{NAMA_JENIS_USULAN[satu.jenis]}</span>
            <KeputusanStatus
              status={satu.putusan ?? 'menunggu'}
              kata={satu.putusan === null ? undefined : getKataPutusan(satu.jenis, satu.putusan).kata}
              size="s"
            />
          </button>
        ))}
      </div>
      <footer className={kelas('kaki')}>
        <span role="status">{describeHasil(cari, segar, hasil.data?.total ?? 0, baris.length, hasil.error)}</span>
        <span className={kelas('aksi')}>
          <Button variant="quiet" kbd="Esc" onClick={onCancel}>
            Batal
          </Button>
          <Button variant="primary" kbd="Enter" disabled={dipilih === undefined} onClick={submit}>
            Buka usulan
          </Button>
        </span>
      </footer>
    </Palette>
  );
}

function describeHasil(cari: string, segar: boolean, total: number, tampil: number, error: unknown): string {
  if (error !== null) return describeError(error).judul;
  if (cari === '') return 'Ketik nomor usulan, sebagian nama, atau angka NIK.';
  if (!segar) return 'Mencari';
  if (total === 0) return `Tidak ada usulan pada sidang ini yang cocok dengan "${cari}".`;
  return total > tampil
    ? `${formatAngka(total)} cocok, ${tampil} yang pertama tampil.`
    : `${formatAngka(total)} cocok.`;
}
