import type { JSX } from 'react';
import type { KeadaanKelurahan } from '#domain/rekap.ts';
import { bindClasses } from '../components/class-names.ts';
import { Icon, type IconName } from '../components/icon.tsx';
import gaya from './tanda-keadaan.module.css';

const kelas = bindClasses(gaya);

const IKON: Readonly<Record<KeadaanKelurahan, IconName>> = {
  diterima: 'cek',
  terlambat: 'jam',
  digantikan: 'rangkap',
  rusak: 'tidak',
  tidak_dikenal: 'anak-kunci',
  belum: 'kurang',
};

/** Icon of a state in the small square of the legend; its word stands beside it. */
export function TandaKeadaan({ keadaan }: { readonly keadaan: KeadaanKelurahan }): JSX.Element {
  return (
    <span className={kelas('tanda', keadaan)}>
      <IkonKeadaan keadaan={keadaan} />
    </span>
  );
}

export function IkonKeadaan({ keadaan }: { readonly keadaan: KeadaanKelurahan }): JSX.Element {
  return <Icon name={IKON[keadaan]} size="xs" />;
}

/** Colours and border of a state, for what is drawn like the square of the legend. */
export function getKelasKeadaan(keadaan: KeadaanKelurahan): string {
  return kelas('rupa', keadaan);
}
