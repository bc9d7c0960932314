import { useQuery } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type JSX, useEffect, useMemo, useRef, useState } from 'react';
import type { KelompokAgenda } from '#contract/agenda.ts';
import type { CalonRingkas } from '#contract/pembahasan.ts';
import { getKataPutusan } from '#domain/putusan.ts';
import { formatAngka } from '../../components/angka.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { useRowWindow } from '../../components/data-table/row-window.ts';
import { Kbd } from '../../components/kbd.tsx';
import { KeputusanStatus } from '../../components/keputusan-status.tsx';
import { client, orpc } from '../../rpc/client.ts';
import gaya from './agenda-column.module.css';
import { fetchAgenda, getAgendaKey } from './agenda-rows.ts';
import { describeRtRw } from './kata-calon.ts';
import { SisaWaktu } from './sisa-waktu.tsx';
import type { Pembahasan } from './use-pembahasan.ts';

const kelas = bindClasses(gaya);

const TINGGI_BARIS = 56;
const TINGGI_KELOMPOK = 36;

export interface AgendaColumnProps {
  readonly sidang: number;
  readonly ruang: Pembahasan;
  /** Where the candidate on screen lives: the hall sits and speaks by RT. */
  readonly rt: string;
  readonly rw: string;
  readonly onSearch: () => void;
  readonly onList: () => void;
}

/** The agenda around the candidate; a thousand rows cost no more than ten. */
export function AgendaColumn({ sidang, ruang, rt, rw, onSearch, onList }: AgendaColumnProps): JSX.Element {
  const { nomor, tampak, goTo, kemajuan } = ruang;
  const scroller = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState({ first: nomor - 1, last: nomor - 1 });
  const rows = useRowWindow<CalonRingkas, 'nomor'>(
    {
      queryKey: getAgendaKey(sidang),
      fetchWindow: (window, signal) => fetchAgenda(sidang, window, signal),
      order: null,
    },
    range.first,
    range.last,
  );
  const kelompok = useKelompok(sidang);
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLLIElement>({
    count: kemajuan.usulan,
    getScrollElement: () => scroller.current,
    estimateSize: (indeks) => TINGGI_BARIS + (kelompok.has(indeks + 1) ? TINGGI_KELOMPOK : 0),
    overscan: 6,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? nomor - 1;
  const last = items.at(-1)?.index ?? nomor - 1;
  if (range.first !== first || range.last !== last) setRange({ first, last });

  useEffect(() => {
    // Headings that come after the rows change the heights that were taken before.
    if (kelompok.size > 0) virtualizer.measure();
    virtualizer.scrollToIndex(nomor - 1, { align: 'center' });
  }, [virtualizer, kelompok, nomor]);

  return (
    <aside className={kelas('agenda')} aria-label="Agenda">
      <header>
        <h2>Agenda</h2>
        <SatuRt sidang={sidang} rt={rt} rw={rw} />
      </header>
      <div ref={scroller} className={kelas('gulir')}>
        <ol style={{ height: virtualizer.getTotalSize() }}>
          {items.map((item) => {
            const row = rows.get(item.index);
            const judul = kelompok.get(item.index + 1);
            const isNow = tampak === 'calon' && item.index === nomor - 1;
            return (
              <li
                key={item.key}
                aria-setsize={kemajuan.usulan}
                aria-posinset={item.index + 1}
                style={{ transform: `translateY(${item.start}px)`, height: item.size }}
              >
                {judul !== undefined && (
                  <p className={kelas('kelompok')}>
                    <b>{judul.judul}</b> {formatAngka(judul.jumlah)}
                  </p>
                )}
                <button
                  type="button"
                  tabIndex={-1}
                  className={kelas('baris', isNow && 'kini')}
                  aria-current={isNow ? 'true' : undefined}
                  onClick={() => goTo(item.index + 1)}
                >
                  <span className={kelas('nomor')}>{item.index + 1}</span>
                  <b>{row?.nama ?? '…'}</b>
                  {row !== undefined && <Status row={row} isNow={isNow} />}
                </button>
              </li>
            );
          })}
        </ol>
      </div>
      <footer>
        <div className={kelas('sisa')}>
          <span className={kelas('panah')}>
            <Kbd keys="Up" />
            <Kbd keys="Down" />
          </span>
          <p>
            {formatAngka(kemajuan.usulan - kemajuan.diputus - kemajuan.diparkir)} menunggu
            {kemajuan.diparkir > 0 && ` · ${formatAngka(kemajuan.diparkir)} diparkir`}
          </p>
          <SisaWaktu kemajuan={kemajuan} />
        </div>
        <div className={kelas('tombol')}>
          <Button compact variant="quiet" kbd="/" onClick={onSearch}>
            Cari
          </Button>
          <Button compact variant="quiet" kbd="F3" onClick={onList}>
            Daftar
          </Button>
        </div>
      </footer>
    </aside>
  );
}

/** The headings of the agenda by the number of their first candidate. */
function useKelompok(sidang: number): ReadonlyMap<number, KelompokAgenda> {
  const { data } = useQuery(orpc.agenda.kelompok.queryOptions({ input: { sidang } }));
  return useMemo(() => new Map(data?.map((satu) => [satu.mulai, satu])), [data]);
}

function Status({ row, isNow }: { readonly row: CalonRingkas; readonly isNow: boolean }): JSX.Element {
  if (isNow && row.putusan === null) return <KeputusanStatus status="dibahas" size="s" />;
  if (row.diparkir) return <KeputusanStatus status="diparkir" size="s" />;
  if (row.putusan === null) return <KeputusanStatus status="menunggu" size="s" />;
  return <KeputusanStatus status={row.putusan} kata={getKataPutusan(row.jenis, row.putusan).kata} size="s" />;
}

/** `RT 003 · 6 usulan`: how many more of the same neighbours come. */
function SatuRt({
  sidang,
  rt,
  rw,
}: {
  readonly sidang: number;
  readonly rt: string;
  readonly rw: string;
}): JSX.Element {
  const saring = { ...(rt !== '' && { rt }), ...(rw !== '' && { rw }) };
  const { data } = useQuery({
    queryKey: [...orpc.pembahasan.list.key(), 'satu rt', sidang, rt, rw],
    queryFn: ({ signal }) => client.pembahasan.list({ sidang, offset: 0, limit: 1, saring }, { signal }),
    enabled: rt !== '',
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (rt === '' || data === undefined) return <span>{describeRtRw({ rt, rw })}</span>;
  return (
    <span>
      RT {rt} · {formatAngka(data.total)} usulan
    </span>
  );
}
