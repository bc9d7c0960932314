/**
 * Widths of the printable ASCII characters in em, the largest of both families, bold included, rounded up to 0.05. What is too
 * wide only leaves white. Measured from the fonts in resources/fonts.
 */
const KELAS_LEBAR: readonly (readonly [number, string])[] = [
  [0.3, " '.|"],
  [0.35, '!,/:;[]ijl'],
  [0.4, '()I\\`ft{}'],
  [0.45, '-r'],
  [0.5, '*'],
  [0.55, '"z'],
  [0.6, '#$+0123456789<=>J^_aceksvxy~'],
  [0.65, '?FLZbdghnopqu'],
  [0.7, 'EPSTY'],
  [0.75, 'ABCDKRUVX'],
  [0.8, 'GHNOQw'],
  [0.9, '%&'],
  [0.95, 'Mm'],
  [1.05, 'W'],
  [1.1, '@'],
];

/** The widest character of Latin-1 and beyond that either family has. */
const LEBAR_LAIN = 1.35;

const LEBAR_EM = new Map(KELAS_LEBAR.flatMap(([em, huruf]) => [...huruf].map((satu) => [satu, em] as const)));

/**
 * Width in points that a text takes at most. pdfmake tells widths only while it lays out, and a block that is taller than its page
 * is then lost without an error; so heights are judged beforehand.
 */
export function estimateWidth(teks: string, ukuran: number): number {
  let em = 0;
  for (const huruf of teks) em += LEBAR_EM.get(huruf) ?? LEBAR_LAIN;
  return em * ukuran;
}

/** How many lines a text takes at most in a column of this width, in points. */
export function estimateLines(teks: string, lebar: number, ukuran: number): number {
  return wrapLines(teks, lebar, ukuran).length;
}

/**
 * Cuts a text into pieces of at most `baris` estimated lines, so that no table row grows taller than its page.
 * Joined again they are the whole text.
 */
export function splitText(teks: string, lebar: number, ukuran: number, baris: number): string[] {
  if (teks.length * ukuran <= lebar * baris * 0.5) return [teks];
  const garis = wrapLines(teks, lebar, ukuran);
  const potongan: string[] = [];
  for (let i = 0; i < garis.length; i += baris) potongan.push(garis.slice(i, i + baris).join(''));
  return potongan;
}

function wrapLines(teks: string, lebar: number, ukuran: number): string[] {
  const garis: string[] = [];
  let kini = '';
  let terpakai = 0;
  for (const kata of teks.split(/(?<= )/).flatMap((satu) => splitWord(satu, lebar, ukuran))) {
    const panjang = estimateWidth(kata.trimEnd(), ukuran);
    if (kini !== '' && terpakai + panjang > lebar) {
      garis.push(kini);
      kini = '';
      terpakai = 0;
    }
    kini += kata;
    terpakai += estimateWidth(kata, ukuran);
  }
  garis.push(kini);
  return garis;
}

/** A word wider than its column is broken by pdfmake wherever the line ends. */
function splitWord(kata: string, lebar: number, ukuran: number): string[] {
  if (estimateWidth(kata, ukuran) <= lebar) return [kata];
  const muat = Math.max(1, Math.floor(lebar / (ukuran * LEBAR_LAIN)));
  return kata.match(new RegExp(`.{1,${muat}}`, 'gsu')) ?? [kata];
}
