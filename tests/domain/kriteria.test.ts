import { describe, expect, it } from 'vitest';
import {
  countKriteria,
  formatHitungan,
  hasKriteria,
  type IsiKriteria,
  JAWABAN_KRITERIA,
  KATA_KRITERIA,
  KRITERIA,
} from '#domain/kriteria.ts';
import { formatPengusul, JENIS_PENGUSUL, readPengusul } from '#domain/pengusul.ts';

describe('given the criteria of Kepmensos 262/HUK/2022', () => {
  it('they are the question on a place to live and the letters a to h, in the order of the text', () => {
    expect(KRITERIA.map((kode) => KATA_KRITERIA[kode].huruf).join('')).toBe('abcdefgh');
    expect(KATA_KRITERIA.tanpa_tempat_tinggal.huruf).toBe('');
  });

  it('when nobody was asked, then it says so and counts nothing', () => {
    expect(hasKriteria({})).toBe(false);
    expect(formatHitungan({})).toBe('Belum ditanya');
  });

  it('when some are answered, then yes is counted and silence is not taken for no', () => {
    const isi: IsiKriteria = { kepala_tidak_bekerja: 'ya', lantai_tanah: 'ya', tanpa_jamban: 'tidak' };
    expect(countKriteria(isi)).toEqual({ terpenuhi: 2, dari: 8, belumDitanya: 5, tanpaTempatTinggal: false });
    expect(formatHitungan(isi)).toBe('2 dari 8 terpenuhi, 5 belum ditanya');
  });

  it('when all eight are yes, then the words still only count', () => {
    const isi = Object.fromEntries(KRITERIA.map((kode) => [kode, 'ya'])) as IsiKriteria;
    expect(formatHitungan({ ...isi, tanpa_tempat_tinggal: 'tidak' })).toBe('8 dari 8 terpenuhi');
  });

  it('when there is no place to live, then it stands apart from the count', () => {
    expect(countKriteria({ tanpa_tempat_tinggal: 'ya' })).toMatchObject({ terpenuhi: 0, tanpaTempatTinggal: true });
  });

  it('the count never exceeds what there is, whatever the answers', () => {
    for (const jawaban of JAWABAN_KRITERIA) {
      for (let ditanya = 0; ditanya <= KRITERIA.length; ditanya += 1) {
        const isi = Object.fromEntries(KRITERIA.slice(0, ditanya).map((kode) => [kode, jawaban])) as IsiKriteria;
        const { terpenuhi, dari, belumDitanya } = countKriteria(isi);
        expect(terpenuhi + belumDitanya).toBe(jawaban === 'ya' ? dari : dari - Math.max(0, ditanya - 1));
      }
    }
  });
});

describe('given who proposes', () => {
  const orang = { rt: '003', rw: '002' };

  it('when the form is read back from the text, then it is the same', () => {
    for (const jenis of JENIS_PENGUSUL) {
      const nama = jenis === 'psm' || jenis === 'lain' ? 'Arman Rekaan' : '';
      expect(readPengusul(formatPengusul({ jenis, nama }, orang), orang)).toEqual({ jenis, nama });
    }
    expect(formatPengusul({ jenis: 'rt', nama: '' }, orang)).toBe('Ketua RT 003/RW 002');
    expect(formatPengusul({ jenis: 'rt', nama: '' }, { rt: '', rw: '' })).toBe('Ketua RT');
  });

  it('when a list names somebody else, then the words stay as they are', () => {
    expect(readPengusul('RT 007', orang)).toEqual({ jenis: 'lain', nama: 'RT 007' });
  });
});
