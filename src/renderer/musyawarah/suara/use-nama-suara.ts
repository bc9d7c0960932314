import { useState } from 'react';
import type { Pemilih } from '#contract/suara.ts';
import type { PilihanSuara } from '#domain/suara.ts';
import type { KeyMap } from '../../components/keys/key-registry.ts';

export interface NamaSuaraState {
  /** Place in the list of who is asked now. */
  readonly tempat: number;
  readonly goTo: (tempat: number) => void;
  /** Null: gave no vote. */
  readonly vote: (pilihan: PilihanSuara | null) => void;
  readonly keys: KeyMap;
}

/** A vote by name: one key a person, and the mark moves on by itself. */
export function useNamaSuara(
  pemilih: readonly Pemilih[],
  nama: ReadonlyMap<number, PilihanSuara> | null,
  onChange: (nama: ReadonlyMap<number, PilihanSuara>) => void,
): NamaSuaraState {
  const [tempat, setTempat] = useState(0);
  const move = (langkah: number): void => setTempat(Math.min(Math.max(tempat + langkah, 0), pemilih.length - 1));
  const vote = (pilihan: PilihanSuara | null): void => {
    const orang = pemilih[tempat];
    if (orang === undefined) return;
    const baru = new Map(nama ?? []);
    if (pilihan === null) baru.delete(orang.pilar);
    else baru.set(orang.pilar, pilihan);
    onChange(baru);
    if (pilihan !== null) move(1);
  };
  return {
    tempat,
    goTo: setTempat,
    vote,
    keys: {
      S: { label: 'Setuju', run: () => vote('setuju') },
      T: { label: 'Tidak setuju', run: () => vote('tidak') },
      A: { label: 'Abstain', run: () => vote('abstain') },
      Backspace: { label: 'Kosongkan suaranya', run: () => vote(null) },
      Up: { label: 'Orang sebelumnya', run: () => move(-1), repeat: true },
      Down: { label: 'Orang berikutnya', run: () => move(1), repeat: true },
    },
  };
}
