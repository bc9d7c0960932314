import type { IconName } from '../components/icon.tsx';
import type { PeranData } from './tujuan-peran.ts';

export interface RailItem {
  readonly to:
    | '/'
    | '/warga'
    | '/usulan'
    | '/musyawarah'
    | '/rekonsiliasi'
    | '/pena'
    | '/rekap'
    | '/pengaturan'
    | '/bantuan';
  readonly kata: string;
  readonly icon: IconName;
}

/** The first part is where the program opens. */
type Rel = readonly [RailItem, ...RailItem[]];

const PENGATURAN: RailItem = { to: '/pengaturan', kata: 'Pengaturan', icon: 'pengaturan' };
const BANTUAN: RailItem = { to: '/bantuan', kata: 'Bantuan', icon: 'bantuan' };

/** The parts of the program in the order of the rail; the n-th is reached with Alt+n. */
const BAGIAN: Rel = [
  { to: '/', kata: 'Beranda', icon: 'beranda' },
  { to: '/warga', kata: 'Warga', icon: 'warga' },
  { to: '/usulan', kata: 'Usulan', icon: 'usulan' },
  { to: '/musyawarah', kata: 'Musyawarah', icon: 'musyawarah' },
  { to: '/rekonsiliasi', kata: 'Rekonsiliasi', icon: 'rekonsiliasi' },
  { to: '/pena', kata: 'PENA', icon: 'pena' },
  PENGATURAN,
  BANTUAN,
];

/** The same where the data is a Dinas Sosial's. */
const BAGIAN_DINSOS: Rel = [{ to: '/rekap', kata: 'Rekap', icon: 'rekap' }, PENGATURAN, BANTUAN];

/** The parts of the open data, by whose it is. */
export function listBagian(peran: PeranData): Rel {
  return peran === 'dinsos' ? BAGIAN_DINSOS : BAGIAN;
}
