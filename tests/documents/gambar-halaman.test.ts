import { beforeAll, describe, expect, it } from 'vitest';
import type { CatatanSidang, KeputusanTercatat } from '#domain/berita-acara.ts';
import {
  compareHalaman,
  decodeHalaman,
  drawBeda,
  drawHalaman,
  encodeHalaman,
  type GambarHalaman,
} from './gambar-halaman.ts';
import { CATATAN_LENGKAP, printBeritaAcara } from './kertas-contoh.ts';
import { createCatatan } from './sample-catatan.ts';

/** Page of Lampiran II with the first list, counted from 0. */
const LAMPIRAN_II = 5;

let pdf: Uint8Array;
let asli: readonly GambarHalaman[];
beforeAll(async () => {
  pdf = await printBeritaAcara(CATATAN_LENGKAP);
  asli = drawHalaman(pdf);
});

/** Pages, counted from 1, of the berita acara with a planted change that do not look like those without it. */
async function findBeda(ubah: Partial<CatatanSidang>): Promise<number[]> {
  const kini = drawHalaman(await printBeritaAcara(createCatatan({ ...CATATAN_LENGKAP, ...ubah })));
  return asli.flatMap((satu, i) => {
    const lain = kini[i];
    return lain !== undefined && compareHalaman(satu, lain) === null ? [] : [i + 1];
  });
}

function getHalaman(nomor: number): GambarHalaman {
  const satu = asli[nomor];
  if (satu === undefined) throw new Error(`no page ${nomor}`);
  return satu;
}

/** The page with a band of it (dots from above) moved down by `geser` dots; what was above is drawn on. */
function moveBand(halaman: GambarHalaman, dari: number, sampai: number, geser: number): GambarHalaman {
  const { lebar } = halaman;
  const kelabu = Uint8Array.from(halaman.kelabu);
  kelabu.set(halaman.kelabu.subarray(dari * lebar, sampai * lebar), (dari + geser) * lebar);
  kelabu.fill(255, dari * lebar, (dari + geser) * lebar);
  return { ...halaman, kelabu };
}

/** First and last dot row, from `mulai` on, of one line of writing. */
function findTulisan({ lebar, kelabu }: GambarHalaman, mulai: number): readonly [number, number] {
  const isi = (y: number): boolean => kelabu.subarray(y * lebar, (y + 1) * lebar).some((satu) => satu < 128);
  let dari = mulai;
  while (!isi(dari)) dari += 1;
  let sampai = dari;
  while (isi(sampai)) sampai += 1;
  return [dari, sampai];
}

/** The code of the decisions stands in the footer and changes with each of them. */
function wipeFooter(halaman: GambarHalaman): GambarHalaman {
  const { lebar, tinggi } = halaman;
  const kelabu = Uint8Array.from(halaman.kelabu);
  return { ...halaman, kelabu: kelabu.fill(255, (tinggi - 75) * lebar) };
}

const change = (nomor: number, data: Partial<KeputusanTercatat['data']>): readonly KeputusanTercatat[] =>
  CATATAN_LENGKAP.keputusan.map((satu) => (satu.nomor === nomor ? { ...satu, data: { ...satu.data, ...data } } : satu));

describe('given the pages of a berita acara', () => {
  it('when another engine draws them, then they are the same pages', () => {
    const lain = drawHalaman(pdf, { alat: 'pdftocairo' });
    expect(lain).toHaveLength(asli.length);
    for (const [i, satu] of lain.entries()) expect(compareHalaman(getHalaman(i), satu)).toBeNull();
  });

  it('when a page is kept and read again, then it is the same page', () => {
    const halaman = getHalaman(LAMPIRAN_II);
    expect(compareHalaman(halaman, decodeHalaman(encodeHalaman(halaman)))).toBeNull();
  });

  it.each([3, 6, 20])('when one line stands %i dots lower, then the place of it is told', (geser) => {
    const halaman = getHalaman(0);
    const [dari, sampai] = findTulisan(halaman, 500);
    const beda = compareHalaman(halaman, moveBand(halaman, dari, sampai, geser));
    expect(beda).not.toBeNull();
    expect(Math.abs((beda?.letak.y ?? 0) - (dari / 100) * 25.4)).toBeLessThan(8);
  });

  it('when a row is wiped from the picture, then the page differs at its place', () => {
    const halaman = getHalaman(LAMPIRAN_II);
    const kelabu = Uint8Array.from(halaman.kelabu);
    kelabu.fill(255, 520 * halaman.lebar, 538 * halaman.lebar);
    const beda = compareHalaman(halaman, { ...halaman, kelabu });
    expect(Math.abs((beda?.letak.y ?? 0) - 134)).toBeLessThan(6);
  });

  it.each([
    ['has lost a row', CATATAN_LENGKAP.keputusan.filter(({ nomor }) => nomor !== 10)],
    ['says another street', change(10, { alamat: 'Jalan Kenari No. 70' })],
    ['says another programme', change(10, { program: 'PBI-JK' })],
    ['says another name', change(10, { nama: 'Rosmaniar Ibarat' })],
  ])('when Lampiran II %s, then it differs, also without the code in its footer', async (_, keputusan) => {
    const lain = await printBeritaAcara(createCatatan({ ...CATATAN_LENGKAP, keputusan }));
    const [kini] = drawHalaman(lain, { nomor: LAMPIRAN_II + 1 });
    if (kini === undefined) throw new Error('no such page');
    expect(compareHalaman(wipeFooter(getHalaman(LAMPIRAN_II)), wipeFooter(kini))).not.toBeNull();
  });

  it('when the place has one wrong word, then the pages that name it differ and no other', async () => {
    expect(await findBeda({ tempat: 'Aula Kantor Kecamatan Lubuk Contoh' })).toEqual([1, 4, 10]);
  });

  it('when the paper has another size, then every page differs', async () => {
    expect(await findBeda({ ukuranKertas: 'A4' })).toEqual(asli.map((_, i) => i + 1));
  });

  it('when nothing changed, then no page differs', async () => {
    expect(await findBeda({})).toEqual([]);
  });

  it('then the picture of the difference is black where they differ', () => {
    const halaman = getHalaman(0);
    const [dari, sampai] = findTulisan(halaman, 500);
    const kini = moveBand(halaman, dari, sampai, 6);
    const beda = compareHalaman(halaman, kini);
    if (beda === null) throw new Error('not told apart');
    const gambar = drawBeda(kini, beda);
    expect(gambar.kelabu.subarray(0, (dari - 2) * gambar.lebar).includes(0)).toBe(false);
    expect(gambar.kelabu.subarray(dari * gambar.lebar, (sampai + 6) * gambar.lebar).includes(0)).toBe(true);
  });
});
