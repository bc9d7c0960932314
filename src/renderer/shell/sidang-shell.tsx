import { Link } from '@tanstack/react-router';
import type { JSX, ReactNode } from 'react';
import { LANGKAH_SIDANG, type LangkahSidang, NAMA_LANGKAH_SIDANG } from '#domain/sidang.ts';
import { formatAngka } from '../components/angka.ts';
import { bindClasses } from '../components/class-names.ts';
import { Icon, type IconName } from '../components/icon.tsx';
import { Meter, type MeterPart } from '../components/meter.tsx';
import gaya from './sidang-shell.module.css';

const kelas = bindClasses(gaya);

/** The steps beside the current one wear the key that leads there; `RuangSidang` binds it. */
const KEY_BY_DISTANCE: Readonly<Record<number, { readonly tampak: string; readonly aria: string }>> = {
  [-1]: { tampak: 'Alt ←', aria: 'Alt+ArrowLeft' },
  1: { tampak: 'Alt →', aria: 'Alt+ArrowRight' },
};

export interface SidangShellProps {
  readonly sidang: number;
  /** `MUSKEL 4/2026` */
  readonly title: string;
  /** `Kamis, 12 November 2026` */
  readonly date: string;
  /** The step that is open; null while a book of the session is. */
  readonly current: LangkahSidang | null;
  /** The step that `Alt` with the arrows starts from: the open one, or the one that was left for a book. */
  readonly from: LangkahSidang;
  readonly done: readonly LangkahSidang[];
  /** Blocks under the steps: progress first, then attendance, in every step at the same place. */
  readonly column: ReactNode;
  /** Stays at the foot of the column while what stands above it scrolls. */
  readonly foot: ReactNode;
  readonly children: ReactNode;
}

/** The key of a step that lies `jarak` steps from where the arrows start. Out of a book, the arrow back leads to that step itself. */
function findTombol(jarak: number, diLangkah: boolean) {
  if (diLangkah) return KEY_BY_DISTANCE[jarak];
  return jarak === 1 ? KEY_BY_DISTANCE[1] : jarak === 0 ? KEY_BY_DISTANCE[-1] : undefined;
}

/** The workspace of a session: its column with the six steps, and the screen of the current step. */
export function SidangShell(props: SidangShellProps): JSX.Element {
  const { sidang, title, date, current, from, done, column, foot, children } = props;
  return (
    <div className={kelas('ruang')}>
      <aside className={kelas('kolom')} aria-label="Sidang">
        <div className={kelas('gulir')}>
          <header>
            <b className={kelas('judul')}>{title}</b>
            <span className={kelas('tanggal')}>{date}</span>
          </header>
          <nav aria-label="Langkah sidang">
            <ol className={kelas('langkah')}>
              {LANGKAH_SIDANG.map((langkah, urut) => {
                const { icon, kata } = describeLangkah(langkah, current, done);
                const tombol = findTombol(urut - LANGKAH_SIDANG.indexOf(from), current !== null);
                return (
                  <li key={langkah}>
                    <Link
                      to={`/musyawarah/$sidang/${langkah}`}
                      params={{ sidang: String(sidang) }}
                      className={kelas(langkah === current && 'kini', done.includes(langkah) && 'selesai')}
                      aria-current={langkah === current ? 'step' : undefined}
                      aria-keyshortcuts={tombol?.aria}
                    >
                      <Icon name={icon} size="s" />
                      {NAMA_LANGKAH_SIDANG[langkah]}
                      <span className={kelas('suara')}>{kata}</span>
                      {tombol !== undefined && (
                        <small className={kelas('tombol')} aria-hidden="true">
                          {tombol.tampak}
                        </small>
                      )}
                    </Link>
                  </li>
                );
              })}
            </ol>
          </nav>
          {column}
        </div>
        {foot}
      </aside>
      <div className={kelas('isi')}>{children}</div>
    </div>
  );
}

function describeLangkah(
  langkah: LangkahSidang,
  current: LangkahSidang | null,
  done: readonly LangkahSidang[],
): { icon: IconName; kata: string } {
  if (langkah === current) return { icon: 'kini', kata: '(langkah ini)' };
  return done.includes(langkah) ? { icon: 'layak', kata: '(selesai)' } : { icon: 'nol', kata: '(belum selesai)' };
}

export interface SidangBlockProps {
  /** `Diputuskan`, `Hadir` */
  readonly title: string;
  /** At the right of the title, such as the time `10.42`. */
  readonly end?: ReactNode;
  readonly jumlah?: number;
  readonly dari?: number;
  readonly meter?: readonly MeterPart[];
  readonly children?: ReactNode;
}

/** One block of the session column: a count, its bar, and words or a list below. */
export function SidangBlock({ title, end, jumlah, dari, meter, children }: SidangBlockProps): JSX.Element {
  return (
    <section className={kelas('blok')} aria-label={title}>
      <h2>
        {title}
        {end !== undefined && <span>{end}</span>}
      </h2>
      {jumlah !== undefined && (
        <div className={kelas('besar')}>
          {formatAngka(jumlah)} {dari !== undefined && <small>dari {formatAngka(dari)}</small>}
        </div>
      )}
      {meter !== undefined && <Meter bagian={meter} />}
      {children}
    </section>
  );
}

export interface UnsurCount {
  readonly nama: string;
  readonly hadir: number;
  readonly diundang: number;
}

/** Attendance by unsur as in the session column; long names take a line of their own. */
export function UnsurCounts({ unsur }: { readonly unsur: readonly UnsurCount[] }): JSX.Element {
  return (
    <ul className={kelas('unsur')}>
      {unsur.map(({ nama, hadir, diundang }) => (
        <li key={nama} className={kelas(nama.length > 6 && 'lebar')}>
          <span>{nama}</span>
          <b>{`${hadir}/${diundang}`}</b>
        </li>
      ))}
    </ul>
  );
}
