import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { BarisTerlewat } from '#contract/terlewat.ts';
import { KATA_TERLEWAT, suggestProgramTerlewat } from '#domain/terlewat.ts';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import type { KeyMap } from '../components/keys/key-registry.ts';
import { notifyDone, notifyError } from '../components/notify.ts';
import { client, orpc } from '../rpc/client.ts';
import { UsulkanDialog } from '../warga/usulkan-dialog.tsx';
import { KesampingkanDialog } from './kesampingkan-dialog.tsx';
import { KETIKAN_KOSONG, type Ketikan, LaporanDialog } from './laporan-dialog.tsx';

export interface TindakanTerlewat {
  readonly keys: KeyMap;
  readonly bisaUsulkan: boolean;
  readonly bisaKesampingkan: boolean;
  /** True when Z brings a row back that was put aside. */
  readonly bisaKembalikan: boolean;
  readonly propose: () => void;
  readonly putAside: () => void;
  readonly bringBack: () => void;
  readonly report: () => void;
  readonly editReport: () => void;
  readonly dialog: ReactNode;
}

type Terbuka =
  | { readonly jenis: 'usulkan' | 'kesampingkan' }
  | { readonly jenis: 'laporan'; readonly id: number | null; readonly awal: Ketikan };

/** What can be done about the chosen row; `onDone` runs when it leaves the list. */
export function useTindakanTerlewat(baris: BarisTerlewat | null, onDone: () => void): TindakanTerlewat {
  const queries = useQueryClient();
  const [dialog, setDialog] = useState<Terbuka | null>(null);
  const [terakhir, setTerakhir] = useState<string | null>(null);
  const kembali = useMutation({
    mutationFn: (kunci: string) => client.terlewat.kembalikan({ kunci }),
    onSuccess: async () => {
      setTerakhir(null);
      onDone();
      notifyDone('Dikembalikan ke daftar');
      await queries.invalidateQueries();
    },
    onError: notifyError,
  });
  const ubah = useMutation({
    mutationFn: (id: number) => client.laporan.get({ id }),
    onSuccess: ({ nik, ...isi }, id) => setDialog({ jenis: 'laporan', id, awal: { ...isi, nik: nik ?? '' } }),
    onError: notifyError,
  });
  const target = baris?.status === 'dikesampingkan' ? baris.kunci : terakhir;
  const bisaKesampingkan = baris?.status === 'terbuka';
  const propose = (): void => setDialog({ jenis: 'usulkan' });
  const putAside = (): void => setDialog({ jenis: 'kesampingkan' });
  const report = (): void => setDialog({ jenis: 'laporan', id: null, awal: KETIKAN_KOSONG });
  const bringBack = (): void => {
    if (target !== null) kembali.mutate(target);
  };
  const editReport = (): void => {
    if (baris?.laporan != null) ubah.mutate(baris.laporan);
  };
  const close = (): void => setDialog(null);
  return {
    keys: {
      U: { label: 'Usulkan', run: propose, when: baris !== null },
      S: { label: 'Kesampingkan', run: putAside, when: bisaKesampingkan },
      Z: { label: 'Kembalikan', run: bringBack, when: target !== null && !kembali.isPending },
      P: { label: 'Catat laporan', run: report },
      E: { label: 'Ubah laporan', run: editReport, when: baris?.laporan != null },
    },
    bisaUsulkan: baris !== null,
    bisaKesampingkan,
    bisaKembalikan: target !== null,
    propose,
    putAside,
    bringBack,
    report,
    editReport,
    dialog: (
      <>
        {dialog?.jenis === 'laporan' && <LaporanDialog id={dialog.id} awal={dialog.awal} onClose={close} />}
        {dialog?.jenis === 'kesampingkan' && baris !== null && (
          <KesampingkanDialog
            baris={baris}
            onDone={() => {
              setTerakhir(baris.kunci);
              onDone();
            }}
            onClose={close}
          />
        )}
        {dialog?.jenis === 'usulkan' && baris !== null && <Usulkan baris={baris} onDone={onDone} onClose={close} />}
      </>
    ),
  };
}

interface UsulkanProps {
  readonly baris: BarisTerlewat;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A usulan out of a row; a postponed one only comes back. */
function Usulkan({ baris, onDone, onClose }: UsulkanProps): ReactNode {
  const queries = useQueryClient();
  const semua = useQuery(orpc.kelurahan.listProgram.queryOptions());
  const { judul, jenisUsulan } = KATA_TERLEWAT[baris.sebab];
  const [awal] = jenisUsulan;
  const kembali = useMutation({
    mutationFn: () => client.terlewat.usulkan({ kunci: baris.kunci, jenis: null, program: '', catatan: '' }),
    onSuccess: async () => {
      notifyDone('Usulan kembali', `${baris.nama} menunggu sidang.`);
      onClose();
      onDone();
      await queries.invalidateQueries();
    },
    onError: notifyError,
  });
  if (awal === undefined) {
    return (
      <ConfirmDialog
        opened
        title={`Kembalikan usulan ${baris.nama}?`}
        confirmLabel="Kembalikan"
        busy={kembali.isPending}
        onConfirm={() => kembali.mutate()}
        onCancel={onClose}
      >
        <p>Usulan yang ditunda kembali menunggu sidang, dengan isi yang sama. {baris.rinci}</p>
      </ConfirmDialog>
    );
  }
  return (
    <UsulkanDialog
      nama={baris.nama}
      jenis={jenisUsulan}
      awal={awal}
      program={baris.program === '' ? [] : [baris.program]}
      programAwal={suggestProgramTerlewat(baris, semua.data ?? [])}
      catatan={judul}
      onSend={async (isi) => {
        await client.terlewat.usulkan({
          kunci: baris.kunci,
          jenis: isi.jenis,
          program: isi.program,
          catatan: isi.catatan,
        });
        onDone();
      }}
      onClose={onClose}
    />
  );
}
