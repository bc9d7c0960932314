import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type JSX, useCallback, useMemo, useRef, useState } from 'react';
import { formatAngka } from '../components/angka.ts';
import { ButtonLink } from '../components/button.tsx';
import { DataTable } from '../components/data-table/data-table.tsx';
import type { RowWindow } from '../components/data-table/row-window.ts';
import { useKeys } from '../components/keys/use-keys.ts';
import { SearchField } from '../components/search-field.tsx';
import { EmptyState } from '../components/state-panels.tsx';
import { useKeptState } from '../components/use-kept-state.ts';
import { client, orpc } from '../rpc/client.ts';
import { Page } from '../shell/page.tsx';
import { KOLOM_WARGA, type UrutWarga } from './kolom-warga.tsx';
import { RincianWarga } from './rincian-warga.tsx';
import { SaringBar } from './saring-bar.tsx';
import type { SaringWarga } from './saring-warga.ts';

const rute = getRouteApi('/warga');

/** The registry: everyone whom a list names as a resident, found by name, NIK, KK or address, with the chosen one beside it. */
export function DaftarWarga(): JSX.Element {
  const saring = rute.useSearch();
  const [cari, setCari] = useKeptState('warga.cari', '');
  const navigate = useNavigate();
  const jumlah = useQuery(orpc.warga.count.queryOptions());
  const [dipilih, setDipilih] = useState<string | null>(null);
  const tabel = useRef<HTMLTableElement>(null);
  const setSaring = (isi: SaringWarga): void => {
    setDipilih(null);
    void navigate({ to: '/warga', search: isi, replace: true });
  };
  useKeys({
    F6: { label: 'Impor daftar', run: () => void navigate({ to: '/warga/impor' }) },
    F8: { label: 'Terlewat', run: () => void navigate({ to: '/warga/terlewat' }), when: jumlah.data?.orang !== 0 },
    F7: { label: 'Temuan', run: () => void navigate({ to: '/warga/temuan' }), when: jumlah.data?.orang !== 0 },
  });

  const dicari = useMemo(() => ({ ...saring, ...(cari.trim() !== '' && { cari: cari.trim() }) }), [saring, cari]);
  const fetchWindow = useCallback(
    (window: RowWindow<UrutWarga>, signal: AbortSignal) => client.warga.list({ ...window, saring: dicari }, { signal }),
    [dicari],
  );
  if (jumlah.data?.orang === 0) return <BelumAda />;
  return (
    <Page
      title="Warga"
      subtitle={
        jumlah.data === undefined
          ? undefined
          : `${formatAngka(jumlah.data.orang)} orang, ${formatAngka(jumlah.data.keluarga)} keluarga`
      }
      end={
        <>
          <ButtonLink to="/warga/terlewat" compact icon="warga" kbd="F8">
            Terlewat
          </ButtonLink>
          <ButtonLink to="/warga/temuan" compact icon="ingat" kbd="F7">
            Temuan <b>{formatAngka(jumlah.data?.temuan ?? 0)}</b>
          </ButtonLink>
          <ButtonLink to="/warga/impor" compact kbd="F6">
            Impor
          </ButtonLink>
        </>
      }
      side={<RincianWarga key={dipilih} kunci={dipilih} />}
      sideLabel="Rincian warga"
      fill
    >
      <SearchField
        label="Cari warga"
        placeholder="Nama, NIK, nomor KK, atau alamat"
        value={cari}
        onChange={(isi) => {
          setDipilih(null);
          setCari(isi.slice(0, 100));
        }}
        onDown={() => tabel.current?.focus()}
        autoFocus
      />
      <SaringBar saring={saring} onChange={setSaring} />
      <DataTable
        label="Daftar warga"
        columns={KOLOM_WARGA}
        queryKey={[...orpc.warga.list.key(), dicari]}
        fetchWindow={fetchWindow}
        onSelect={({ kunci }) => setDipilih(kunci)}
        onActivate={({ kunci }) => void navigate({ to: '/warga/$kunci', params: { kunci } })}
        placeKey="warga"
        gridRef={tabel}
        empty={
          <EmptyState icon="cari" title="Tidak ada warga yang cocok">
            Periksa ejaan, atau hapus saringan. Orang yang belum ada di daftar mana pun masuk lewat impor.
          </EmptyState>
        }
      />
    </Page>
  );
}

function BelumAda(): JSX.Element {
  return (
    <Page title="Warga">
      <EmptyState
        icon="warga"
        title="Belum ada data warga"
        action={
          <ButtonLink to="/warga/impor" variant="primary" kbd="F6" autoFocus>
            Impor daftar warga
          </ButtonLink>
        }
      >
        Data warga berasal dari daftar DTSEN atau daftar lain yang dimiliki kelurahan. Mufakat memeriksa setiap baris
        sebelum menulis, dan setiap daftar dapat ditarik kembali.
      </EmptyState>
    </Page>
  );
}
