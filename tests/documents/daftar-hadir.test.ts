import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderBeritaAcara } from '#core/documents/berita-acara.ts';
import type { CatatanSidang } from '#domain/berita-acara.ts';
import type { Goresan } from '#domain/goresan.ts';
import { readPdf } from './read-pdf.ts';
import { createCatatan } from './sample-catatan.ts';

const GORESAN: Goresan = {
  rasio: 2,
  garis: [
    [
      [20, 80],
      [40, 20],
      [60, 85],
      [100, 40],
      [180, 78],
    ],
  ],
};

/** A drawing on a page: how many curves it has, and how wide and high it is in points. */
interface Lukisan {
  readonly lengkung: number;
  readonly lebar: number;
  readonly tinggi: number;
}

/** Stroked curves of one page, as poppler draws them. */
function readLukisan(pdf: Uint8Array, halaman: number): Lukisan[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'mufakat-goresan-'));
  try {
    writeFileSync(path.join(folder, 'a.pdf'), pdf);
    execFileSync('pdftocairo', ['-svg', '-f', String(halaman), '-l', String(halaman), 'a.pdf', 'a.svg'], {
      cwd: folder,
    });
    const svg = readFileSync(path.join(folder, 'a.svg'), 'utf8');
    return [
      ...svg.matchAll(
        /<path (?:style="fill:none;[^"]*"|fill="none"[^>]*?) d="([^"]*C[^"]*)" transform="matrix\(([^)]*)\)"/g,
      ),
    ].map(([, d, matriks]) => {
      const skala = Math.abs(Number(matriks?.split(',')[0]?.trim()));
      const angka = (d?.match(/-?[\d.]+/g) ?? []).map(Number);
      const span = (isi: number[]): number => (Math.max(...isi) - Math.min(...isi)) * skala;
      return {
        lengkung: d?.match(/C/g)?.length ?? 0,
        lebar: span(angka.filter((_, i) => i % 2 === 0)),
        tinggi: span(angka.filter((_, i) => i % 2 === 1)),
      };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const sign = (catatan: CatatanSidang, nomor: readonly number[]): CatatanSidang => ({
  ...catatan,
  peserta: catatan.peserta.map((orang) => ({ ...orang, goresan: nomor.includes(orang.nomor) ? GORESAN : null })),
});

describe('given people who signed on the pad, when the attendance list is printed', () => {
  it('then each signature is drawn as curves into its place, and nothing else moves', async () => {
    const catatan = createCatatan();
    const hadir = catatan.peserta.filter((orang) => orang.hadir).map(({ nomor }) => nomor);
    const tanpa = await renderBeritaAcara(catatan);
    const { pdf, halaman } = await renderBeritaAcara(sign(catatan, [...hadir.slice(0, 3), hadir.at(-1) ?? 0]));
    expect(halaman).toBe(tanpa.halaman);
    const lembar = readPdf(pdf).halaman;
    const awal = lembar.findIndex((isi) => isi.includes('Lampiran I\n')) + 1;
    const akhir = lembar.findIndex((isi) => isi.includes('Jumlah peserta yang hadir')) + 1;
    expect(lembar).toEqual(readPdf(tanpa.pdf).halaman);

    const semua = [...new Set([awal, akhir])].flatMap((satu) => readLukisan(pdf, satu));
    const goresan = semua.filter(({ lengkung }) => lengkung === 4);
    expect(goresan).toHaveLength(4);
    for (const { lebar, tinggi } of goresan) {
      expect(lebar).toBeGreaterThan(30);
      expect(lebar).toBeLessThan(100);
      expect(tinggi).toBeLessThan(53);
    }
    expect([...new Set([awal, akhir])].flatMap((satu) => readLukisan(tanpa.pdf, satu))).toHaveLength(
      semua.length - goresan.length,
    );
  });
});

describe('given a chair who signed on the pad and a TKSK who signs on paper, when the berita acara is printed', () => {
  it('then the strokes stand above the name of the chair only, and no line of the paper moves', async () => {
    const orang = (nama: string) => ({ nama, nip: '', jabatan: 'TKSK' });
    const catatan = createCatatan({
      penandaTangan: [
        { urut: 1, peran: 'pimpinan', ...orang('Yusnidar Umpama, S.E.'), cara: 'goresan', goresan: GORESAN },
        { urut: 6, peran: 'tksk', ...orang('Asnimar Ibarat'), cara: 'kertas', goresan: null },
      ],
    });
    const tanpa = await renderBeritaAcara({
      ...catatan,
      penandaTangan: catatan.penandaTangan.map((satu) => ({ ...satu, goresan: null })),
    });
    const { pdf } = await renderBeritaAcara(catatan);
    const lembar = readPdf(pdf).halaman;
    expect(lembar).toEqual(readPdf(tanpa.pdf).halaman);
    const halaman = lembar.findIndex((isi) => isi.includes('Asnimar Ibarat')) + 1;
    expect(lembar[halaman - 1]).toContain('Yusnidar Umpama, S.E.');
    expect(readLukisan(pdf, halaman).filter(({ lengkung }) => lengkung === 4)).toHaveLength(1);
    expect(readLukisan(tanpa.pdf, halaman).filter(({ lengkung }) => lengkung === 4)).toHaveLength(0);
  });
});
