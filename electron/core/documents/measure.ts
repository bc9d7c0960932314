/** Upper guesses of character widths in em, for both families, bold included. A guess that is too wide only leaves white. */
const LEBAR_EM: readonly (readonly [RegExp, number])[] = [
  [/ /, 0.29],
  [/[ijlft.,:;|!()[\]'/-]/, 0.4],
  [/[mwMW@%]/, 0.98],
  [/[A-Z]/, 0.78],
  [/[\u0021-\u024f]/, 0.6],
];

/**
 * Width in points that a text takes at most. pdfmake tells widths only while it lays out, and a block that is taller than its page
 * is then lost without an error; so heights are judged beforehand.
 */
export function estimateWidth(teks: string, ukuran: number): number {
  let em = 0;
  for (const huruf of teks) em += LEBAR_EM.find(([pola]) => pola.test(huruf))?.[1] ?? 1.1;
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
  if (teks.length * ukuran * 1.1 <= lebar * baris) return [teks];
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
  const muat = Math.max(1, Math.floor(lebar / (ukuran * 1.1)));
  return kata.match(new RegExp(`.{1,${muat}}`, 'gsu')) ?? [kata];
}
