import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { bentukHasilPemeriksaan } from '#contract/dokumen.ts';
import { renderBeritaAcara } from '#core/documents/berita-acara.ts';
import { verifyBerkas } from '#core/paket/verify-berkas.ts';
import { listIsiHalaman, listSidikAliran } from '#core/segel/list-halaman.ts';
import { readSegel } from '#core/segel/read-segel.ts';
import { sealPdf } from '#core/segel/seal-pdf.ts';
import { createKunciSegel } from './kunci-segel.ts';
import { readPdf } from './read-pdf.ts';
import { createCatatan } from './sample-catatan.ts';

const KUNCI = createKunciSegel();
const CATATAN = createCatatan();
let cetakan: Uint8Array;
let kertas: Uint8Array;
beforeAll(async () => {
  cetakan = (await renderBeritaAcara(CATATAN)).pdf;
  kertas = sealPdf(cetakan, KUNCI);
});

async function verify(pdf: Uint8Array) {
  const hasil = bentukHasilPemeriksaan.parse(await verifyBerkas(pdf));
  expect(hasil.sah).toBe(hasil.temuan.length === 0);
  for (const { pesan } of hasil.temuan) expect(pesan).toMatch(/^[A-Z].*\. Jangan dipakai; minta kelurahan .*\.$/);
  return hasil;
}

/** Takes the file apart into pages and puts them together again, as programs for PDF do. */
function rebuild(pdf: Uint8Array, change: (halaman: string[]) => string[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'mufakat-halaman-'));
  try {
    writeFileSync(join(folder, 'a.pdf'), pdf);
    execFileSync('pdfseparate', [join(folder, 'a.pdf'), join(folder, 'h-%04d.pdf')]);
    const halaman = readdirSync(folder)
      .filter((nama) => nama.startsWith('h-'))
      .sort()
      .map((nama) => join(folder, nama));
    execFileSync('pdfunite', [...change(halaman), join(folder, 'b.pdf')]);
    return readFileSync(join(folder, 'b.pdf'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('given a berita acara as it was printed', () => {
  it('when verified, then it is whole, says what it is and by whose key, and other readers take it', async () => {
    const { sah, jenis, kertas: daftar } = await verify(kertas);
    expect([sah, jenis]).toEqual([true, 'kertas']);
    expect(daftar).toEqual([
      {
        berkas: '',
        utuh: true,
        asal: {
          kertas: 'berita_acara',
          sidang: CATATAN.sidang,
          namaSidang: 'MUSKEL 4/2026',
          kelurahan: 'Lubuk Contoh',
          nomor: CATATAN.nomorBeritaAcara,
          sidik: CATATAN.sidikKeputusan,
        },
        kodeVerifikasi: expect.stringMatching(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/),
        sidikKunci: expect.stringMatching(/^([2-9A-Z]{4}-){3}[2-9A-Z]{4}$/),
        tandaDigital: [],
      },
    ]);
    const terbaca = readPdf(kertas);
    expect(terbaca.teks).toBe(readPdf(cetakan).teks);
    expect(terbaca.teks).toContain(daftar[0]?.kodeVerifikasi);
    // No data of a person in what a program can read without opening the paper.
    const asal = JSON.stringify(daftar);
    for (const { data } of CATATAN.keputusan) expect(asal.includes(data.nik) || asal.includes(data.nama)).toBe(false);
  });

  it('when sealed again with the same key, then the bytes are the same; another key gives another fingerprint', () => {
    expect(Buffer.from(sealPdf(cetakan, KUNCI)).equals(Buffer.from(kertas))).toBe(true);
    expect(readSegel(sealPdf(cetakan, createKunciSegel())).sidikKunci).not.toBe(readSegel(kertas).sidikKunci);
  });

  it('when it is a draft, then nothing vouches for it', async () => {
    const { pdf } = await renderBeritaAcara(CATATAN, { draf: true });
    expect((await verify(sealPdf(pdf, KUNCI))).temuan.map(({ kode }) => kode)).toEqual(['TANPA_SEGEL']);
  });
});

describe('given a berita acara that was touched after printing', () => {
  it('when any one byte is another, wherever it lies, then it is noticed', () => {
    fc.assert(
      fc.property(fc.nat(kertas.length - 1), fc.integer({ min: 1, max: 255 }), (letak, beda) => {
        const diubah = Uint8Array.from(kertas);
        diubah[letak] = (diubah[letak] ?? 0) ^ beda;
        expect(readSegel(diubah).keadaan).not.toBe('utuh');
      }),
      { numRuns: 400 },
    );
  });

  it('when each byte of the seal itself is another, then it is noticed', () => {
    const awal = Buffer.from(kertas).indexOf('MUFAKAT-SEGEL:1', 0, 'latin1');
    for (let letak = awal; letak < awal + 285; letak += 1) {
      const diubah = Uint8Array.from(kertas);
      diubah[letak] = (diubah[letak] ?? 0) ^ 1;
      expect(readSegel(diubah).keadaan, String(letak)).not.toBe('utuh');
    }
  });

  it('when it is cut off or something is put behind it, then it is told apart', async () => {
    expect((await verify(kertas.subarray(0, kertas.length - 1))).temuan.map(({ kode }) => kode)).toEqual([
      'SEGEL_RUSAK',
    ]);
    const ditambah = Buffer.concat([kertas, Buffer.from('\n%%EOF\n')]);
    expect((await verify(ditambah)).temuan.map(({ kode }) => kode)).toEqual(['ADA_TAMBAHAN']);
  });

  it('when a decision is missing from the record, then it is not printed at all', async () => {
    const tanpaSatu = { ...CATATAN, keputusan: CATATAN.keputusan.slice(1) };
    await expect(renderBeritaAcara(tanpaSatu)).rejects.toMatchObject({ kode: 'JUMLAH_TIDAK_COCOK' });
  });

  it('when a page was swapped with that of another session, then it has no seal, and the page can be named', async () => {
    const lain = (await renderBeritaAcara({ ...CATATAN, tempat: 'Balai Rekaan' })).pdf;
    const folder = mkdtempSync(join(tmpdir(), 'mufakat-tukar-'));
    try {
      writeFileSync(join(folder, 'lain.pdf'), lain);
      execFileSync('pdfseparate', ['-f', '1', '-l', '1', join(folder, 'lain.pdf'), join(folder, 'lain-%d.pdf')]);
      const ditukar = rebuild(kertas, ([, ...halaman]) => [join(folder, 'lain-1.pdf'), ...halaman]);
      expect((await verify(ditukar)).temuan.map(({ kode }) => kode)).toEqual(['TANPA_SEGEL']);
      const ada = listSidikAliran(ditukar);
      expect(listIsiHalaman(kertas).map((sidik) => ada.has(sidik))).toEqual([false, ...Array(8).fill(true)]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('when pages were taken out or put in another order, then it has no seal', async () => {
    for (const change of [(h: string[]) => h.slice(1), (h: string[]) => h.toReversed()]) {
      expect((await verify(rebuild(kertas, change))).sah).toBe(false);
    }
  });
});

describe('given any bytes that call themselves a PDF', () => {
  it('when verified, then there is an answer and never a crash', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), fc.boolean(), async (sampah, bersegel) => {
        const kepala = bersegel ? '%PDF-1.7\n(MUFAKAT-SEGEL:1 (MUFAKAT-ASAL:1.eyJ9)' : '%PDF-1.7\n';
        expect((await verify(Buffer.concat([Buffer.from(kepala), sampah]))).sah).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
