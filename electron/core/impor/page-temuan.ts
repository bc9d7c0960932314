import type { BeratTemuan, TemuanImpor } from '#domain/temuan-impor.ts';

/** A window on the findings of a preview. */
export interface JendelaTemuan {
  readonly offset: number;
  readonly limit: number;
  readonly urut?: { readonly kolom: 'baris' | 'kode' | 'kolom'; readonly turun: boolean } | undefined;
  readonly saring?: { readonly berat?: BeratTemuan | undefined; readonly cari?: string | undefined } | undefined;
}

export function pageTemuan(
  semua: readonly TemuanImpor[],
  { offset, limit, urut, saring = {} }: JendelaTemuan,
): { total: number; baris: TemuanImpor[] } {
  const { berat, cari = '' } = saring;
  const kata = cari.trim().toLowerCase();
  const cocok = semua.filter((satu) => (berat === undefined || satu.berat === berat) && matchTemuan(satu, kata));
  return { total: cocok.length, baris: sortBy(cocok, urut).slice(offset, offset + limit) };
}

function matchTemuan({ isi, pesan, kolom, baris }: TemuanImpor, kata: string): boolean {
  return kata === '' || `${baris} ${kolom} ${isi} ${pesan}`.toLowerCase().includes(kata);
}

/** Without a wish the stored order stays: faulty rows first, then as in the file. */
function sortBy(temuan: readonly TemuanImpor[], urut: JendelaTemuan['urut']): readonly TemuanImpor[] {
  if (urut === undefined) return temuan;
  const { kolom, turun } = urut;
  const naik = temuan.toSorted((a, b) => (a[kolom] < b[kolom] ? -1 : a[kolom] > b[kolom] ? 1 : a.baris - b.baris));
  return turun ? naik.toReversed() : naik;
}
