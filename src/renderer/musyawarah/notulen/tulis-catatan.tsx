import { type JSX, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { CatatanNotulen } from '#contract/notulen.ts';
import type { Sidang } from '#contract/sidang.ts';
import { formatJam } from '#domain/tanggal.ts';
import { Button } from '../../components/button.tsx';
import { focusAfter } from '../../components/focus-after.ts';
import { useKeys } from '../../components/keys/use-keys.ts';
import { describeError } from '../../rpc/error-text.ts';
import { BlokPalet } from './blok-palet.tsx';
import { IsianCatatan } from './isian-catatan.tsx';
import { checkJam } from './jam-catatan.ts';
import { collectNilai } from './nilai-blok.ts';
import gaya from './notulen.module.css';
import type { Rancangan } from './use-rancangan-notulen.ts';

export interface TulisCatatanProps {
  readonly sidang: Sidang;
  readonly pokok: string;
  readonly nama: readonly string[];
  readonly rancangan: Rancangan;
  readonly onRecorded: (catatan: CatatanNotulen) => Promise<void>;
  /** Arrow up in the empty field: to the note written last. */
  readonly onUp: () => void;
}

/** The one field at the foot in which minutes are written: Enter records, `/` or F2 takes a ready block. */
export function TulisCatatan({ sidang, pokok, nama, rancangan, onRecorded, onUp }: TulisCatatanProps): JSX.Element {
  const teks = useRef<HTMLTextAreaElement>(null);
  const [palet, setPalet] = useState(false);
  const [galatJam, setGalatJam] = useState<string | undefined>(undefined);
  const { isi } = rancangan;
  const kosong = isi.isi.trim() === '';

  useEffect(() => {
    focusEnd(teks.current);
  }, []);

  const record = async (): Promise<void> => {
    if (kosong) return;
    const { jam, galat } = checkJam(isi.jam);
    setGalatJam(galat);
    if (galat !== undefined) return;
    teks.current?.focus();
    const catatan = await rancangan.record({ ...isi, jam });
    if (catatan !== null) await onRecorded(catatan);
  };
  const open = (): void => setPalet(true);
  const pick = (blok: string): void => {
    flushSync(() => {
      setPalet(false);
      rancangan.change({ isi: [isi.isi.trimEnd(), blok].filter(Boolean).join('\n') });
    });
    focusEnd(teks.current);
  };
  const pressEmpty = (key: string): boolean => {
    if (key === '/') open();
    else if (key === 'ArrowUp') onUp();
    else return false;
    return true;
  };
  useKeys({
    F2: { label: 'Blok siap pakai', run: open },
    Enter: { label: 'Catat', run: () => void record(), when: !kosong },
  });
  return (
    <div className={gaya.tulis}>
      {rancangan.galat !== null && (
        <p className={gaya.galat} role="alert">
          <b>Belum tercatat; tulisannya tetap di sini.</b> {describeError(rancangan.galat).judul}
        </p>
      )}
      <IsianCatatan
        label="Catatan baru"
        placeholder="Tulis catatan, lalu Enter. Tekan / untuk blok siap pakai."
        isi={isi}
        onChange={(bagian) => {
          setGalatJam(undefined);
          rancangan.change(bagian);
        }}
        nama={nama}
        galatJam={galatJam}
        teks={teks}
        onEnter={() => void record()}
        onEmptyKey={pressEmpty}
      >
        <Button kbd="F2" onClick={open}>
          Blok
        </Button>
        <Button variant="primary" kbd="Enter" disabled={kosong} onClick={() => void record()}>
          Catat
        </Button>
      </IsianCatatan>
      <BlokPalet
        opened={palet}
        nilai={collectNilai(sidang, pokok, isi.jam === '' ? formatJam(new Date()) : isi.jam)}
        onPick={pick}
        onCancel={() => {
          focusAfter(
            () => setPalet(false),
            () => teks.current,
          );
        }}
      />
    </div>
  );
}

function focusEnd(isian: HTMLTextAreaElement | null): void {
  isian?.focus();
  isian?.setSelectionRange(isian.value.length, isian.value.length);
}
