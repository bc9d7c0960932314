import { KELOMPOK_PADANAN, type KelompokPadanan } from '#domain/padanan/kelompok-padanan.ts';

/** Where in the reconciliation one is; it stands in the address. */
export interface TujuanRekonsiliasi {
  readonly hasil?: number;
  readonly kelompok?: KelompokPadanan;
  /** The form that starts another one. */
  readonly baru?: true;
}

/** Reads the place from an address; what does not belong there is left out. */
export function readTujuanRekonsiliasi(search: Readonly<Record<string, unknown>>): TujuanRekonsiliasi {
  const hasil = Number(search.hasil);
  const kelompok = KELOMPOK_PADANAN.find((satu) => satu === search.kelompok);
  return {
    ...(Number.isInteger(hasil) && hasil > 0 && { hasil }),
    ...(kelompok !== undefined && { kelompok }),
    ...(search.baru === true && { baru: true }),
  };
}
