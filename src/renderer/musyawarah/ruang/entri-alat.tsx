import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { bindClasses } from '../../components/class-names.ts';
import { Icon, type IconName } from '../../components/icon.tsx';
import gaya from './alat-sidang.module.css';

const kelas = bindClasses(gaya);

/** Screens of a session beside its steps. */
export type AlamatAlat =
  | '/musyawarah/$sidang/notulen'
  | '/musyawarah/$sidang/sanggahan'
  | '/musyawarah/$sidang/adendum';

export interface EntriAlatProps {
  readonly icon: IconName;
  /** One word: the foot of the column has room for three. */
  readonly kata: string;
  /** The letter that is pressed with Alt; bind `Alt+N` with `useKeys`. */
  readonly huruf: string;
  /** Shown when it is not 0. */
  readonly jumlah?: number | undefined;
  /** Where it leads, or what it does. */
  readonly buka: { readonly ke: AlamatAlat; readonly sidang: number } | (() => void);
}

/** One book of the session: icon, count, key and word. */
export function EntriAlat({ icon, kata, huruf, jumlah = 0, buka }: EntriAlatProps): JSX.Element {
  const isi = (
    <>
      <span className={kelas('atas')} aria-hidden="true">
        <Icon name={icon} size="s" />
        {jumlah > 0 && <b>{jumlah}</b>}
        <kbd>{huruf}</kbd>
      </span>
      <span>{kata}</span>
      {jumlah > 0 && <span className={kelas('suara')}>{jumlah}</span>}
    </>
  );
  const tombol = { className: kelas('entri'), title: `${kata} (Alt+${huruf})`, 'aria-keyshortcuts': `Alt+${huruf}` };
  if (typeof buka === 'function') {
    return (
      <button type="button" {...tombol} onClick={buka}>
        {isi}
      </button>
    );
  }
  return (
    <Link to={buka.ke} params={{ sidang: String(buka.sidang) }} {...tombol}>
      {isi}
    </Link>
  );
}
