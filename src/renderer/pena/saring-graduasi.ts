import { STATUS_GRADUASI, type StatusGraduasi } from '#domain/graduasi.ts';

/** The filter of the graduations as it stands in the address. */
export interface SaringGraduasi {
  readonly status?: StatusGraduasi;
  readonly rt?: string;
  readonly rw?: string;
}

/** Reads the filter from an address; what does not belong there is left out. */
export function readSaringGraduasi(search: Readonly<Record<string, unknown>>): SaringGraduasi {
  const read = (nama: string): string => (typeof search[nama] === 'string' ? search[nama] : '');
  const [rt, rw] = [read('rt'), read('rw')];
  const status = STATUS_GRADUASI.find((satu) => satu === search.status);
  return { ...(status !== undefined && { status }), ...(rt !== '' && { rt }), ...(rw !== '' && { rw }) };
}
