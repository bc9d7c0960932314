import { beforeAll, describe, expect, it } from 'vitest';
import { renderSptjm } from '#core/documents/sptjm.ts';
import type { CatatanSptjm } from '#domain/sptjm.ts';
import { listNik, readPdf, squeeze } from './read-pdf.ts';
import { createSptjm, createUsulan } from './sample-sptjm.ts';

const print = async (catatan: CatatanSptjm) => readPdf((await renderSptjm(catatan)).pdf);

describe('given a month without muskel and 26 usulan that wait, when the SPTJM is printed', () => {
  const catatan = createSptjm();
  let pdf: Awaited<ReturnType<typeof print>>;
  let rapat: string;
  beforeAll(async () => {
    pdf = await print(catatan);
    rapat = squeeze(pdf.teks);
  });

  it('then it is F4, the list across, and the lurah states month, reason and counts by kind', () => {
    expect(new Set(pdf.ukuran)).toEqual(new Set(['215 x 330', '330 x 215']));
    for (const kalimat of [
      'SURAT PERNYATAAN TANGGUNG JAWAB MUTLAK',
      'Nomor: 400.9/010/SPTJM/KEL-LC/X/2026',
      'menyatakan dengan sesungguhnya bahwa:',
      'tidak dilaksanakan musyawarah kelurahan karena aula dan akses jalan terdampak banjir pada tanggal 10 s.d. 13 Oktober 2026.',
      'berjumlah 26 (dua puluh enam) usulan, terdiri atas 15 (lima belas) usulan baru, 7 (tujuh) perbaikan data, dan 4 (empat) usulan keluar',
      'Saya bertanggung jawab mutlak atas kebenaran data itu',
      'Padang, 14 Oktober 2026',
    ]) {
      expect(rapat).toContain(squeeze(kalimat));
    }
  });

  it('then there is a place for the meterai, and nothing says that aid is granted', () => {
    expect(rapat).toContain('TempelmeteraiRp10.000disini');
    expect(rapat).toContain(squeeze('Penetapan penerima bantuan merupakan wewenang instansi yang berwenang.'));
  });

  it('then each usulan stands once on the list, and the tables add up to the statement', () => {
    expect(listNik(pdf.teks).sort()).toEqual(catatan.usulan.map(({ nik }) => nik as string).sort());
    for (const [judul, banyak] of [
      ['A. Usulan baru', 15],
      ['B. Perbaikan data', 7],
      ['C. Keluar', 4],
    ] as const) {
      expect(rapat).toContain(squeeze(`${judul} (${banyak} usulan)`));
    }
    const jumlah = [...pdf.teks.matchAll(/^ *Jumlah +(\d+) usulan$/gm)].map(([, n]) => Number(n));
    expect(jumlah).toEqual([15, 7, 4]);
    expect(rapat).toContain(squeeze('Jumlah seluruhnya: 26 usulan'));
  });

  it('then each page carries number, code and page, and printing again gives the same bytes', async () => {
    for (const [i, halaman] of pdf.halaman.entries()) {
      expect(squeeze(halaman)).toContain(squeeze('400.9/010/SPTJM/KEL-LC/X/2026 Kode verifikasi'));
      expect(squeeze(halaman)).toContain(`Halaman${i + 1}dari${pdf.halaman.length}`);
    }
    expect((await renderSptjm(catatan)).pdf).toEqual((await renderSptjm(createSptjm())).pdf);
  });
});

describe('given 300 usulan on A4', () => {
  it('when the SPTJM is printed, then each stands once and each page of the list repeats its heads', async () => {
    const usulan = createUsulan({ usulan_baru: 180, reaktivasi_pbi: 120 });
    const { teks, halaman, ukuran } = await print(createSptjm({ usulan, ukuranKertas: 'A4' }));
    expect(ukuran[0]).toBe('210 x 297');
    // The statement itself stays on one page.
    expect(ukuran[1]).toBe('297 x 210');
    expect(listNik(teks).sort()).toEqual(usulan.map(({ nik }) => nik as string).sort());
    const berbaris = halaman.slice(1).filter((satu) => listNik(satu).length > 0);
    expect(berbaris.length).toBeGreaterThan(5);
    for (const satu of berbaris) expect(satu).toMatch(/No\. +NIK +Nama/);
    expect(squeeze(teks)).toContain(squeeze('Jumlah seluruhnya: 300 usulan'));
  });
});

describe('given the longest reason and usulan with very long addresses', () => {
  it('when the SPTJM is printed, then nothing of them is lost', async () => {
    const alasan = Array.from({ length: 200 }, (_, i) => `sebab${i + 1}`).join(' ');
    const alamat = Array.from({ length: 150 }, (_, i) => `gang${i + 1}`).join(' ');
    const usulan = createUsulan({ keluar: 2 }).map((satu) => ({ ...satu, alamat }));
    const { teks, halaman } = await print(createSptjm({ usulan, alasan }));
    const rapat = squeeze(teks);
    expect(rapat).toContain(
      squeeze('berjumlah 2 (dua) usulan, seluruhnya usulan keluar, sebagaimana daftar terlampir.'),
    );
    for (const kata of ['sebab1 ', 'sebab200.']) expect(rapat).toContain(kata.trim());
    expect(teks.match(/gang150\b/g)).toHaveLength(2);
    expect(squeeze(halaman.find((satu) => satu.includes('Tempel meterai')) ?? '')).toContain('Demikiansuratpernyataan');
  });
});
