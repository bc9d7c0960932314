import type { BENTUK_SIKS } from '#contract/rekap.ts';

export type BentukSiks = (typeof BENTUK_SIKS)[number];

interface BagianHasil {
  /** Name in the zip; a folder ends with `/`. */
  readonly nama: string;
  readonly untuk: string;
}

/** What the zip holds, in the order in which Dinas Sosial uses it. */
export function listBagianHasil(siks: BentukSiks): readonly BagianHasil[] {
  const lembar =
    siks === 'kota' ? 'satu berkas setiap program' : 'satu berkas setiap kelurahan, satu folder setiap program';
  return [
    { nama: 'ringkasan.pdf', untuk: 'Ringkasan untuk kepala dinas, siap ditandatangani' },
    { nama: 'siks-ng/', untuk: `Lembar SIKS-NG orang yang diusulkan masuk program, ${lembar}` },
    { nama: 'keluar.xlsx', untuk: 'Daftar orang yang diusulkan keluar atau graduasi' },
    { nama: 'temuan-lintas.xlsx', untuk: 'Temuan antarkelurahan dengan semua sisinya' },
    { nama: 'rekap.xlsx', untuk: 'Papan dalam angka: kecamatan, kelurahan, program, bulan, temuan' },
    { nama: 'keputusan.csv', untuk: 'Semua keputusan, satu baris satu keputusan' },
    { nama: 'tanda-terima/', untuk: 'Tanda terima bertanda tangan untuk setiap paket' },
    { nama: 'berkas-balik/', untuk: 'Berkas balik setiap kelurahan, hanya kelurahan itu yang dapat membukanya' },
    { nama: 'rekap.json', untuk: 'Angka yang sama untuk program lain' },
  ];
}

/** Files of each part, by its name; a zip of all months has a folder a month in front. */
export function countBagian(isi: readonly { readonly nama: string }[]): ReadonlyMap<string, number> {
  const banyak = new Map<string, number>();
  for (const { nama } of isi) {
    const [pertama = '', ...sisa] = nama.replace(/^\d{4}-\d{2}\//, '').split('/');
    const bagian = sisa.length === 0 ? pertama : `${pertama}/`;
    banyak.set(bagian, (banyak.get(bagian) ?? 0) + 1);
  }
  return banyak;
}
