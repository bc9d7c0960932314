/** Words in front of a name that people leave out when they search: `Kota Padang` is looked for as `padang`. */
const SEBUTAN_DEPAN = /^(kota administrasi|kabupaten administrasi|kota|kabupaten|kab|provinsi) /;

/** Lower case, signs as blanks, one blank between words. */
function fold(teks: string): string {
  return teks
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A search, made ready once for many names. */
export interface Pencarian {
  readonly utuh: string;
  readonly rapat: string;
  readonly kata: readonly string[];
}

export function createPencarian(cari: string): Pencarian {
  const utuh = fold(cari);
  return { utuh, rapat: utuh.replaceAll(' ', ''), kata: utuh === '' ? [] : utuh.split(' ') };
}

/**
 * How well a name answers a search, 0 best, null not at all: 0 the name itself, 1 its beginning, 2 the beginning of a later
 * word, 3 each word of the search begins some word of the name. Blanks do not count: `lubukbegalung` finds Lubuk Begalung.
 */
export function rankNama(nama: string, { utuh, rapat, kata }: Pencarian): number | null {
  if (kata.length === 0) return 0;
  const lengkap = fold(nama);
  const pokok = lengkap.replace(SEBUTAN_DEPAN, '');
  const pokokRapat = pokok.replaceAll(' ', '');
  if (pokokRapat === rapat || lengkap === utuh) return 0;
  if (pokokRapat.startsWith(rapat) || lengkap.startsWith(utuh)) return 1;
  const kataNama = lengkap.split(' ');
  if (kataNama.some((_, i) => kataNama.slice(i).join('').startsWith(rapat))) return 2;
  return kata.every((satu) => kataNama.some((milik) => milik.startsWith(satu))) ? 3 : null;
}
