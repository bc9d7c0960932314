import { STATUS_PENA, type StatusPena } from '#domain/pena.ts';
import { KLASTER, type Klaster } from '#domain/usaha.ts';

/** The filter of the candidates as it stands in the address. */
export interface SaringPena {
  readonly kelompok?: 'tanpa_usaha';
  readonly klaster?: Klaster | 'kosong';
  readonly status?: StatusPena;
  readonly rt?: string;
  readonly rw?: string;
  readonly umurLuar?: true;
  readonly kurang?: true;
}

/** Reads the filter from an address; what does not belong there is left out. */
export function readSaringPena(search: Readonly<Record<string, unknown>>): SaringPena {
  const read = (nama: string): string => (typeof search[nama] === 'string' ? search[nama] : '');
  const [rt, rw] = [read('rt'), read('rw')];
  const klaster = ([...KLASTER, 'kosong'] as const).find((satu) => satu === search.klaster);
  const status = STATUS_PENA.find((satu) => satu === search.status);
  return {
    ...(search.kelompok === 'tanpa_usaha' && { kelompok: 'tanpa_usaha' }),
    ...(klaster !== undefined && { klaster }),
    ...(status !== undefined && { status }),
    ...(rt !== '' && { rt }),
    ...(rw !== '' && { rw }),
    ...(search.umurLuar === true && { umurLuar: true }),
    ...(search.kurang === true && { kurang: true }),
  };
}
