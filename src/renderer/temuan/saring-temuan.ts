import { KODE_TEMUAN_WARGA, type KodeTemuanWarga } from '#domain/temuan-warga.ts';

export const STATUS_TEMUAN = ['terbuka', 'selesai', 'diusulkan'] as const;

export type StatusTemuan = (typeof STATUS_TEMUAN)[number];

/** The filter of the findings as it stands in the address; without a status only open ones are shown. */
export interface SaringTemuan {
  readonly kode?: KodeTemuanWarga;
  readonly status?: StatusTemuan | 'semua';
  readonly rt?: string;
  readonly rw?: string;
}

/** Reads the filter from an address; what does not belong there is left out. */
export function readSaringTemuan(search: Readonly<Record<string, unknown>>): SaringTemuan {
  const read = (nama: string): string => (typeof search[nama] === 'string' ? search[nama] : '');
  const [rt, rw] = [read('rt'), read('rw')];
  const kode = KODE_TEMUAN_WARGA.find((satu) => satu === search.kode);
  const status = ([...STATUS_TEMUAN, 'semua'] as const).find((satu) => satu === search.status);
  return {
    ...(kode !== undefined && { kode }),
    ...(status !== undefined && status !== 'terbuka' && { status }),
    ...(rt !== '' && { rt }),
    ...(rw !== '' && { rw }),
  };
}

/** The same filter as the core takes it. */
export function toSaringInti({ status = 'terbuka', ...lain }: SaringTemuan): Omit<SaringTemuan, 'status'> & {
  readonly status?: StatusTemuan;
} {
  return status === 'semua' ? lain : { ...lain, status };
}
