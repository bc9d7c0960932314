import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { Sanggahan } from '#contract/sanggahan.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { ToggleChip } from '../../components/filter-chip.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { notifyError } from '../../components/notify.ts';
import { EmptyState, ErrorState, LoadingState } from '../../components/state-panels.tsx';
import { orpc } from '../../rpc/client.ts';
import { Page } from '../../shell/page.tsx';
import { useSidang } from '../ruang/sidang-context.ts';
import { AjukanDialog, type MaksudSanggahan } from './ajukan-dialog.tsx';
import { BarisSanggahan } from './baris-sanggahan.tsx';
import { JawabDialog } from './jawab-dialog.tsx';
import gaya from './sanggahan.module.css';
import { useSanggahan } from './use-sanggahan.ts';

const kelas = bindClasses(gaya);

/** The objections of the session in the order of their numbers; one of them is chosen and takes the keys. */
export function SanggahanSidang(): JSX.Element {
  const sidang = useSidang();
  const daftar = useQuery(orpc.sanggahan.list.queryOptions({ input: { sidang: sidang.id } }));
  const { batalkan } = useSanggahan();
  const [dipilih, setDipilih] = useState<number | null>(null);
  const [belum, setBelum] = useState(false);
  const [maksud, setMaksud] = useState<MaksudSanggahan | null>(null);
  const [dijawab, setDijawab] = useState<Sanggahan | null>(null);
  const [dibatalkan, setDibatalkan] = useState<Sanggahan | null>(null);

  const semua = daftar.data?.sanggahan ?? [];
  const menunggu = semua.filter((satu) => satu.hasil === null && !satu.dibatalkan);
  const tampil = belum ? menunggu : semua;
  const kini = tampil.find(({ id }) => id === dipilih) ?? tampil[0];
  const bisaJawab = kini !== undefined && !kini.dibatalkan && (kini.hasil === null || sidang.status === 'terbuka');
  const bisaUbah = kini !== undefined && !kini.dibatalkan && kini.hasil === null;
  const ajukan = (): void => setMaksud({});
  const jawab = (): void => setDijawab(kini ?? null);
  const ubah = (): void => setMaksud({ lama: kini });
  const hapus = (): void => setDibatalkan(kini ?? null);
  const show = (id: number): void => {
    setDipilih(id);
    requestAnimationFrame(() => document.getElementById(`sanggahan-${id}`)?.scrollIntoView({ block: 'nearest' }));
  };
  const close = (baru?: number): void => {
    setMaksud(null);
    if (baru !== undefined) show(baru);
  };
  const step = (langkah: 1 | -1): void => {
    const tujuan = tampil[tampil.findIndex(({ id }) => id === kini?.id) + langkah];
    if (tujuan !== undefined) show(tujuan.id);
  };
  useKeys({
    F2: { label: 'Ajukan sanggahan', run: ajukan },
    J: { label: 'Jawab sanggahan', run: jawab, when: bisaJawab },
    E: { label: 'Ubah sanggahan', run: ubah, when: bisaUbah },
    Del: { label: 'Batalkan sanggahan', run: hapus, when: bisaUbah },
    B: { label: 'Hanya yang belum dijawab, atau semua', run: () => setBelum(!belum), when: semua.length > 0 },
    Up: { label: 'Sanggahan sebelumnya', run: () => step(-1), repeat: true, when: tampil.length > 1 },
    Down: { label: 'Sanggahan berikutnya', run: () => step(1), repeat: true, when: tampil.length > 1 },
  });
  const renderIsi = (): JSX.Element => {
    if (daftar.isError && daftar.data === undefined) {
      return <ErrorState error={daftar.error} onRetry={() => void daftar.refetch()} />;
    }
    if (daftar.data === undefined) return <LoadingState />;
    if (tampil.length === 0) {
      return (
        <EmptyState icon="ingat" title={belum ? 'Semua sanggahan sudah dijawab' : 'Belum ada sanggahan'}>
          {belum
            ? 'Tekan B untuk melihat semuanya.'
            : 'Sanggahan yang disampaikan dalam sidang atau sesudahnya dicatat di sini.'}
        </EmptyState>
      );
    }
    return (
      <ol className={kelas('daftar')} aria-label="Daftar sanggahan">
        {tampil.map((satu) => (
          <BarisSanggahan
            key={satu.id}
            sanggahan={satu}
            dipilih={satu.id === kini?.id}
            onPilih={() => setDipilih(satu.id)}
          >
            {satu.id === kini?.id && (bisaJawab || bisaUbah) && (
              <>
                {bisaUbah && (
                  <>
                    <Button compact variant="quiet" kbd="Del" onClick={hapus}>
                      Batalkan
                    </Button>
                    <Button compact variant="quiet" kbd="E" onClick={ubah}>
                      Ubah
                    </Button>
                  </>
                )}
                {bisaJawab && (
                  <Button compact kbd="J" onClick={jawab}>
                    {satu.hasil === null ? 'Jawab' : 'Ubah jawaban'}
                  </Button>
                )}
              </>
            )}
          </BarisSanggahan>
        ))}
      </ol>
    );
  };
  return (
    <Page
      title="Sanggahan"
      subtitle={semua.length === 0 ? undefined : `${menunggu.length} dari ${semua.length} belum dijawab`}
      end={
        <>
          {semua.length > 0 && (
            <>
              <Kbd keys="B" />
              <ToggleChip label="Belum dijawab" pressed={belum} onChange={setBelum} jumlah={menunggu.length} />
            </>
          )}
          <Button variant="primary" kbd="F2" onClick={ajukan}>
            Ajukan sanggahan
          </Button>
        </>
      }
    >
      {renderIsi()}
      <AjukanDialog sidang={sidang.id} maksud={maksud} onClose={close} />
      <JawabDialog sidang={sidang} sanggahan={dijawab} onClose={() => setDijawab(null)} />
      <ConfirmDialog
        opened={dibatalkan !== null}
        title={dibatalkan === null ? '' : `Batalkan sanggahan nomor ${dibatalkan.nomor}?`}
        confirmLabel="Batalkan sanggahan"
        cancelLabel="Kembali"
        busy={batalkan.isPending}
        onConfirm={() => {
          if (dibatalkan === null) return;
          batalkan.mutate({ id: dibatalkan.id }, { onError: notifyError, onSettled: () => setDibatalkan(null) });
        }}
        onCancel={() => setDibatalkan(null)}
      >
        <p>
          Untuk sanggahan yang keliru dicatat. Nomornya tetap terpakai dan tulisannya tetap tersimpan. Bila penyanggah
          mencabutnya, pilih Jawab lalu Dicabut penyanggah.
        </p>
      </ConfirmDialog>
    </Page>
  );
}
