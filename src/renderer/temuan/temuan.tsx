import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type JSX, useCallback, useMemo, useRef, useState } from 'react';
import type { TemuanWarga } from '#contract/warga.ts';
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
import { KOLOM_TEMUAN, type UrutTemuanWarga } from './kolom-temuan.tsx';
import { RincianTemuan } from './rincian-temuan.tsx';
import { SaringBar } from './saring-bar.tsx';
import { type SaringTemuan, toSaringInti } from './saring-temuan.ts';
import { TemuanPenuh } from './temuan-penuh.tsx';
import { type Tindakan, useTindakan } from './use-tindakan.tsx';

const rute = getRouteApi('/warga/temuan');

/** What the lists contradict each other about, the weightiest first: each settled, or made into a usulan. */
export function Temuan(): JSX.Element {
  const [dipilih, setDipilih] = useState<TemuanWarga | null>(null);
  const [penuh, setPenuh] = useState(false);
  const tindakan = useTindakan(dipilih, () => {
    setPenuh(false);
    // The row that takes its place tells of itself.
    setDipilih(null);
  });
  useKeys(tindakan.keys);
  return (
    <>
      {penuh && dipilih !== null ? (
        <TemuanPenuh temuan={dipilih} tindakan={tindakan} onClose={() => setPenuh(false)} />
      ) : (
        <DaftarTemuan
          dipilih={dipilih}
          tindakan={tindakan}
          onSelect={setDipilih}
          onOpen={(temuan) => {
            setDipilih(temuan);
            setPenuh(true);
          }}
        />
      )}
      {tindakan.dialog}
    </>
  );
}

interface DaftarTemuanProps {
  readonly dipilih: TemuanWarga | null;
  readonly tindakan: Tindakan;
  readonly onSelect: (temuan: TemuanWarga | null) => void;
  readonly onOpen: (temuan: TemuanWarga) => void;
}

function DaftarTemuan({ dipilih, tindakan, onSelect, onOpen }: DaftarTemuanProps): JSX.Element {
  const saring = rute.useSearch();
  const navigate = useNavigate();
  const [cari, setCari] = useKeptState('temuan.cari', '');
  const jumlah = useQuery(orpc.temuan.count.queryOptions());
  const tabel = useRef<HTMLTableElement>(null);
  const leave = (): void => void navigate({ to: '/warga' });
  useKeys({ Esc: { label: 'Kembali', run: leave } });
  const setSaring = (isi: SaringTemuan): void => {
    onSelect(null);
    void navigate({ to: '/warga/temuan', search: isi, replace: true });
  };
  // The list takes the focus, since its letters do the work; a field that is being typed into keeps it.
  const takeFocus = useCallback((element: HTMLTableElement | null) => {
    tabel.current = element;
    if (document.activeElement?.matches('body, h1') === true) element?.focus();
  }, []);

  const dicari = useMemo(
    () => ({ ...toSaringInti(saring), ...(cari.trim() !== '' && { cari: cari.trim() }) }),
    [saring, cari],
  );
  const fetchWindow = useCallback(
    (window: RowWindow<UrutTemuanWarga>, signal: AbortSignal) =>
      client.temuan.list({ ...window, saring: dicari }, { signal }),
    [dicari],
  );
  const terbuka = (jumlah.data ?? []).reduce((sejauh, satu) => sejauh + satu.terbuka, 0);
  const tersaring = cari.trim() !== '' || Object.keys(saring).length > 0;
  return (
    <Page
      title="Temuan"
      subtitle={jumlah.data === undefined ? undefined : `${formatAngka(terbuka)} terbuka, yang terberat di atas`}
      end={
        <Button variant="quiet" kbd="Esc" onClick={leave}>
          Kembali
        </Button>
      }
      side={<RincianTemuan temuan={dipilih} tindakan={tindakan} />}
      sideLabel="Rincian temuan"
      fill
    >
      <SearchField
        label="Cari temuan"
        placeholder="Nama atau NIK"
        value={cari}
        onChange={(isi) => {
          onSelect(null);
          setCari(isi.slice(0, 100));
        }}
        onDown={() => tabel.current?.focus()}
      />
      <SaringBar saring={saring} onChange={setSaring} />
      <DataTable
        label="Daftar temuan"
        columns={KOLOM_TEMUAN}
        queryKey={[...orpc.temuan.list.key(), dicari]}
        fetchWindow={fetchWindow}
        onSelect={onSelect}
        onActivate={onOpen}
        placeKey="temuan"
        gridRef={takeFocus}
        empty={tersaring ? <TidakCocok /> : <Bersih />}
      />
    </Page>
  );
}

function TidakCocok(): JSX.Element {
  return (
    <EmptyState icon="cari" title="Tidak ada temuan yang cocok">
      Periksa ejaan, atau ubah saringan.
    </EmptyState>
  );
}

function Bersih(): JSX.Element {
  return (
    <EmptyState
      icon="cek"
      title="Tidak ada temuan terbuka"
      action={<ButtonLink to="/warga/impor">Impor daftar lain</ButtonLink>}
    >
      Semakin banyak daftar yang masuk (JKSS, PBI-JK, desil), semakin banyak yang dapat dibandingkan.
    </EmptyState>
  );
}
