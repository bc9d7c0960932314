import { isPeriode, type Periode } from '#domain/periode.ts';
import { JENIS_TEMUAN_LINTAS, type JenisTemuanLintas } from '#domain/temuan-lintas.ts';

/** The filter of the findings between kelurahan; it stands in the address, so that the page of a kelurahan can open its own. */
export interface SaringLintas {
  readonly jenis?: JenisTemuanLintas;
  /** Ten digits. */
  readonly kelurahan?: string;
  /** Without it all months lie side by side. */
  readonly bulan?: Periode;
}

/** Reads the filter from an address; what does not belong there is left out. */
export function readSaringLintas(search: Readonly<Record<string, unknown>>): SaringLintas {
  const jenis = JENIS_TEMUAN_LINTAS.find((satu) => satu === search.jenis);
  // The router reads ten digits as a number.
  const kelurahan = String(search.kelurahan ?? '');
  const { bulan } = search;
  return {
    ...(jenis !== undefined && { jenis }),
    ...(/^\d{10}$/.test(kelurahan) && { kelurahan }),
    ...(typeof bulan === 'string' && isPeriode(bulan) && { bulan }),
  };
}
