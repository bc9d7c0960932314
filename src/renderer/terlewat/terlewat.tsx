import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type JSX, useCallback, useMemo, useRef, useState } from 'react';
import type { AngkaCakupan, BarisTerlewat, Cakupan } from '#contract/terlewat.ts';
import { KATA_TERLEWAT, SEBAB_TERLEWAT } from '#domain/terlewat.ts';
import { formatAngka } from '../components/angka.ts';
import { Button, ButtonLink } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { DataTable } from '../components/data-table/data-table.tsx';
import type { RowWindow } from '../components/data-table/row-window.ts';
import { FilterBar } from '../components/filter-bar.tsx';
import { ToggleChip } from '../components/filter-chip.tsx';
import { useKeys } from '../components/keys/use-keys.ts';
import { SearchField } from '../components/search-field.tsx';
import { EmptyState, ErrorState, LoadingState } from '../components/state-panels.tsx';
import { useKeptState } from '../components/use-kept-state.ts';
import { client, orpc } from '../rpc/client.ts';
import { ActionBar, Page } from '../shell/page.tsx';
import { BagianPeta } from './bagian-peta.tsx';
import { KOLOM_TERLEWAT, type UrutTerlewat } from './kolom-terlewat.tsx';
import type { SaringTerlewat } from './saring-terlewat.ts';
import gaya from './terlewat.module.css';
import { type TindakanTerlewat, useTindakanTerlewat } from './use-tindakan-terlewat.tsx';

const kelas = bindClasses(gaya);
const rute = getRouteApi('/warga/terlewat');

/** Before a session: which RT is covered how far, and who may be overlooked, each made into a usulan or put aside by one key. */
export function Terlewat(): JSX.Element {
  const saring = rute.useSearch();
  const navigate = useNavigate();
  const cakupan = useQuery(orpc.terlewat.cakupan.queryOptions());
  const [dipilih, setDipilih] = useState<BarisTerlewat | null>(null);
  // The row that takes its place tells of itself.
  const tindakan = useTindakanTerlewat(dipilih, () => setDipilih(null));
  const { rt, rw } = saring;
  const wilayah = { ...(rt !== undefined && { rt }), ...(rw !== undefined && { rw }) };
  const leave = (): void => void navigate({ to: '/warga' });
  useKeys({
    ...tindakan.keys,
    Esc: { label: 'Kembali', run: leave },
    'Ctrl+P': { label: 'Cetak lembar RT', run: () => void navigate({ to: '/warga/terlewat/lembar', search: wilayah }) },
  });
  const setSaring = (isi: SaringTerlewat): void => {
    setDipilih(null);
    void navigate({ to: '/warga/terlewat', search: isi, replace: true });
  };
  const terlewat = cakupan.data?.jumlah.terlewat;
  return (
    <>
      <Page
        title="Terlewat"
        subtitle={terlewat === undefined ? undefined : `${formatAngka(terlewat)} baris perlu dilihat sebelum sidang`}
        end={
          <>
            <Button variant="quiet" kbd="Esc" onClick={leave}>
              Kembali
            </Button>
            <Button kbd="P" onClick={tindakan.report}>
              Catat laporan
            </Button>
            <ButtonLink to="/warga/terlewat/lembar" search={wilayah} icon="cetak" kbd="Ctrl+P">
              Cetak lembar
            </ButtonLink>
          </>
        }
        footer={<Bilah baris={dipilih} tindakan={tindakan} />}
        fill
      >
        {cakupan.isError && <ErrorState error={cakupan.error} onRetry={() => void cakupan.refetch()} />}
        {cakupan.isPending && <LoadingState />}
        {cakupan.data !== undefined && (
          <div className={kelas('dua')}>
            <BagianPeta cakupan={cakupan.data} saring={saring} onChange={setSaring} />
            <Daftar cakupan={cakupan.data} saring={saring} onChange={setSaring} onSelect={setDipilih} />
          </div>
        )}
      </Page>
      {tindakan.dialog}
    </>
  );
}

interface DaftarProps {
  readonly cakupan: Cakupan;
  readonly saring: SaringTerlewat;
  readonly onChange: (saring: SaringTerlewat) => void;
  readonly onSelect: (baris: BarisTerlewat | null) => void;
}

function Daftar({ cakupan, saring, onChange, onSelect }: DaftarProps): JSX.Element {
  const navigate = useNavigate();
  const [cari, setCari] = useKeptState('terlewat.cari', '');
  const tabel = useRef<HTMLTableElement>(null);
  const dicari = useMemo(() => {
    const { status = 'terbuka', ukuran: _, ...lain } = saring;
    return { ...lain, status, ...(cari.trim() !== '' && { cari: cari.trim() }) } as const;
  }, [saring, cari]);
  const fetchWindow = useCallback(
    (window: RowWindow<UrutTerlewat>, signal: AbortSignal) =>
      client.terlewat.list({ ...window, saring: dicari }, { signal }),
    [dicari],
  );
  return (
    <section className={kelas('daftar')} aria-label="Yang mungkin terlewat">
      <SearchField
        label="Cari orang"
        placeholder="Nama, NIK, atau alamat"
        value={cari}
        onChange={(isi) => {
          onSelect(null);
          setCari(isi.slice(0, 100));
        }}
        onDown={() => tabel.current?.focus()}
      />
      <SaringSebab cakupan={cakupan} saring={saring} onChange={onChange} />
      <DataTable
        label="Daftar terlewat"
        columns={KOLOM_TERLEWAT}
        queryKey={[...orpc.terlewat.list.key(), dicari]}
        fetchWindow={fetchWindow}
        onSelect={onSelect}
        onActivate={({ warga }) =>
          warga === null ? undefined : void navigate({ to: '/warga/$kunci', params: { kunci: warga } })
        }
        placeKey="terlewat"
        gridRef={tabel}
        empty={
          <EmptyState icon="cek" title="Tidak ada baris di sini">
            Hapus saringan untuk melihat yang lain. Orang yang dilaporkan PSM dicatat dengan tombol P.
          </EmptyState>
        }
      />
    </section>
  );
}

/** One chip a cause with its count in the chosen RT, the weightiest first; before them who was put aside. */
function SaringSebab({ cakupan, saring, onChange }: Omit<DaftarProps, 'onSelect'>): JSX.Element {
  const { sebab, status, ...wilayah } = saring;
  const angka: AngkaCakupan = cakupan.rt.find(({ rt, rw }) => rt === saring.rt && rw === saring.rw) ?? cakupan.jumlah;
  return (
    <FilterBar>
      {SEBAB_TERLEWAT.map((satu) => {
        const pressed = sebab === satu;
        if (angka.sebab[satu] === 0 && !pressed) return null;
        return (
          <ToggleChip
            key={satu}
            label={KATA_TERLEWAT[satu].singkat}
            {...(status === undefined && { jumlah: angka.sebab[satu] })}
            pressed={pressed}
            onChange={(on) => onChange({ ...wilayah, ...(status && { status }), ...(on && { sebab: satu }) })}
          />
        );
      })}
      <ToggleChip
        label="Dikesampingkan"
        pressed={status !== undefined}
        onChange={(on) => onChange({ ...wilayah, ...(sebab && { sebab }), ...(on && { status: 'dikesampingkan' }) })}
      />
    </FilterBar>
  );
}

/** What is known of the chosen row and what can be done about it, each with its key. */
function Bilah({
  baris,
  tindakan,
}: {
  readonly baris: BarisTerlewat | null;
  readonly tindakan: TindakanTerlewat;
}): JSX.Element {
  return (
    <ActionBar
      note={
        baris === null ? (
          <span className={kelas('redup')}>Pilih orang dengan panah atau klik.</span>
        ) : (
          <>
            <b>{baris.nama}</b> {[baris.alamat, baris.rinci].filter(Boolean).join(' · ')}
            {baris.catatan !== '' && ` · ${baris.catatan}`}
            <br />
            <span className={kelas('redup')}>{KATA_TERLEWAT[baris.sebab].saran}</span>
          </>
        )
      }
    >
      {tindakan.bisaKembalikan && (
        <Button kbd="Z" onClick={tindakan.bringBack}>
          Kembalikan
        </Button>
      )}
      {baris?.laporan != null && (
        <Button kbd="E" onClick={tindakan.editReport}>
          Ubah laporan
        </Button>
      )}
      <Button kbd="S" disabled={!tindakan.bisaKesampingkan} onClick={tindakan.putAside}>
        Kesampingkan
      </Button>
      <Button variant="primary" kbd="U" disabled={!tindakan.bisaUsulkan} onClick={tindakan.propose}>
        Usulkan
      </Button>
    </ActionBar>
  );
}
