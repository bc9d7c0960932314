/** Fields in which two rows about one person are compared for people to see. */
export const BIDANG_BANDING = ['nama', 'nik', 'nomorKk', 'tanggalLahir', 'alamat', 'rt', 'rw'] as const;

export type BidangBanding = (typeof BIDANG_BANDING)[number];

export const NAMA_BIDANG_BANDING: Readonly<Record<BidangBanding, string>> = {
  nama: 'Nama',
  nik: 'NIK',
  nomorKk: 'Nomor KK',
  tanggalLahir: 'Tanggal lahir',
  alamat: 'Alamat',
  rt: 'RT',
  rw: 'RW',
};

export type SisiBanding = Readonly<Record<BidangBanding, string | null>>;

/** Fields that both rows fill and fill differently; upper case, signs and blanks are no difference. */
export function listBeda(kiri: SisiBanding, kanan: SisiBanding): BidangBanding[] {
  return BIDANG_BANDING.filter((bidang) => {
    const [a, b] = [fold(kiri[bidang]), fold(kanan[bidang])];
    return a !== '' && b !== '' && a !== b;
  });
}

function fold(isi: string | null): string {
  return (isi ?? '').toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** A stretch of a text that is in the other text too, or is not. */
export interface Potongan {
  readonly teks: string;
  readonly beda: boolean;
}

/** Longer texts are marked as a whole: the table below grows with the product of both. */
const TEKS_TERPANJANG = 120;

/** Splits two texts into what they share and what is only in one of them; upper and lower case are the same letter. */
export function splitBeda(kiri: string, kanan: string): { kiri: Potongan[]; kanan: Potongan[] } {
  const [a, b] = [[...kiri], [...kanan]];
  const sama = findSama(a, b);
  const beda = { kiri: widenKata(a, sama.kiri), kanan: widenKata(b, sama.kanan) };
  return { kiri: joinPotongan(a, (i) => beda.kiri.has(i)), kanan: joinPotongan(b, (j) => beda.kanan.has(j)) };
}

/** Positions to mark: letters that the other lacks, and whole words of which it has no more than half. */
function widenKata(huruf: readonly string[], sama: ReadonlySet<number>): Set<number> {
  const beda = new Set<number>();
  for (let awal = 0; awal < huruf.length; ) {
    const batas = huruf.indexOf(' ', awal);
    const akhir = batas < 0 ? huruf.length : batas;
    const letak = Array.from({ length: akhir - awal }, (_, i) => awal + i);
    const lain = letak.filter((i) => !sama.has(i));
    for (const i of lain.length * 2 >= letak.length ? letak : lain) beda.add(i);
    if (batas >= 0 && !sama.has(batas)) beda.add(batas);
    awal = akhir + 1;
  }
  return beda;
}

/** Positions of a longest common subsequence. */
function findSama(a: readonly string[], b: readonly string[]): { kiri: Set<number>; kanan: Set<number> } {
  const hasil = { kiri: new Set<number>(), kanan: new Set<number>() };
  if (a.length > TEKS_TERPANJANG || b.length > TEKS_TERPANJANG) return hasil;
  const lebar = b.length + 1;
  const panjang = new Uint16Array((a.length + 1) * lebar);
  const isSama = (i: number, j: number): boolean => a[i]?.toUpperCase() === b[j]?.toUpperCase();
  const at = (i: number, j: number): number => panjang[i * lebar + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      panjang[i * lebar + j] = isSama(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (isSama(i, j)) {
      hasil.kiri.add(i++);
      hasil.kanan.add(j++);
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return hasil;
}

function joinPotongan(huruf: readonly string[], isBeda: (i: number) => boolean): Potongan[] {
  const potongan: { teks: string; beda: boolean }[] = [];
  for (const [i, satu] of huruf.entries()) {
    const beda = isBeda(i);
    const kini = potongan.at(-1);
    if (kini?.beda === beda) kini.teks += satu;
    else potongan.push({ teks: satu, beda });
  }
  return potongan;
}
