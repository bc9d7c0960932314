import { type JSX, type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Calon } from '#contract/pembahasan.ts';
import { type Alasan, createIsiKeputusan, type IsiKeputusan, KATA_ALASAN } from '#domain/alasan.ts';
import type { JenisUsulan } from '#domain/jenis-usulan.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { describeError } from '../../rpc/error-text.ts';
import { AlasanGrid } from './alasan-grid.tsx';
import gaya from './alasan-palette.module.css';
import { findAlasan, stepAlasan } from './find-alasan.ts';
import { describeCatat, getJudulAlasan } from './kata-calon.ts';
import { Palette } from './palette.tsx';

const kelas = bindClasses(gaya);

export interface AlasanPaletteProps {
  readonly jenis: JenisUsulan;
  /** Whom it is about: `18 Rosmalinar Umpama`, `12 usulan dalam blok`. */
  readonly siapa: string;
  readonly putusan: 'tidak_layak' | 'ditunda';
  /** The reason and the note that stand at the beginning. */
  readonly awal: { readonly alasan: Alasan | null; readonly catatan: string };
  /** What was typed before the palette could open. */
  readonly ketikan: string;
  readonly enter: boolean;
  readonly busy: boolean;
  readonly galat: unknown;
  readonly onRecord: (isi: IsiKeputusan) => void;
  readonly onCancel: () => void;
}

/** Asks for the reason: number or letters, then Enter. A note may follow, and must follow with Lainnya. */
export function AlasanPalette(props: AlasanPaletteProps): JSX.Element {
  const { jenis, siapa, putusan, awal, busy, galat, onRecord, onCancel } = props;
  const id = useId();
  const [ketikan, setKetikan] = useState(props.ketikan);
  const [alasan, setAlasan] = useState<Alasan | null>(() =>
    props.ketikan.trim() === '' ? awal.alasan : (findAlasan(props.ketikan)[0] ?? null),
  );
  const [catatan, setCatatan] = useState(awal.catatan);
  const [kurang, setKurang] = useState<string | null>(null);
  const masukan = useRef<HTMLInputElement>(null);
  const isianCatatan = useRef<HTMLInputElement>(null);
  const cocok = findAlasan(ketikan);

  useLayoutEffect(() => masukan.current?.focus(), []);

  const type = (teks: string): void => {
    setKetikan(teks);
    setAlasan(teks.trim() === '' ? null : (findAlasan(teks)[0] ?? null));
    setKurang(null);
  };
  const pick = (pilihan: Alasan | null): void => {
    setAlasan(pilihan);
    setKurang(null);
  };
  const submit = (pilihan: Alasan | null = alasan): void => {
    if (busy) return;
    const isi = createIsiKeputusan(putusan, pilihan, catatan);
    if (typeof isi !== 'string') {
      onRecord(isi);
      return;
    }
    setKurang(
      isi === 'CATATAN_KOSONG' ? 'Alasan Lainnya memerlukan catatan. Tulis alasannya di sini.' : 'Pilih alasan dahulu.',
    );
    (isi === 'CATATAN_KOSONG' ? isianCatatan : masukan).current?.focus();
  };
  const choose = (pilihan: Alasan): void => {
    pick(pilihan);
    if (pilihan === 'LAINNYA' && catatan.trim() === '') isianCatatan.current?.focus();
    else masukan.current?.focus();
  };

  const submitTyped = useRef(submit);
  submitTyped.current = submit;
  const { enter } = props;
  useEffect(() => {
    if (enter) submitTyped.current();
  }, [enter]);

  useKeys(
    {
      Enter: { label: 'Catat', run: submit, whileTyping: true },
      Esc: { label: 'Batal', run: onCancel },
    },
    'dialog',
  );
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter') submit();
    else if (event.key === 'ArrowDown') pick(stepAlasan(cocok, alasan, 1));
    else if (event.key === 'ArrowUp') pick(stepAlasan(cocok, alasan, -1));
    else return;
    event.preventDefault();
  };

  const judul = getJudulAlasan(jenis, putusan);
  const wajib = alasan === 'LAINNYA';
  return (
    <Palette label={judul} siapa={siapa} onCancel={onCancel}>
      <header className={kelas('kepala')}>
        <h2>{judul}</h2>
        <div className={kelas('isian')}>
          <input
            ref={masukan}
            type="text"
            role="combobox"
            aria-label="Nomor atau huruf alasan"
            aria-expanded="true"
            aria-controls={`${id}-daftar`}
            aria-activedescendant={alasan === null ? undefined : `${id}-${alasan}`}
            aria-autocomplete="list"
            autoComplete="off"
            spellCheck={false}
            placeholder="Nomor atau huruf"
            value={ketikan}
            onChange={(event) => type(event.currentTarget.value)}
            onKeyDown={press}
          />
          <span aria-hidden="true">
            {ketikan !== '' && (alasan === null ? 'Tidak ada alasan ini' : KATA_ALASAN[alasan].pendek)}
          </span>
        </div>
      </header>
      <AlasanGrid id={id} cocok={cocok} alasan={alasan} onChoose={choose} onRecord={submit}>
        <label className={kelas('catatan')}>
          <span>{wajib ? 'Catatan, wajib diisi' : 'Catatan, boleh kosong'}</span>
          <input
            ref={isianCatatan}
            type="text"
            autoComplete="off"
            maxLength={2000}
            aria-required={wajib}
            aria-invalid={kurang !== null && wajib}
            value={catatan}
            onChange={(event) => {
              setCatatan(event.currentTarget.value);
              setKurang(null);
            }}
          />
        </label>
      </AlasanGrid>
      <footer className={kelas('kaki')}>
        <Hint kurang={kurang} galat={galat} />
        <span className={kelas('aksi')}>
          <Button variant="quiet" kbd="Esc" onClick={onCancel}>
            Batal
          </Button>
          <Button variant="primary" kbd="Enter" busy={busy} onClick={() => submit()}>
            {describeCatat(jenis, putusan, alasan)}
          </Button>
        </span>
      </footer>
    </Palette>
  );
}

/** The line at the left of the buttons: what is missing, what failed, or how to type. */
function Hint({ kurang, galat }: { readonly kurang: string | null; readonly galat: unknown }): JSX.Element {
  if (kurang !== null || galat !== null) {
    const kata = kurang ?? `Belum tercatat. ${describeError(galat).judul}`;
    return (
      <span className={kelas('kurang')} role="alert">
        <Icon name="ingat" size="s" />
        {kata}
      </span>
    );
  }
  return <span className={kelas('petunjuk')}>Ketik nomor atau beberapa huruf alasan.</span>;
}

/** What the palette begins with for a candidate: what was decided before, or the reason that the kind of usulan is about. */
export function findAwal(
  { data, keputusan }: Calon,
  putusan: 'tidak_layak' | 'ditunda',
  rancangan: string,
): AlasanPaletteProps['awal'] {
  if (keputusan?.putusan === putusan) {
    return { alasan: keputusan.alasan, catatan: rancangan === '' ? keputusan.catatan : rancangan };
  }
  const alasan = putusan === 'tidak_layak' && data.jenis === 'graduasi' ? 'GRADUASI' : null;
  return { alasan, catatan: rancangan };
}
