import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type BarisPadanan, type PilihPadanan, type SaringPadanan, URUT_TERBANYAK } from '#contract/rekonsiliasi.ts';
import { notifyError } from '../components/notify.ts';
import { client } from '../rpc/client.ts';

/** Rows that are chosen in a group: some by number, or all that the filter leaves where they are too many to name. */
export interface Tanda {
  readonly jumlah: number;
  readonly has: (urut: number) => boolean;
  readonly toggle: (baris: BarisPadanan) => void;
  /** Chooses all, or none where all are chosen. */
  readonly toggleSemua: () => void;
  readonly clear: () => void;
  /** What an action is about: the chosen rows, or the active one; null where there is neither. */
  readonly pick: (aktif: BarisPadanan | null) => PilihPadanan | null;
}

const KOSONG: ReadonlySet<number> = new Set();

export function useTanda(rekonsiliasi: number, saring: SaringPadanan, total: number): Tanda {
  const [terpilih, setTerpilih] = useState<ReadonlySet<number> | 'semua'>(KOSONG);
  const ambil = useMutation({
    mutationFn: () => client.rekonsiliasi.listUrut({ rekonsiliasi, saring }),
    onSuccess: (urut) => setTerpilih(new Set(urut)),
    onError: notifyError,
  });
  const semua = terpilih === 'semua';
  const jumlah = semua ? total : terpilih.size;
  return {
    jumlah,
    has: (urut) => semua || terpilih.has(urut),
    toggle: ({ urut }) => {
      const baru = new Set(semua ? [] : terpilih);
      if (!baru.delete(urut)) baru.add(urut);
      setTerpilih(baru);
    },
    toggleSemua: () => {
      if (jumlah > 0 && jumlah >= total) setTerpilih(KOSONG);
      else if (total > URUT_TERBANYAK) setTerpilih('semua');
      else ambil.mutate();
    },
    clear: () => setTerpilih(KOSONG),
    pick: (aktif) => {
      if (semua) return { saring };
      if (terpilih.size > 0) return { urut: [...terpilih] };
      return aktif === null ? null : { urut: [aktif.urut] };
    },
  };
}
