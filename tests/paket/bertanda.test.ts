import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildPaket } from '#core/paket/build-paket.ts';
import { computeSha256 } from '#core/paket/sha256.ts';
import { verifyBerkas } from '#core/paket/verify-berkas.ts';
import { verifyPaket } from '#core/paket/verify-paket.ts';
import { getIsi, type IsiPaket, repack, replaceManifest } from './repack.ts';
import { BEKAL, createCatatanBanyak, PDF_CONTOH } from './sample.ts';

const HALAMAN = new Uint8Array([0xff, 0xd8, 0xff, 0xd9]);
const MASUKAN = { ...BEKAL, catatan: createCatatanBanyak(5), pdf: PDF_CONTOH, halaman: 1 };

let zip: Uint8Array;
beforeAll(async () => {
  const bertanda = [
    { tipe: 'application/pdf', isi: PDF_CONTOH },
    { tipe: 'image/jpeg', isi: HALAMAN },
  ] as const;
  ({ zip } = await buildPaket({ ...MASUKAN, bertanda }));
});

async function verifyChanged(change: (isi: IsiPaket) => IsiPaket): Promise<string[]> {
  const { temuan } = await verifyPaket(repack(zip, change));
  return temuan.map(({ kode, berkas }) => `${kode} ${berkas}`);
}

describe('given a session whose signed paper came back as a scan and a photo', () => {
  test('when it is packed, then both travel as they came, with their hashes in the manifest, and the package is sah', async () => {
    expect((await verifyPaket(zip)).temuan).toEqual([]);
    const isi = unzipSync(zip);
    expect(getIsi(isi, 'bertanda-1.pdf')).toEqual(PDF_CONTOH);
    expect(getIsi(isi, 'bertanda-2.jpg')).toEqual(HALAMAN);
    const { berkas } = JSON.parse(new TextDecoder().decode(getIsi(isi, 'manifest.json')));
    expect(berkas.slice(-2)).toEqual([
      { nama: 'bertanda-1.pdf', byte: PDF_CONTOH.length, sha256: computeSha256(PDF_CONTOH) },
      { nama: 'bertanda-2.jpg', byte: HALAMAN.length, sha256: computeSha256(HALAMAN) },
    ]);
  });

  test('when its papers are listed, then a scan is not blamed for having no seal', async () => {
    const { sah, kertas } = await verifyBerkas(zip);
    expect(sah).toBe(true);
    expect(kertas.map(({ berkas }) => berkas)).toEqual(['berita-acara.pdf']);
  });

  test('when nothing signed is attached, then the package is as it always was', async () => {
    const isi = unzipSync((await buildPaket(MASUKAN)).zip);
    expect(Object.keys(isi).filter((nama) => nama.startsWith('bertanda'))).toEqual([]);
  });

  test.each<[string, (isi: IsiPaket) => IsiPaket, string]>([
    [
      'a byte of the scan',
      (isi) => ({ ...isi, 'bertanda-1.pdf': new Uint8Array([...PDF_CONTOH, 1]) }),
      'SIDIK_TIDAK_COCOK bertanda-1.pdf',
    ],
    ['a scan that is missing', ({ 'bertanda-2.jpg': _, ...isi }) => isi, 'BERKAS_KURANG bertanda-2.jpg'],
    ['a scan too many', (isi) => ({ ...isi, 'bertanda-3.png': HALAMAN }), 'BERKAS_ASING bertanda-3.png'],
    ['a file of another kind', (isi) => ({ ...isi, 'bertanda-3.exe': HALAMAN }), 'BERKAS_ASING bertanda-3.exe'],
    [
      'the order of the scans in a manifest',
      (isi) =>
        replaceManifest(isi, (manifest) => ({
          ...manifest,
          berkas: [...manifest.berkas.slice(0, -2), ...manifest.berkas.slice(-2).reverse()],
        })),
      'MANIFEST_SALAH manifest.json',
    ],
  ])('when %s is changed after packing, then it is found', async (_, change, temuan) => {
    expect(await verifyChanged(change)).toContain(temuan);
  });
});
