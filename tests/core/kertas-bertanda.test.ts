import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { encode } from 'fast-png';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countHalaman } from '#core/kertas-bertanda/count-halaman.ts';
import { computeSha256 } from '#core/paket/sha256.ts';
import { BATAS_KERTAS } from '#domain/lampiran.ts';
import { readPdf } from '../documents/read-pdf.ts';
import { createP12 } from '../documents/sertifikat.ts';
import { openSidang, startContoh, type TestApp } from './test-app.ts';

/** A PDF as newer scanners write it: pages in one compressed stream of objects, found by a stream instead of a table. */
function createAliranObjek(halaman: number): Buffer {
  const kids = Array.from({ length: halaman }, (_, i) => `${i + 3} 0 R`).join(' ');
  const objek = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${halaman}/Kids[${kids}]>>`,
    ...Array.from({ length: halaman }, () => '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 300]>>'),
  ];
  let letak = 0;
  const pasangan = objek.map((satu, i) => {
    const di = letak;
    letak += satu.length + 1;
    return `${i + 1} ${di}`;
  });
  const kepala = `${pasangan.join(' ')}\n`;
  const isi = deflateSync(Buffer.from(kepala + objek.join('\n')));
  const nomor = objek.length + 1;
  const awal = '%PDF-1.5\n';
  const aliran = Buffer.concat([
    Buffer.from(
      `${awal}${nomor} 0 obj\n<</Type/ObjStm/N ${objek.length}/First ${kepala.length}/Filter/FlateDecode/Length ${isi.length}>>\nstream\n`,
    ),
    isi,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
  const baris = Array.from({ length: nomor + 2 }, (_, i) => {
    if (i === 0) return [0, 0, 0, 0];
    if (i === nomor) return [1, 0, awal.length, 0];
    return i === nomor + 1 ? [1, aliran.length >> 8, aliran.length & 255, 0] : [2, nomor >> 8, nomor & 255, i - 1];
  });
  const tabel = deflateSync(Buffer.from(baris.flat()));
  return Buffer.concat([
    aliran,
    Buffer.from(
      `${nomor + 1} 0 obj\n<</Type/XRef/Size ${nomor + 2}/W[1 2 1]/Root 1 0 R/Filter/FlateDecode/Length ${tabel.length}>>\nstream\n`,
    ),
    tabel,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${aliran.length}\n%%EOF\n`),
  ]);
}

let app: TestApp;
let sidang: number;

beforeAll(async () => {
  app = await startContoh(2);
  ({ sidang } = await openSidang(app));
  await app.client.kehadiran.markAll({ sidang });
  for (const nomor of [1, 2]) {
    await app.client.pembahasan.record({ sidang, nomor, isi: { putusan: 'layak', alasan: null, catatan: '' } });
  }
});
afterAll(() => app.remove());

const attach = (isi: Uint8Array, nama = 'pindaian.pdf') =>
  app.client.kertasBertanda.lampirkan({ sidang, berkas: new File([Buffer.from(isi)], nama) });
async function fetchPaket(): Promise<File> {
  for await (const satu of await app.client.dokumen.paket({ sidang, cara: 'terbuka' })) {
    if (satu.jenis === 'hasil') return app.client.dokumen.unduh({ dokumen: satu.dokumen });
  }
  throw new Error('Paket tidak dibuat.');
}
const sign = (p12: Uint8Array, sandi = 'rahasia', jabatan = 'Lurah') =>
  app.client.kertasBertanda.tandaTangani({ sidang, sertifikat: new File([Buffer.from(p12)], 'a.p12'), sandi, jabatan });

describe('given scans from any office machine', () => {
  it('when pages are counted, then they are as many as poppler counts', () => {
    for (const banyak of [1, 9, 40]) {
      const pdf = createAliranObjek(banyak);
      expect(readPdf(pdf).info.get('Pages')).toBe(String(banyak));
      expect(countHalaman(pdf)).toBe(banyak);
    }
    const folder = mkdtempSync(path.join(tmpdir(), 'mufakat-cairo-'));
    try {
      writeFileSync(path.join(folder, 'a.pdf'), createAliranObjek(7));
      execFileSync('pdftocairo', ['-pdf', path.join(folder, 'a.pdf'), path.join(folder, 'b.pdf')]);
      execFileSync('pdfunite', [path.join(folder, 'b.pdf'), path.join(folder, 'a.pdf'), path.join(folder, 'c.pdf')]);
      for (const [nama, banyak] of [
        ['b', 7],
        ['c', 14],
      ] as const) {
        const isi = execFileSync('cat', [path.join(folder, `${nama}.pdf`)], { maxBuffer: 1e8 });
        expect([nama, countHalaman(isi)]).toEqual([nama, banyak]);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
    for (const rusak of [
      '',
      '%PDF-',
      '%PDF-1.4 /Root 1 0 R 1 0 obj <</Pages 1 0 R>> endobj',
      '%PDF-1.4 /Encrypt 3 0 R',
    ]) {
      expect(countHalaman(Buffer.from(rusak))).toBeNull();
    }
  });
});

describe('given a session of two usulan', () => {
  it('when it is open, then nothing signed can belong to it', async () => {
    await expect(attach(createAliranObjek(3))).rejects.toMatchObject({ code: 'SIDANG_BELUM_DITUTUP' });
    await expect(sign(createP12({ nama: 'A' }))).rejects.toMatchObject({ code: 'SIDANG_BELUM_DITUTUP' });
    await app.client.sidang.tutup({ sidang });
  });

  it('when the signed paper comes back as a scan, then pages and hash are kept beside those of the print, and the bytes as they came', async () => {
    const isi = createAliranObjek(3);
    const kertas = await attach(isi, String.raw`C:\Pindaian\BA tanda.pdf`);
    expect(kertas).toMatchObject({
      jenis: 'pindaian',
      nama: 'BA tanda.pdf',
      halaman: 3,
      ukuran: isi.length,
      tandaDigital: [],
    });
    expect(kertas.halamanCetak).toBeGreaterThan(3);
    expect(kertas.sha256).toMatch(/^[0-9a-f]{64}$/);
    const kembali = await app.client.kertasBertanda.get({ id: kertas.id });
    expect(Buffer.from(await kembali.arrayBuffer()).equals(isi)).toBe(true);
    const foto = encode({ width: 30, height: 40, data: new Uint8Array(30 * 40 * 3).fill(200), channels: 3, depth: 8 });
    expect(await attach(foto, 'halaman 2.png')).toMatchObject({ halaman: 1, jenis: 'pindaian' });
    await expect(attach(isi)).rejects.toMatchObject({
      code: 'KERTAS_BERTANDA_DITOLAK',
      message: expect.stringContaining('BA tanda.pdf'),
    });
  });

  it('when a file is empty, encrypted or no paper, then it is refused in one sentence and nothing is kept', async () => {
    const sebelum = await app.client.kertasBertanda.list({ sidang });
    const ditolak = { code: 'KERTAS_BERTANDA_DITOLAK' };
    await expect(attach(new Uint8Array(0))).rejects.toMatchObject(ditolak);
    await expect(attach(Buffer.from('%PDF-1.4 /Encrypt 3 0 R'))).rejects.toMatchObject(ditolak);
    await expect(attach(Buffer.from('PK\u0003\u0004'))).rejects.toMatchObject({ code: 'LAMPIRAN_DITOLAK' });
    expect(await app.client.kertasBertanda.list({ sidang })).toEqual(sebelum);
  });

  it('when two sign with certificates, then one file holds both, and it verifies and matches the session', async () => {
    app.setClock(new Date(Date.now() + 3_600_000).toISOString());
    await expect(sign(createP12({ nama: 'A' }), 'keliru')).rejects.toMatchObject({ code: 'SANDI_SERTIFIKAT_SALAH' });
    await sign(createP12({ nama: 'Hendra Umpama' }));
    const kedua = await sign(createP12({ nama: 'Yusnidar Rekaan', jenis: 'ec' }), 'rahasia', 'Notulis');
    expect(kedua.tandaDigital.map(({ nama, utuh }) => [nama, utuh])).toEqual([
      ['Hendra Umpama', true],
      ['Yusnidar Rekaan', true],
    ]);
    expect(kedua.halaman).toBe(kedua.halamanCetak + 1);
    const daftar = await app.client.kertasBertanda.list({ sidang });
    expect(daftar.map(({ jenis }) => jenis)).toEqual(['elektronik', 'pindaian', 'pindaian']);
    const berkas = await app.client.kertasBertanda.get({ id: kedua.id });
    expect(await app.client.dokumen.verifikasi({ berkas })).toMatchObject({ sah: true });
    expect(await app.client.dokumen.bandingkan({ berkas })).toMatchObject({ keadaan: 'cocok', kunciSendiri: true });
    await expect(app.client.kertasBertanda.lampirkan({ sidang, berkas })).rejects.toMatchObject({
      code: 'KERTAS_BERTANDA_DITOLAK',
    });
  });

  it('when a paper is taken out, then it can be put back', async () => {
    const [pertama] = await app.client.kertasBertanda.list({ sidang });
    const id = pertama?.id ?? 0;
    await app.client.kertasBertanda.cabut({ id });
    expect((await app.client.kertasBertanda.list({ sidang })).map((satu) => satu.id)).not.toContain(id);
    await app.client.kertasBertanda.kembalikan({ id });
    expect((await app.client.kertasBertanda.list({ sidang }))[0]?.id).toBe(id);
    await expect(app.client.kertasBertanda.cabut({ id: 999 })).rejects.toMatchObject({
      code: 'KERTAS_BERTANDA_TIDAK_ADA',
    });
  });

  it('when the package is made, then what is on the list travels in it, and what was taken out does not', async () => {
    const daftar = await app.client.kertasBertanda.list({ sidang });
    const [, foto] = daftar;
    await app.client.kertasBertanda.cabut({ id: foto?.id ?? 0 });
    const paket = await fetchPaket();
    await app.client.kertasBertanda.kembalikan({ id: foto?.id ?? 0 });
    const isi = unzipSync(new Uint8Array(await paket.arrayBuffer()));
    const sidik = Object.entries(isi)
      .filter(([nama]) => nama.startsWith('bertanda-'))
      .map(([nama, byte]) => [nama, computeSha256(byte)]);
    expect(sidik).toEqual([
      ['bertanda-1.pdf', daftar[2]?.sha256],
      ['bertanda-2.pdf', daftar[0]?.sha256],
    ]);
    const { sah, kertas } = await app.client.dokumen.verifikasi({ berkas: paket });
    expect(sah).toBe(true);
    expect(kertas.map(({ berkas, tandaDigital }) => [berkas, tandaDigital.length])).toEqual([
      ['berita-acara.pdf', 0],
      ['bertanda-2.pdf', 2],
    ]);
  });

  it('when a file is larger than the limit, then the limit is told and nothing is kept', async () => {
    const sebelum = await app.client.kertasBertanda.list({ sidang });
    await expect(attach(new Uint8Array(BATAS_KERTAS.byte + 1))).rejects.toMatchObject({
      code: 'KERTAS_BERTANDA_DITOLAK',
      message: expect.stringContaining('paling besar 20,0 MB'),
    });
    expect(await app.client.kertasBertanda.list({ sidang })).toEqual(sebelum);
  });

  it('when so much is attached that a package could not carry it, then the next is refused', async () => {
    const besar = (urut: number) =>
      Buffer.concat([createAliranObjek(1), Buffer.alloc(BATAS_KERTAS.byte - 100_000, `% ${urut} `)]);
    for (const urut of [1, 2, 3, 4, 5]) await attach(besar(urut));
    await expect(attach(besar(6))).rejects.toMatchObject({ message: expect.stringContaining('100,0 MB') });
  });
});
