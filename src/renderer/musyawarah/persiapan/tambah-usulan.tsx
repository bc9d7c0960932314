import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type JSX, useRef, useState } from 'react';
import type { Sidang } from '#contract/sidang.ts';
import type { BarisUsulan } from '#contract/usulan.ts';
import { NAMA_JENIS_USULAN } from '#domain/jenis-usulan.ts';
import { formatAngka } from '../../components/angka.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table/data-table.tsx';
import type { DataColumn } from '../../components/data-table/table-columns.ts';
import { ToggleChip } from '../../components/filter-chip.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { notifyDone, notifyError } from '../../components/notify.ts';
import { SearchField } from '../../components/search-field.tsx';
import { EmptyState } from '../../components/state-panels.tsx';
import { client, orpc } from '../../rpc/client.ts';
import { ActionBar, Page } from '../../shell/page.tsx';
import { refreshSidang } from '../ruang/refresh-sidang.ts';

type Kolom = 'nama' | 'nik' | 'rt' | 'jenis' | 'program';

const COLUMNS: readonly DataColumn<BarisUsulan, Kolom>[] = [
  { id: 'nama', header: 'Nama', width: 'minmax(180px, 2fr)', urut: 'nama', render: (usulan) => <b>{usulan.nama}</b> },
  { id: 'nik', header: 'NIK', width: '104px', urut: 'nik', render: ({ nik }) => `•••• ${nik.slice(-4)}` },
  { id: 'rt', header: 'RT / RW', width: '104px', urut: 'rt', render: ({ rt, rw }) => `${rt || '–'} / ${rw || '–'}` },
  {
    id: 'jenis',
    header: 'Jenis',
    width: 'minmax(150px, 1fr)',
    urut: 'jenis',
    render: ({ jenis }) => NAMA_JENIS_USULAN[jenis],
  },
  {
    id: 'program',
    header: 'Program',
    width: 'minmax(96px, 1fr)',
    urut: 'program',
    render: ({ program }) => program || '–',
  },
  { id: 'pengusul', header: 'Pengusul', width: 'minmax(120px, 1fr)', render: ({ pengusul }) => pengusul || '–' },
];

export interface TambahUsulanProps {
  readonly sidang: Sidang;
  readonly onDone: () => void;
}

/** Waiting usulan: Enter puts one on the agenda, one button puts all. */
export function TambahUsulan({ sidang, onDone }: TambahUsulanProps): JSX.Element {
  const queries = useQueryClient();
  const [cari, setCari] = useState('');
  const [hanyaDitunda, setHanyaDitunda] = useState(false);
  const grid = useRef<HTMLTableElement>(null);
  const hitung = useQuery(orpc.usulan.count.queryOptions());
  const menunggu = hitung.data?.menunggu ?? 0;
  const ditunda = hitung.data?.ditunda ?? 0;
  const add = useMutation({
    mutationFn: (usulan: 'semua' | BarisUsulan) =>
      client.sidang.addUsulan({ sidang: sidang.id, usulan: usulan === 'semua' ? 'semua' : [usulan.id] }),
    onSuccess: async ({ ditambahkan }, usulan) => {
      await refreshSidang(queries);
      notifyDone(
        usulan === 'semua' ? `${formatAngka(ditambahkan)} usulan masuk agenda` : `${usulan.nama} masuk agenda`,
      );
      if (usulan === 'semua') onDone();
    },
    onError: notifyError,
  });
  const addAll = (): void => {
    if (!add.isPending && menunggu + ditunda > 0) add.mutate('semua');
  };
  useKeys({
    Esc: { label: 'Kembali ke agenda', run: onDone },
    'Ctrl+Enter': { label: 'Masukkan semua', run: addAll, when: menunggu + ditunda > 0 },
  });
  const saring = {
    status: hanyaDitunda ? ('ditunda' as const) : ('menunggu' as const),
    ...(cari.trim() !== '' && { cari: cari.trim() }),
  };
  return (
    <Page
      title="Tambah usulan"
      subtitle={`ke agenda ${sidang.nama}`}
      fill
      footer={
        <ActionBar note="Enter memasukkan usulan yang dipilih.">
          <Button variant="quiet" kbd="Esc" onClick={onDone}>
            Selesai
          </Button>
          <Button
            variant="primary"
            kbd="Ctrl+Enter"
            busy={add.isPending}
            disabled={menunggu + ditunda === 0}
            onClick={addAll}
          >
            Masukkan semua ({formatAngka(menunggu + ditunda)})
          </Button>
        </ActionBar>
      }
    >
      <SearchField
        label="Cari nama atau NIK"
        value={cari}
        onChange={setCari}
        autoFocus
        onDown={() => grid.current?.focus()}
        onEnter={() => grid.current?.focus()}
      />
      {ditunda > 0 && (
        <div>
          <ToggleChip
            label="Hanya yang ditunda sidang sebelumnya"
            jumlah={ditunda}
            pressed={hanyaDitunda}
            onChange={setHanyaDitunda}
          />
        </div>
      )}
      <DataTable<BarisUsulan, Kolom>
        label="Usulan yang menunggu"
        columns={COLUMNS}
        queryKey={[...orpc.usulan.list.key(), 'tambah', saring]}
        fetchWindow={(window, signal) => client.usulan.list({ ...window, saring }, { signal })}
        onActivate={(usulan) => {
          if (!add.isPending) add.mutate(usulan);
        }}
        gridRef={grid}
        empty={
          <EmptyState
            title={cari.trim() === '' ? 'Tidak ada usulan yang menunggu' : 'Tidak ada usulan yang cocok'}
            action={
              <ButtonLink to="/usulan/impor" search={{}}>
                Impor daftar usulan
              </ButtonLink>
            }
          >
            Semua usulan sudah diagendakan atau diputus.
          </EmptyState>
        }
      />
    </Page>
  );
}
