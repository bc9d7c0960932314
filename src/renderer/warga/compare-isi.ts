/** What one side says: a list about a person, or one of two people. */
export interface SisiBanding {
  readonly isi: readonly { readonly label: string; readonly isi: string }[];
  /** False for a side that is only shown, such as a list that was taken back. */
  readonly dihitung: boolean;
}

export interface BarisBanding {
  readonly label: string;
  /** One text a side, empty where it says nothing. */
  readonly isi: readonly string[];
  /** True when two sides that count say different things; silence is no contradiction. */
  readonly beda: boolean;
}

/** Puts what several sides say under each other by label, in the order of the side that says most. */
export function compareIsi(sisi: readonly SisiBanding[]): readonly BarisBanding[] {
  const terpanjang = sisi.toSorted((a, b) => b.isi.length - a.isi.length);
  const label = [...new Set(terpanjang.flatMap(({ isi }) => isi.map((satu) => satu.label)))];
  return label.map((nama) => {
    const isi = sisi.map((satu) => satu.isi.find((fakta) => fakta.label === nama)?.isi ?? '');
    const kata = isi.filter((teks, urut) => sisi[urut]?.dihitung === true && teks !== '').map(fold);
    return { label: nama, isi, beda: new Set(kata).size > 1 };
  });
}

/** Letter case and spaces are no difference. */
function fold(teks: string): string {
  return teks.trim().replace(/\s+/g, ' ').toUpperCase();
}
