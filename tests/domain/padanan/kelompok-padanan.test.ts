import { describe, expect, it } from 'vitest';
import { listBeda, splitBeda } from '#domain/padanan/beda-sisi.ts';
import { getKataKelompok, getKelompok, isJumlahUtuh, KELOMPOK_PADANAN } from '#domain/padanan/kelompok-padanan.ts';
import { STATUS_PADANAN, type StatusPadanan } from '#domain/padanan/status-padanan.ts';

const SISI = { nama: null, nik: null, nomorKk: null, tanggalLahir: null, alamat: null, rt: null, rw: null };

describe('groups of the work list', () => {
  it('are the statuses, with the missing recipients and the settled ones apart', () => {
    expect(new Set(KELOMPOK_PADANAN)).toEqual(
      new Set([...STATUS_PADANAN, 'PENERIMA_TIDAK_DI_DAFTAR', 'SUDAH_DIPUTUSKAN']),
    );
    expect(getKelompok('HANYA_DI_DATA', true)).toBe('PENERIMA_TIDAK_DI_DAFTAR');
    expect(getKelompok('HANYA_DI_DATA', false)).toBe('HANYA_DI_DATA');
    expect(
      STATUS_PADANAN.filter((status) => status !== 'HANYA_DI_DATA' && getKelompok(status, true) !== status),
    ).toEqual([]);
  });

  it.each<[StatusPadanan, string, string]>([
    ['MENINGGAL', 'laporkan', 'keluar'],
    ['PINDAH', 'laporkan', 'keluar'],
    ['DESIL_DI_LUAR_BATAS', 'laporkan', 'keluar'],
    ['TIDAK_ADA_DI_DATA', 'putuskan', 'keluar'],
    ['NIK_SAMA_NAMA_BEDA', 'putuskan', 'perbaikan_data'],
    ['NIK_TIDAK_VALID', 'putuskan', 'perbaikan_data'],
    ['COCOK', 'selesai', 'perbaikan_data'],
    ['HANYA_DI_DATA', 'selesai', 'usulan_program'],
  ])('%s stands under %s and most often becomes %s', (status, bagian, usulan) => {
    expect(getKataKelompok(status, 'warga')).toMatchObject({ bagian, usulan });
  });

  it('have names of their own against another list, and no two the same', () => {
    for (const lawan of ['warga', 'daftar'] as const) {
      const nama = KELOMPOK_PADANAN.map((satu) => getKataKelompok(satu, lawan).nama);
      expect(new Set(nama).size).toBe(nama.length);
    }
    expect(getKataKelompok('PENERIMA_TIDAK_DI_DAFTAR', 'daftar').nama).toBe('Hanya di daftar kedua');
  });
});

describe('the check of both sides', () => {
  const nol = Object.fromEntries(STATUS_PADANAN.map((satu) => [satu, 0])) as Record<StatusPadanan, number>;
  const silang = { berpasangan: 2, hanyaKiri: 1, hanyaKanan: 3 };

  it.each<[string, number, number, Partial<typeof nol>, boolean]>([
    ['all rows are counted once', 3, 5, { COCOK: 2, TIDAK_ADA_DI_DATA: 1, HANYA_DI_DATA: 3 }, true],
    ['a row of the list is missing', 4, 5, { COCOK: 2, TIDAK_ADA_DI_DATA: 1, HANYA_DI_DATA: 3 }, false],
    ['a person of the registry is missing', 3, 6, { COCOK: 2, TIDAK_ADA_DI_DATA: 1, HANYA_DI_DATA: 3 }, false],
    ['a status counts one too many', 3, 5, { COCOK: 3, TIDAK_ADA_DI_DATA: 1, HANYA_DI_DATA: 3 }, false],
  ])('%s', (_, kiri, kanan, status, utuh) => {
    expect(isJumlahUtuh(silang, kiri, kanan, { ...nol, ...status })).toBe(utuh);
  });
});

describe('what differs between two rows', () => {
  it('is a field that both fill; case, signs and blanks are no difference', () => {
    const kiri = { ...SISI, nama: 'ROSMALINDA UMPAMA', alamat: 'Jl. Contoh  1', rt: '003', rw: '' };
    const kanan = { ...SISI, nama: 'Rosmalinar Umpama', alamat: 'JL CONTOH 1', rt: '004', rw: '002' };
    expect(listBeda(kiri, kanan)).toEqual(['nama', 'rt']);
  });

  it.each([
    ['ROSMALINDA UMPAMA', 'Rosmalinar Umpama', 'ROSMALIN[D]A UMPAMA', 'Rosmalin[]a[r] Umpama'],
    ['M. ZULKIFLI', 'Zulkifli', '[M. ]ZULKIFLI', 'Zulkifli'],
    ['BUSTAMI KHAYAL', 'Bustami Teladan', 'BUSTAMI [KHAYAL]', 'Bustami [Teladan]'],
    ['Sama', 'Sama', 'Sama', 'Sama'],
    ['', 'Baru', '', '[Baru]'],
  ])('of "%s" and "%s" is marked letter by letter', (a, b, kiri, kanan) => {
    const hasil = splitBeda(a, b);
    const mark = (potongan: typeof hasil.kiri) =>
      potongan.map(({ teks, beda }) => (beda ? `[${teks}]` : teks)).join('');
    expect(mark(hasil.kiri)).toBe(kiri);
    expect(mark(hasil.kanan)).toBe(kanan.replace('[]', ''));
  });
});
