import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { formatDari } from '../../components/angka.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { EmptyState, ErrorState, LoadingState } from '../../components/state-panels.tsx';
import { orpc } from '../../rpc/client.ts';
import { Page } from '../../shell/page.tsx';
import { useSidang } from '../ruang/sidang-context.ts';
import { HitunganUnsur } from './hitungan-unsur.tsx';
import { MasukHadir } from './masuk-hadir.tsx';
import { PesertaTable } from './peserta-table.tsx';
import { TamuDialog } from './tamu-dialog.tsx';
import { useKehadiran } from './use-kehadiran.tsx';

/** Who is here: number or name, Enter. */
export function Kehadiran(): JSX.Element {
  const sidang = useSidang();
  const terbuka = sidang.status === 'terbuka';
  const peserta = useQuery(orpc.kehadiran.list.queryOptions({ input: { sidang: sidang.id } }));
  const { mark, markAll, addTamu, kabar } = useKehadiran(sidang.id);
  const [dialog, setDialog] = useState<'tamu' | 'semua' | null>(null);
  const daftar = peserta.data ?? [];
  const belum = daftar.filter((orang) => !orang.hadir).length;
  useKeys({
    F2: { label: 'Tambah tamu', run: () => setDialog('tamu'), when: terbuka },
    F8: { label: 'Semua hadir', run: () => setDialog('semua'), when: terbuka && belum > 0 },
  });
  if (peserta.isPending) return <LoadingState />;
  if (peserta.data === undefined) return <ErrorState error={peserta.error} onRetry={() => void peserta.refetch()} />;
  return (
    <Page
      title="Kehadiran"
      subtitle={`${formatDari(daftar.length - belum, daftar.length)} hadir`}
      fill
      end={
        terbuka ? (
          <>
            <Button kbd="F8" disabled={belum === 0} onClick={() => setDialog('semua')}>
              Semua hadir
            </Button>
            <Button kbd="F2" onClick={() => setDialog('tamu')}>
              Tambah tamu
            </Button>
          </>
        ) : (
          <b>Sidang sudah ditutup, kehadiran hanya dapat dibaca.</b>
        )
      }
    >
      {terbuka && <MasukHadir daftar={daftar} kabar={kabar} onMark={(orang) => mark(orang, true)} />}
      <HitunganUnsur unsur={sidang.unsur} />
      {daftar.length === 0 ? (
        <EmptyState
          icon="warga"
          title="Belum ada yang diundang"
          action={<ButtonLink to="/pengaturan">Ke Pengaturan</ButtonLink>}
        >
          Isi daftar pilar sosial di Pengaturan, atau tambahkan tamu dengan F2.
        </EmptyState>
      ) : (
        <PesertaTable daftar={daftar} terbuka={terbuka} onToggle={(orang) => mark(orang, !orang.hadir)} />
      )}
      <ConfirmDialog
        opened={dialog === 'semua'}
        title={`Catat semua ${daftar.length} orang hadir?`}
        confirmLabel="Semua hadir"
        busy={markAll.isPending}
        onConfirm={() => markAll.mutate(undefined, { onSuccess: () => setDialog(null) })}
        onCancel={() => setDialog(null)}
      >
        <p>
          {belum} orang yang belum datang dicatat datang sekarang. Yang ternyata tidak datang dapat ditandai kembali
          satu per satu.
        </p>
      </ConfirmDialog>
      <TamuDialog
        opened={dialog === 'tamu'}
        busy={addTamu.isPending}
        onAdd={(isian) => addTamu.mutate(isian, { onSuccess: () => setDialog(null) })}
        onCancel={() => setDialog(null)}
      />
    </Page>
  );
}
