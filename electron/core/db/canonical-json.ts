type Json = string | number | boolean | null | readonly Json[] | { readonly [kunci: string]: Json | undefined };

/** JSON with keys in code-point order and no blanks: the same value always gives the same bytes (RFC 8785 in spirit). */
export function toCanonicalJson(isi: unknown): string {
  return serialize(JSON.parse(JSON.stringify(isi ?? null)) as Json);
}

function serialize(isi: Json): string {
  if (isi === null || typeof isi !== 'object') return JSON.stringify(isi);
  if (isArray(isi)) return `[${isi.map(serialize).join(',')}]`;
  const bidang = Object.entries(isi).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${bidang.map(([kunci, nilai]) => `${JSON.stringify(kunci)}:${serialize(nilai ?? null)}`).join(',')}}`;
}

function isArray(isi: Json): isi is readonly Json[] {
  return Array.isArray(isi);
}
