import { SEBAB_TERLEWAT, type SebabTerlewat } from '#domain/terlewat.ts';
import { UKURAN_PETA, type UkuranPeta } from './ukuran-peta.ts';

/** The filter of those who may be overlooked as it stands in the address; only open rows unless `status` says otherwise. */
export interface SaringTerlewat {
  readonly sebab?: SebabTerlewat;
  readonly status?: 'dikesampingkan';
  readonly rt?: string;
  readonly rw?: string;
  /** What the map shows; `terlewat` where it is left out. */
  readonly ukuran?: UkuranPeta;
}

export type WilayahLembar = Pick<SaringTerlewat, 'rt' | 'rw'>;

/** Reads the filter from an address; what does not belong there is left out. */
export function readSaringTerlewat(search: Readonly<Record<string, unknown>>): SaringTerlewat {
  const sebab = SEBAB_TERLEWAT.find((satu) => satu === search.sebab);
  const ukuran = UKURAN_PETA.find((satu) => satu === search.ukuran);
  return {
    ...(ukuran !== undefined && ukuran !== 'terlewat' && { ukuran }),
    ...(sebab !== undefined && { sebab }),
    ...(search.status === 'dikesampingkan' && { status: 'dikesampingkan' }),
    ...readWilayahLembar(search),
  };
}

/** The RT and RW of an address alone; an empty one is the RT that nobody knows. */
export function readWilayahLembar({ rt, rw }: Readonly<Record<string, unknown>>): WilayahLembar {
  return { ...(typeof rt === 'string' && { rt }), ...(typeof rw === 'string' && { rw }) };
}
