import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderRingkasanKota } from '#core/documents/ringkasan-kota.ts';
import type { BahanKota } from '#core/rekap-hasil/bahan-kota.ts';
import { listNik, type PdfTerbaca, readPdf, squeeze } from '../documents/read-pdf.ts';
import { createBahanUji, createPapanUji } from './sample-kota.ts';

const print = async (bahan: BahanKota): Promise<Uint8Array> => (await renderRingkasanKota(bahan)).pdf;

interface Kata {
  readonly kiri: number;
  readonly atas: number;
  readonly kanan: number;
  readonly bawah: number;
  readonly isi: string;
}

/** Every word of every page with its box in points. */
function readKata(pdf: Uint8Array): Kata[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'mufakat-kata-'));
  try {
    writeFileSync(path.join(folder, 'a.pdf'), pdf);
    const xml = execFileSync('pdftotext', ['-bbox', path.join(folder, 'a.pdf'), '-'], { encoding: 'utf8' });
    return [...xml.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)/g)].map(
      ([, kiri, atas, kanan, bawah, isi = '']) => ({
        kiri: Number(kiri),
        atas: Number(atas),
        kanan: Number(kanan),
        bawah: Number(bawah),
        isi,
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const mm = (panjang: number): number => (panjang * 72) / 25.4;

/** Words that stand outside the margins: 30 mm left, 20 mm right and top; the footer stands in the 22 mm below. */
function listDiLuar(pdf: Uint8Array, [lebar, tinggi]: readonly [number, number]): string[] {
  return readKata(pdf)
    .filter(
      ({ kiri, kanan, atas, bawah }) =>
        kiri < mm(30) - 1 || kanan > mm(lebar - 20) + 1 || atas < mm(20) - 1 || bawah > mm(tinggi - 8),
    )
    .map(({ isi }) => isi);
}

describe('given the board of Padang in November, when its summary is printed', () => {
  const bahan = createBahanUji();
  let pdf: PdfTerbaca;
  let byte: Uint8Array;
  let baris: string[];
  beforeAll(async () => {
    byte = await print(bahan);
    pdf = readPdf(byte);
    baris = pdf.teks.split('\n').map((satu) => satu.replace(/\s+/g, ' ').trim());
  });

  it('then it stands on F4 with its fonts inside, within the margins, and no NIK is on it', () => {
    expect(new Set(pdf.ukuran)).toEqual(new Set(['215 x 330']));
    expect(pdf.huruf.every(({ tertanam, unicode }) => tertanam && unicode)).toBe(true);
    expect(listDiLuar(byte, [215, 330])).toEqual([]);
    expect(listNik(pdf.teks)).toEqual([]);
    expect(pdf.info.get('Author')).toBe('Dinas Sosial Kota Padang');
  });

  it('then the first page alone tells packages, programmes, findings and months', () => {
    const [pertama = ''] = pdf.halaman;
    const { papan } = bahan;
    expect(squeeze(pertama)).toContain(squeeze(`Dari 104 (seratus empat) kelurahan, ${papan.masuk} (`));
    expect(squeeze(pertama)).toContain(squeeze('Batas paket : 17 November 2026'));
    for (const judul of [
      'PAKET DARI KELURAHAN',
      'KEPUTUSAN MENURUT PROGRAM',
      'TEMUAN ANTARKELURAHAN',
      'PERKEMBANGAN',
    ]) {
      expect(pertama).toContain(judul);
    }
    const { layak, tidak_layak, ditunda } = papan.jumlah;
    const semua = layak + tidak_layak + ditunda;
    const angka = [layak, tidak_layak, ditunda, semua].map((satu) => satu.toLocaleString('id-ID')).join(' ');
    expect(pertama.replace(/\s+/g, ' ')).toContain(`Jumlah ${angka}`);
    expect(pertama).toMatch(/Orang diusulkan dua kali\s+7/);
    expect(pertama).toMatch(/Pindah, belum ada di kelurahan lain\s+–/);
    expect(pertama).toContain('Des 2025');
    expect(pertama).not.toContain('Nov 2025');
    expect(pertama).toContain('Nov 2026');
    expect(pertama).not.toContain('MENURUT KECAMATAN');
  });

  it('then eleven kecamatan, 104 kelurahan and their sums follow, each once', () => {
    const rapat = squeeze(pdf.teks);
    for (const { nama, kelurahan, masuk } of bahan.papan.kecamatan) {
      expect(baris.filter((satu) => satu.startsWith(`${nama} ${kelurahan.length} ${masuk} `))).toHaveLength(1);
      for (const satu of kelurahan) expect(rapat).toContain(squeeze(`${satu.nomor} ${satu.nama}`));
    }
    const bernomor = baris.filter((isi) => /^\d\d \p{Lu}.* (–|\d+)$/u.test(isi));
    expect(bernomor).toHaveLength(104);
  });

  it('then those of which nothing came are named, those refused with the reason, and there is a place to sign', () => {
    const akhir = squeeze(pdf.teks.slice(pdf.teks.indexOf('BELUM MENGIRIM')));
    for (const { nama, keadaan } of bahan.papan.kecamatan.flatMap(({ kelurahan }) => kelurahan)) {
      if (keadaan === 'belum') expect(akhir).toContain(squeeze(nama));
      if (keadaan === 'rusak') expect(akhir).toContain(squeeze(`${nama}: Isi paket berbeda`));
    }
    expect(akhir).toContain(squeeze('Kepala Dinas Sosial,'));
    expect(akhir).toContain(squeeze('Hendra Umpama, S.Sos., M.Si.'));
  });

  it('then it says that kelurahan propose, and nowhere that aid is granted', () => {
    const rapat = squeeze(pdf.teks);
    expect(rapat).toContain(squeeze('Keputusan musyawarah merupakan usulan kelurahan.'));
    expect(rapat).toContain(squeeze('tidak menetapkan penerima bantuan'));
    expect(pdf.teks).not.toMatch(/disetujui|berhak menerima|ditetapkan sebagai|dikabulkan/i);
    expect(pdf.teks).toContain('contoh, data rekaan');
  });

  it('then printing it again gives the same bytes', async () => {
    expect(Buffer.from(await print(createBahanUji())).equals(byte)).toBe(true);
  });
});

it('given the narrower A4, when it is printed, then the first page still holds its four parts and nothing leaves the margins', async () => {
  const bahan = createBahanUji();
  const pdf = await print({ ...bahan, dinsos: { ...bahan.dinsos, ukuranKertas: 'A4' } });
  const { ukuran, halaman } = readPdf(pdf);
  expect(new Set(ukuran)).toEqual(new Set(['210 x 297']));
  expect(halaman[0]).toContain('Nov 2026');
  expect(halaman[1]).toContain('MENURUT KECAMATAN');
  expect(listDiLuar(pdf, [210, 297])).toEqual([]);
});

it('given names and reasons without an end, when it is printed, then they are cut and the first page stays one page', async () => {
  const papan = createPapanUji();
  const panjang = 'Sebab yang panjang sekali '.repeat(400);
  const kecamatan = papan.kecamatan.map((satu) => ({
    ...satu,
    kelurahan: satu.kelurahan.map((isi) => (isi.pesan === null ? isi : { ...isi, pesan: panjang })),
  }));
  const bahan = createBahanUji({ papan: { ...papan, kecamatan } });
  const program = bahan.program.map((satu, i) => ({ ...satu, program: i === 1 ? 'PKH-'.repeat(500) : satu.program }));
  const pdf = await print({ ...bahan, program });
  expect(readPdf(pdf).halaman[1]).toContain('MENURUT KECAMATAN');
  expect(listDiLuar(pdf, [215, 330])).toEqual([]);
});

it('given nothing has come yet, when it is printed, then it says so instead of showing empty pictures', async () => {
  const papan = createPapanUji();
  const nol = { layak: 0, tidak_layak: 0, ditunda: 0 };
  const kecamatan = papan.kecamatan.map((satu) => ({
    ...satu,
    masuk: 0,
    jumlah: nol,
    kelurahan: satu.kelurahan.map((isi) => ({
      ...isi,
      keadaan: 'belum' as const,
      diterima: null,
      pesan: null,
      jumlah: null,
    })),
  }));
  const kosong = {
    ...papan,
    kecamatan,
    masuk: 0,
    jumlah: nol,
    keadaan: { diterima: 0, terlambat: 0, digantikan: 0, rusak: 0, tidak_dikenal: 0, belum: 104 },
  };
  const { teks } = readPdf(await print(createBahanUji({ papan: kosong, program: [], tren: [], contoh: false })));
  expect(teks).toContain('Belum ada keputusan yang masuk.');
  expect(teks).toContain('Belum ada paket yang diterima.');
  expect(teks).not.toContain('· contoh, data rekaan');
});

describe('given numbers that do not hold, when the summary is printed, then it is refused', () => {
  const bahan = createBahanUji();
  const { papan } = bahan;
  const [pertama, ...lain] = papan.kecamatan;
  if (pertama === undefined) throw new Error('Tidak ada kecamatan.');
  const rusak: readonly (readonly [string, BahanKota])[] = [
    ['the city', { ...bahan, papan: { ...papan, jumlah: { ...papan.jumlah, layak: papan.jumlah.layak + 1 } } }],
    [
      'a kecamatan',
      {
        ...bahan,
        papan: { ...papan, kecamatan: [{ ...pertama, jumlah: { ...pertama.jumlah, ditunda: 999 } }, ...lain] },
      },
    ],
    ['who sent', { ...bahan, papan: { ...papan, masuk: papan.masuk - 1 } }],
    ['a state', { ...bahan, papan: { ...papan, keadaan: { ...papan.keadaan, belum: papan.keadaan.belum + 1 } } }],
    ['the programmes', { ...bahan, program: bahan.program.slice(1) }],
    ['the months', { ...bahan, tren: bahan.tren.map((satu) => ({ ...satu, tidak_layak: satu.tidak_layak + 1 })) }],
    ['leavers', { ...bahan, program: bahan.program.map((satu) => ({ ...satu, keluar: satu.keluar + 1 })) }],
  ];
  it.each(rusak)('of %s', async (_nama, isi) => {
    await expect(print(isi)).rejects.toMatchObject({ kode: 'JUMLAH_TIDAK_COCOK' });
  });
});
