import { beforeAll, describe, expect, it } from 'vitest';
import { type IsiPengumuman, renderPengumuman } from '#core/documents/pengumuman.ts';
import { addHari } from '#domain/batas.ts';
import { PROGRAM_AWAL } from '#domain/program.ts';
import { listNik, readPdf, squeeze } from './read-pdf.ts';
import { createCatatan, createKeputusan } from './sample-catatan.ts';

const catatan = createCatatan();

function createIsi(ubah: Partial<IsiPengumuman> = {}): IsiPengumuman {
  return {
    catatan,
    keputusan: catatan.keputusan,
    sidik: catatan.sidikKeputusan,
    program: PROGRAM_AWAL,
    tanggal: catatan.tanggal,
    sanggahanSampai: addHari(catatan.tanggal, 7),
    ...ubah,
  };
}

const print = async (isi: IsiPengumuman) => readPdf((await renderPengumuman(isi)).pdf);

describe('given a closed session of 60 usulan, when its public copy is printed', () => {
  let pdf: Awaited<ReturnType<typeof print>>;
  let rapat: string;
  beforeAll(async () => {
    pdf = await print(createIsi());
    rapat = squeeze(pdf.teks);
  });

  it('then it is A4, says what it is, that it proposes only, and until when objections are taken', () => {
    expect(new Set(pdf.ukuran)).toEqual(new Set(['210 x 297']));
    for (const kalimat of [
      'PENGUMUMAN HASIL MUSYAWARAH KELURAHAN',
      'membahas 60 (enam puluh) usulan: 38 (tiga puluh delapan) diputus layak',
      'Daftar ini adalah usulan kelurahan, bukan daftar penerima bantuan.',
      'sampai dengan Rabu, 18 November 2026',
    ]) {
      expect(rapat).toContain(squeeze(kalimat));
    }
  });

  it('then each who was decided layak stands once with masked numbers, and nobody else stands in it', () => {
    const layak = catatan.keputusan.filter(({ putusan }) => putusan === 'layak');
    const semar = rapat.match(/\d{6}•{8}\d{2}/g) ?? [];
    const kk = layak.filter(({ data }) => data.nomorKk !== null).length;
    expect(semar).toHaveLength(layak.length + kk);
    const nama = (satu: (typeof layak)[number]): string => squeeze(satu.data.nama);
    for (const satu of layak) expect(rapat).toContain(nama(satu));
    const lain = catatan.keputusan.filter(
      (satu) => satu.putusan !== 'layak' && layak.every((l) => nama(l) !== nama(satu)),
    );
    expect(lain.length).toBeGreaterThan(5);
    for (const satu of lain) expect(rapat).not.toContain(`${nama(satu)}${satu.data.rt}`);
  });

  it('then no whole number, no street, no reason, no kind and nothing about health is in it', () => {
    expect(listNik(pdf.teks)).toEqual([]);
    for (const { data } of catatan.keputusan) {
      expect(rapat).not.toContain(squeeze(data.alamat));
      for (let awal = 6; awal + 5 <= 14; awal += 1)
        expect(rapat).not.toContain(data.nik.slice(awal, awal + 5) + data.nik.slice(awal + 5, awal + 8));
    }
    for (const kata of ['Mampu', 'Graduasi:', 'Usulan baru', 'DISABILITAS FISIK', 'ATENSI'])
      expect(rapat).not.toContain(squeeze(kata));
  });
});

describe('given programmes whose name would tell of illness', () => {
  it('when the public copy is printed, then their public name stands, and an unknown one is left out', async () => {
    const dasar = createKeputusan(1, 'layak', null);
    const keputusan = ['ATENSI', 'REHAB NARKOBA'].map((program, i) => ({
      ...dasar,
      nomor: i + 1,
      data: { ...dasar.data, program },
    }));
    const { teks } = await print(createIsi({ keputusan }));
    expect(teks).toContain('Layanan sosial');
    expect(teks).not.toMatch(/ATENSI|NARKOBA/);
  });
});

describe('given 1.000 who were decided layak', () => {
  it('when the public copy is printed, then each stands once and each page repeats the heads', async () => {
    const keputusan = Array.from({ length: 1000 }, (_, i) => createKeputusan(i + 1, 'layak', null));
    const { teks, halaman } = await print(createIsi({ keputusan }));
    expect(teks.match(/^ *[\d.]+ +\d{6}•{8}\d{2}/gm)).toHaveLength(1000);
    expect(halaman.filter((satu) => /No\. +NIK/.test(satu)).length).toBeGreaterThanOrEqual(halaman.length - 1);
  });
});

describe('given a session in which nobody was decided layak', () => {
  it('when the public copy is printed, then it says so', async () => {
    const { teks } = await print(createIsi({ keputusan: [createKeputusan(1, 'ditunda', 'NIK_TIDAK_PADAN')] }));
    expect(squeeze(teks)).toContain(squeeze('Tidak ada usulan yang diputus layak.'));
  });
});
