import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type JSX, useCallback, useMemo, useRef, useState } from 'react';
import { NAMA_STATUS_GRADUASI, STATUS_GRADUASI } from '#domain/graduasi.ts';
import { formatAngka } from '../components/angka.ts';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { DataTable } from '../components/data-table/data-table.tsx';
import type { RowWindow } from '../components/data-table/row-window.ts';
import { FilterBar, RtRwChips } from '../components/filter-bar.tsx';
import { FilterChip } from '../components/filter-chip.tsx';
import { useKeys } from '../components/keys/use-keys.ts';
import { SearchField } from '../components/search-field.tsx';
import { EmptyState } from '../components/state-panels.tsx';
import { useKeptState } from '../components/use-kept-state.ts';
import { client, orpc } from '../rpc/client.ts';
import { Page } from '../shell/page.tsx';
import { BagianPena } from './bagian-pena.tsx';
import { CatatGraduasi } from './catat-graduasi.tsx';
import { KOLOM_GRADUASI, type UrutGraduasi } from './kolom-graduasi.tsx';
import gaya from './pena.module.css';
import { RincianGraduasi } from './rincian-graduasi.tsx';
import { readSaringGraduasi, type SaringGraduasi } from './saring-graduasi.ts';
import { useEkspor } from './use-ekspor.ts';

const kelas = bindClasses(gaya);
const rute = getRouteApi('/pena/graduasi');

/** Families that left aid: who showed up again, who is due to be visited, and how each fares. */
export function GraduasiPena(): JSX.Element {
  const saring = rute.useSearch();
  const navigate = useNavigate();
  const [cari, setCari] = useKeptState('graduasi.cari', '');
  const jumlah = useQuery(orpc.graduasi.count.queryOptions());
  const [dipilih, setDipilih] = useState<number | null>(null);
  const [catat, setCatat] = useState(false);
  const tabel = useRef<HTMLTableElement>(null);
  const takeFocus = useCallback((element: HTMLTableElement | null) => {
    tabel.current = element;
    if (document.activeElement?.matches('body, h1') === true) element?.focus();
  }, []);
  const ekspor = useEkspor(() => client.graduasi.ekspor());
  useKeys({
    E: { label: 'Ekspor ke Excel', run: ekspor.run, when: !ekspor.busy },
    G: { label: 'Catat graduasi', run: () => setCatat(true) },
  });
  const setSaring = (isi: SaringGraduasi): void => {
    setDipilih(null);
    void navigate({ to: '/pena/graduasi', search: isi, replace: true });
  };
  const dicari = useMemo(() => ({ ...saring, ...(cari.trim() !== '' && { cari: cari.trim() }) }), [saring, cari]);
  const fetchWindow = useCallback(
    (window: RowWindow<UrutGraduasi>, signal: AbortSignal) =>
      client.graduasi.list({ ...window, saring: dicari }, { signal }),
    [dicari],
  );
  const tersaring = cari.trim() !== '' || Object.keys(saring).length > 0;
  const menunggu = (jumlah.data?.muncul_lagi ?? 0) + (jumlah.data?.jatuh_tempo ?? 0);
  return (
    <Page
      title="Graduasi"
      subtitle={jumlah.data === undefined ? undefined : `${formatAngka(menunggu)} menunggu`}
      end={
        <>
          <BagianPena />
          <Button icon="unduh" kbd="E" busy={ekspor.busy} onClick={ekspor.run}>
            Ekspor
          </Button>
        </>
      }
      side={<RincianGraduasi key={dipilih} id={dipilih} />}
      sideLabel="Rincian graduasi"
      fill
    >
      <SearchField
        label="Cari graduasi"
        placeholder="Nama, NIK, atau alamat"
        value={cari}
        onChange={(isi) => {
          setDipilih(null);
          setCari(isi.slice(0, 100));
        }}
        onDown={() => tabel.current?.focus()}
      />
      <Saring saring={saring} onChange={setSaring} onRecord={() => setCatat(true)} />
      <DataTable
        label="Daftar graduasi"
        columns={KOLOM_GRADUASI}
        queryKey={[...orpc.graduasi.list.key(), dicari]}
        fetchWindow={fetchWindow}
        onSelect={({ id }) => setDipilih(id)}
        placeKey="graduasi"
        gridRef={takeFocus}
        empty={
          tersaring ? (
            <EmptyState icon="cari" title="Tidak ada yang cocok">
              Periksa ejaan, atau ubah saringan.
            </EmptyState>
          ) : (
            <EmptyState icon="pena" title="Belum ada graduasi">
              Keputusan sidang yang mengusulkan lepas bantuan masuk ke sini sendiri ketika sidang ditutup. Yang lain
              dicatat dengan tombol G.
            </EmptyState>
          )
        }
      />
      {catat && (
        <CatatGraduasi
          onClose={() => setCatat(false)}
          onSaved={(id) => {
            setDipilih(id);
            setCatat(false);
          }}
        />
      )}
    </Page>
  );
}

interface SaringProps {
  readonly saring: SaringGraduasi;
  readonly onChange: (saring: SaringGraduasi) => void;
  /** Records a graduation by hand. */
  readonly onRecord: () => void;
}

function Saring({ saring, onChange, onRecord }: SaringProps): JSX.Element {
  const pilihan = useQuery(orpc.warga.pilihan.queryOptions());
  const set = (isi: Readonly<Record<string, string | null>>): void =>
    onChange(readSaringGraduasi({ ...saring, ...isi }));
  return (
    <FilterBar>
      <FilterChip
        label="Status"
        options={STATUS_GRADUASI.map((satu) => ({ value: satu, label: NAMA_STATUS_GRADUASI[satu] }))}
        value={saring.status ?? null}
        onChange={(status) => set({ status })}
      />
      <RtRwChips pilihan={pilihan.data} saring={saring} onChange={(bidang, nilai) => set({ [bidang]: nilai })} />
      <span className={kelas('kanan')}>
        <Button compact kbd="G" onClick={onRecord}>
          Catat
        </Button>
      </span>
    </FilterBar>
  );
}
