/**
 * Words in the column of occupations that tell of a state income. A member of the same KK who is ASN, TNI, Polri or pensioner makes
 * the family ineligible (core list of SIKS-NG).
 */
const KATA_PEKERJAAN: readonly RegExp[] = [
  /\b(ASN|PNS|PPPK|P3K|CPNS|CASN)\b/,
  /\bPEGAWAI NEGERI\b/,
  /\bAPARATUR SIPIL\b/,
  /\b(TNI|TENTARA|POLRI|POLISI|KEPOLISIAN)\b/,
  /\b(PENSIUN|PENSIUNAN|PURNAWIRAWAN|VETERAN)\b/,
];

/** `Bukan PNS`, `calon polisi`: the word is there, the income is not. */
const BUKAN = /\b(BUKAN|NON|MANTAN CALON|CALON (?:TNI|POLRI|POLISI))\b/;

export function isPekerjaanNegara(pekerjaan: string): boolean {
  const kata = pekerjaan.toUpperCase().replace(/[^A-Z0-9]+/g, ' ');
  return !BUKAN.test(kata) && KATA_PEKERJAAN.some((pola) => pola.test(kata));
}
