import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Tolakan } from '#contract/balasan.ts';
import { formatAngka } from '../../components/angka.ts';
import { notifyDone, notifyError } from '../../components/notify.ts';
import { client } from '../../rpc/client.ts';

export interface Bawa {
  /** Rows that are chosen to go to the next session. */
  readonly dipilih: ReadonlySet<number>;
  /** Rows that can go at all. */
  readonly siap: number;
  readonly toggle: (satu: Tolakan) => void;
  /** Chooses all, or none where all are chosen. */
  readonly toggleSemua: () => void;
  readonly busy: boolean;
  readonly bring: () => void;
  readonly takeBack: () => void;
}

/**
 * Choosing refused rows and bringing them. At first those are chosen that can go, but for rows whose reason had come back before: a list
 * that is not newer may say it again.
 */
export function useBawa(id: number, tolakan: readonly Tolakan[]): Bawa {
  const queries = useQueryClient();
  const [pilihan, setPilihan] = useState<ReadonlySet<number> | null>(null);
  const siap = tolakan.filter(({ keadaan }) => keadaan === 'siap');
  const dipilih = new Set(
    siap.filter(({ baris, ulang }) => (pilihan === null ? !ulang : pilihan.has(baris))).map(({ baris }) => baris),
  );
  const settle = async (judul: string, keterangan?: string): Promise<void> => {
    notifyDone(judul, keterangan);
    await queries.invalidateQueries();
    setPilihan(null);
  };
  const bawa = useMutation({
    mutationFn: () => client.balasan.bawa({ id, baris: [...dipilih] }),
    onSuccess: ({ usulan }) =>
      settle(`${formatAngka(usulan.length)} usulan menunggu sidang berikutnya`, 'Tekan Z untuk mengurungkan.'),
    onError: notifyError,
  });
  const batal = useMutation({
    mutationFn: () => client.balasan.batalBawa({ id }),
    onSuccess: ({ dibatalkan, tetap }) =>
      settle(
        `${formatAngka(dibatalkan)} usulan tidak jadi dibawa`,
        tetap === 0 ? undefined : `${formatAngka(tetap)} sudah diagendakan dan tetap.`,
      ),
    onError: notifyError,
  });
  const busy = bawa.isPending || batal.isPending;
  return {
    dipilih,
    siap: siap.length,
    toggle: ({ baris, keadaan }) => {
      if (keadaan !== 'siap') return;
      const baru = new Set(dipilih);
      if (!baru.delete(baris)) baru.add(baris);
      setPilihan(baru);
    },
    toggleSemua: () => setPilihan(new Set(dipilih.size === siap.length ? [] : siap.map(({ baris }) => baris))),
    busy,
    bring: () => bawa.mutate(),
    takeBack: () => batal.mutate(),
  };
}
