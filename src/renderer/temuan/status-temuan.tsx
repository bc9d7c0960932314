import type { JSX } from 'react';
import { bindClasses } from '../components/class-names.ts';
import { Icon, type IconName } from '../components/icon.tsx';
import type { StatusTemuan } from './saring-temuan.ts';
import gaya from './temuan.module.css';

const kelas = bindClasses(gaya);

export const NAMA_STATUS_TEMUAN: Readonly<Record<StatusTemuan, string>> = {
  terbuka: 'Terbuka',
  selesai: 'Selesai',
  diusulkan: 'Diusulkan',
};

const IKON: Readonly<Record<StatusTemuan, IconName>> = { terbuka: 'nol', selesai: 'cek', diusulkan: 'usulan' };

/** Where a finding stands, as sign and word. */
export function StatusTemuanKata({ status }: { readonly status: StatusTemuan }): JSX.Element {
  return (
    <span className={kelas('status')}>
      <Icon name={IKON[status]} size="s" />
      {NAMA_STATUS_TEMUAN[status]}
    </span>
  );
}
