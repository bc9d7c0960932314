import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type JSX, useCallback, useMemo, useRef, useState } from 'react';
import { formatAngka } from '../components/angka.ts';
import { Button, ButtonLink } from '../components/button.tsx';
import { DataTable } from '../components/data-table/data-table.tsx';
import type { RowWindow } from '../components/data-table/row-window.ts';
import { useKeys } from '../components/keys/use-keys.ts';
import { SearchField } from '../components/search-field.tsx';
import { EmptyState } from '../components/state-panels.tsx';
import { useKeptState } from '../components/use-kept-state.ts';
import { client, orpc } from '../rpc/client.ts';
import { Page } from '../shell/page.tsx';
import { BagianPena } from './bagian-pena.tsx';
import { KOLOM_CALON, type UrutCalon } from './kolom-calon.tsx';
import { RincianCalon } from './rincian-calon.tsx';
import { SaringBar } from './saring-bar.tsx';
import type { SaringPena } from './saring-pena.ts';
import { useEkspor } from './use-ekspor.ts';

const rute = getRouteApi('/pena');

/** Candidates of PENA: recipients who run a business, each with the data that is asked for and the way to the session. */
export function CalonPena(): JSX.Element {
  const saring = rute.useSearch();
  const navigate = useNavigate();
  const [cari, setCari] = useKeptState('pena.cari', '');
  const jumlah = useQuery(orpc.pena.count.queryOptions());
  const [dipilih, setDipilih] = useState<string | null>(null);
  const tabel = useRef<HTMLTableElement>(null);
  const takeFocus = useCallback((element: HTMLTableElement | null) => {
    tabel.current = element;
    if (document.activeElement?.matches('body, h1') === true) element?.focus();
  }, []);
  const setSaring = (isi: SaringPena): void => {
    setDipilih(null);
    void navigate({ to: '/pena', search: isi, replace: true });
  };
  const dicari = useMemo(() => ({ ...saring, ...(cari.trim() !== '' && { cari: cari.trim() }) }), [saring, cari]);
  const ekspor = useEkspor(() => client.pena.ekspor({ saring: dicari }));
  useKeys({ E: { label: 'Ekspor ke Excel', run: ekspor.run, when: !ekspor.busy } });
  const fetchWindow = useCallback(
    (window: RowWindow<UrutCalon>, signal: AbortSignal) => client.pena.list({ ...window, saring: dicari }, { signal }),
    [dicari],
  );
  const tersaring = cari.trim() !== '' || Object.keys(saring).length > 0;
  return (
    <Page
      title="PENA"
      subtitle={jumlah.data === undefined ? undefined : `${formatAngka(jumlah.data.calon)} calon`}
      end={
        <>
          <BagianPena />
          <Button icon="unduh" kbd="E" busy={ekspor.busy} onClick={ekspor.run}>
            Ekspor
          </Button>
        </>
      }
      side={<RincianCalon key={dipilih} kunci={dipilih} onLeave={() => tabel.current?.focus()} />}
      sideLabel="Rincian calon"
      fill
    >
      <SearchField
        label="Cari calon"
        placeholder="Nama, NIK, nomor KK, atau alamat"
        value={cari}
        onChange={(isi) => {
          setDipilih(null);
          setCari(isi.slice(0, 100));
        }}
        onDown={() => tabel.current?.focus()}
      />
      <SaringBar saring={saring} onChange={setSaring} />
      <DataTable
        label="Daftar calon PENA"
        columns={KOLOM_CALON}
        queryKey={[...orpc.pena.list.key(), dicari]}
        fetchWindow={fetchWindow}
        onSelect={({ kunci }) => setDipilih(kunci)}
        placeKey="pena"
        gridRef={takeFocus}
        empty={
          tersaring ? (
            <EmptyState icon="cari" title="Tidak ada yang cocok">
              Periksa ejaan, atau hapus saringan.
            </EmptyState>
          ) : (
            <BelumAda tanpaUsaha={jumlah.data?.tanpaUsaha ?? 0} onAsk={() => setSaring({ kelompok: 'tanpa_usaha' })} />
          )
        }
      />
    </Page>
  );
}

/** Nobody is a candidate yet: either the businesses are not recorded, or the registry has no recipients. */
function BelumAda({ tanpaUsaha, onAsk }: { readonly tanpaUsaha: number; readonly onAsk: () => void }): JSX.Element {
  if (tanpaUsaha > 0) {
    return (
      <EmptyState
        icon="pena"
        title="Belum ada calon"
        action={
          <Button variant="primary" onClick={onAsk}>
            Catat usaha penerima
          </Button>
        }
      >
        {formatAngka(tanpaUsaha)} orang dari keluarga penerima belum tercatat usahanya.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon="pena"
      title="Belum ada penerima bantuan"
      action={<ButtonLink to="/warga/impor">Impor daftar</ButtonLink>}
    >
      Calon PENA dicari dari data warga: keluarga penerima program yang disetel, dan usahanya tercatat.
    </EmptyState>
  );
}
