import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { HasilTerima } from '#contract/rekap.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { notifyError } from '../../components/notify.ts';
import { client } from '../../rpc/client.ts';
import { readStream } from '../../rpc/read-stream.ts';
import { type Kumpulan, sortBerkas } from './kumpulan.ts';
import { sendPaket } from './send-paket.ts';
import { takeTitipan } from './titipan.ts';

export interface Selesai {
  readonly tahap: 'selesai';
  /** All that was given, also what was not sent. */
  readonly kumpulan: Kumpulan;
  readonly diterima: Tanggal | null;
  /** One for each call, in their order. */
  readonly hasil: readonly HasilTerima[];
  /** Not sent, because it was cancelled or failed before. */
  readonly sisa: readonly File[];
  readonly galat: unknown;
}

export type TahapTerima =
  | { readonly tahap: 'pilih' }
  | { readonly tahap: 'siap'; readonly kumpulan: Kumpulan }
  | {
      readonly tahap: 'berjalan';
      readonly selesai: number;
      readonly total: number;
      /** Cancelled: what is under way is still finished. */
      readonly berhenti: boolean;
    }
  | Selesai;

export interface Terima {
  readonly keadaan: TahapTerima;
  choose(files: readonly File[] | Promise<readonly File[]>): void;
  start(diterima: Tanggal | null): void;
  /** Sends these of the given files again, or those that were left. */
  again(files: readonly File[]): void;
  /** What is under way is finished, then it stops; whatever came in stays. */
  cancel(): void;
  reset(): void;
}

/** The browser host takes 64 MiB in one call. */
const BYTE_LEWAT_PERAMBAN = 60 * 1024 * 1024;

/** Taking packages in, from the chosen files to what became of each. */
export function useTerima(): Terima {
  const queries = useQueryClient();
  const [keadaan, setKeadaan] = useState<TahapTerima>(() => {
    const kumpulan = takeTitipan();
    return kumpulan === null ? { tahap: 'pilih' } : { tahap: 'siap', kumpulan };
  });
  const henti = useRef({ berhenti: false, kendali: new AbortController() });
  useEffect(() => () => henti.current.kendali.abort(), []);

  const run = async (files: readonly File[], dasar: Selesai): Promise<void> => {
    const kini = { berhenti: false, kendali: new AbortController() };
    henti.current = kini;
    const tell = (selesai: number): void =>
      setKeadaan({ tahap: 'berjalan', selesai, total: files.length, berhenti: kini.berhenti });
    tell(0);
    const { hasil, sisa, galat } = await sendPaket(files, {
      send: async (berkas, tellKelompok) => {
        const masukan = { berkas: [...berkas], diterima: dasar.diterima, pengirim: 'dikenal' as const };
        const kabar = await client.rekap.terima(masukan, { signal: kini.kendali.signal });
        return readStream(kabar, ({ selesai }) => tellKelompok(selesai));
      },
      byteTerbesar: window.location.protocol === 'http:' ? BYTE_LEWAT_PERAMBAN : Number.POSITIVE_INFINITY,
      isBerhenti: () => kini.berhenti,
      onKemajuan: tell,
    });
    const lagi = new Set(files.map(({ name }) => name));
    const tetap = dasar.hasil.map((satu) => ({
      ...satu,
      ditolak: satu.ditolak.filter(({ berkas }) => !lagi.has(berkas)),
    }));
    setKeadaan({ ...dasar, hasil: [...tetap, ...hasil], sisa, galat });
    await queries.invalidateQueries();
  };

  return {
    keadaan,
    choose: (files) => {
      Promise.resolve(files)
        .then((semua) => setKeadaan({ tahap: 'siap', kumpulan: sortBerkas(semua) }))
        .catch(notifyError);
    },
    start: (diterima) => {
      if (keadaan.tahap !== 'siap') return;
      const { kumpulan } = keadaan;
      const dasar: Selesai = { tahap: 'selesai', kumpulan, diterima, hasil: [], sisa: [], galat: null };
      void run(kumpulan.paket, dasar);
    },
    again: (files) => {
      if (keadaan.tahap === 'selesai' && files.length > 0) void run(files, keadaan);
    },
    cancel: () => {
      henti.current.berhenti = true;
      setKeadaan((kini) => (kini.tahap === 'berjalan' ? { ...kini, berhenti: true } : kini));
    },
    reset: () => setKeadaan({ tahap: 'pilih' }),
  };
}
