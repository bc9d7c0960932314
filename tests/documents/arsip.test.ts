import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderBeritaAcara } from '#core/documents/berita-acara.ts';
import { readPdf } from './read-pdf.ts';
import { createCatatan } from './sample-catatan.ts';

/** The XMP packet as poppler takes it out. */
function readXmp(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'mufakat-xmp-'));
  try {
    writeFileSync(join(folder, 'a.pdf'), pdf);
    return execFileSync('pdfinfo', ['-meta', join(folder, 'a.pdf')], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Python's parser stands for every program that reads XML strictly. */
function readJudul(xmp: string): string {
  const program =
    'import sys,xml.etree.ElementTree as e;t=sys.stdin.read();print(next(e.fromstring(t[t.index("<x:xmp"):t.index("</x:xmpmeta>")+12]).iter("{http://purl.org/dc/elements/1.1/}title"))[0][0].text)';
  return execFileSync('python3', ['-c', program], { encoding: 'utf8', input: xmp }).trim();
}

describe('given a berita acara that goes into an archive', () => {
  it('when printed, then it keeps what PDF/A-2b asks for: declared, colours defined, fonts within, nothing that runs or leads out', async () => {
    const { pdf } = await renderBeritaAcara(createCatatan());
    const xmp = readXmp(pdf);
    expect(xmp).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(xmp).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
    expect(readJudul(xmp)).toBe('Berita Acara MUSKEL 4/2026');
    const { huruf, info } = readPdf(pdf);
    expect(huruf.every(({ tertanam, unicode }) => tertanam && unicode)).toBe(true);
    expect([info.get('JavaScript'), info.get('Encrypted'), info.get('PDF version')]).toEqual(['no', 'no', '1.7']);
    const mentah = Buffer.from(pdf).toString('latin1');
    expect(mentah).toContain('/S /GTS_PDFA1');
    expect(mentah).toContain('/Lang (id-ID)');
    expect(mentah).toMatch(/trailer[\s\S]+\/ID \[</);
    expect(mentah).toMatch(/%%EOF\s?$/);
    for (const terlarang of [
      '/Launch',
      '/URI',
      '/EmbeddedFile',
      '/AA ',
      '/OpenAction',
      '/LZWDecode',
      '/Interpolate true',
    ]) {
      expect(mentah).not.toContain(terlarang);
    }
  });

  it('when names hold signs that XML reserves, then its description can still be read', async () => {
    const catatan = createCatatan();
    const kelurahan = { ...catatan.wilayah.kelurahan, nama: 'Rekaan & <Contoh> "Satu"' };
    const { pdf } = await renderBeritaAcara({
      ...catatan,
      namaSidang: 'MUSKEL <4> & 5',
      wilayah: { ...catatan.wilayah, kelurahan },
    });
    expect(readJudul(readXmp(pdf))).toBe('Berita Acara MUSKEL ‹4› dan 5');
  });
});
