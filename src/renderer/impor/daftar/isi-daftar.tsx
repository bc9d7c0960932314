import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, useCanGoBack, useNavigate, useRouter } from '@tanstack/react-router';
import { type JSX, useCallback, useMemo, useRef, useState } from 'react';
import type { BarisDaftar, TAMPIL_BARIS } from '#contract/daftar.ts';
import { NAMA_JENIS_DAFTAR } from '#domain/daftar.ts';
import { formatAngka } from '../../components/angka.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { DataTable } from '../../components/data-table/data-table.tsx';
import type { RowWindow } from '../../components/data-table/row-window.ts';
import type { DataColumn } from '../../components/data-table/table-columns.ts';
import { Facts } from '../../components/facts.tsx';
import { ToggleChip } from '../../components/filter-chip.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { formatNik } from '../../components/masked-nik.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../components/state-panels.tsx';
import { client, orpc } from '../../rpc/client.ts';
import { Page } from '../../shell/page.tsx';
import gaya from '../impor.module.css';
import { formatWaktu } from '../riwayat-impor.tsx';
import type { BerkasDaftar } from './use-tarik.ts';

const kelas = bindClasses(gaya);
const rute = getRouteApi('/warga/daftar/$berkas');

type Tampil = (typeof TAMPIL_BARIS)[number];
type UrutBaris = 'baris' | 'nama' | 'nik';

const KOLOM: readonly DataColumn<BarisDaftar, UrutBaris>[] = [
  {
    id: 'baris',
    header: 'Baris',
    width: '96px',
    angka: true,
    urut: 'baris',
    render: ({ baris }) => formatAngka(baris),
  },
  { id: 'nama', header: 'Nama', width: 'minmax(152px, 1fr)', urut: 'nama', render: ({ nama }) => <b>{nama}</b> },
  { id: 'nik', header: 'NIK', width: '184px', urut: 'nik', render: ({ nik }) => formatNik(nik) },
  { id: 'isi', header: 'Isi', width: 'minmax(184px, 1.6fr)', render: ({ isi }) => <span title={isi}>{isi}</span> },
];

/** A refused row has no person yet: its cell and the reason. */
const KOLOM_DITOLAK: readonly DataColumn<BarisDaftar, UrutBaris>[] = [
  {
    id: 'baris',
    header: 'Baris',
    width: '96px',
    angka: true,
    urut: 'baris',
    render: ({ baris }) => formatAngka(baris),
  },
  { id: 'isi', header: 'Isi berkas', width: '240px', render: ({ nama }) => nama },
  {
    id: 'sebab',
    header: 'Sebab ditolak',
    width: 'minmax(240px, 1fr)',
    render: ({ isi }) => <span title={isi}>{isi}</span>,
  },
];

/** One list that came in, row by row: who stands where in it, and what was refused. */
export function IsiDaftar(): JSX.Element {
  const berkas = Number(rute.useParams().berkas);
  const awal = useQuery({
    ...orpc.daftar.baris.queryOptions({ input: { berkas, offset: 0, limit: 1 } }),
    placeholderData: keepPreviousData,
  });
  const router = useRouter();
  const navigate = useNavigate();
  const canGoBack = useCanGoBack();
  const leave = (): void => {
    if (canGoBack) router.history.back();
    else void navigate({ to: '/warga/impor' });
  };
  useKeys({ Esc: { label: 'Kembali', run: leave } });
  const kembali = (
    <Button variant="quiet" kbd="Esc" onClick={leave}>
      Kembali
    </Button>
  );
  if (awal.data !== undefined) return <Isi berkas={awal.data.berkas} kembali={kembali} />;
  return (
    <Page title="Isi daftar" end={kembali}>
      {awal.isError ? <ErrorState error={awal.error} onRetry={() => void awal.refetch()} /> : <LoadingState />}
    </Page>
  );
}

function Isi({ berkas, kembali }: { readonly berkas: BerkasDaftar; readonly kembali: JSX.Element }): JSX.Element {
  const { id, jenis, namaBerkas, jumlah } = berkas;
  const navigate = useNavigate();
  const tabel = useRef<HTMLTableElement>(null);
  const [cari, setCari] = useState('');
  const [tampil, setTampil] = useState<Tampil>('diterima');
  const dicari = useMemo(() => ({ tampil, ...(cari.trim() !== '' && { cari: cari.trim() }) }), [tampil, cari]);
  const fetchWindow = useCallback(
    (window: RowWindow<UrutBaris>, signal: AbortSignal) =>
      client.daftar.baris({ ...window, berkas: id, saring: dicari }, { signal }),
    [id, dicari],
  );
  const pilihan: readonly (readonly [Tampil, string, number | undefined])[] = [
    ['diterima', 'Ditulis', jumlah.dibaca - jumlah.ditolak],
    ['ditolak', 'Bermasalah', jumlah.ditolak],
    ['siks_ditolak', 'Ditolak SIKS-NG', undefined],
  ];
  return (
    <Page
      title="Isi daftar"
      subtitle={
        <span className={kelas('berkas')} title={namaBerkas}>
          {namaBerkas}
        </span>
      }
      end={kembali}
      side={<Rincian berkas={berkas} />}
      sideLabel="Tentang daftar ini"
      fill
    >
      <SearchField
        label="Cari dalam daftar"
        placeholder="Nama, NIK, atau nomor KK"
        value={cari}
        onChange={(isi) => setCari(isi.slice(0, 100))}
        onDown={() => tabel.current?.focus()}
        autoFocus
      />
      <div className={kelas('tampil')}>
        {pilihan
          .filter(([nilai]) => nilai !== 'siks_ditolak' || jenis === 'siks')
          .map(([nilai, label, banyak]) => (
            <ToggleChip
              key={nilai}
              label={label}
              {...(banyak !== undefined && { jumlah: banyak })}
              pressed={tampil === nilai}
              onChange={(on) => setTampil(on ? nilai : 'diterima')}
            />
          ))}
      </div>
      <DataTable
        label="Baris daftar"
        columns={tampil === 'ditolak' ? KOLOM_DITOLAK : KOLOM}
        queryKey={[...orpc.daftar.baris.key(), id, dicari]}
        fetchWindow={fetchWindow}
        onActivate={({ kunci, warga }) => {
          if (kunci !== null && warga) void navigate({ to: '/warga/$kunci', params: { kunci } });
        }}
        gridRef={tabel}
        empty={
          <EmptyState icon="cari" title="Tidak ada baris di sini">
            {cari === ''
              ? 'Daftar ini tidak mempunyai baris semacam itu.'
              : 'Periksa ejaan, atau pilih baris yang lain.'}
          </EmptyState>
        }
      />
    </Page>
  );
}

/** What is kept about the batch. */
function Rincian({ berkas }: { readonly berkas: BerkasDaftar }): JSX.Element {
  const { jenis, namaBerkas, waktu, layout, sha256, jumlah, ditarik } = berkas;
  return (
    <div className={kelas('rincian')}>
      <h2>{NAMA_JENIS_DAFTAR[jenis]}</h2>
      {ditarik !== null && <p>Ditarik {formatWaktu(ditarik)}; baris-barisnya tidak ikut dihitung lagi.</p>}
      <Facts
        facts={[
          { label: 'Berkas', isi: namaBerkas },
          { label: 'Masuk', isi: formatWaktu(waktu) },
          { label: 'Susunan', isi: layout },
          { label: 'Dibaca', isi: formatAngka(jumlah.dibaca) },
          { label: 'Baru', isi: formatAngka(jumlah.baru) },
          { label: 'Diperbarui', isi: formatAngka(jumlah.diperbarui) },
          { label: 'Tidak berubah', isi: formatAngka(jumlah.sama) },
          { label: 'Bermasalah', isi: formatAngka(jumlah.ditolak) },
          { label: 'SHA-256', isi: sha256 === '' ? 'tidak ada' : sha256 },
        ]}
      />
    </div>
  );
}
