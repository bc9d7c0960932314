import type { JenisKelamin, NomorKk } from './nik.ts';
import type { Tanggal } from './tanggal.ts';

/** What a list, the registry and a usulan say about a person alike, beside the NIK. Text is empty where nothing is said. */
export interface DataOrang {
  readonly nomorKk: NomorKk | null;
  readonly nama: string;
  readonly tempatLahir: string;
  readonly tanggalLahir: Tanggal | null;
  readonly jenisKelamin: JenisKelamin | null;
  readonly ibuKandung: string;
  readonly pekerjaan: string;
  readonly statusKawin: string;
  readonly hubunganKeluarga: string;
  readonly alamat: string;
  /** Three digits, `003`; empty where unknown. */
  readonly rt: string;
  readonly rw: string;
  /** Desil 1 to 10 as BPS set it; null where the list has none. */
  readonly desil: number | null;
}

/** A person of whom nothing is known. */
export const ORANG_KOSONG: DataOrang = {
  nomorKk: null,
  nama: '',
  tempatLahir: '',
  tanggalLahir: null,
  jenisKelamin: null,
  ibuKandung: '',
  pekerjaan: '',
  statusKawin: '',
  hubunganKeluarga: '',
  alamat: '',
  rt: '',
  rw: '',
  desil: null,
};
