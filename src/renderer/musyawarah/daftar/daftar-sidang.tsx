import { useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import { NAMA_LANGKAH_SIDANG, NAMA_STATUS_SIDANG } from '#domain/sidang.ts';
import { formatHariTanggal } from '#domain/tanggal.ts';
import { formatDari } from '../../components/angka.ts';
import { ButtonLink } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { DataTable } from '../../components/data-table/data-table.tsx';
import type { DataColumn } from '../../components/data-table/table-columns.ts';
import { Icon } from '../../components/icon.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { Meter } from '../../components/meter.tsx';
import { EmptyState } from '../../components/state-panels.tsx';
import { client, orpc } from '../../rpc/client.ts';
import { Page } from '../../shell/page.tsx';
import gaya from './daftar-sidang.module.css';
import { findLangkahLanjut } from './langkah-lanjut.ts';

const kelas = bindClasses(gaya);

type BarisSidang = Awaited<ReturnType<typeof client.sidang.list>>[number];

const COLUMNS: readonly DataColumn<BarisSidang, never>[] = [
  { id: 'nama', header: 'Sidang', width: '152px', render: (sidang) => <b>{sidang.nama}</b> },
  {
    id: 'tanggal',
    header: 'Tanggal',
    width: 'minmax(200px, 1fr)',
    render: (sidang) => formatHariTanggal(sidang.tanggal),
  },
  { id: 'status', header: 'Keadaan', width: '184px', render: (sidang) => <Keadaan sidang={sidang} /> },
  { id: 'diputus', header: 'Diputuskan', width: '184px', render: (sidang) => <Diputuskan sidang={sidang} /> },
  {
    id: 'hadir',
    header: 'Hadir',
    width: '112px',
    angka: true,
    render: (sidang) => formatDari(sidang.hadir, sidang.diundang),
  },
  {
    id: 'nomor',
    header: 'Nomor berita acara',
    width: 'minmax(200px, 1fr)',
    render: (sidang) => sidang.nomorBeritaAcara ?? '–',
  },
];

function Keadaan({ sidang }: { readonly sidang: BarisSidang }): JSX.Element {
  const ditutup = sidang.status === 'ditutup';
  return (
    <span className={kelas('keadaan', !ditutup && 'terbuka')}>
      <Icon name={ditutup ? 'kunci' : 'kini'} size="s" />
      {ditutup ? NAMA_STATUS_SIDANG.ditutup : `Di ${NAMA_LANGKAH_SIDANG[findLangkahLanjut(sidang)]}`}
    </span>
  );
}

function Diputuskan({ sidang }: { readonly sidang: BarisSidang }): JSX.Element {
  const { layak, tidak_layak, ditunda } = sidang.jumlah;
  return (
    <div className={kelas('diputus')}>
      {formatDari(sidang.diputus, sidang.usulan)}
      <Meter
        tipis
        bagian={[
          { warna: 'layak', jumlah: layak },
          { warna: 'tidak_layak', jumlah: tidak_layak },
          { warna: 'ditunda', jumlah: ditunda },
          { warna: 'sisa', jumlah: Math.max(sidang.usulan - sidang.diputus, sidang.usulan === 0 ? 1 : 0) },
        ]}
      />
    </div>
  );
}

/** All sessions, newest first; Enter goes to the step where the session stands. */
export function DaftarSidang(): JSX.Element {
  const navigate = useNavigate();
  const openForm = (): void => void navigate({ to: '/musyawarah/baru' });
  useKeys({
    B: { label: 'Buka sidang baru', run: openForm },
    N: { label: 'Buku nomor', run: () => void navigate({ to: '/musyawarah/nomor' }) },
  });
  const buka = (
    <>
      <ButtonLink to="/musyawarah/nomor" kbd="N">
        Buku nomor
      </ButtonLink>
      <ButtonLink to="/musyawarah/baru" variant="primary" kbd="B">
        Buka sidang baru
      </ButtonLink>
    </>
  );
  return (
    <Page title="Musyawarah" subtitle="Semua sidang, yang terbaru di atas" end={buka} fill>
      <DataTable<BarisSidang, never>
        label="Daftar sidang"
        columns={COLUMNS}
        queryKey={[...orpc.sidang.list.key(), 'daftar']}
        fetchWindow={async ({ offset, limit }, signal) => {
          const semua = await client.sidang.list(undefined, { signal });
          return { total: semua.length, baris: semua.slice(offset, offset + limit) };
        }}
        onActivate={(sidang) =>
          void navigate({
            to: `/musyawarah/$sidang/${findLangkahLanjut(sidang)}`,
            params: { sidang: String(sidang.id) },
          })
        }
        placeKey="sidang"
        empty={
          <EmptyState icon="musyawarah" title="Belum ada sidang">
            Tekan B untuk membuka sidang pertama. Usulan yang menunggu dapat langsung masuk agendanya.
          </EmptyState>
        }
      />
    </Page>
  );
}
