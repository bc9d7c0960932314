import { useQuery } from '@tanstack/react-query';
import { type JSX, useCallback, useMemo, useRef, useState } from 'react';
import type { JendelaKunci, KunciDikenal } from '#contract/kunci.ts';
import { formatTanggalPendek, toTanggal } from '#domain/tanggal.ts';
import { formatDari } from '../../components/angka.ts';
import { bindClasses } from '../../components/class-names.ts';
import { DataTable } from '../../components/data-table/data-table.tsx';
import type { RowWindow } from '../../components/data-table/row-window.ts';
import type { DataColumn } from '../../components/data-table/table-columns.ts';
import { ToggleChip } from '../../components/filter-chip.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { EmptyState } from '../../components/state-panels.tsx';
import { client, orpc } from '../../rpc/client.ts';
import { AmbilKunci } from './ambil-kunci.tsx';
import { BelumBerkunci } from './belum-berkunci.tsx';
import gaya from './kunci.module.css';
import { RincianKunci } from './rincian-kunci.tsx';
import { Sidik } from './sidik.tsx';
import { TempatJatuh } from './tempat-jatuh.tsx';
import { Tertolak } from './tertolak.tsx';
import type { TambahKunci } from './use-tambah.tsx';

const kelas = bindClasses(gaya);

type Kolom = NonNullable<JendelaKunci['urut']>['kolom'];

const KOLOM: readonly DataColumn<KunciDikenal, Kolom>[] = [
  { id: 'nama', header: 'Kelurahan', width: 'minmax(144px, 1fr)', urut: 'nama', render: ({ nama }) => <b>{nama}</b> },
  {
    id: 'kecamatan',
    header: 'Kecamatan',
    width: 'minmax(128px, 1fr)',
    urut: 'kode',
    render: (kunci) => kunci.kecamatan,
  },
  { id: 'sidik', header: 'Sidik kunci', width: '288px', render: ({ sidikKunci }) => <Sidik sidik={sidikKunci} /> },
  {
    id: 'dicatat',
    header: 'Dicatat',
    width: '128px',
    urut: 'dicatat',
    render: ({ dicatat }) => formatTanggalPendek(toTanggal(new Date(dicatat))),
  },
  {
    id: 'keadaan',
    header: 'Keadaan',
    width: '96px',
    render: ({ dicabut }) => (dicabut === null ? 'Berlaku' : 'Dicabut'),
  },
];

/** At a Dinas Sosial: the keys of its kelurahan, and who has sent none yet. */
export function DaftarKunci({ tambah }: { readonly tambah: TambahKunci }): JSX.Element {
  const ringkas = useQuery(orpc.kunciDikenal.ringkas.queryOptions());
  const [cari, setCari] = useState('');
  const [semua, setSemua] = useState(false);
  const [rincian, setRincian] = useState<KunciDikenal | null>(null);
  const tabel = useRef<HTMLTableElement>(null);
  const saring = useMemo(
    () => ({ ...(cari.trim() !== '' && { cari: cari.trim() }), ...(!semua && { berlaku: true }) }),
    [cari, semua],
  );
  const fetchWindow = useCallback(
    (window: RowWindow<Kolom>, signal: AbortSignal) => client.kunciDikenal.list({ ...window, saring }, { signal }),
    [saring],
  );
  return (
    <TempatJatuh label="Kunci kelurahan" tambah={tambah} penuh>
      <div className={kelas('kepalaDaftar')}>
        <h2>Kunci kelurahan</h2>
        {ringkas.data !== undefined && (
          <p className={kelas('redup')}>{formatDari(ringkas.data.berlaku, ringkas.data.semua)} kelurahan</p>
        )}
        <div className={kelas('tombol')}>
          <AmbilKunci tambah={tambah} label="Tambah kunci kelurahan" utama banyak />
        </div>
      </div>
      <Tertolak daftar={tambah.ditolak} />
      <div className={kelas('saring')}>
        <SearchField
          label="Cari kunci"
          placeholder="Nama kelurahan, kecamatan, atau sidik"
          value={cari}
          onChange={(isi) => setCari(isi.slice(0, 100))}
          onDown={() => tabel.current?.focus()}
        />
        <ToggleChip label="Juga yang dicabut" pressed={semua} onChange={setSemua} />
        <BelumBerkunci belum={ringkas.data?.belum ?? []} />
      </div>
      <div className={kelas('tabel')}>
        <DataTable
          label="Daftar kunci kelurahan"
          columns={KOLOM}
          queryKey={[...orpc.kunciDikenal.list.key(), saring]}
          fetchWindow={fetchWindow}
          onActivate={setRincian}
          placeKey="kunci"
          gridRef={tabel}
          empty={
            cari.trim() === '' ? (
              <EmptyState icon="kunci" title="Belum ada kunci kelurahan">
                Minta berkas kunci dari setiap kelurahan, lalu letakkan semuanya di sini sekaligus.
              </EmptyState>
            ) : (
              <EmptyState icon="cari" title="Tidak ada kunci yang cocok">
                Periksa ejaan, atau hapus kata pencarian.
              </EmptyState>
            )
          }
        />
      </div>
      {rincian !== null && <RincianKunci kunci={rincian} onClose={() => setRincian(null)} />}
    </TempatJatuh>
  );
}
