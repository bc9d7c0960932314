import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareHalaman, decodeHalaman, drawBeda, drawHalaman, encodeHalaman } from './gambar-halaman.ts';
import { KERTAS_CONTOH } from './kertas-contoh.ts';

/**
 * The pages of the main papers beside the pictures that somebody looked at and approved. Where a change of a paper is wanted, look at
 * `test-results/halaman` and approve anew: `SETUJUI_HALAMAN=1 npx vitest run tests/documents/halaman.test.ts`, then look at what git
 * shows as changed.
 */
const DISETUJUI = path.join(import.meta.dirname, 'halaman');
const HASIL = path.join(import.meta.dirname, '../../test-results/halaman');
const SETUJUI = process.env.SETUJUI_HALAMAN === '1';

function listDisetujui(kertas: string): string[] {
  mkdirSync(DISETUJUI, { recursive: true });
  return readdirSync(DISETUJUI)
    .filter((nama) => nama.replace(/-\d+\.png$/, '') === kertas)
    .sort();
}

const name = (kertas: string, i: number): string => `${kertas}-${String(i + 1).padStart(2, '0')}`;

describe.each(Object.entries(KERTAS_CONTOH))('given the sample of %s', (kertas, print) => {
  it('when it is printed, then each page looks as it was approved', async () => {
    const halaman = drawHalaman(await print());
    if (SETUJUI) {
      for (const nama of listDisetujui(kertas)) rmSync(path.join(DISETUJUI, nama));
      for (const [i, satu] of halaman.entries()) {
        writeFileSync(path.join(DISETUJUI, `${name(kertas, i)}.png`), encodeHalaman(satu));
      }
    }
    const disetujui = listDisetujui(kertas);
    const galat = halaman.flatMap((kini, i) => {
      const berkas = disetujui[i];
      if (berkas === undefined) return [`page ${i + 1} was never approved`];
      const beda = compareHalaman(decodeHalaman(readFileSync(path.join(DISETUJUI, berkas))), kini);
      if (beda === null) return [];
      mkdirSync(HASIL, { recursive: true });
      writeFileSync(path.join(HASIL, `${name(kertas, i)}-kini.png`), encodeHalaman(kini));
      writeFileSync(path.join(HASIL, `${name(kertas, i)}-beda.png`), encodeHalaman(drawBeda(kini, beda)));
      const { letak, bagian } = beda;
      return [
        `page ${i + 1} differs most ${letak.x} mm from the left, ${letak.y} mm from above (${Math.round(bagian * 100)} % of a square); see test-results/halaman/${name(kertas, i)}-beda.png`,
      ];
    });
    expect(galat).toEqual([]);
    expect(disetujui).toEqual(halaman.map((_, i) => `${name(kertas, i)}.png`));
  });
});
