import { useMutation } from '@tanstack/react-query';
import { useBlocker, useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { formatAngka } from '../components/angka.ts';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { useKeys } from '../components/keys/use-keys.ts';
import { notifyError } from '../components/notify.ts';
import { saveFile } from '../components/save-file.ts';
import { SumRow } from '../components/sum-row.tsx';
import { ActionBar, Page } from '../shell/page.tsx';
import gaya from './impor.module.css';
import { KolomCard } from './kolom-card.tsx';
import { PerbaikiDialog } from './perbaiki-dialog.tsx';
import type { SumberImpor } from './sumber-impor.ts';
import { listWajibKurang, type Temuan } from './temuan.ts';
import { TemuanCard } from './temuan-card.tsx';
import type { Impor, TahapPeriksa } from './use-impor.ts';

const kelas = bindClasses(gaya);

export interface PeriksaProps {
  readonly keadaan: TahapPeriksa;
  readonly sumber: SumberImpor;
  readonly impor: Impor;
}

/** What the file would do, before anything is written. */
export function Periksa({ keadaan, sumber, impor }: PeriksaProps): JSX.Element {
  const { pratinjau, cara, perbaikan, menulis } = keadaan;
  const { jumlah } = pratinjau;
  const navigate = useNavigate();
  const [temuan, setTemuan] = useState<Temuan | null>(null);
  const [bertanya, setBertanya] = useState(false);
  const unduh = useMutation({
    mutationFn: async () => (await sumber.fetchDitolak?.(pratinjau.id)) ?? null,
    onSuccess: (berkas) => berkas !== null && saveFile(berkas),
    onError: notifyError,
  });
  const ditulis = jumlah.baru + jumlah.diperbarui;
  /** The file was read well and holds nothing new. */
  const tetap = jumlah.sama > 0 && jumlah.ditolak === 0;
  const dapatUnduh = sumber.fetchDitolak !== null && jumlah.ditolak > 0;
  const discard = (): void => {
    if (perbaikan.length > 0 && !bertanya) setBertanya(true);
    else impor.discard();
  };
  const leaveTetap = (): void => void navigate(sumber.tetap.taut);
  const leave = useBlocker({
    shouldBlockFn: () => perbaikan.length > 0,
    enableBeforeUnload: perbaikan.length > 0,
    withResolver: true,
  });
  useKeys({
    'Ctrl+Enter':
      ditulis > 0
        ? { label: `Tulis ${formatAngka(ditulis)} baris`, run: impor.write, when: !menulis }
        : { label: tetap ? sumber.tetap.kata : 'Pilih berkas lain', run: tetap ? leaveTetap : discard },
    Esc: { label: 'Batal', run: discard, when: !menulis },
    U: { label: 'Unduh baris bermasalah', run: () => unduh.mutate(), when: dapatUnduh && !unduh.isPending },
  });
  return (
    <Page
      title="Periksa sebelum menulis"
      subtitle={
        <span className={kelas('asal')}>
          <span className={kelas('berkas')} title={pratinjau.namaBerkas}>
            {pratinjau.namaBerkas}
          </span>
          {`, lembar ${pratinjau.lembar}, judul di baris ${pratinjau.barisJudul}`}
        </span>
      }
      end={
        <Button onClick={discard} disabled={menulis}>
          Ganti berkas
        </Button>
      }
      fill
      footer={
        <ActionBar note={describeCatatan(keadaan, ditulis)}>
          <Button variant="quiet" kbd="Esc" onClick={discard} disabled={menulis}>
            Batal
          </Button>
          {dapatUnduh && (
            <Button kbd="U" busy={unduh.isPending} onClick={() => unduh.mutate()}>
              Unduh baris bermasalah
            </Button>
          )}
          {ditulis > 0 && (
            <Button variant="primary" kbd="Ctrl+Enter" busy={menulis} onClick={impor.write}>
              Tulis {formatAngka(ditulis)} baris
            </Button>
          )}
          {ditulis === 0 && (
            <Button variant="primary" kbd="Ctrl+Enter" onClick={tetap ? leaveTetap : discard}>
              {tetap ? sumber.tetap.kata : 'Pilih berkas lain'}
            </Button>
          )}
        </ActionBar>
      }
    >
      <SumRow
        label="Jumlah baris"
        total={{ jumlah: jumlah.dibaca, kata: 'baris dibaca' }}
        bagian={[
          { jumlah: jumlah.baru, kata: 'baru' },
          { jumlah: jumlah.diperbarui, kata: 'diperbarui' },
          { jumlah: jumlah.sama, kata: sumber.kataSama },
          { jumlah: jumlah.ditolak, kata: 'bermasalah', buruk: true },
        ]}
      />
      <div className={kelas('kisi')}>
        <KolomCard pratinjau={pratinjau} cara={cara} onChange={impor.recheck} />
        <TemuanCard
          pratinjau={pratinjau}
          sumber={sumber}
          revisi={JSON.stringify(perbaikan)}
          onOpen={sumber.repair === null ? undefined : setTemuan}
        />
      </div>
      {temuan !== null && <PerbaikiDialog temuan={temuan} onRepair={impor.repair} onClose={() => setTemuan(null)} />}
      <ConfirmDialog
        opened={bertanya || leave.status === 'blocked'}
        title="Buang pratinjau ini?"
        confirmLabel="Buang"
        cancelLabel="Lanjutkan memeriksa"
        onConfirm={() => (leave.status === 'blocked' ? leave.proceed() : impor.discard())}
        onCancel={() => {
          setBertanya(false);
          if (leave.status === 'blocked') leave.reset();
        }}
      >
        {formatAngka(perbaikan.length)} perbaikan yang sudah diketik akan hilang. Berkas aslinya tidak berubah.
      </ConfirmDialog>
    </Page>
  );
}

function describeCatatan({ pratinjau }: TahapPeriksa, ditulis: number): string {
  const { jumlah, belumDiisi } = pratinjau;
  if (listWajibKurang(pratinjau).length > 0) return 'Belum dapat ditulis: ada kolom wajib yang belum dipetakan.';
  if (jumlah.dibaca === 0) return 'Tidak ada baris yang dapat dibaca dari berkas ini.';
  if (ditulis === 0 && jumlah.ditolak === 0) return 'Semua baris sama dengan yang sudah ada. Tidak ada yang berubah.';
  if (ditulis === 0) return 'Tidak ada yang dapat ditulis. Perbaiki baris bermasalah, atau pilih berkas lain.';
  if (belumDiisi > 0) return `Belum ada yang ditulis. ${formatAngka(belumDiisi)} baris belum diisi dan dilewati.`;
  return jumlah.ditolak > 0 ? 'Belum ada yang ditulis. Baris bermasalah tidak ikut.' : 'Belum ada yang ditulis.';
}
