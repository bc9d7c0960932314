import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type JSX, useCallback, useState } from 'react';
import type { Tolakan } from '#contract/balasan.ts';
import { formatAngka } from '../../components/angka.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { DataTable } from '../../components/data-table/data-table.tsx';
import type { RowWindow } from '../../components/data-table/row-window.ts';
import type { DataColumn } from '../../components/data-table/table-columns.ts';
import { Icon } from '../../components/icon.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { EmptyState } from '../../components/state-panels.tsx';
import { Warning } from '../../components/warning.tsx';
import { type client, orpc } from '../../rpc/client.ts';
import { ActionBar, Page } from '../../shell/page.tsx';
import { BagianBalasan } from './bagian-balasan.tsx';
import gaya from './balasan.module.css';
import { KATA_KEADAAN, nameBalasan } from './kata-balasan.ts';
import { KeSemua } from './ke-semua.tsx';
import { listPeringatan } from './peringatan-balasan.ts';
import { RincianTolakan } from './rincian-tolakan.tsx';
import { type Bawa, useBawa } from './use-bawa.ts';

const kelas = bindClasses(gaya);

const SIKS = { asal: 'siks', status: 'siap' } as const;

export type BalasanLengkap = Awaited<ReturnType<typeof client.balasan.get>>;

/** The rows that SIKS-NG refused, those that fit nothing first; the chosen ones go before the next session. */
export function DaftarTolakan({ balasan }: { readonly balasan: BalasanLengkap }): JSX.Element {
  const { id, tolakan, berkasBalik, dapatDibatalkan } = balasan;
  const navigate = useNavigate();
  const queries = useQueryClient();
  const bawa = useBawa(id, tolakan);
  const [aktif, setAktif] = useState<number | null>(null);
  const dilihat = tolakan.find(({ baris }) => baris === aktif) ?? null;
  const peringatan = listPeringatan(balasan, { pendek: true });
  /** All that could go went: what is left is to see where it waits. */
  const habis = bawa.siap === 0 && dapatDibatalkan > 0;
  const bisaUrung = dapatDibatalkan > 0 && !bawa.busy;
  useKeys({
    Spasi: {
      label: 'Pilih baris',
      run: () => dilihat !== null && bawa.toggle(dilihat),
      when: dilihat?.keadaan === 'siap',
    },
    A: { label: 'Pilih semua', run: bawa.toggleSemua, when: bawa.siap > 0 },
    'Ctrl+Enter': habis
      ? { label: 'Lihat usulannya', run: () => void navigate({ to: '/usulan', search: SIKS }) }
      : { label: tellBawa(bawa), run: bawa.bring, when: bawa.dipilih.size > 0 && !bawa.busy },
    Z: { label: 'Urungkan', run: bawa.takeBack, when: bisaUrung },
  });
  // The list takes the focus, since its letters do the work.
  const takeFocus = useCallback((element: HTMLTableElement | null) => {
    if (document.activeElement?.matches('body, h1') === true) element?.focus();
  }, []);
  const fetchWindow = useCallback(
    async ({ offset, limit }: RowWindow<never>) => {
      // The answer is the whole file: scrolling takes it from what is known until something was brought.
      const dikenal = orpc.balasan.get.queryOptions({ input: { id }, staleTime: Number.POSITIVE_INFINITY });
      const semua = (await queries.fetchQuery(dikenal)).tolakan;
      return { total: semua.length, baris: semua.slice(offset, offset + limit) };
    },
    [queries, id],
  );
  return (
    <Page
      title={nameBalasan(balasan)}
      subtitle={balasan.dinsos?.nama ?? balasan.namaBerkas}
      end={
        <>
          <BagianBalasan id={id} ditolak={tolakan.length} temuan={berkasBalik?.temuan.length ?? 0} lihat="ditolak" />
          <KeSemua />
        </>
      }
      side={<RincianTolakan tolakan={dilihat} />}
      sideLabel="Rincian baris"
      footer={
        <ActionBar note={tellNote(bawa, dapatDibatalkan)}>
          {dapatDibatalkan > 0 && (
            <Button kbd="Z" disabled={!bisaUrung} onClick={bawa.takeBack}>
              Urungkan
            </Button>
          )}
          {!habis ? (
            <Button
              variant="primary"
              kbd="Ctrl+Enter"
              busy={bawa.busy}
              disabled={bawa.dipilih.size === 0}
              onClick={bawa.bring}
            >
              {tellBawa(bawa)}
            </Button>
          ) : (
            <ButtonLink to="/usulan" search={SIKS} variant="primary" kbd="Ctrl+Enter">
              Lihat usulannya
            </ButtonLink>
          )}
        </ActionBar>
      }
      fill
    >
      {peringatan.length > 0 && <Warning items={peringatan} />}
      {bawa.siap > 0 && (
        <p className={kelas('petunjuk')}>
          Pilih <Kbd keys="Spasi" /> Semua <Kbd keys="A" />
        </p>
      )}
      <DataTable
        label="Baris yang ditolak SIKS-NG"
        columns={useKolom(bawa)}
        queryKey={[...orpc.balasan.get.key({ input: { id } }), 'ditolak']}
        fetchWindow={fetchWindow}
        onSelect={({ baris }) => setAktif(baris)}
        isMarked={({ baris }) => bawa.dipilih.has(baris)}
        placeKey={`balasan ${id}`}
        gridRef={takeFocus}
        empty={<EmptyState icon="cek" title="Tidak ada yang ditolak" />}
      />
    </Page>
  );
}

function tellBawa({ dipilih }: Bawa): string {
  return dipilih.size === 0
    ? 'Bawa ke agenda berikutnya'
    : `Bawa ${formatAngka(dipilih.size)} baris ke agenda berikutnya`;
}

function tellNote({ siap, dipilih }: Bawa, dibawa: number): string {
  if (siap === 0) {
    return dibawa === 0
      ? 'Tidak ada baris yang dapat dibawa.'
      : `${formatAngka(dibawa)} usulan dari berkas ini menunggu sidang berikutnya.`;
  }
  return `${formatAngka(dipilih.size)} dari ${formatAngka(siap)} dipilih, menunggu sidang berikutnya.`;
}

function useKolom(bawa: Bawa): readonly DataColumn<Tolakan, never>[] {
  return [
    {
      id: 'pilih',
      header: 'Pilih',
      width: '56px',
      render: (satu) =>
        satu.keadaan === 'siap' && (
          <input
            type="checkbox"
            className={kelas('centang')}
            tabIndex={-1}
            aria-label={`Pilih ${satu.nama}`}
            checked={bawa.dipilih.has(satu.baris)}
            // The grid keeps the focus, so that its keys go on working.
            onMouseDown={(event) => event.preventDefault()}
            onChange={() => bawa.toggle(satu)}
          />
        ),
    },
    {
      id: 'nama',
      header: 'Nama',
      width: 'minmax(144px, 2fr)',
      render: ({ nama }) => <span className={kelas('nama')}>{nama || 'Tanpa nama'}</span>,
    },
    { id: 'program', header: 'Program', width: '96px', render: ({ program }) => program },
    {
      id: 'keterangan',
      header: 'Sebab ditolak',
      width: 'minmax(160px, 3fr)',
      render: ({ keterangan, hasil }) => keterangan || hasil,
    },
    {
      id: 'keadaan',
      header: 'Keadaan',
      width: '160px',
      render: ({ keadaan }) => (
        <span className={kelas('keadaan')}>
          <Icon name={KATA_KEADAAN[keadaan].icon} size="s" />
          {KATA_KEADAAN[keadaan].kata}
        </span>
      ),
    },
  ];
}
