import { useQuery } from '@tanstack/react-query';
import { type JSX, useCallback, useMemo, useState } from 'react';
import type { Pilar } from '#contract/kehadiran.ts';
import { NAMA_UNSUR } from '#domain/unsur.ts';
import { formatAngka } from '../components/angka.ts';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { DataTable } from '../components/data-table/data-table.tsx';
import type { RowWindow } from '../components/data-table/row-window.ts';
import type { DataColumn } from '../components/data-table/table-columns.ts';
import { useKeys } from '../components/keys/use-keys.ts';
import { EmptyState, ErrorState, LoadingState } from '../components/state-panels.tsx';
import { orpc } from '../rpc/client.ts';
import { Page } from '../shell/page.tsx';
import gaya from './pengaturan.module.css';
import { PilarDialog } from './pilar-dialog.tsx';
import { sortPilar } from './sort-pilar.ts';

const kelas = bindClasses(gaya);

const KOLOM: readonly DataColumn<Pilar, never>[] = [
  { id: 'unsur', header: 'Unsur', width: '168px', render: ({ unsur }) => NAMA_UNSUR[unsur].pendek },
  { id: 'nama', header: 'Nama', width: 'minmax(184px, 1.4fr)', render: ({ nama }) => <b>{nama}</b> },
  { id: 'jabatan', header: 'Jabatan', width: 'minmax(160px, 1fr)', render: ({ jabatan }) => jabatan },
  { id: 'rt', header: 'RT', width: '64px', render: ({ rt }) => rt },
  { id: 'rw', header: 'RW', width: '64px', render: ({ rw }) => rw },
  { id: 'aktif', header: 'Undangan', width: '152px', render: ({ aktif }) => (aktif ? 'Diundang' : 'Tidak diundang') },
];

/** The roster: everybody who is invited to a session, sorted by unsur. */
export function BagianPilar(): JSX.Element {
  const pilar = useQuery(orpc.pilar.list.queryOptions());
  const [disunting, setDisunting] = useState<Pilar | 'baru' | null>(null);
  useKeys({ T: { label: 'Tambah orang', run: () => setDisunting('baru'), when: pilar.isSuccess } });
  const urut = useMemo(() => sortPilar(pilar.data ?? []), [pilar.data]);
  const fetchWindow = useCallback(
    async ({ offset, limit }: RowWindow<never>) => ({ total: urut.length, baris: urut.slice(offset, offset + limit) }),
    [urut],
  );
  const tambah = (
    <Button variant="primary" icon="tambah" kbd="T" onClick={() => setDisunting('baru')}>
      Tambah orang
    </Button>
  );
  const diundang = urut.filter(({ aktif }) => aktif).length;
  return (
    <Page title="Pilar" subtitle={`${formatAngka(diundang)} orang diundang ke setiap sidang`} end={tambah} fill>
      <div className={kelas('tabel')}>
        {pilar.isError && <ErrorState error={pilar.error} onRetry={() => void pilar.refetch()} />}
        {pilar.isPending && <LoadingState />}
        {pilar.isSuccess && (
          <DataTable
            label="Daftar pilar"
            columns={KOLOM}
            queryKey={[...orpc.pilar.list.key(), 'urut', urut]}
            fetchWindow={fetchWindow}
            onActivate={setDisunting}
            placeKey="pilar"
            empty={
              <EmptyState icon="warga" title="Belum ada orang dalam daftar">
                Tambahkan ketua RT dan RW, PSM, dan yang lain, supaya daftar hadir sidang terisi sendiri.
              </EmptyState>
            }
          />
        )}
      </div>
      {disunting !== null && (
        <PilarDialog pilar={disunting === 'baru' ? null : disunting} onClose={() => setDisunting(null)} />
      )}
    </Page>
  );
}
