import type { IconName } from '../components/icon.tsx';

export interface RailItem {
  readonly to: '/' | '/warga' | '/usulan' | '/musyawarah' | '/rekonsiliasi' | '/pena' | '/pengaturan' | '/bantuan';
  readonly kata: string;
  readonly icon: IconName;
}

/** The parts of the program in the order of the rail; the n-th is reached with Alt+n. */
export const BAGIAN: readonly RailItem[] = [
  { to: '/', kata: 'Beranda', icon: 'beranda' },
  { to: '/warga', kata: 'Warga', icon: 'warga' },
  { to: '/usulan', kata: 'Usulan', icon: 'usulan' },
  { to: '/musyawarah', kata: 'Musyawarah', icon: 'musyawarah' },
  { to: '/rekonsiliasi', kata: 'Rekonsiliasi', icon: 'rekonsiliasi' },
  { to: '/pena', kata: 'PENA', icon: 'pena' },
  { to: '/pengaturan', kata: 'Pengaturan', icon: 'pengaturan' },
  { to: '/bantuan', kata: 'Bantuan', icon: 'bantuan' },
];
