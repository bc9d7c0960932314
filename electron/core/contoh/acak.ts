/** Repeatable chance: the same seed gives the same sample on every machine. */
export interface Acak {
  /** A whole number from `dari` to `sampai`, both included. */
  int(dari: number, sampai: number): number;
  /** True with the probability `peluang` (0 to 1). */
  chance(peluang: number): boolean;
  /** One of the values; throws on an empty list. */
  pick<T>(daftar: readonly T[]): T;
  /** One of the values, each as likely as its weight says. */
  pickWeighted<T>(daftar: readonly (readonly [T, number])[]): T;
  /** A fraction from 0 to below 1. */
  fraction(): number;
}

/** Mulberry32: small, well spread over 2^32 states, and not for secrets, which a sample has none of. */
export function createAcak(benih: number): Acak {
  let keadaan = benih >>> 0;
  const fraction = (): number => {
    keadaan = (keadaan + 0x6d2b79f5) >>> 0;
    let campur = keadaan;
    campur = Math.imul(campur ^ (campur >>> 15), campur | 1);
    campur ^= campur + Math.imul(campur ^ (campur >>> 7), campur | 61);
    return ((campur ^ (campur >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (dari: number, sampai: number): number => dari + Math.floor(fraction() * (sampai - dari + 1));
  return {
    int,
    fraction,
    chance: (peluang) => fraction() < peluang,
    pick: (daftar) => getAt(daftar, int(0, daftar.length - 1)),
    pickWeighted: (daftar) => {
      let sisa = fraction() * daftar.reduce((jumlah, [, bobot]) => jumlah + bobot, 0);
      for (const [nilai, bobot] of daftar) {
        sisa -= bobot;
        if (sisa < 0) return nilai;
      }
      return getAt(daftar, 0)[0];
    },
  };
}

function getAt<T>(daftar: readonly T[], letak: number): T {
  const nilai = daftar[letak];
  if (nilai === undefined) throw new Error('Daftar pilihan kosong');
  return nilai;
}
