import { ASAL_USULAN, type AsalUsulan } from '#domain/asal-usulan.ts';
import { HASIL_SIDANG, type HasilSidang } from '#domain/hasil-sidang.ts';
import { isJenisUsulan, type JenisUsulan } from '#domain/jenis-usulan.ts';
import { STATUS_USULAN, type StatusUsulan } from '#domain/usulan.ts';

/** The filter of the list of usulan; it stands in the address, so that a number elsewhere can open its list. */
export interface SaringUsulan {
  readonly jenis?: JenisUsulan;
  readonly program?: string;
  /** `siap`: for the next session, whether on its agenda or not. */
  readonly status?: StatusUsulan | 'siap';
  /** On the agenda of this session, and what it came to. */
  readonly sidang?: number;
  readonly hasil?: HasilSidang;
  /** How it came into the data. */
  readonly asal?: AsalUsulan;
  readonly rt?: string;
  readonly rw?: string;
}

function isStatusUsulan(teks: string): teks is StatusUsulan | 'siap' {
  return ([...STATUS_USULAN, 'siap'] as readonly string[]).includes(teks);
}

/** Reads the filter from an address; what does not belong there is left out. */
export function readSaring(search: Readonly<Record<string, unknown>>): SaringUsulan {
  const read = (nama: string): string => (typeof search[nama] === 'string' ? search[nama] : '');
  const [jenis, program, status] = [read('jenis'), read('program'), read('status')];
  const [rt, rw] = [read('rt'), read('rw')];
  const asal = ASAL_USULAN.find((satu) => satu === search.asal);
  const sidang = Number(search.sidang);
  const hasil = HASIL_SIDANG.find((satu) => satu === search.hasil);
  return {
    ...(isJenisUsulan(jenis) && { jenis }),
    ...(program !== '' && { program }),
    ...(isStatusUsulan(status) && { status }),
    ...(asal !== undefined && { asal }),
    ...(rt !== '' && { rt }),
    ...(rw !== '' && { rw }),
    ...(Number.isInteger(sidang) && sidang > 0 && { sidang, ...(hasil !== undefined && { hasil }) }),
  };
}

/** The filter with one part changed; null takes the part away. */
export function changeSaring(saring: SaringUsulan, nama: keyof SaringUsulan, nilai: string | null): SaringUsulan {
  return readSaring({ ...saring, [nama]: nilai ?? '' });
}
