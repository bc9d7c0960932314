import { describe, expect, it } from 'vitest';
import type { Kemajuan } from '#contract/bentuk.ts';
import { renderBeritaAcara } from '#core/documents/berita-acara.ts';
import { checkJumlah } from '#core/documents/jumlah.ts';
import { printDocument } from '#core/documents/printer.ts';
import { findResources } from '#core/resources.ts';
import type { CatatanSidang, KeputusanTercatat } from '#domain/berita-acara.ts';
import type { JenisUsulan } from '#domain/jenis-usulan.ts';
import { readPdf } from './read-pdf.ts';
import { createCatatan, createKeputusan } from './sample-catatan.ts';
import { createPng } from './sample-png.ts';

const catatan = createCatatan();
const [pertama] = catatan.keputusan;
if (pertama === undefined) throw new Error('Catatan contoh tanpa keputusan.');

const replaceFirst = (ubah: Partial<KeputusanTercatat>): CatatanSidang =>
  createCatatan({ keputusan: [{ ...pertama, ...ubah }, ...catatan.keputusan.slice(1)] });

describe('given a record whose counts do not add up, when it is to be printed', () => {
  it.each([
    [
      'a decision of an unknown kind',
      replaceFirst({ data: { ...pertama.data, jenis: 'lain' as JenisUsulan } }),
      'Tabel jenis usulan',
    ],
    ['a tidak layak without a reason', replaceFirst({ putusan: 'tidak_layak' }), 'Alasan tidak layak'],
    ['a ditunda without a reason', replaceFirst({ putusan: 'ditunda' }), 'Alasan ditunda'],
    ['a layak with a reason', replaceFirst({ alasan: 'MAMPU' }), 'Keputusan layak yang beralasan'],
    ['a number that stands twice', replaceFirst({ nomor: 2 }), 'Nomor usulan'],
    ['a hash of other decisions', { ...catatan, sidikKeputusan: '0'.repeat(64) }, 'Sidik keputusan'],
    ['a decision that was taken out', { ...catatan, keputusan: catatan.keputusan.slice(1) }, 'Sidik keputusan'],
  ])('then %s is refused', async (_, cacat, kalimat) => {
    await expect(renderBeritaAcara(cacat)).rejects.toMatchObject({
      kode: 'JUMLAH_TIDAK_COCOK',
      message: expect.stringContaining(kalimat),
    });
  });

  it('then a sound record passes with its counts', () => {
    expect(checkJumlah(catatan)).toMatchObject({
      dibahas: 60,
      putusan: { layak: 38, tidak_layak: 14, ditunda: 8 },
      keluar: 9,
    });
  });
});

describe('given a signal and a listener', () => {
  it('when the signal was given before, then nothing is printed', async () => {
    await expect(renderBeritaAcara(catatan, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      kode: 'DIBATALKAN',
    });
  });

  it('when the signal is given on the way, then the work ends', async () => {
    const henti = new AbortController();
    const cetak = renderBeritaAcara(catatan, { signal: henti.signal, onProgress: () => henti.abort() });
    await expect(cetak).rejects.toMatchObject({ kode: 'DIBATALKAN' });
  });

  it('when it is left to run, then each phase is told and never goes back', async () => {
    const terdengar: Kemajuan[] = [];
    const keputusan = Array.from({ length: 200 }, (_, i) => createKeputusan(i + 1, 'layak', null));
    await renderBeritaAcara(createCatatan({ keputusan }), { onProgress: (satu) => terdengar.push(satu) });
    for (const tahap of ['Menyusun halaman', 'Menulis halaman']) {
      const langkah = terdengar.filter((satu) => satu.tahap === tahap).map((satu) => satu.selesai);
      expect(langkah.length).toBeGreaterThan(2);
      expect(langkah).toEqual([...langkah].sort((a, b) => a - b));
    }
    expect(terdengar.at(-1)).toEqual({ jenis: 'kemajuan', tahap: 'Menulis halaman', selesai: 100, total: 100 });
    expect(terdengar.every((satu) => satu.selesai <= satu.total)).toBe(true);
  });
});

describe('given a crest', () => {
  const printLogo = async (logo: string | null): Promise<ReturnType<typeof readPdf>> =>
    readPdf((await renderBeritaAcara({ ...catatan, kop: { ...catatan.kop, logo } })).pdf);

  it('when it is a PNG with transparency, then it stands in the kop, and the bytes stay the same', async () => {
    const logo = createPng(40, 50);
    expect((await printLogo(logo)).gambar).toBe(1);
    const dengan = { ...catatan, kop: { ...catatan.kop, logo } };
    const [satu, dua] = [await renderBeritaAcara(dengan), await renderBeritaAcara(dengan)];
    expect(Buffer.from(satu.pdf).equals(Buffer.from(dua.pdf))).toBe(true);
  });

  it.each([
    ['none', null],
    ['a torn PNG', createPng(40, 50).slice(0, 90)],
    ['a PNG whose pixels are damaged', createPng(40, 50, Buffer.from('bukan zlib'))],
    ['text that says it is a JPEG', `data:image/jpeg;base64,${Buffer.from('bukan gambar').toString('base64')}`],
    ['a path on disk', '/etc/hostname'],
    ['an address', 'https://contoh.invalid/logo.png'],
    ['a picture of another kind', 'data:image/svg+xml;base64,PHN2Zy8+'],
  ])('when it is %s, then the kop is printed without it', async (_, logo) => {
    const { gambar, teks } = await printLogo(logo);
    expect(gambar).toBe(0);
    expect(teks).toContain('KELURAHAN LUBUK CONTOH');
  });
});

describe('given a document that asks for something from outside, when it is printed', () => {
  it.each(['/etc/hostname', 'https://contoh.invalid/a.png'])('then %s is refused', async (image) => {
    await expect(
      printDocument(
        { content: [{ image }], images: { a: image }, defaultStyle: { font: 'Arimo' } },
        findResources(),
        () => {},
      ),
    ).rejects.toThrow(/denied/);
  });
});

describe('given the program at different depths', () => {
  const akar = new URL('../../', import.meta.url);

  it.each(['electron/core/resources.ts', 'out/main/index.js', 'out/main/chunks/a.js'])(
    'when code runs from %s, then resources are found',
    (letak) => {
      expect(findResources(new URL(letak, akar)).href).toBe(new URL('resources/', akar).href);
    },
  );

  it('when there are none above it, then it says from where it looked', () => {
    expect(() => findResources('file:///tidak/ada/di/sini.js')).toThrow('file:///tidak/ada/di/sini.js');
  });
});
