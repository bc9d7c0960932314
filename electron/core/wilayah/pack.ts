import type { Wilayah } from '#domain/kelurahan.ts';

/** First line of the packed list; a list of another form is refused instead of misread. */
const JUDUL = 'wilayah\t1';

/** The code of the place above, or null for a province. */
export function getKodeInduk(kode: string): string | null {
  const titik = kode.lastIndexOf('.');
  return titik === -1 ? null : kode.slice(0, titik);
}

/**
 * Writes places as text: a line a place, below the place it belongs to, a tab for each level above, then the last part of the
 * code, a tab and the name. Without the repeated codes the list is a third of its size. Throws when a code is twice in the
 * list, has another form, or has nothing above it.
 */
export function packWilayah(daftar: readonly Wilayah[]): string {
  const urut = [...daftar].sort((a, b) => (a.kode < b.kode ? -1 : 1));
  const ada = new Set<string>();
  const baris = urut.map(({ kode, nama }) => {
    const tingkat = kode.split('.').length - 1;
    const induk = getKodeInduk(kode);
    if (!/^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$/.test(kode)) throw new Error(`Kode wilayah tidak sesuai: ${kode}`);
    if (ada.has(kode)) throw new Error(`Kode wilayah ganda: ${kode}`);
    if (induk !== null && !ada.has(induk)) throw new Error(`Wilayah di atas ${kode} tidak ada`);
    if (nama.trim() === '' || /[\t\n\r]/.test(nama)) throw new Error(`Nama wilayah ${kode} tidak sesuai`);
    ada.add(kode);
    return `${'\t'.repeat(tingkat)}${induk === null ? kode : kode.slice(induk.length + 1)}\t${nama.trim()}`;
  });
  return `${[JUDUL, ...baris].join('\n')}\n`;
}

/** Reads what `packWilayah` wrote, in the order of the codes. */
export function unpackWilayah(teks: string): Wilayah[] {
  const [judul, ...baris] = teks.split('\n');
  if (judul !== JUDUL) throw new Error('Daftar wilayah tidak dikenal');
  const jalur: string[] = [];
  const daftar: Wilayah[] = [];
  for (const satu of baris) {
    if (satu === '') continue;
    let tingkat = 0;
    while (satu.charCodeAt(tingkat) === 9) tingkat += 1;
    const batas = satu.indexOf('\t', tingkat);
    const bagian = satu.slice(tingkat, batas);
    const kode = tingkat === 0 ? bagian : `${jalur[tingkat - 1]}.${bagian}`;
    jalur[tingkat] = kode;
    daftar.push({ kode, nama: satu.slice(batas + 1) });
  }
  return daftar;
}
