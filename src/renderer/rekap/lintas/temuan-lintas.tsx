import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useCanGoBack, useNavigate, useRouter } from '@tanstack/react-router';
import { type JSX, useCallback, useMemo, useRef, useState } from 'react';
import type { TemuanLintas as Temuan } from '#contract/rekap.ts';
import { formatAngka } from '../../components/angka.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table/data-table.tsx';
import type { RowWindow } from '../../components/data-table/row-window.ts';
import { useKeys } from '../../components/keys/use-keys.ts';
import { SearchField } from '../../components/search-field.tsx';
import { EmptyState } from '../../components/state-panels.tsx';
import { useKeptState } from '../../components/use-kept-state.ts';
import { client, orpc } from '../../rpc/client.ts';
import { Page } from '../../shell/page.tsx';
import { BandingLintas } from './banding-lintas.tsx';
import { createKolomLintas, type UrutLintas } from './kolom-lintas.tsx';
import { RincianLintas } from './rincian-lintas.tsx';
import { SaringBar } from './saring-bar.tsx';
import type { SaringLintas } from './saring-lintas.ts';
import { sumTemuan, useJumlahLintas } from './use-jumlah-lintas.ts';

const rute = getRouteApi('/rekap/temuan');

/** What is seen only when the decisions of all kelurahan lie side by side, the gravest kind first. */
export function TemuanLintas(): JSX.Element {
  const [dipilih, setDipilih] = useState<Temuan | null>(null);
  const [penuh, setPenuh] = useState(false);
  const [nomorShown, setNomorShown] = useState(false);
  const toggleNomor = (): void => setNomorShown(!nomorShown);
  useKeys({ N: { label: nomorShown ? 'Tutupi NIK dan KK' : 'Tampilkan NIK dan KK', run: toggleNomor } });
  if (penuh && dipilih !== null) {
    return (
      <BandingLintas
        temuan={dipilih}
        nomorShown={nomorShown}
        onToggleNomor={toggleNomor}
        onClose={() => setPenuh(false)}
      />
    );
  }
  const open = (temuan: Temuan): void => {
    setDipilih(temuan);
    setPenuh(true);
  };
  return (
    <DaftarLintas
      nomorShown={nomorShown}
      onSelect={setDipilih}
      onOpen={open}
      side={
        <RincianLintas
          temuan={dipilih}
          nomorShown={nomorShown}
          onToggleNomor={toggleNomor}
          onCompare={() => setPenuh(true)}
        />
      }
    />
  );
}

interface DaftarLintasProps {
  readonly nomorShown: boolean;
  readonly onSelect: (temuan: Temuan | null) => void;
  readonly onOpen: (temuan: Temuan) => void;
  readonly side: JSX.Element;
}

function DaftarLintas({ nomorShown, onSelect, onOpen, side }: DaftarLintasProps): JSX.Element {
  const saring = rute.useSearch();
  const navigate = useNavigate();
  const [cari, setCari] = useKeptState('rekap.temuan.cari', '');
  const jumlah = useJumlahLintas(saring.bulan);
  const tabel = useRef<HTMLTableElement>(null);
  const { history } = useRouter();
  const bisaKembali = useCanGoBack();
  // Where one came from: the board, or the kelurahan whose findings these are. Filters replace the address and do not stand between.
  const leave = (): void => (bisaKembali ? history.back() : void navigate({ to: '/rekap' }));
  useKeys({ Esc: { label: 'Kembali', run: leave } });
  const setSaring = (isi: SaringLintas): void => {
    onSelect(null);
    void navigate({ to: '/rekap/temuan', search: isi, replace: true });
  };
  // The list takes the focus, since its letters do the work; a field that is being typed into keeps it.
  const takeFocus = useCallback((element: HTMLTableElement | null) => {
    tabel.current = element;
    if (document.activeElement?.matches('body, h1') === true) element?.focus();
  }, []);

  const dicari = useMemo(() => toSaringInti(saring, cari.trim()), [saring, cari]);
  const fetchWindow = useCallback(
    (window: RowWindow<UrutLintas>, signal: AbortSignal) =>
      client.rekap.listTemuan({ ...window, saring: dicari }, { signal }),
    [dicari],
  );
  const semua = jumlah && sumTemuan(jumlah);
  const kolom = useMemo(() => createKolomLintas(nomorShown), [nomorShown]);
  return (
    <Page
      title="Temuan antarkelurahan"
      subtitle={semua === 0 || semua === undefined ? undefined : `${formatAngka(semua)}, yang terberat di atas`}
      end={
        <Button variant="quiet" kbd="Esc" onClick={leave}>
          Kembali
        </Button>
      }
      {...(semua !== 0 && { side, sideLabel: 'Rincian temuan' })}
      fill
    >
      <SearchField
        label="Cari temuan"
        placeholder="Nama, NIK, atau nomor KK"
        value={cari}
        onChange={(isi) => {
          onSelect(null);
          setCari(isi.slice(0, 100));
        }}
        onDown={() => tabel.current?.focus()}
      />
      <SaringBar saring={saring} onChange={setSaring} />
      <DataTable
        label="Temuan antarkelurahan"
        columns={kolom}
        queryKey={[...orpc.rekap.listTemuan.key(), dicari]}
        fetchWindow={fetchWindow}
        onSelect={onSelect}
        onActivate={onOpen}
        placeKey="rekap.temuan"
        gridRef={takeFocus}
        empty={cari.trim() !== '' || Object.keys(saring).length > 0 ? <TidakCocok /> : <Bersih />}
      />
    </Page>
  );
}

/** The same filter as the core takes it. */
function toSaringInti({ bulan, ...lain }: SaringLintas, cari: string) {
  return { ...lain, ...(bulan !== undefined && { periode: bulan }), ...(cari !== '' && { cari }) };
}

function TidakCocok(): JSX.Element {
  return (
    <EmptyState icon="cari" title="Tidak ada temuan yang cocok">
      Periksa ejaan, atau ubah saringan.
    </EmptyState>
  );
}

/** Nothing collides, or nothing is there that could. */
function Bersih(): JSX.Element {
  const bulan = useQuery(orpc.rekap.listPeriode.queryOptions());
  if (bulan.data?.some(({ paket }) => paket > 0) === true) {
    return (
      <EmptyState icon="cek" title="Tidak ada temuan antarkelurahan">
        Keputusan semua kelurahan sudah dibandingkan: NIK, nomor KK, putusan, dan yang pindah.
      </EmptyState>
    );
  }
  return (
    <EmptyState icon="rekap" title="Belum ada paket" action={<ButtonLink to="/rekap">Ke papan rekap</ButtonLink>}>
      Temuan tampil di sini sesudah paket keputusan dari beberapa kelurahan diterima.
    </EmptyState>
  );
}
