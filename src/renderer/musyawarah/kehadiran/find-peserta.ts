import type { PesertaSidang } from '#contract/kehadiran.ts';

/**
 * People that fit what was typed at the door, the likeliest first: a number is exact before it is a beginning; letters look at
 * the beginning of every word of the name. Who has not arrived yet comes before who has.
 */
export function findPeserta(daftar: readonly PesertaSidang[], ketikan: string): readonly PesertaSidang[] {
  const cari = ketikan.trim().toLowerCase();
  if (cari === '') return [];
  if (/^\d+$/.test(cari)) {
    const tepat = daftar.filter((orang) => String(orang.nomor) === cari);
    return [...tepat, ...daftar.filter((orang) => !tepat.includes(orang) && String(orang.nomor).startsWith(cari))];
  }
  const kata = cari.split(/\s+/);
  const cocok = daftar.filter((orang) => {
    const nama = orang.nama.toLowerCase().split(/[\s.,]+/);
    return kata.every((satu) => nama.some((bagian) => bagian.startsWith(satu)));
  });
  return [...cocok.filter((orang) => !orang.hadir), ...cocok.filter((orang) => orang.hadir)];
}

/** What stands beside a name: the office, or the group where none is given. */
export function describePeserta(orang: PesertaSidang, namaUnsur: string): string {
  return orang.jabatan === '' ? namaUnsur : orang.jabatan;
}
