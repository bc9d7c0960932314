import { KEADAAN_WARGA, type KeadaanWarga } from '#domain/daftar.ts';
import { HASIL_SIKS, type HasilSiks } from '#domain/hasil-siks.ts';
import { SARING_KELUARGA, type SaringKeluarga } from '#domain/saring-keluarga.ts';

/** The filter of the registry; it stands in the address, so that a number elsewhere can open its list. */
export interface SaringWarga {
  readonly rt?: string;
  readonly rw?: string;
  readonly desil?: number | 'kosong';
  readonly program?: string;
  readonly keadaan?: KeadaanWarga;
  readonly siks?: HasilSiks;
  readonly keluarga?: SaringKeluarga;
}

function readDesil(isi: unknown): number | 'kosong' | undefined {
  if (isi === 'kosong') return 'kosong';
  const desil = Number(isi);
  return Number.isInteger(desil) && desil >= 1 && desil <= 10 ? desil : undefined;
}

/** Reads the filter from an address; what does not belong there is left out. */
export function readSaringWarga(search: Readonly<Record<string, unknown>>): SaringWarga {
  const read = (nama: string): string => (typeof search[nama] === 'string' ? search[nama] : '');
  const [rt, rw, program] = [read('rt'), read('rw'), read('program')];
  const desil = readDesil(search.desil);
  const keadaan = KEADAAN_WARGA.find((satu) => satu === search.keadaan);
  const siks = HASIL_SIKS.find((satu) => satu === search.siks);
  const keluarga = SARING_KELUARGA.find((satu) => satu === search.keluarga);
  return {
    ...(rt !== '' && { rt }),
    ...(rw !== '' && { rw }),
    ...(desil !== undefined && { desil }),
    ...(program !== '' && { program }),
    ...(keadaan !== undefined && { keadaan }),
    ...(siks !== undefined && { siks }),
    ...(keluarga !== undefined && { keluarga }),
  };
}

/** The filter with one part changed; null takes the part away. */
export function changeSaringWarga(saring: SaringWarga, nama: keyof SaringWarga, nilai: string | null): SaringWarga {
  return readSaringWarga({ ...saring, [nama]: nilai ?? '' });
}
