import type { JSX } from 'react';
import { NAMA_STATUS_USULAN, type StatusUsulan } from '#domain/usulan.ts';
import { bindClasses } from '../components/class-names.ts';
import { Icon, type IconName } from '../components/icon.tsx';
import gaya from './usulan.module.css';

const kelas = bindClasses(gaya);

const IKON: Readonly<Record<StatusUsulan, IconName>> = {
  menunggu: 'nol',
  diagendakan: 'kalender',
  diputus: 'cek',
  ditunda: 'tunda',
  ditarik: 'tutup',
};

/** Where a usulan stands, as sign and word. */
export function StatusUsulanKata({ status }: { readonly status: StatusUsulan }): JSX.Element {
  return (
    <span className={kelas('status', status === 'ditunda' && 'ditunda')}>
      <Icon name={IKON[status]} size="s" />
      {NAMA_STATUS_USULAN[status]}
    </span>
  );
}
