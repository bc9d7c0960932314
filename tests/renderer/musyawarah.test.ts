import { describe, expect, test } from 'vitest';
import type { PesertaSidang } from '#contract/kehadiran.ts';
import { ALASAN } from '#domain/alasan.ts';
import { findLangkahLanjut } from '../../src/renderer/musyawarah/daftar/langkah-lanjut.ts';
import { normalizeJam } from '../../src/renderer/musyawarah/isian/draft-isian.ts';
import { findPeserta } from '../../src/renderer/musyawarah/kehadiran/find-peserta.ts';
import { findAlasan, listKelompok, stepAlasan } from '../../src/renderer/musyawarah/pembahasan/find-alasan.ts';
import { type MaksudKetikan, readHeldKeys } from '../../src/renderer/musyawarah/pembahasan/held-keys.ts';
import { describeKeputusan, describeProgram } from '../../src/renderer/musyawarah/pembahasan/kata-calon.ts';
import { groupUnsur } from '../../src/renderer/musyawarah/ruang/group-unsur.ts';

/** All meanings of a run of keys, one after the other. */
function readAll(keys: readonly string[]): MaksudKetikan[] {
  const semua: MaksudKetikan[] = [];
  let sisa = keys;
  while (sisa.length > 0) {
    const terbaca = readHeldKeys(sisa);
    if (terbaca.maksud !== null) semua.push(terbaca.maksud);
    sisa = terbaca.sisa;
  }
  return semua;
}

describe('tombol yang ditahan selagi keputusan ditulis', () => {
  test('satu L satu keputusan, dalam urutan penekanan', () => {
    expect(readAll(['l', 'L', 'u'])).toEqual([{ maksud: 'layak' }, { maksud: 'layak' }, { maksud: 'urungkan' }]);
  });
  test('P di antara keputusan tetap pada gilirannya', () => {
    expect(readAll(['l', 'p', 'l'])).toEqual([{ maksud: 'layak' }, { maksud: 'parkir' }, { maksud: 'layak' }]);
  });
  test('T mengambil angka di belakangnya sampai Enter', () => {
    expect(readAll(['t', '1', '4', 'Enter', 'l'])).toEqual([
      { maksud: 'tidak_layak', ketikan: '14', enter: true },
      { maksud: 'layak' },
    ]);
  });
  test('huruf l di dalam alasan bukan keputusan, dan Backspace menghapus', () => {
    expect(readAll(['d', 'p', 'x', 'Backspace', 'l'])).toEqual([{ maksud: 'ditunda', ketikan: 'pl', enter: false }]);
  });
  test('Esc menutup yang dibuka T, seolah keduanya tidak ditekan', () => {
    expect(readAll(['t', '7', 'Escape', 'l'])).toEqual([{ maksud: 'layak' }]);
  });
  test('tombol tanpa arti dibuang', () => {
    expect(readAll(['x', 'Enter', '9'])).toEqual([]);
  });
});

describe('alasan', () => {
  test('angka tepat: 1 bukan 10 sampai 16', () => {
    expect(findAlasan('1')).toEqual(['MENINGGAL']);
    expect(findAlasan('16')).toEqual(['LAINNYA']);
    expect(findAlasan('17')).toEqual([]);
  });
  test('huruf mencari awal kata lebih dahulu', () => {
    expect(findAlasan('pindah')).toEqual(['PINDAH_DALAM_KOTA', 'PINDAH_LUAR_KOTA']);
    expect(findAlasan('polri')).toEqual(['ASN_TNI_POLRI']);
    expect(findAlasan('ma')[0]).toBe('MAMPU');
  });
  test('panah berputar di kedua ujung', () => {
    expect(stepAlasan(ALASAN, null, 1)).toBe('MENINGGAL');
    expect(stepAlasan(ALASAN, null, -1)).toBe('LAINNYA');
    expect(stepAlasan(ALASAN, 'LAINNYA', 1)).toBe('MENINGGAL');
    expect(stepAlasan(ALASAN, 'MENINGGAL', -1)).toBe('LAINNYA');
    expect(stepAlasan([], 'MAMPU', 1)).toBeNull();
  });
  test('ketiga kelompok bersama memuat keenam belas alasan, masing-masing sekali', () => {
    const semua = [...listKelompok('keadaan'), ...listKelompok('kemampuan'), ...listKelompok('data')];
    expect(semua.toSorted()).toEqual(ALASAN.toSorted());
  });
});

describe('orang di pintu', () => {
  const orang = (nomor: number, nama: string, hadir = false): PesertaSidang => ({
    nomor,
    pilar: nomor,
    nama,
    unsur: 'rt',
    jabatan: '',
    hadir,
    datang: hadir ? '08.50' : null,
    pulang: null,
    tanda: 'belum',
    tamu: false,
  });
  const daftar = [
    orang(1, 'Arman Teladan'),
    orang(12, 'Syamsurizal Ibarat', true),
    orang(2, 'Hasnah Rekaan'),
    orang(38, 'Hj. Rosna Syamsuar'),
  ];
  test('nomor yang tepat mendahului nomor yang hanya berawalan sama', () => {
    expect(findPeserta(daftar, '1').map(({ nomor }) => nomor)).toEqual([1, 12]);
  });
  test('huruf mencocokkan awal setiap kata; yang belum datang lebih dahulu', () => {
    expect(findPeserta(daftar, 'syam').map(({ nomor }) => nomor)).toEqual([38, 12]);
    expect(findPeserta(daftar, 'syam ros').map(({ nomor }) => nomor)).toEqual([38]);
    expect(findPeserta(daftar, 'zzz')).toEqual([]);
  });
});

describe('sidang', () => {
  test('terbuka pada langkah yang masih ada pekerjaannya', () => {
    const keadaan = { status: 'terbuka', usulan: 4, diputus: 0, hadir: 0 } as const;
    expect(findLangkahLanjut({ ...keadaan, usulan: 0 })).toBe('persiapan');
    expect(findLangkahLanjut(keadaan)).toBe('kehadiran');
    expect(findLangkahLanjut({ ...keadaan, hadir: 3 })).toBe('pembahasan');
    expect(findLangkahLanjut({ ...keadaan, hadir: 3, diputus: 4 })).toBe('penutup');
    expect(findLangkahLanjut({ ...keadaan, status: 'ditutup' })).toBe('berita-acara');
  });
  test('jam yang ditulis dengan cara lain dirapikan, yang bukan jam dibiarkan', () => {
    expect(['9.05', '09:05', '0905', ' 9:05 '].map(normalizeJam)).toEqual(['09.05', '09.05', '09.05', '09.05']);
    expect(normalizeJam('jam sembilan')).toBe('jam sembilan');
  });
  test('unsur yang tidak disebut dijumlahkan sebagai Lainnya, sehingga jumlahnya tetap', () => {
    const kelompok = groupUnsur([
      { unsur: 'rt', hadir: 3, diundang: 4 },
      { unsur: 'dinsos', hadir: 1, diundang: 1 },
      { unsur: 'kpm', hadir: 0, diundang: 2 },
      { unsur: 'tokoh_masyarakat', hadir: 2, diundang: 5 },
      { unsur: 'tokoh_agama', hadir: 1, diundang: 3 },
    ]);
    expect(kelompok).toEqual([
      { nama: 'RT', hadir: 3, diundang: 4 },
      { nama: 'Tokoh', hadir: 3, diundang: 8 },
      { nama: 'Lainnya', hadir: 1, diundang: 3 },
    ]);
  });
  test('keputusan disebut dengan kata jenis usulannya', () => {
    expect(describeKeputusan('usulan_baru', { putusan: 'layak', alasan: null })).toBe('layak, diusulkan');
    expect(describeKeputusan('perbaikan_data', { putusan: 'layak', alasan: null })).toBe('diteruskan');
    expect(describeKeputusan('graduasi', { putusan: 'tidak_layak', alasan: 'GRADUASI' })).toBe(
      'graduasi, diusulkan lepas bantuan',
    );
    expect(describeKeputusan('keluar', { putusan: 'tidak_layak', alasan: 'ASN_TNI_POLRI' })).toBe(
      'keluar, ASN, TNI, atau Polri',
    );
  });
  test('kode program menjadi nama, kode yang tidak dikenal tetap', () => {
    const daftar = [{ kode: 'SEMBAKO', nama: 'Sembako', sebutan: [] }];
    expect(describeProgram('SEMBAKO, XYZ', daftar)).toBe('Sembako, XYZ');
  });
});
