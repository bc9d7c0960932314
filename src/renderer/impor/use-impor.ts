import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Kemajuan } from '#contract/bentuk.ts';
import type { Pratinjau } from '#contract/impor.ts';
import type { JenisUsulan } from '#domain/jenis-usulan.ts';
import type { JumlahImpor } from '#domain/temuan-impor.ts';
import { notifyError } from '../components/notify.ts';
import { client } from '../rpc/client.ts';
import type { TujuanImpor } from './tujuan-impor.ts';

/** One cell that was put right by hand; kept so that another mapping does not lose it. */
interface PerbaikanSel {
  readonly baris: number;
  readonly kolom: string;
  readonly isi: string;
}

/** How the file is to be read, where it differs from what its headings say. */
export interface CaraBaca {
  readonly pemetaan: Readonly<Record<string, string>> | null;
  readonly jenisBawaan: JenisUsulan | null;
}

export interface TahapPeriksa {
  readonly tahap: 'periksa';
  readonly berkas: File;
  readonly pratinjau: Pratinjau;
  readonly cara: CaraBaca;
  readonly perbaikan: readonly PerbaikanSel[];
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
  readonly menulis: boolean;
  check(berkas: File): void;
  /** Reads the same file in another way; what was put right by hand is put right again. */
  recheck(cara: CaraBaca): void;
  /** Puts one cell right. Answers with the sentence that still stands against it, or null. Rejects when the preview is gone. */
  repair(perbaikan: PerbaikanSel): Promise<string | null>;
  cancel(): void;
  /** Drops the preview and starts again. */
  discard(): void;
  write(): void;
}

const CARA_BIASA: CaraBaca = { pemetaan: null, jenisBawaan: null };

/** An import from the chosen file to the written rows. */
export function useImpor(tujuan: TujuanImpor): Impor {
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
      let pratinjau = await stream(berkas, tujuan, cara, kendali.signal, (kemajuan) =>
        setKeadaan({ tahap: 'membaca', namaBerkas: berkas.name, kemajuan }),
      );
      const perbaikan = lama?.perbaikan ?? [];
      for (const satu of perbaikan) pratinjau = await client.impor.perbaiki({ pratinjau: pratinjau.id, ...satu });
      setKeadaan({ tahap: 'periksa', berkas, pratinjau, cara, perbaikan });
      if (lama !== null) await client.impor.buang({ pratinjau: lama.pratinjau.id });
    } catch (galat) {
      if (lama !== null) {
        setKeadaan(lama);
        if (!kendali.signal.aborted) notifyError(galat);
      } else if (kendali.signal.aborted) setKeadaan({ tahap: 'pilih' });
      else setKeadaan({ tahap: 'ditolak', namaBerkas: berkas.name, galat });
    }
  };

  const tulis = useMutation({
    mutationFn: async ({ pratinjau }: TahapPeriksa) => {
      const id = { pratinjau: pratinjau.id };
      const ditolak = pratinjau.jumlah.ditolak > 0 ? await client.impor.unduhDitolak(id) : null;
      const { jumlah } = await client.impor.tulis(id);
      return { jumlah, ditolak, namaBerkas: pratinjau.namaBerkas };
    },
    onSuccess: (hasil) => {
      setKeadaan({ tahap: 'selesai', ...hasil });
      return queries.invalidateQueries();
    },
    onError: notifyError,
  });

  return {
    keadaan,
    menulis: tulis.isPending,
    check: (berkas) => void read(berkas, CARA_BIASA, null),
    recheck: (cara) => {
      if (periksa !== null) void read(periksa.berkas, cara, periksa);
    },
    repair: async (satu) => {
      if (periksa === null) return null;
      const pratinjau = await client.impor.perbaiki({ pratinjau: periksa.pratinjau.id, ...satu });
      const lain = periksa.perbaikan.filter(({ baris, kolom }) => baris !== satu.baris || kolom !== satu.kolom);
      setKeadaan({ ...periksa, pratinjau, perbaikan: [...lain, satu] });
      return findSisa(pratinjau.id, satu);
    },
    cancel: () => batal.current?.abort(),
    discard: () => {
      if (periksa !== null) client.impor.buang({ pratinjau: periksa.pratinjau.id }).catch(notifyError);
      setKeadaan({ tahap: 'pilih' });
    },
    write: () => {
      if (periksa !== null && !tulis.isPending) tulis.mutate(periksa);
    },
  };
}

async function stream(
  berkas: File,
  { jenis = 'usulan' as const, sidang }: { readonly jenis?: 'usulan' | 'keputusan'; readonly sidang?: number },
  { pemetaan, jenisBawaan }: CaraBaca,
  signal: AbortSignal,
  onKemajuan: (kemajuan: Kemajuan) => void,
): Promise<Pratinjau> {
  const masukan = {
    berkas,
    jenis,
    ...(sidang !== undefined && { sidang }),
    ...(pemetaan !== null && { pemetaan: { ...pemetaan } }),
    ...(jenisBawaan !== null && { jenisBawaan }),
  };
  for await (const kabar of await client.impor.periksa(masukan, { signal })) {
    if (kabar.jenis === 'hasil') return kabar.pratinjau;
    onKemajuan(kabar);
  }
  throw new Error('Pemeriksaan berakhir tanpa hasil.');
}

/** What is still wrong with the cell after it was put right. */
async function findSisa(pratinjau: string, { baris, kolom }: PerbaikanSel): Promise<string | null> {
  const sisa = await client.impor.listTemuan({
    pratinjau,
    offset: 0,
    limit: 500,
    saring: { berat: 'galat', cari: `${baris} ${kolom}` },
  });
  return sisa.baris.find((satu) => satu.baris === baris && satu.kolom === kolom)?.pesan ?? null;
}
