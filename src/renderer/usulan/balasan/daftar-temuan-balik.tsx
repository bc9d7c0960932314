import { type JSX, useCallback, useState } from 'react';
import type { IsiBalasan } from '#contract/balasan.ts';
import { describeTemuanBalik } from '#domain/saran-balik.ts';
import { bindClasses } from '../../components/class-names.ts';
import { DataTable } from '../../components/data-table/data-table.tsx';
import type { RowWindow } from '../../components/data-table/row-window.ts';
import type { DataColumn } from '../../components/data-table/table-columns.ts';
import { Facts } from '../../components/facts.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { PanelFacts } from '../../components/side-panel.tsx';
import { EmptyState } from '../../components/state-panels.tsx';
import { Warning } from '../../components/warning.tsx';
import { orpc } from '../../rpc/client.ts';
import { Page } from '../../shell/page.tsx';
import { BagianBalasan } from './bagian-balasan.tsx';
import gaya from './balasan.module.css';
import type { BalasanLengkap } from './daftar-tolakan.tsx';
import { nameBalasan } from './kata-balasan.ts';
import { KeSemua } from './ke-semua.tsx';
import { NikBalasan } from './nik-balasan.tsx';
import { listPeringatan } from './peringatan-balasan.ts';

const kelas = bindClasses(gaya);

type TemuanBalik = NonNullable<IsiBalasan['berkasBalik']>['temuan'][number];

/** A finding and its place in the file, which tells two about one person apart. */
interface Baris extends TemuanBalik {
  readonly letak: number;
}

const KOLOM: readonly DataColumn<Baris, never>[] = [
  {
    id: 'temuan',
    header: 'Temuan',
    width: 'minmax(240px, 2fr)',
    render: ({ jenis }) => describeTemuanBalik(jenis).nama,
  },
  {
    id: 'nama',
    header: 'Nama',
    width: 'minmax(144px, 2fr)',
    render: ({ nama }) => <span className={kelas('nama')}>{nama}</span>,
  },
  {
    id: 'sidang',
    header: 'Sidang',
    width: '216px',
    render: ({ namaSidang, nomor }) => `${namaSidang}, nomor ${nomor}`,
  },
];

export interface DaftarTemuanBalikProps {
  readonly balasan: BalasanLengkap;
  readonly temuan: readonly TemuanBalik[];
}

/** What Dinas Sosial saw when the decisions of all kelurahan lay side by side, each with what to do about it. */
export function DaftarTemuanBalik({ balasan, temuan }: DaftarTemuanBalikProps): JSX.Element {
  const { id, tolakan } = balasan;
  const [aktif, setAktif] = useState<number | null>(null);
  const peringatan = listPeringatan(balasan, { pendek: true });
  const takeFocus = useCallback((element: HTMLTableElement | null) => {
    if (document.activeElement?.matches('body, h1') === true) element?.focus();
  }, []);
  const fetchWindow = useCallback(
    async ({ offset, limit }: RowWindow<never>) => ({
      total: temuan.length,
      baris: temuan.slice(offset, offset + limit).map((satu, i) => ({ ...satu, letak: offset + i })),
    }),
    [temuan],
  );
  return (
    <Page
      title={nameBalasan(balasan)}
      subtitle={balasan.dinsos?.nama}
      end={
        <>
          <BagianBalasan id={id} ditolak={tolakan.length} temuan={temuan.length} lihat="temuan" />
          <KeSemua />
        </>
      }
      side={<RincianTemuanBalik temuan={aktif === null ? null : (temuan[aktif] ?? null)} />}
      sideLabel="Rincian temuan"
      fill
    >
      {peringatan.length > 0 && <Warning items={peringatan} />}
      <DataTable
        label="Temuan Dinas Sosial"
        columns={KOLOM}
        queryKey={[...orpc.balasan.get.key({ input: { id } }), 'temuan']}
        fetchWindow={fetchWindow}
        onSelect={({ letak }) => setAktif(letak)}
        placeKey={`temuan balik ${id}`}
        gridRef={takeFocus}
        empty={<EmptyState icon="cek" title="Tidak ada temuan" />}
      />
    </Page>
  );
}

function RincianTemuanBalik({ temuan }: { readonly temuan: TemuanBalik | null }): JSX.Element {
  const [nikShown, setNikShown] = useState(false);
  const toggle = (): void => setNikShown(!nikShown);
  useKeys({ N: { label: nikShown ? 'Samarkan NIK' : 'Tampilkan NIK', run: toggle, when: temuan !== null } });
  if (temuan === null) {
    return (
      <EmptyState icon="ingat" title="Belum ada temuan yang dipilih">
        Pilih temuan dengan panah atau klik untuk membaca penjelasannya.
      </EmptyState>
    );
  }
  const { nama, penjelasan, saran } = describeTemuanBalik(temuan.jenis);
  return (
    <PanelFacts>
      <div>
        <h2>{temuan.nama}</h2>
        <NikBalasan nik={temuan.nik} shown={nikShown} kbd="N" onToggle={toggle} />
      </div>
      <Warning items={[{ judul: nama, rincian: penjelasan }]} />
      <section aria-label="Yang dapat dilakukan">
        <h2>Yang dapat dilakukan</h2>
        <p>{saran}</p>
      </section>
      <Facts
        facts={[
          { label: 'Di sini', isi: `${temuan.namaSidang}, nomor ${temuan.nomor}` },
          { label: 'Di tempat lain', isi: temuan.keterangan },
        ]}
      />
    </PanelFacts>
  );
}
