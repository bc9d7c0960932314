import { useQuery } from '@tanstack/react-query';
import { type JSX, type KeyboardEvent, useState } from 'react';
import type { PesertaSidang } from '#contract/kehadiran.ts';
import { isDiRuang, type TandaHadir } from '#domain/kehadiran.ts';
import { NAMA_UNSUR } from '#domain/unsur.ts';
import { bindClasses } from '../../components/class-names.ts';
import { ToggleChip } from '../../components/filter-chip.tsx';
import { Icon, type IconName } from '../../components/icon.tsx';
import { GoresanView } from '../../components/tanda-tangan/goresan-view.tsx';
import { orpc } from '../../rpc/client.ts';
import { useSidang } from '../ruang/sidang-context.ts';
import { listTampak, SARINGAN_HADIR, type SaringanHadir } from './antrean.ts';
import { describePeserta } from './find-peserta.ts';
import gaya from './peserta-table.module.css';

const kelas = bindClasses(gaya);

export interface PesertaTableProps {
  readonly daftar: readonly PesertaSidang[];
  readonly terbuka: boolean;
  /** Times and mistakes of a person; in a closed session a name only shows the signature. */
  readonly onOpen: (orang: PesertaSidang) => void;
  readonly onMark: (orang: PesertaSidang) => void;
  readonly onPulang: (orang: PesertaSidang) => void;
  readonly onTanda: (orang: PesertaSidang) => void;
}

const NAMA_SARINGAN: Readonly<Record<SaringanHadir, string>> = {
  di_ruang: 'Di ruang',
  belum_datang: 'Belum datang',
  pulang: 'Pulang',
  belum_tanda: 'Belum tanda tangan',
};

const RUPA_TANDA: Readonly<Record<TandaHadir, { readonly icon: IconName; readonly kata: string }>> = {
  belum: { icon: 'nol', kata: 'Belum' },
  goresan: { icon: 'cek', kata: 'Ada' },
  kertas: { icon: 'berkas', kata: 'Di kertas' },
};

/** Everybody who was invited, the last who came first. Arrows go from cell to cell; Enter on a name opens the person. */
export function PesertaTable(props: PesertaTableProps): JSX.Element {
  const { daftar, terbuka } = props;
  const [saringan, setSaringan] = useState<SaringanHadir | null>(null);
  const goresan = useGoresanTertutup(terbuka);
  const tampak = listTampak(daftar, saringan);
  return (
    <div className={kelas('daftar')}>
      <div className={kelas('saring')}>
        {SARINGAN_HADIR.map((satu) => (
          <ToggleChip
            key={satu}
            label={NAMA_SARINGAN[satu]}
            jumlah={listTampak(daftar, satu).length}
            pressed={satu === saringan}
            onChange={(pressed) => setSaringan(pressed ? satu : null)}
          />
        ))}
      </div>
      <div className={kelas('gulir')}>
        <table className={kelas('tabel')} aria-label="Daftar hadir" onKeyDown={moveFocus}>
          <thead>
            <tr>
              <th scope="col" className={kelas('nomor')}>
                No.
              </th>
              <th scope="col">Nama</th>
              <th scope="col" className={kelas('unsur')}>
                Unsur
              </th>
              <th scope="col" className={kelas('jam')}>
                Datang
              </th>
              <th scope="col" className={kelas('jam')}>
                Pulang
              </th>
              <th scope="col" className={kelas('ttd')}>
                Tanda tangan
              </th>
            </tr>
          </thead>
          <tbody>
            {tampak.map((orang, urut) => (
              <Baris
                key={orang.pilar}
                {...props}
                orang={orang}
                isFirst={urut === 0}
                gambar={goresan.get(orang.pilar) ?? null}
              />
            ))}
          </tbody>
        </table>
        {tampak.length === 0 && <p className={kelas('kosong')}>Tidak ada orang dalam saringan ini.</p>}
      </div>
    </div>
  );
}

type Gambar = Parameters<typeof GoresanView>[0]['goresan'];

/** Signatures stand in the list only when nothing is written there any more. */
function useGoresanTertutup(terbuka: boolean): ReadonlyMap<number, Gambar> {
  const sidang = useSidang();
  const semua = useQuery(orpc.kehadiran.listGoresan.queryOptions({ input: { sidang: sidang.id }, enabled: !terbuka }));
  return new Map(semua.data?.map(({ pilar, goresan }) => [pilar, goresan]));
}

interface BarisProps extends PesertaTableProps {
  readonly orang: PesertaSidang;
  /** The only row that Tab reaches; arrows lead to the others. */
  readonly isFirst: boolean;
  readonly gambar: Gambar | null;
}

function Baris({ orang, isFirst, gambar, terbuka, onOpen, onMark, onPulang, onTanda }: BarisProps): JSX.Element {
  const { icon, kata } = RUPA_TANDA[orang.tanda];
  const tanda = (
    <>
      <Icon name={icon} size="s" />
      {kata}
    </>
  );
  const tombol = { type: 'button', tabIndex: -1, className: kelas('tombol') } as const;
  return (
    <tr className={kelas(orang.hadir && 'ada')}>
      <td className={kelas('nomor')}>{orang.nomor}</td>
      <td className={kelas('nama')}>
        <button {...tombol} tabIndex={isFirst ? 0 : -1} onClick={() => (terbuka ? onOpen(orang) : onTanda(orang))}>
          <b>{orang.nama}</b>
        </button>
        {orang.tamu && ' (tamu)'}
      </td>
      <td className={kelas('unsur')}>{describePeserta(orang, NAMA_UNSUR[orang.unsur].lengkap)}</td>
      <td className={kelas('jam')}>
        {orang.hadir || !terbuka ? (
          (orang.datang ?? '–')
        ) : (
          <button {...tombol} aria-label={`Hadir ${orang.nomor} ${orang.nama}`} onClick={() => onMark(orang)}>
            Hadir
          </button>
        )}
      </td>
      <td className={kelas('jam')}>
        {terbuka && isDiRuang(orang) ? (
          <button {...tombol} aria-label={`Pulang ${orang.nomor} ${orang.nama}`} onClick={() => onPulang(orang)}>
            Pulang
          </button>
        ) : (
          (orang.pulang ?? '–')
        )}
      </td>
      <td className={kelas('ttd', orang.tanda === 'belum' && 'redup')}>
        {!orang.hadir ? (
          '–'
        ) : terbuka ? (
          <button {...tombol} aria-label={`Tanda tangan ${orang.nama}: ${kata}`} onClick={() => onTanda(orang)}>
            {tanda}
          </button>
        ) : gambar === null ? (
          <span>{tanda}</span>
        ) : (
          <span className={kelas('gambar')}>
            <GoresanView goresan={gambar} label={`Tanda tangan ${orang.nama}`} />
          </span>
        )}
      </td>
    </tr>
  );
}

/** Up and down between rows, left and right within one. */
function moveFocus(event: KeyboardEvent<HTMLTableElement>): void {
  const [turun, kanan] = LANGKAH[event.key] ?? [0, 0];
  if ((turun === 0 && kanan === 0) || !(event.target instanceof HTMLButtonElement)) return;
  const { target } = event;
  const baris = [...event.currentTarget.querySelectorAll('tbody tr')].map((tr) => [...tr.querySelectorAll('button')]);
  const letak = baris.findIndex((tombol) => tombol.includes(target));
  const kolom = baris[letak]?.indexOf(target) ?? 0;
  const tujuan = baris[letak + turun];
  tujuan?.[Math.min(Math.max(kolom + kanan, 0), tujuan.length - 1)]?.focus();
  event.preventDefault();
}

const LANGKAH: Readonly<Record<string, readonly [turun: number, kanan: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};
