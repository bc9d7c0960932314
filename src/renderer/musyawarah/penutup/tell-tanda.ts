import type { Penanda } from './use-penanda.ts';

/** `2 di layar, 1 di kertas, 4 dikosongkan untuk pena` */
export function tellTanda(daftar: readonly Penanda[]): string {
  const bernama = daftar.filter(({ nama }) => nama !== '');
  const count = (cara: Penanda['cara']): number => bernama.filter((satu) => satu.cara === cara).length;
  const bagian = [
    [count('goresan'), 'di layar'],
    [count('kertas'), 'di kertas'],
    [count('belum'), 'belum bertanda tangan'],
  ] as const;
  return bagian
    .filter(([jumlah]) => jumlah > 0)
    .map(([jumlah, kata]) => `${jumlah} ${kata}`)
    .join(', ');
}

/** How one place stands, in words. */
export function describePenanda({ cara, nama }: Penanda): string {
  if (nama === '') return 'Tidak dicetak';
  switch (cara) {
    case 'goresan':
      return 'Di layar';
    case 'kertas':
      return 'Di kertas';
    case 'belum':
      return 'Belum';
  }
}
