import { createTemuan, type TemuanPaket } from './temuan-paket.ts';

/** A list as it was read back, heading included, and the list that the decisions ask for. */
export interface PasanganDaftar {
  readonly berkas: string;
  /** `keputusan.csv`, or `lembar DATA pada keputusan.xlsx`. */
  readonly sebutan: string;
  readonly terbaca: readonly (readonly string[])[];
  readonly seharusnya: readonly (readonly string[])[];
}

/**
 * A list against the decisions: first how many rows it has, then cell by cell. The first cell that differs is named by row and
 * column as a spreadsheet shows them.
 */
export function compareDaftar({ berkas, sebutan, terbaca, seharusnya }: PasanganDaftar): TemuanPaket[] {
  if (terbaca.length !== seharusnya.length) {
    const masalah = `Isi ${sebutan} ${terbaca.length - 1} baris, seharusnya ${seharusnya.length - 1} baris.`;
    return [createTemuan('JUMLAH_TIDAK_COCOK', berkas, masalah)];
  }
  for (const [i, baris] of seharusnya.entries()) {
    const isi = terbaca[i] ?? [];
    const lebar = Math.max(baris.length, isi.length);
    for (let j = 0; j < lebar; j += 1) {
      if ((isi[j] ?? '') === (baris[j] ?? '')) continue;
      const masalah = `Isi ${sebutan} pada baris ${i + 1} kolom ${j + 1} berbeda dari keputusan.json.`;
      return [createTemuan('KEPUTUSAN_TIDAK_COCOK', berkas, masalah)];
    }
  }
  return [];
}
