import { beforeAll, describe, expect, it } from 'vitest';
import type { BarisTerlewat, CakupanRt } from '#contract/terlewat.ts';
import { createKelurahanContoh } from '#core/contoh/kelurahan-contoh.ts';
import { renderLembarTerlewat } from '#core/documents/lembar-terlewat.ts';
import type { Nik } from '#domain/nik.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { listNik, type PdfTerbaca, readPdf, squeeze } from './read-pdf.ts';

const CAKUPAN: CakupanRt = {
  rt: '003',
  rw: '002',
  orang: 320,
  keluarga: 88,
  keluargaMiskin: 41,
  keluargaTanpaProgram: 9,
  keluargaTerverifikasi: 12,
  usulan: 0,
  terlewat: 2,
  sebab: {
    JKSS_HILANG: 1,
    PBI_HILANG: 0,
    DITOLAK_SIKS: 0,
    DITUNDA_TIDAK_KEMBALI: 0,
    DILAPORKAN: 0,
    DESIL_TANPA_PROGRAM: 1,
  },
};

const createBaris = (nama: string, isi: Partial<BarisTerlewat> = {}): BarisTerlewat => ({
  kunci: nama,
  sebab: 'JKSS_HILANG',
  warga: null,
  nik: '1371015403790018' as Nik,
  nomorKk: null,
  nama,
  alamat: 'Jalan Contoh Raya 14',
  rt: '003',
  rw: '002',
  desil: null,
  program: 'JKSS',
  rinci: 'Terakhir pada daftar jkss-oktober.csv',
  laporan: null,
  usulan: null,
  status: 'terbuka',
  catatan: '',
  ...isi,
});

describe('given two RT with rows that may be overlooked', () => {
  let pdf: PdfTerbaca;
  beforeAll(async () => {
    const banyak = Array.from({ length: 70 }, (_, i) => createBaris(`Orang Misal ${i + 1}`, { nik: null }));
    const cetakan = await renderLembarTerlewat({
      kelurahan: createKelurahanContoh(),
      tanggal: '2026-11-12' as Tanggal,
      rt: [
        {
          cakupan: CAKUPAN,
          baris: [
            createBaris('Rosmalinar Umpama'),
            createBaris('Rustam Khayal', {
              sebab: 'DESIL_TANPA_PROGRAM',
              rinci: 'rinci '.repeat(400),
              nik: '1371010907610044' as Nik,
            }),
          ],
        },
        { cakupan: { ...CAKUPAN, rt: '004', usulan: 3, terlewat: 70 }, baris: banyak },
      ],
      contoh: true,
    });
    pdf = readPdf(cetakan.pdf);
    expect(cetakan.halaman).toBe(pdf.halaman.length);
  });

  it('when they are printed, then each RT has pages of its own with its counts', () => {
    expect(pdf.halaman[0]).toContain('RT 003 / RW 002');
    expect(pdf.halaman[0]).not.toContain('RT 004');
    expect(squeeze(pdf.halaman[0] ?? '')).toContain(
      squeeze('88 keluarga, 41 di antaranya desil 1 sampai 5; belum mengirim usulan; 2 baris'),
    );
    expect(pdf.halaman[1]).toContain('RT 004 / RW 002');
    expect(squeeze(pdf.halaman[1] ?? '')).toContain(squeeze('3 usulan untuk sidang berikutnya'));
  });

  it('when they are printed, then everyone is there by name, and no NIK is whole', () => {
    expect(pdf.teks).toContain('Rosmalinar Umpama');
    expect(pdf.teks).toContain('0018');
    expect(listNik(pdf.teks)).toEqual([]);
    for (let nomor = 1; nomor <= 70; nomor += 1) expect(squeeze(pdf.teks)).toContain(`OrangMisal${nomor}`);
    expect(pdf.teks).toContain('belum ada');
  });

  it('when they are printed, then they say that nothing is granted and that all of it is invented', () => {
    expect(squeeze(pdf.teks)).toContain(squeeze('bukan penetapan bantuan: musyawarah hanya mengusulkan'));
    expect(pdf.teks).toContain('contoh, data rekaan');
  });
});
