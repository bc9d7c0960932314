import type { Program } from '#domain/program.ts';

/** A programme while it is being typed: its other spellings are one text with commas. */
export interface RancanganProgram {
  readonly kode: string;
  readonly nama: string;
  readonly sebutan: string;
  readonly namaPublik: string;
  /** Highest desil of the programme; null where it has no limit. */
  readonly desilTerbesar: number | null;
}

export function toRancangan({ kode, nama, sebutan, namaPublik = '', desilTerbesar }: Program): RancanganProgram {
  return { kode, nama, sebutan: sebutan.join(', '), namaPublik, desilTerbesar: desilTerbesar ?? null };
}

export function toProgram({ kode, nama, sebutan, namaPublik, desilTerbesar }: RancanganProgram): {
  kode: string;
  nama: string;
  sebutan: string[];
  namaPublik?: string;
  desilTerbesar?: number;
} {
  return {
    kode: kode.trim().toUpperCase(),
    nama: nama.trim(),
    // Lists are compared in upper case.
    sebutan: sebutan
      .split(',')
      .map((satu) => satu.trim().toUpperCase())
      .filter((satu) => satu !== ''),
    ...(namaPublik.trim() !== '' && { namaPublik: namaPublik.trim() }),
    ...(desilTerbesar !== null && { desilTerbesar }),
  };
}

/** What is wrong, by the place in the list. */
export function checkProgram(daftar: readonly RancanganProgram[]): ReadonlyMap<number, string> {
  const cacat = new Map<number, string>();
  const kode = daftar.map((satu) => toProgram(satu).kode);
  for (const [urut, satu] of daftar.entries()) {
    if (kode[urut] === '' || satu.nama.trim() === '') cacat.set(urut, 'Isi kode dan nama, atau hapus baris ini.');
    else if (kode.indexOf(kode[urut] ?? '') < urut) cacat.set(urut, 'Kode ini sudah dipakai program di atas.');
  }
  return cacat;
}
