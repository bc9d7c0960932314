import { JENIS_DAFTAR, type JenisDaftar } from '#domain/daftar.ts';

/** Which kind of list comes in. */
export interface TujuanDaftar {
  readonly jenis?: JenisDaftar;
}

/** Reads `?jenis=jkss`; anything else leaves the kind open. */
export function readTujuanDaftar(search: Readonly<Record<string, unknown>>): TujuanDaftar {
  const jenis = JENIS_DAFTAR.find((satu) => satu === search.jenis);
  return jenis === undefined ? {} : { jenis };
}
