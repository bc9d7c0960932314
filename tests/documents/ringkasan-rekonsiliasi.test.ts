import { beforeAll, describe, expect, it } from 'vitest';
import { renderRingkasanRekonsiliasi } from '#core/documents/ringkasan-rekonsiliasi.ts';
import type { BahanRingkasan } from '#core/rekonsiliasi/ringkasan.ts';
import { KELOMPOK_PADANAN, type KelompokPadanan } from '#domain/padanan/kelompok-padanan.ts';
import { STATUS_PADANAN, type StatusPadanan } from '#domain/padanan/status-padanan.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { listNik, type PdfTerbaca, readPdf, squeeze } from './read-pdf.ts';
import { createCatatan } from './sample-catatan.ts';

const NOL = Object.fromEntries(STATUS_PADANAN.map((satu) => [satu, 0])) as Record<StatusPadanan, number>;
const TANPA = Object.fromEntries(KELOMPOK_PADANAN.map((satu) => [satu, 0])) as Record<KelompokPadanan, number>;
const STATUS_KIRI = {
  ...NOL,
  COCOK: 1112,
  NIK_SAMA_NAMA_BEDA: 41,
  NIK_BEDA_NAMA_TGL_SAMA: 27,
  TIDAK_ADA_DI_DATA: 38,
  MENINGGAL: 19,
  PINDAH: 14,
  GANDA_NIK: 12,
  GANDA_SEGMEN: 9,
  NIK_TIDAK_VALID: 7,
  DESIL_DI_LUAR_BATAS: 5,
};
const { wilayah, kop, lurah } = createCatatan();
const BAHAN: BahanRingkasan = {
  tanggal: '2026-11-04' as Tanggal,
  contoh: true,
  kelurahan: {
    wilayah,
    kop,
    lurah,
    sekretaris: { nama: 'Ranti Umpama, A.Md.', nip: '19900000 201503 2 000', jabatan: 'Sekretaris' },
    polaNomor: '',
    singkatan: '',
    dasarHukum: [],
    ukuranKertas: 'F4',
  },
  hasil: {
    id: 1,
    waktu: '2026-11-04T03:42:00.000Z',
    kiri: { berkas: 2, jenis: 'jkss', namaBerkas: 'jkss-oktober.xlsx', waktu: '2026-11-03T02:00:00.000Z', baris: 1284 },
    kanan: null,
    jumlahKiri: 1284,
    jumlahKanan: 12_490,
    basi: false,
    program: 'JKSS',
    kelompok: { ...TANPA, SUDAH_DIPUTUSKAN: 30 },
    status: { ...STATUS_KIRI, HANYA_DI_DATA: 11_263 },
    statusKiri: STATUS_KIRI,
    penerimaTidakDiDaftar: 63,
    silang: { berpasangan: 1227, hanyaKiri: 57, hanyaKanan: 11_263 },
    rt: [],
    rw: [],
  },
};
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
