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
import { KOLOM_USULAN, type UrutUsulan } from './kolom-usulan.tsx';
import { RancanganMenunggu } from './rancangan-menunggu.tsx';
import { RincianUsulan } from './rincian-usulan.tsx';
import { SaringBar } from './saring-bar.tsx';
import type { SaringUsulan } from './saring-usulan.ts';

const rute = getRouteApi('/usulan');

/** Every usulan of the kelurahan, found by name, NIK or address, with the chosen one beside the list. */
export function DaftarUsulan(): JSX.Element {
  const saring = rute.useSearch();
  const [cari, setCari] = useKeptState('usulan.cari', '');
  const navigate = useNavigate();
  const jumlah = useQuery(orpc.usulan.count.queryOptions());
  const [dipilih, setDipilih] = useState<number | null>(null);
  const tabel = useRef<HTMLTableElement>(null);
  const setSaring = (isi: SaringUsulan): void => {
    setDipilih(null);
    void navigate({ to: '/usulan', search: isi, replace: true });
  };
  useKeys({
    F6: { label: 'Impor daftar usulan', run: () => void navigate({ to: '/usulan/impor' }) },
    F7: { label: 'SPTJM', run: () => void navigate({ to: '/usulan/sptjm' }) },
    F8: { label: 'Balasan Dinas Sosial', run: () => void navigate({ to: '/usulan/balasan' }) },
    N: { label: 'Usulan baru', run: () => void navigate({ to: '/usulan/baru' }) },
  });

  const dicari = useMemo(() => ({ ...saring, ...(cari.trim() !== '' && { cari: cari.trim() }) }), [saring, cari]);
  const fetchWindow = useCallback(
    (window: RowWindow<UrutUsulan>, signal: AbortSignal) =>
      client.usulan.list({ ...window, saring: dicari }, { signal }),
    [dicari],
  );
  const total = jumlah.data === undefined ? null : Object.values(jumlah.data).reduce((a, b) => a + b, 0);
  if (total === 0) return <BelumAda />;
  return (
    <Page
      title="Usulan"
      // Short, so that it and four buttons stand in one line beside the panel; how many there are in all stands below the table.
      subtitle={total === null ? undefined : `${formatAngka(jumlah.data?.menunggu ?? 0)} menunggu`}
      end={
        <>
          <ButtonLink to="/usulan/balasan" kbd="F8">
            Balasan
          </ButtonLink>
          <ButtonLink to="/usulan/sptjm" kbd="F7">
            SPTJM
          </ButtonLink>
          <ButtonLink to="/usulan/impor" kbd="F6">
            Impor
          </ButtonLink>
          <ButtonLink to="/usulan/baru" variant="primary" kbd="N">
            Usulan baru
          </ButtonLink>
        </>
      }
      side={<RincianUsulan id={dipilih} />}
      sideLabel="Rincian usulan"
      fill
    >
      <RancanganMenunggu />
      <SearchField
        label="Cari usulan"
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
        label="Daftar usulan"
        columns={KOLOM_USULAN}
        queryKey={[...orpc.usulan.list.key(), dicari]}
        fetchWindow={fetchWindow}
        onSelect={({ id }) => setDipilih(id)}
        placeKey="usulan"
        gridRef={tabel}
        empty={
          <EmptyState icon="cari" title="Tidak ada usulan yang cocok">
            Periksa ejaan, atau hapus saringan.
          </EmptyState>
        }
      />
    </Page>
  );
}

function BelumAda(): JSX.Element {
  return (
    <Page title="Usulan">
      <RancanganMenunggu />
      <EmptyState
        icon="usulan"
        title="Belum ada usulan"
        action={
          <>
            <ButtonLink to="/usulan/impor" variant="primary" kbd="F6" autoFocus>
              Impor daftar usulan
            </ButtonLink>
            <ButtonLink to="/usulan/baru" kbd="N">
              Ketik satu usulan
            </ButtonLink>
          </>
        }
      >
        Daftar dari RT, RW, dan PSM masuk lewat berkas Excel atau CSV, yang datang sendiri diketik. Mufakat memeriksa
        semuanya sebelum menulis.
      </EmptyState>
    </Page>
  );
}
