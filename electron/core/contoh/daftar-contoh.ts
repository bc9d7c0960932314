import type { DataDaftar, JenisDaftar } from '#domain/daftar.ts';
import { ORANG_KOSONG } from '#domain/orang.ts';
import type { WargaContoh } from './generate-warga.ts';

/** A list of people of the sample, as an import would have read it. */
export interface DaftarContoh {
  readonly jenis: JenisDaftar;
  readonly namaBerkas: string;
  /** Code of a layout of resources/layouts/daftar.json, or `bebas`. */
  readonly layout: string;
  readonly baris: readonly DataDaftar[];
}

/** A row that says nothing. */
export const BARIS_KOSONG: DataDaftar = {
  ...ORANG_KOSONG,
  nik: null,
  nikTertulis: '',
  usaha: '',
  program: '',
  keadaan: null,
  nomorPeserta: '',
  segmen: '',
  hasil: '',
  keterangan: '',
};

/** The row of a resident in a list of all residents. */
export function toBarisWarga({ programDiterima, ...orang }: WargaContoh): DataDaftar {
  return { ...BARIS_KOSONG, ...orang, nikTertulis: orang.nik, program: programDiterima };
}
