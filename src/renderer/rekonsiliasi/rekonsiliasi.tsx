import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import { Button, ButtonLink } from '../components/button.tsx';
import { useKeys } from '../components/keys/use-keys.ts';
import { EmptyState, ErrorState, LoadingState } from '../components/state-panels.tsx';
import { Berjalan } from '../impor/berjalan.tsx';
import { StopGuard } from '../impor/stop-guard.tsx';
import { orpc } from '../rpc/client.ts';
import { Page } from '../shell/page.tsx';
import { Mulai } from './mulai.tsx';
import { RuangHasil } from './ruang-hasil.tsx';
import { useJalankan } from './use-jalankan.ts';

const rute = getRouteApi('/rekonsiliasi');

/** Lists matched with the registry or with each other: the newest result, or the form that starts one. */
export function Rekonsiliasi(): JSX.Element {
  const tujuan = rute.useSearch();
  const navigate = useNavigate();
  const pilihan = useQuery(orpc.rekonsiliasi.pilihan.queryOptions());
  const jalan = useJalankan((hasil) => void navigate({ to: '/rekonsiliasi', search: { hasil }, replace: true }));
  if (jalan.berjalan !== null) {
    return (
      <>
        <Berjalan judul="Mencocokkan daftar" awal="Membaca kedua daftar" {...jalan.berjalan} onCancel={jalan.cancel} />
        <StopGuard title="Hentikan pencocokan?">
          Daftar ini belum selesai dicocokkan. Bila layar ini ditinggalkan, hasil yang lama tetap seperti semula.
        </StopGuard>
      </>
    );
  }
  if (pilihan.isError) {
    return (
      <Page title="Rekonsiliasi">
        <ErrorState error={pilihan.error} onRetry={() => void pilihan.refetch()} />
      </Page>
    );
  }
  if (pilihan.data === undefined) {
    return (
      <Page title="Rekonsiliasi">
        <LoadingState />
      </Page>
    );
  }
  const { daftar, hasil } = pilihan.data;
  const dibuka = hasil.find(({ id }) => id === tujuan.hasil) ?? hasil[0];
  if (dibuka !== undefined && tujuan.baru !== true) {
    return (
      <RuangHasil
        key={dibuka.id}
        hasil={dibuka.id}
        kelompok={tujuan.kelompok ?? null}
        pilihan={pilihan.data}
        jalan={jalan}
      />
    );
  }
  if (daftar.length === 0) return <TanpaDaftar />;
  return <Mulai pilihan={pilihan.data} jalan={jalan} bisaKembali={dibuka !== undefined} />;
}

function TanpaDaftar(): JSX.Element {
  const navigate = useNavigate();
  const impor = (): void => void navigate({ to: '/warga/impor', search: { jenis: 'jkss' } });
  useKeys({ F6: { label: 'Impor daftar JKSS', run: impor } });
  return (
    <Page title="Rekonsiliasi">
      <EmptyState
        icon="rekonsiliasi"
        title="Belum ada daftar untuk dicocokkan"
        action={
          <>
            <Button variant="primary" kbd="F6" onClick={impor}>
              Impor daftar JKSS
            </Button>
            <ButtonLink to="/warga/impor">Impor daftar lain</ButtonLink>
          </>
        }
      >
        Impor daftar peserta JKSS atau PBI-JK dan data warga. Mufakat lalu menunjukkan siapa yang cocok dan siapa yang
        perlu diperiksa.
      </EmptyState>
    </Page>
  );
}
