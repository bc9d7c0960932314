import { beforeAll, describe, expect, it } from 'vitest';
import { renderRingkasanRekonsiliasi } from '#core/documents/ringkasan-rekonsiliasi.ts';
import type { BahanRingkasan } from '#core/rekonsiliasi/ringkasan.ts';
import { listNik, type PdfTerbaca, readPdf, squeeze } from './read-pdf.ts';
import { createBahanRingkasan } from './sample-ringkasan.ts';

const BAHAN = createBahanRingkasan();
const print = async (bahan: BahanRingkasan): Promise<PdfTerbaca> =>
  readPdf(await renderRingkasanRekonsiliasi(bahan, () => undefined));

describe('given a reconciliation of 1,284 rows with the registry, when its summary is printed', () => {
  let pdf: PdfTerbaca;
  let baris: string[];
  beforeAll(async () => {
    pdf = await print(BAHAN);
    baris = pdf.teks.split('\n').map((satu) => satu.replace(/\s+/g, ' ').trim());
  });

  it('then it is one page, with its fonts inside and no NIK on it', () => {
    expect(pdf.halaman).toHaveLength(1);
    expect(pdf.huruf.every(({ tertanam, unicode }) => tertanam && unicode)).toBe(true);
    expect(listNik(pdf.teks)).toEqual([]);
  });

  it('then every status tells rows, share and follow-up, and they add up', () => {
    expect(baris).toContain('Cocok Orang yang sama pada kedua daftar 1.112 86,6 –');
    expect(baris).toContain('Sudah meninggal Tercatat meninggal 19 1,5 Usulkan keluar');
    expect(baris).toContain('Jumlah baris daftar 1.284 100,0');
    const persen = baris.flatMap((satu) => /\d (\d+,\d) (?:–|[A-Z])/.exec(satu)?.[1] ?? []);
    expect(persen.reduce((jumlah, satu) => jumlah + Math.round(Number(satu.replace(',', '.')) * 10), 0)).toBe(1000);
  });

  it('then both sides are checked against each other', () => {
    expect(baris).toContain('Ada pada kedua sisi 1.227 1.227');
    expect(baris).toContain('Hanya pada daftar 57 –');
    expect(baris).toContain('Hanya pada data kelurahan, tercatat menerima JKSS – 63');
    expect(baris).toContain('Hanya pada data kelurahan, warga lain – 11.200');
    expect(baris).toContain('Jumlah 1.284 12.490');
  });

  it('then it says who may be overlooked, that it decides nothing, and who signs', () => {
    const rapat = squeeze(pdf.teks);
    expect(rapat).toContain(squeeze('Sebanyak 63 (enam puluh tiga) warga yang tercatat menerima JKSS'));
    expect(rapat).toContain(squeeze('agar tidak ada warga berhak yang terlewat'));
    expect(rapat).toContain(squeeze('172 (seratus tujuh puluh dua) baris berstatus selain Cocok'));
    expect(rapat).toContain(squeeze('tidak memutuskan kepesertaan'));
    expect(rapat).toContain(squeeze('Rabu, 4 November 2026, pukul 10.42 WIB, oleh Ranti Umpama, A.Md.'));
    expect(rapat).toContain(squeeze('Petugas rekonsiliasi,'));
  });
});

it('given sums that do not hold, when it is printed, then it is refused', async () => {
  const rusak = { ...BAHAN, hasil: { ...BAHAN.hasil, jumlahKiri: 1285 } };
  await expect(print(rusak)).rejects.toMatchObject({ kode: 'JUMLAH_TIDAK_COCOK' });
});
