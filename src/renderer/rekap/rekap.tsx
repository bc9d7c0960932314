import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import type { Papan } from '#contract/rekap.ts';
import { getHari, getNamaBulan } from '#domain/tanggal.ts';
import { ButtonLink } from '../components/button.tsx';
import { Icon } from '../components/icon.tsx';
import { useKeys } from '../components/keys/use-keys.ts';
import { ErrorState, LoadingState } from '../components/state-panels.tsx';
import { useKeptState } from '../components/use-kept-state.ts';
import { orpc } from '../rpc/client.ts';
import { Page } from '../shell/page.tsx';
import { JalanRekap } from './jalan-rekap.tsx';
import { LegendaRekap } from './legenda-rekap.tsx';
import { MulaiRekap } from './mulai-rekap.tsx';
import { PapanKota } from './papan-kota.tsx';
import { PilihBulan } from './pilih-bulan.tsx';
import gaya from './rekap.module.css';
import { sortBerkas } from './terima/kumpulan.ts';
import { leaveTitipan } from './terima/titipan.ts';
import { useJatuhan } from './terima/use-jatuhan.tsx';
import { usePeriode } from './use-periode.ts';

/** The board: which kelurahan of the city has sent its package of the month, and what the packages add up to. */
export function Rekap(): JSX.Element {
  const navigate = useNavigate();
  const bulan = usePeriode();
  const papan = useQuery({
    ...orpc.rekap.papan.queryOptions({ input: { periode: bulan.periode } }),
    enabled: bulan.siap,
    // The tiles of another month change in their places.
    placeholderData: keepPreviousData,
  });
  const status = useQuery(orpc.gerbang.status.queryOptions());
  const ditolak = useQuery(orpc.rekap.listDitolak.queryOptions());
  const jatuhan = useJatuhan((files) => {
    leaveTitipan(sortBerkas(files));
    void navigate({ to: '/rekap/terima' });
  });
  useKeys({ F6: { label: 'Terima paket', run: () => void navigate({ to: '/rekap/terima' }) } });
  const { data } = papan;
  const kosong = data !== undefined && isKosong(data, bulan.pilihan);
  return (
    <Page
      title="Rekap Dinsos"
      subtitle={<PilihBulan bulan={bulan} keterangan={describeBatas(data?.batas)} />}
      end={
        <>
          {status.data?.contoh === true && (
            <span className={gaya.contoh}>
              <Icon name="ingat" size="s" />
              <b>Data contoh, semua rekaan</b>
            </span>
          )}
          <ButtonLink to="/rekap/terima" variant="primary" kbd="F6">
            Terima paket
          </ButtonLink>
        </>
      }
    >
      {papan.isError ? (
        <ErrorState error={papan.error} onRetry={() => void papan.refetch()} />
      ) : data === undefined || (kosong && ditolak.isPending) ? (
        <LoadingState />
      ) : kosong && ditolak.data?.length === 0 ? (
        <MulaiRekap />
      ) : (
        <Isi papan={data} />
      )}
      {jatuhan}
    </Page>
  );
}

function Isi({ papan }: { readonly papan: Papan }): JSX.Element {
  const [dipilih, setAktif] = useKeptState('rekap.kelurahan', '');
  const semua = papan.kecamatan.flatMap(({ kelurahan }) => kelurahan.map(({ kode }) => kode));
  const aktif = semua.includes(dipilih) ? dipilih : (semua[0] ?? '');
  return (
    <div className={gaya.isi}>
      <LegendaRekap keadaan={papan.keadaan} />
      <PapanKota papan={papan} aktif={aktif} onAktif={setAktif} />
      <JalanRekap periode={papan.periode} />
    </div>
  );
}

/** Of no kelurahan and in no month a package counts. */
function isKosong({ keadaan, kecamatan }: Papan, pilihan: readonly { readonly paket: number }[]): boolean {
  const semua = kecamatan.reduce((jumlah, { kelurahan }) => jumlah + kelurahan.length, 0);
  return keadaan.belum === semua && pilihan.every(({ paket }) => paket === 0);
}

function describeBatas(batas: Papan['batas'] | undefined): string | undefined {
  if (batas === undefined) return undefined;
  return batas === null ? 'tanpa batas' : `batas ${getHari(batas)} ${getNamaBulan(batas)}`;
}
