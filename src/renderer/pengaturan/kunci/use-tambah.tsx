import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { HasilTerimaKunci } from '#contract/kunci.ts';
import { formatAngka } from '../../components/angka.ts';
import { notifyDone, notifyError } from '../../components/notify.ts';
import { orpc } from '../../rpc/client.ts';
import { type CalonKunci, type HasilPeriksa, type KunciTertolak, periksaBerkas, periksaTeks } from './bahan-kunci.ts';
import { PercayaiDialog } from './percayai-dialog.tsx';
import { PindaiDialog } from './pindai-dialog.tsx';

export interface TambahKunci {
  readonly sibuk: boolean;
  /** Why what was given last is not taken; empty after the next that is. */
  readonly ditolak: readonly KunciTertolak[];
  readonly take: (files: readonly File[]) => void;
  readonly scan: () => void;
  readonly dialog: JSX.Element | null;
}

/** Takes keys of others in: files, pictures of QR codes or the camera, then the question before they are trusted. */
export function useTambah(): TambahKunci {
  const queries = useQueryClient();
  const [memindai, setMemindai] = useState(false);
  const [hasil, setHasil] = useState<HasilPeriksa | null>(null);
  const periksa = useMutation({
    mutationFn: (bahan: readonly File[] | string) =>
      typeof bahan === 'string' ? periksaTeks(bahan) : periksaBerkas(bahan),
    onSuccess: (kini) => {
      setHasil(kini);
      const [pertama] = kini.sama;
      if (kini.calon.length === 0 && pertama !== undefined) {
        notifyDone('Sudah dicatat', `Kunci ${pertama.isi.nama} sudah berlaku di sini; tidak ada yang berubah.`);
      }
    },
    onError: notifyError,
  });
  const terima = useMutation(
    orpc.kunciDikenal.terima.mutationOptions({
      onSuccess: async (jumlah) => {
        notifyDone(describeHasil(jumlah), 'Sidiknya dapat dilihat lagi di daftar ini.');
        setHasil(null);
        await queries.invalidateQueries();
      },
      onError: notifyError,
    }),
  );
  const accept = (calon: readonly CalonKunci[]): void => {
    const daftar = calon.map(({ asal, isi }) => ({
      asal,
      kunci: isi.kunci,
      menggantikan: isi.menggantikan?.publik ?? null,
    }));
    terima.mutate({ daftar });
  };
  const dialog = memindai ? (
    <PindaiDialog
      onTeks={(teks) => {
        setMemindai(false);
        periksa.mutate(teks);
      }}
      onClose={() => setMemindai(false)}
    />
  ) : hasil !== null && hasil.calon.length > 0 ? (
    <PercayaiDialog hasil={hasil} sibuk={terima.isPending} onAccept={accept} onClose={() => setHasil(null)} />
  ) : null;
  return {
    sibuk: periksa.isPending,
    ditolak: dialog === null ? (hasil?.ditolak ?? []) : [],
    take: (files) => {
      setHasil(null);
      periksa.mutate(files);
    },
    scan: () => {
      setHasil(null);
      setMemindai(true);
    },
    dialog,
  };
}

function describeHasil({ baru, diperbarui, menggantikan }: HasilTerimaKunci): string {
  const jumlah = baru + diperbarui + menggantikan;
  return jumlah === 1 ? 'Kunci dicatat' : `${formatAngka(jumlah)} kunci dicatat`;
}
