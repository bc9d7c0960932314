/**
 * Edit distance of two texts, where two neighbours that changed places count as one error (optimal string alignment); more than
 * `batas` gives `batas + 1`. Written here because the domain imports nothing, and because a bound is what makes it fast: only the
 * cells within `batas` of the diagonal are computed. Source of the recurrence: Damerau 1964, Ukkonen 1985.
 */
export function countBeda(a: string, b: string, batas: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > batas) return batas + 1;
  let awal = 0;
  const pendek = Math.min(a.length, b.length);
  while (awal < pendek && a.charCodeAt(awal) === b.charCodeAt(awal)) awal++;
  let akhirA = a.length;
  let akhirB = b.length;
  while (akhirA > awal && akhirB > awal && a.charCodeAt(akhirA - 1) === b.charCodeAt(akhirB - 1)) {
    akhirA--;
    akhirB--;
  }
  return countTengah(a.slice(awal, akhirA), b.slice(awal, akhirB), batas);
}

function countTengah(a: string, b: string, batas: number): number {
  if (a.length === 0 || b.length === 0) return Math.min(a.length + b.length, batas + 1);
  const jauh = batas + 1;
  let duaLalu: number[] = [];
  let lalu = Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, jauh));
  for (let i = 1; i <= a.length; i++) {
    const kini = new Array<number>(b.length + 1).fill(jauh);
    if (i <= batas) kini[0] = i;
    let terkecil = kini[0] ?? jauh;
    const sampai = Math.min(b.length, i + batas);
    for (let j = Math.max(1, i - batas); j <= sampai; j++) {
      const nilai = nextCell(a, b, i, j, duaLalu, lalu, kini, jauh);
      kini[j] = nilai;
      if (nilai < terkecil) terkecil = nilai;
    }
    if (terkecil > batas) return jauh;
    duaLalu = lalu;
    lalu = kini;
  }
  return Math.min(lalu[b.length] ?? jauh, jauh);
}

function nextCell(
  a: string,
  b: string,
  i: number,
  j: number,
  duaLalu: readonly number[],
  lalu: readonly number[],
  kini: readonly number[],
  jauh: number,
): number {
  const sama = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
  const ganti = (lalu[j - 1] ?? jauh) + (sama ? 0 : 1);
  let nilai = Math.min(ganti, (lalu[j] ?? jauh) + 1, (kini[j - 1] ?? jauh) + 1);
  const bertukar =
    i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
  if (bertukar) nilai = Math.min(nilai, (duaLalu[j - 2] ?? jauh) + 1);
  return Math.min(nilai, jauh);
}
