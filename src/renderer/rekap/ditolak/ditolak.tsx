import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type JSX, useCallback, useMemo, useState } from 'react';
import { formatAngka } from '../../components/angka.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table/data-table.tsx';
import type { RowWindow } from '../../components/data-table/row-window.ts';
import { useKeys } from '../../components/keys/use-keys.ts';
import { EmptyState, ErrorState, LoadingState } from '../../components/state-panels.tsx';
import { orpc } from '../../rpc/client.ts';
import { Page } from '../../shell/page.tsx';
import { useKelurahanKota } from '../use-kelurahan-kota.ts';
import { type BerkasDitolak, KOLOM_DITOLAK } from './kolom-ditolak.tsx';
import { RincianDitolak } from './rincian-ditolak.tsx';

/** Files that were refused and have not come again in good order, the newest first. */
export function DitolakRekap(): JSX.Element {
  const navigate = useNavigate();
  const [dipilih, setDipilih] = useState<BerkasDitolak | null>(null);
  const ditolak = useQuery(orpc.rekap.listDitolak.queryOptions());
  const kelurahan = useKelurahanKota();
  const leave = (): void => void navigate({ to: '/rekap' });
  const open = ({ kelurahan: kode }: BerkasDitolak): void => {
    if (kode !== null) void navigate({ to: '/rekap/$kode', params: { kode } });
  };
  useKeys({ Esc: { label: 'Kembali', run: leave } });
  const berkas = useMemo(() => {
    const nama = new Map(kelurahan.map((satu) => [satu.kode, satu.nama]));
    return ditolak.data?.map((satu) => ({ ...satu, namaKelurahan: nama.get(satu.kelurahan ?? '') ?? satu.kelurahan }));
  }, [ditolak.data, kelurahan]);
  return (
    <Page
      title="Berkas ditolak"
      subtitle={berkas === undefined ? undefined : `${formatAngka(berkas.length)} berkas, yang terbaru di atas`}
      end={
        <Button variant="quiet" kbd="Esc" onClick={leave}>
          Kembali
        </Button>
      }
      {...(berkas !== undefined &&
        berkas.length > 0 && { side: <RincianDitolak berkas={dipilih} onOpen={open} />, sideLabel: 'Rincian berkas' })}
      fill
    >
      {ditolak.isError ? (
        <ErrorState error={ditolak.error} onRetry={() => void ditolak.refetch()} />
      ) : berkas === undefined ? (
        <LoadingState />
      ) : (
        <Daftar berkas={berkas} onSelect={setDipilih} onOpen={open} />
      )}
    </Page>
  );
}

interface DaftarProps {
  readonly berkas: readonly BerkasDitolak[];
  readonly onSelect: (berkas: BerkasDitolak) => void;
  readonly onOpen: (berkas: BerkasDitolak) => void;
}

function Daftar({ berkas, onSelect, onOpen }: DaftarProps): JSX.Element {
  const fetchWindow = useCallback(
    async ({ offset, limit }: RowWindow<never>) => ({
      total: berkas.length,
      baris: berkas.slice(offset, offset + limit),
    }),
    [berkas],
  );
  const takeFocus = useCallback((element: HTMLTableElement | null) => {
    if (document.activeElement?.matches('body, h1') === true) element?.focus();
  }, []);
  return (
    <DataTable<BerkasDitolak, never>
      label="Berkas ditolak"
      columns={KOLOM_DITOLAK}
      queryKey={[...orpc.rekap.listDitolak.key(), 'jendela', berkas]}
      fetchWindow={fetchWindow}
      onSelect={onSelect}
      onActivate={onOpen}
      placeKey="rekap.ditolak"
      gridRef={takeFocus}
      empty={
        <EmptyState
          icon="cek"
          title="Tidak ada berkas yang ditolak"
          action={<ButtonLink to="/rekap">Ke papan rekap</ButtonLink>}
        >
          Berkas yang rusak, dari pengirim yang belum dikenal, atau versi lama tampil di sini dengan sebabnya.
        </EmptyState>
      }
    />
  );
}
