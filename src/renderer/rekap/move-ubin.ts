/**
 * Where a key leads from one tile of the board: the neighbour in the row or the tile above or below, across the ends of rows too. Null
 * where the key does not move.
 */
export function findUbin(baris: readonly (readonly string[])[], kini: string, tombol: string): string | null {
  const y = baris.findIndex((satu) => satu.includes(kini));
  const deret = baris[y];
  if (deret === undefined) return null;
  const x = deret.indexOf(kini);
  const semua = baris.flat();
  switch (tombol) {
    case 'ArrowRight':
      return semua[semua.indexOf(kini) + 1] ?? kini;
    case 'ArrowLeft':
      return semua[semua.indexOf(kini) - 1] ?? kini;
    case 'ArrowDown':
      return pickNearest(baris[y + 1], x) ?? kini;
    case 'ArrowUp':
      return pickNearest(baris[y - 1], x) ?? kini;
    case 'Home':
      return deret[0] ?? kini;
    case 'End':
      return deret.at(-1) ?? kini;
    default:
      return null;
  }
}

function pickNearest(deret: readonly string[] | undefined, x: number): string | undefined {
  return deret?.[Math.min(x, deret.length - 1)];
}
