import { useQuery } from '@tanstack/react-query';
import { type JSX, useRef, useState } from 'react';
import type { PesertaSidang } from '#contract/kehadiran.ts';
import { formatDari } from '../../components/angka.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { EmptyState, ErrorState, LoadingState } from '../../components/state-panels.tsx';
import { orpc } from '../../rpc/client.ts';
import { Page } from '../../shell/page.tsx';
import { countHadir } from '../ruang/blok-hadir.tsx';
import { useSidang } from '../ruang/sidang-context.ts';
import { DatangPulang } from './datang-pulang.tsx';
import { HitunganUnsur } from './hitungan-unsur.tsx';
import gaya from './kehadiran.module.css';
import { MasukHadir } from './masuk-hadir.tsx';
import { OrangDialog } from './orang-dialog.tsx';
import { PanelTandaTangan } from './panel-tanda-tangan.tsx';
import { PesertaTable } from './peserta-table.tsx';
import { TamuDialog } from './tamu-dialog.tsx';
import { useKehadiran } from './use-kehadiran.tsx';

const kelas = bindClasses(gaya);

/** Who is here: number or name, Enter. Whoever came signs beside it while the next are marked. */
export function Kehadiran(): JSX.Element {
  const sidang = useSidang();
  const terbuka = sidang.status === 'terbuka';
  const peserta = useQuery(orpc.kehadiran.list.queryOptions({ input: { sidang: sidang.id } }));
  const pintu = useKehadiran(sidang.id);
  const masukan = useRef<HTMLInputElement>(null);
  const [ketikan, setKetikan] = useState('');
  const [dialog, setDialog] = useState<'tamu' | 'semua' | null>(null);
  const [disunting, setDisunting] = useState<number | null>(null);
  const [penanda, setPenanda] = useState<number | null>(null);
  const daftar = peserta.data ?? [];
  const belum = daftar.filter((orang) => !orang.hadir).length;
  useKeys({
    F2: { label: 'Tambah tamu', run: () => setDialog('tamu'), when: terbuka },
    F8: { label: 'Semua hadir', run: () => setDialog('semua'), when: terbuka && belum > 0 },
  });
  if (peserta.isPending) return <LoadingState />;
  if (peserta.data === undefined) return <ErrorState error={peserta.error} onRetry={() => void peserta.refetch()} />;
  const back = (): void => masukan.current?.focus();
  const mark = (orang: PesertaSidang): void => pintu.mark(orang, true);
  return (
    <Page
      title="Kehadiran"
      subtitle={terbuka ? undefined : `${formatDari(daftar.length - belum, daftar.length)} hadir`}
      fill
      sideLabel="Tanda tangan, datang, dan pulang"
      side={
        <>
          <PanelTandaTangan
            daftar={daftar}
            terbuka={terbuka}
            disimpan={pintu.disimpan}
            dipilih={penanda}
            onPick={setPenanda}
            onSign={(orang, isi) => {
              pintu.tandaTangan(orang, isi);
              back();
            }}
            keysWhileTyping={ketikan === ''}
          />
          <DatangPulang onPick={terbuka ? null : setPenanda} />
        </>
      }
      end={
        terbuka ? (
          <div className={kelas('ujung')}>
            <Button kbd="F8" disabled={belum === 0} onClick={() => setDialog('semua')}>
              Semua hadir
            </Button>
            <Button kbd="F2" onClick={() => setDialog('tamu')}>
              Tambah tamu
            </Button>
          </div>
        ) : (
          <b>Sidang sudah ditutup, kehadiran hanya dapat dibaca.</b>
        )
      }
    >
      {terbuka && (
        <MasukHadir
          masukan={masukan}
          daftar={daftar}
          ketikan={ketikan}
          onKetikan={setKetikan}
          kabar={pintu.kabar}
          onMark={mark}
          onPulang={pintu.pulang}
          onUndo={pintu.urungkan}
        />
      )}
      <HitunganUnsur unsur={countHadir(sidang)} />
      {daftar.length === 0 ? (
        <EmptyState
          icon="warga"
          title="Belum ada yang diundang"
          action={<ButtonLink to="/pengaturan">Ke Pengaturan</ButtonLink>}
        >
          Isi daftar pilar sosial di Pengaturan, atau tambahkan tamu dengan F2.
        </EmptyState>
      ) : (
        <PesertaTable
          daftar={daftar}
          terbuka={terbuka}
          onOpen={(orang) => setDisunting(orang.pilar)}
          onMark={(orang) => {
            mark(orang);
            back();
          }}
          onPulang={(orang) => {
            pintu.pulang(orang);
            back();
          }}
          onTanda={(orang) => {
            setPenanda(orang.pilar);
            if (terbuka) back();
          }}
        />
      )}
      <ConfirmDialog
        opened={dialog === 'semua'}
        title={`Catat semua ${daftar.length} orang hadir?`}
        confirmLabel="Semua hadir"
        busy={pintu.markAll.isPending}
        onConfirm={() => pintu.markAll.mutate(undefined, { onSuccess: () => setDialog(null) })}
        onCancel={() => setDialog(null)}
      >
        <p>
          {belum} orang yang belum datang dicatat datang sekarang. Yang ternyata tidak datang dapat ditandai kembali
          satu per satu, dan semuanya dapat diurungkan dengan Ctrl+Z.
        </p>
      </ConfirmDialog>
      <TamuDialog
        opened={dialog === 'tamu'}
        busy={pintu.busy}
        onAdd={(isian) => pintu.addTamu(isian, () => setDialog(null))}
        onCancel={() => setDialog(null)}
      />
      <OrangDialog
        orang={daftar.find(({ pilar }) => pilar === disunting) ?? null}
        busy={pintu.busy}
        onClose={() => setDisunting(null)}
        onJam={(orang, jam) => pintu.ubahJam(orang, jam, () => setDisunting(null))}
        onBelum={(orang) => pintu.mark(orang, false, () => setDisunting(null))}
        onKeep={(orang) => pintu.keepTamu(orang, () => setDisunting(null))}
      />
    </Page>
  );
}
