import { describe, expect, test } from 'vitest';
import { findJudulKeputusan } from '#core/tables/find-header.ts';
import { ALASAN, KATA_ALASAN } from '#domain/alasan.ts';
import { interpretLembarKeputusan, readAlasan, readPutusan } from '#domain/impor-keputusan.ts';
import { JENIS_USULAN } from '#domain/jenis-usulan.ts';
import { formatPutusan, getKataPutusan, PUTUSAN } from '#domain/putusan.ts';
import { createLembar } from '../tables/list.ts';

const NIK = '1371014701900001';

function read(baris: readonly (readonly (string | number)[])[]) {
  const lembar = createLembar([['NO', 'NIK', 'NAMA', 'KEPUTUSAN', 'ALASAN', 'CATATAN'], ...baris]);
  return interpretLembarKeputusan(lembar, findJudulKeputusan([lembar]).judul);
}

describe('words of a decision', () => {
  test.each([
    ['Layak', 'layak'],
    ['LAYAK', 'layak'],
    ['l', 'layak'],
    ['Layak: diusulkan', 'layak'],
    ['tidak  layak', 'tidak_layak'],
    ['T', 'tidak_layak'],
    ['tidak_layak', 'tidak_layak'],
    ['Keluar', 'tidak_layak'],
    ['Graduasi', 'tidak_layak'],
    ['Tetap', 'layak'],
    ['Diteruskan', 'layak'],
    ['d', 'ditunda'],
    ['mungkin', null],
    ['', null],
  ])('given %j then %j', (isi, putusan) => {
    expect(readPutusan(isi)).toBe(putusan);
  });

  test('given the words of any kind then each reads back as its own putusan', () => {
    for (const jenis of JENIS_USULAN) {
      for (const putusan of PUTUSAN) {
        expect([jenis, readPutusan(getKataPutusan(jenis, putusan).kata)]).toEqual([jenis, putusan]);
        expect([jenis, readPutusan(formatPutusan(jenis, putusan))]).toEqual([jenis, putusan]);
      }
    }
  });

  test('given any reason then number, code, short, full and listed words read back', () => {
    for (const [i, alasan] of ALASAN.entries()) {
      const { pendek, lengkap } = KATA_ALASAN[alasan];
      for (const isi of [`${i + 1}`, alasan, alasan.toLowerCase(), pendek, lengkap, `${i + 1}. ${pendek}`]) {
        expect([isi, readAlasan(isi)]).toEqual([isi, alasan]);
      }
    }
  });

  test.each(['0', '17', '7. Meninggal', 'entah'])('given the reason %j then none', (isi) => {
    expect(readAlasan(isi)).toBeNull();
  });
});

describe('a filled worksheet', () => {
  test('given whole rows then decisions with number and NIK', () => {
    const hasil = read([
      [1, NIK, 'Siti Umpama', 'Layak', '', ''],
      [2, '1371014701900002', 'Budi Rekaan', 'Tidak layak', '7. Mampu', 'punya usaha'],
      [3, '1371014701900003', 'Ani Misal', 'Ditunda', 'Lainnya', ' rumah kosong '],
    ]);
    expect(hasil.temuan).toEqual([]);
    expect(hasil.baris.map(({ keputusan }) => keputusan)).toEqual([
      { baris: 2, nomor: 1, nik: NIK, isi: { putusan: 'layak', alasan: null, catatan: '' } },
      {
        baris: 3,
        nomor: 2,
        nik: '1371014701900002',
        isi: { putusan: 'tidak_layak', alasan: 'MAMPU', catatan: 'punya usaha' },
      },
      {
        baris: 4,
        nomor: 3,
        nik: '1371014701900003',
        isi: { putusan: 'ditunda', alasan: 'LAINNYA', catatan: 'rumah kosong' },
      },
    ]);
  });

  test('given an empty decision then it is undecided and no fault', () => {
    const hasil = read([[1, NIK, 'Siti Umpama', '', '', '']]);
    expect(hasil.jumlah).toEqual({ dibaca: 1, diterima: 0, ditolak: 0, belumDiisi: 1 });
    expect(hasil.temuan).toMatchObject([{ kode: 'PUTUSAN_KOSONG', berat: 'ingat' }]);
  });

  test.each([
    [[1, NIK, 'S', 'mungkin', '', ''], 'PUTUSAN_TIDAK_DIKENAL'],
    [[1, NIK, 'S', '', 'Mampu', ''], 'PUTUSAN_TIDAK_DIKENAL'],
    [[1, NIK, 'S', 'Tidak layak', '', ''], 'ALASAN_KOSONG'],
    [[1, NIK, 'S', 'Tidak layak', 'entah', ''], 'ALASAN_TIDAK_DIKENAL'],
    [[1, NIK, 'S', 'Layak', 'Mampu', ''], 'ALASAN_TIDAK_PERLU'],
    [[1, NIK, 'S', 'Tidak layak', '16', ''], 'CATATAN_KOSONG'],
    [['x1', NIK, 'S', 'Layak', '', ''], 'NOMOR_TIDAK_SAH'],
    [['', NIK, 'S', 'Layak', '', ''], 'NOMOR_TIDAK_SAH'],
    [[1, '', 'S', 'Layak', '', ''], 'NIK_KOSONG'],
  ])('given %j then %s', (baris, kode) => {
    const hasil = read([baris]);
    expect(hasil.jumlah.ditolak).toBe(1);
    expect(hasil.temuan).toMatchObject([{ kode, baris: 2, berat: 'galat' }]);
  });

  test('given a number twice then the later row is refused and names the first', () => {
    const hasil = read([
      [1, NIK, 'S', 'Layak', '', ''],
      [1, NIK, 'S', 'Tidak layak', 'Mampu', ''],
    ]);
    expect(hasil.temuan).toMatchObject([{ kode: 'USULAN_LEBIH_DARI_SATU', baris: 3 }]);
    expect(hasil.temuan[0]?.pesan).toContain('baris 2');
  });

  test('given every outcome in one sheet then read = taken + refused + undecided', () => {
    const { jumlah } = read([
      [1, NIK, 'S', 'Layak', '', ''],
      [2, NIK, 'S', '', '', ''],
      [3, NIK, 'S', 'T', '', ''],
      ['', '', 'Mengetahui', '', '', ''],
    ]);
    expect(jumlah).toEqual({ dibaca: 3, diterima: 1, ditolak: 1, belumDiisi: 1 });
  });
});
