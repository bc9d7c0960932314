import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import type { PaketMasuk } from '#contract/rekap.ts';
import { formatPeriode } from '#domain/periode.ts';
import { Button } from '../../components/button.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { ErrorState, LoadingState } from '../../components/state-panels.tsx';
import { useKeptState } from '../../components/use-kept-state.ts';
import { orpc } from '../../rpc/client.ts';
import { Page } from '../../shell/page.tsx';
import { PilihBulan } from '../pilih-bulan.tsx';
import { usePeriode } from '../use-periode.ts';
import { CiriKelurahan } from './ciri-kelurahan.tsx';
import { DaftarPaket } from './daftar-paket.tsx';
import { KeluarkanDialog } from './keluarkan-dialog.tsx';
import gaya from './kelurahan.module.css';
import { RincianPaket } from './rincian-paket.tsx';
import { usePercaya } from './use-percaya.tsx';

const rute = getRouteApi('/rekap/$kode');

/** One kelurahan as Dinas Sosial sees it: what it sent, what is missing, and with which key it signs. */
export function HalamanKelurahan(): JSX.Element {
  const { kode } = rute.useParams();
  return <Kelurahan key={kode} kode={kode} />;
}

function Kelurahan({ kode }: { readonly kode: string }): JSX.Element {
  const navigate = useNavigate();
  const bulan = usePeriode();
  const [semua, setSemua] = useKeptState('rekap.semua-bulan', false);
  const [dipilih, setDipilih] = useState<number | null>(null);
  const [keluarkan, setKeluarkan] = useState<PaketMasuk | null>(null);
  const periode = semua ? null : bulan.periode;
  const masuk = useQuery({
    ...orpc.rekap.kelurahan.queryOptions({ input: { kode, periode } }),
    enabled: bulan.siap,
    placeholderData: keepPreviousData,
  });
  const { data } = masuk;
  const terpilih = data?.paket.find(({ id }) => id === dipilih);
  const percaya = usePercaya(kode, data, terpilih);
  const leave = (): void => void navigate({ to: '/rekap' });
  useKeys({
    F6: { label: 'Terima paket', run: () => void navigate({ to: '/rekap/terima' }) },
    S: { label: semua ? 'Satu bulan saja' : 'Semua bulan', run: () => setSemua(!semua) },
    K: {
      label: 'Keluarkan dari rekap',
      run: () => setKeluarkan(terpilih ?? null),
      when: terpilih?.keadaan === 'diterima',
    },
    P: { label: 'Percayai kunci ini', run: percaya.ask, when: percaya.bisa },
    T: {
      label: 'Temuan kelurahan ini',
      run: () => void navigate({ to: '/rekap/temuan', search: { kelurahan: kode } }),
    },
    Esc: { label: 'Kembali ke papan', run: leave },
  });
  return (
    <Page
      title={data === undefined ? 'Kelurahan' : `Kelurahan ${data.nama}`}
      subtitle={data === undefined ? undefined : `Kecamatan ${data.kecamatan}`}
      end={
        <Button variant="quiet" kbd="Esc" onClick={leave}>
          Kembali ke papan
        </Button>
      }
      side={
        <RincianPaket
          paket={terpilih ?? null}
          bisaPercaya={percaya.bisa}
          onPercaya={percaya.ask}
          onKeluarkan={() => setKeluarkan(terpilih ?? null)}
        />
      }
      sideLabel="Rincian paket"
      fill={data !== undefined}
    >
      {masuk.isError && <ErrorState error={masuk.error} onRetry={() => void masuk.refetch()} />}
      {masuk.isPending && <LoadingState />}
      {data !== undefined && !masuk.isError && (
        <>
          <CiriKelurahan kelurahan={data} />
          <div className={gaya.bulan}>
            {semua ? <span>Semua bulan</span> : <PilihBulan bulan={bulan} />}
            <Button compact kbd="S" onClick={() => setSemua(!semua)}>
              {semua ? 'Satu bulan saja' : 'Semua bulan'}
            </Button>
          </div>
          <DaftarPaket
            paket={data.paket}
            kapan={periode === null ? 'sampai sekarang' : `untuk ${formatPeriode(periode)}`}
            terpilih={terpilih}
            saat={masuk.dataUpdatedAt}
            onSelect={({ id }) => setDipilih(id)}
          />
        </>
      )}
      {percaya.dialog}
      {keluarkan !== null && <KeluarkanDialog paket={keluarkan} onClose={() => setKeluarkan(null)} />}
    </Page>
  );
}
