import type { JSX } from 'react';
import { NAMA_PUTUSAN, type Putusan } from '#domain/putusan.ts';
import { bindClasses } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import gaya from './keputusan-status.module.css';

const kelas = bindClasses(gaya);

/** A putusan, or where a usulan stands before it has one. */
export type StatusKeputusan = Putusan | 'menunggu' | 'diparkir' | 'dibahas';

const RUPA: Readonly<Record<StatusKeputusan, { readonly icon: IconName; readonly kata: string }>> = {
  layak: { icon: 'layak', kata: NAMA_PUTUSAN.layak },
  tidak_layak: { icon: 'tidak', kata: NAMA_PUTUSAN.tidak_layak },
  ditunda: { icon: 'tunda', kata: NAMA_PUTUSAN.ditunda },
  menunggu: { icon: 'nol', kata: 'Menunggu' },
  diparkir: { icon: 'parkir', kata: 'Diparkir' },
  dibahas: { icon: 'kini', kata: 'Dibahas sekarang' },
};

export interface KeputusanStatusProps {
  readonly status: StatusKeputusan;
  /** The word of this kind of usulan (`getKataPutusan`), where it is not the usual one. */
  readonly kata?: string | undefined;
  readonly size?: 's' | 'm';
}

/** Icon and word, colour third: nobody has to tell the colours apart. */
export function KeputusanStatus({ status, kata, size = 'm' }: KeputusanStatusProps): JSX.Element {
  return (
    <span className={kelas('status', status, size === 's' && 'kecil')}>
      <Icon name={RUPA[status].icon} size={size === 's' ? 'xs' : 's'} />
      {kata ?? RUPA[status].kata}
    </span>
  );
}

export interface KeputusanTallyProps {
  readonly jumlah: Readonly<Record<Putusan, number>>;
}

/** The three counts under each other, as in the session column. */
export function KeputusanTally({ jumlah }: KeputusanTallyProps): JSX.Element {
  const urut = ['layak', 'tidak_layak', 'ditunda'] as const;
  return (
    <ul className={kelas('hitungan')}>
      {urut.map((putusan) => (
        <li key={putusan} className={kelas('status', putusan)}>
          <Icon name={RUPA[putusan].icon} size="s" />
          {RUPA[putusan].kata}
          <b>{jumlah[putusan]}</b>
        </li>
      ))}
    </ul>
  );
}
