import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Kemajuan } from '#contract/bentuk.ts';
import type { Pratinjau } from '#contract/impor.ts';
import type { JumlahImpor } from '#domain/temuan-impor.ts';
import { notifyDone, notifyError } from '../components/notify.ts';
import type { CaraBaca, PerbaikanSel, SumberImpor } from './sumber-impor.ts';

export interface TahapPeriksa {
  readonly tahap: 'periksa';
  readonly berkas: File;
  readonly pratinjau: Pratinjau;
  readonly cara: CaraBaca;
  /** Kept so that another mapping does not lose them. */
  readonly perbaikan: readonly PerbaikanSel[];
  /** Writing is under way; its progress, as soon as the core tells of any. */
  readonly menulis: boolean;
  readonly kemajuan: Kemajuan | null;
}

export type TahapImpor =
  | { readonly tahap: 'pilih' }
  | { readonly tahap: 'ditolak'; readonly namaBerkas: string; readonly galat: unknown }
  | { readonly tahap: 'membaca'; readonly namaBerkas: string; readonly kemajuan: Kemajuan | null }
  | TahapPeriksa
  | {
      readonly tahap: 'selesai';
      readonly namaBerkas: string;
      readonly jumlah: JumlahImpor;
      /** The refused rows as a spreadsheet, fetched before the preview went; null when there are none. */
      readonly ditolak: File | null;
    };

export interface Impor {
  readonly keadaan: TahapImpor;
  check(berkas: File): void;
  /** Reads the same file in another way; what was put right by hand is put right again. */
  recheck(cara: CaraBaca): void;
  /** Puts one cell right. Answers with the sentence that still stands against it, or null. Rejects when the preview is gone. */
  repair(perbaikan: PerbaikanSel): Promise<string | null>;
  /** Stops reading or writing; nothing stays written. */
  cancel(): void;
  /** Drops the preview and starts again. */
  discard(): void;
  write(): void;
}

const CARA_BIASA: CaraBaca = { pemetaan: null, jenisBawaan: null };

/** An import from the chosen file to the written rows. */
export function useImpor(sumber: SumberImpor): Impor {
  const queries = useQueryClient();
  const [keadaan, setKeadaan] = useState<TahapImpor>({ tahap: 'pilih' });
  const batal = useRef<AbortController | null>(null);
  const periksa = keadaan.tahap === 'periksa' ? keadaan : null;
  useEffect(() => () => batal.current?.abort(), []);

  const read = async (berkas: File, cara: CaraBaca, lama: TahapPeriksa | null): Promise<void> => {
    const kendali = new AbortController();
    batal.current = kendali;
    setKeadaan({ tahap: 'membaca', namaBerkas: berkas.name, kemajuan: null });
    try {
      let pratinjau = await sumber.check(berkas, cara, kendali.signal, (kemajuan) =>
        setKeadaan({ tahap: 'membaca', namaBerkas: berkas.name, kemajuan }),
      );
      const perbaikan = lama?.perbaikan ?? [];
      if (sumber.repair !== null) for (const satu of perbaikan) pratinjau = await sumber.repair(pratinjau.id, satu);
      setKeadaan({ tahap: 'periksa', berkas, pratinjau, cara, perbaikan, menulis: false, kemajuan: null });
      if (lama !== null) await sumber.discard(lama.pratinjau.id);
    } catch (galat) {
      if (lama !== null) {
        setKeadaan(lama);
        if (!kendali.signal.aborted) notifyError(galat);
      } else if (kendali.signal.aborted) setKeadaan({ tahap: 'pilih' });
      else setKeadaan({ tahap: 'ditolak', namaBerkas: berkas.name, galat });
    }
  };

  const write = async (lama: TahapPeriksa): Promise<void> => {
    const { id, namaBerkas, jumlah } = lama.pratinjau;
    const kendali = new AbortController();
    batal.current = kendali;
    const tell = (kemajuan: Kemajuan | null): void => setKeadaan({ ...lama, menulis: true, kemajuan });
    tell(null);
    try {
      const ditolak = jumlah.ditolak > 0 && sumber.fetchDitolak !== null ? await sumber.fetchDitolak(id) : null;
      const ditulis = await sumber.write(id, kendali.signal, tell);
      setKeadaan({ tahap: 'selesai', namaBerkas, jumlah: ditulis, ditolak });
      await queries.invalidateQueries();
    } catch (galat) {
      setKeadaan(lama);
      if (kendali.signal.aborted) notifyDone('Penulisan dibatalkan', 'Tidak ada yang ditulis.');
      else notifyError(galat);
    }
  };

  return {
    keadaan,
    check: (berkas) => void read(berkas, CARA_BIASA, null),
    recheck: (cara) => {
      if (periksa !== null) void read(periksa.berkas, cara, periksa);
    },
    repair: async (satu) => {
      if (periksa === null || sumber.repair === null) return null;
      const pratinjau = await sumber.repair(periksa.pratinjau.id, satu);
      const lain = periksa.perbaikan.filter(({ baris, kolom }) => baris !== satu.baris || kolom !== satu.kolom);
      setKeadaan({ ...periksa, pratinjau, perbaikan: [...lain, satu] });
      return findSisa(sumber, pratinjau.id, satu);
    },
    cancel: () => batal.current?.abort(),
    discard: () => {
      if (periksa !== null) sumber.discard(periksa.pratinjau.id).catch(notifyError);
      setKeadaan({ tahap: 'pilih' });
    },
    write: () => {
      if (periksa !== null && !periksa.menulis) void write(periksa);
    },
  };
}

/** What is still wrong with the cell after it was put right. */
async function findSisa(
  sumber: SumberImpor,
  pratinjau: string,
  { baris, kolom }: PerbaikanSel,
): Promise<string | null> {
  const sisa = await sumber.listTemuan({
    pratinjau,
    offset: 0,
    limit: 500,
    saring: { berat: 'galat', cari: `${baris} ${kolom}` },
  });
  return sisa.baris.find((satu) => satu.baris === baris && satu.kolom === kolom)?.pesan ?? null;
}
