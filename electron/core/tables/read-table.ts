import type { Kemajuan } from '#contract/bentuk.ts';
import type { Lembar } from '#domain/impor-lembar.ts';
import { detectBerkas } from './detect-berkas.ts';
import { GalatBerkas } from './galat-berkas.ts';
import { BATAS_BERKAS } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';

export interface ReadTableOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((kemajuan: Kemajuan) => void) | undefined;
}

/**
 * The visible sheets of an xlsx or csv file that hold anything. The kind of file is told by its content; `namaBerkas` is only named
 * in sentences. Throws GalatBerkas for a file that cannot be taken and GalatMufakat `DIBATALKAN` when `signal` aborts.
 */
export async function readTable(
  bytes: Uint8Array,
  namaBerkas: string,
  options: ReadTableOptions = {},
): Promise<Lembar[]> {
  if (bytes.length > BATAS_BERKAS) {
    throw new GalatBerkas(
      'BERKAS_TERLALU_BESAR',
      `Berkas ${namaBerkas} lebih dari ${BATAS_BERKAS / 1_048_576} MB. Bagi daftar menjadi beberapa berkas.`,
    );
  }
  const jenis = detectBerkas(bytes, namaBerkas);
  const lembar =
    jenis === 'xlsx' ? await readXlsx(bytes, namaBerkas, options) : await readCsv(bytes, namaBerkas, options);
  const berisi = lembar.filter(({ baris }) => baris.length > 0);
  if (berisi.length === 0) {
    throw new GalatBerkas('LEMBAR_KOSONG', `Berkas ${namaBerkas} tidak berisi satu baris pun. Pilih berkas lain.`);
  }
  return berisi;
}
