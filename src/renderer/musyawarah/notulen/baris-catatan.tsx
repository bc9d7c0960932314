import { type JSX, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { CatatanNotulen } from '#contract/notulen.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { SelectField } from '../../components/fields/select-field.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { IsianCatatan } from './isian-catatan.tsx';
import { checkJam } from './jam-catatan.ts';
import gaya from './notulen.module.css';

const kelas = bindClasses(gaya);

export interface BarisCatatanProps {
  readonly catatan: CatatanNotulen;
  readonly terbuka: boolean;
  readonly dipilih: boolean;
  readonly onFocus: () => void;
  /** The arrows lead to the notes beside it. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onUbah: () => void;
  readonly onHapus: () => void;
}

/** One note: its time, who spoke, and the words. With the focus on it E changes and Del strikes it out. */
export function BarisCatatan(props: BarisCatatanProps): JSX.Element {
  const { catatan, terbuka, dipilih, onFocus, onKeyDown, onUbah, onHapus } = props;
  const baris = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // With its buttons it may have grown out of a small window.
    if (dipilih) baris.current?.scrollIntoView({ block: 'nearest' });
  }, [dipilih]);
  return (
    <li ref={baris} className={kelas('catatan', dipilih && 'dipilih')}>
      <button
        type="button"
        className={kelas('badan')}
        data-catatan={catatan.id}
        onFocus={onFocus}
        onClick={(event) => event.currentTarget.focus()}
        onKeyDown={onKeyDown}
      >
        <time>{catatan.jam}</time>
        <span>
          {catatan.pembicara !== '' && <b>{catatan.pembicara}</b>}
          <span className={kelas('kata')}>{catatan.isi}</span>
        </span>
      </button>
      {terbuka && dipilih && (
        <div className={kelas('tindak')}>
          <Button compact kbd="E" onClick={onUbah}>
            Ubah
          </Button>
          <Button compact kbd="Del" onClick={onHapus}>
            Hapus
          </Button>
        </div>
      )}
    </li>
  );
}

export interface UbahCatatanProps {
  readonly catatan: CatatanNotulen;
  readonly agenda: readonly string[];
  readonly nama: readonly string[];
  readonly onSimpan: (isi: Pick<CatatanNotulen, 'jam' | 'pembicara' | 'isi' | 'pokok'>) => Promise<void>;
  readonly onBatal: () => void;
}

/** A note while it is changed, or moved to another item. */
export function UbahCatatan({ catatan, agenda, nama, onSimpan, onBatal }: UbahCatatanProps): JSX.Element {
  const teks = useRef<HTMLTextAreaElement>(null);
  const [isi, setIsi] = useState(catatan);
  const [galatJam, setGalatJam] = useState<string | undefined>(undefined);
  useEffect(() => {
    const { current } = teks;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
    current?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, []);
  const siap = isi.isi.trim() !== '';
  const save = (): void => {
    const { jam, galat } = checkJam(isi.jam);
    setGalatJam(galat ?? (jam === '' ? 'Jam ditulis seperti 09.05.' : undefined));
    if (!siap || galat !== undefined || jam === '') return;
    void onSimpan({ jam, pembicara: isi.pembicara.trim(), isi: isi.isi.trim(), pokok: isi.pokok });
  };
  useKeys({
    Enter: { label: 'Simpan catatan', run: save, when: siap },
    Esc: { label: 'Batal mengubah', run: onBatal },
  });
  return (
    <li className={kelas('ubah')}>
      <IsianCatatan
        label="Ubah catatan"
        isi={isi}
        onChange={(bagian) => {
          setGalatJam(undefined);
          setIsi({ ...isi, ...bagian });
        }}
        nama={nama}
        galatJam={galatJam}
        teks={teks}
        onEnter={save}
        lain={
          <div className={kelas('pindah')}>
            <SelectField
              label="Pokok acara"
              options={[...new Set([...agenda, isi.pokok])]
                .filter(Boolean)
                .map((pokok) => ({ value: pokok, label: pokok }))}
              value={isi.pokok}
              onChange={(pokok) => pokok !== null && setIsi({ ...isi, pokok })}
            />
          </div>
        }
      >
        <Button variant="quiet" kbd="Esc" onClick={onBatal}>
          Batal
        </Button>
        <Button variant="primary" kbd="Enter" disabled={!siap} onClick={save}>
          Simpan
        </Button>
      </IsianCatatan>
    </li>
  );
}
