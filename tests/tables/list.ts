import type { Lembar, Sel } from '#domain/impor-lembar.ts';

/** A sheet of text cells, as a csv gives it. A number makes a number cell, an object is taken as it is. */
export function createLembar(baris: readonly (readonly (string | number | Sel)[])[], nama = 'DATA'): Lembar {
  return { nama, mulaiBaris: 1, baris: baris.map((satu) => satu.map(createSel)) };
}

function createSel(isi: string | number | Sel): Sel {
  if (typeof isi === 'object') return isi;
  if (typeof isi === 'number') return { teks: String(isi), cara: 'angka' };
  return isi === '' ? { teks: '', cara: 'kosong' } : { teks: isi, cara: 'teks' };
}
