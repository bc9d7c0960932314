import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalonBenturan, findBenturan, type PesertaBenturan } from '#domain/benturan.ts';
import type { Nik, NomorKk } from '#domain/nik.ts';
import { UNSUR } from '#domain/unsur.ts';

const KK = '1371011206150001' as NomorKk;
const KK_LAIN = '1371011206150002' as NomorKk;

const CALON: CalonBenturan = {
  nik: '1371015403790001' as Nik,
  nama: 'Rosmalinar Umpama',
  nomorKk: KK,
  ibuKandung: 'Rabiah Contoh',
  rt: '003',
  rw: '002',
  anggotaKk: ['Rosmalinar Umpama', 'Fadli Umpama'],
};

function judge(orang: Partial<PesertaBenturan>, calon: Partial<CalonBenturan> = {}) {
  const dasar: PesertaBenturan = { nama: 'Zulkifli Misal', unsur: 'psm', rt: '', rw: '', nik: null, warga: null };
  return findBenturan({ ...CALON, ...calon }, { ...dasar, ...orang });
}

describe('given a candidate and somebody on the attendance list', () => {
  it('when both stand on one KK, then it is said', () => {
    const nik = '1371011503020001' as Nik;
    const warga = { nomorKk: KK, ibuKandung: '' };
    expect(judge({ nik, warga })).toMatchObject({ sebab: 'satu_kk', kata: 'satu KK' });
    expect(judge({ nik, warga: { ...warga, nomorKk: KK_LAIN } })).toBeNull();
  });

  it('when it is the candidate, then it is said', () => {
    expect(judge({ nik: CALON.nik })).toMatchObject({ sebab: 'satu_kk', kata: 'orang yang diusulkan' });
  });

  it('when no KK of the person is known, then the same name as a member of the family is a hint, however it is written', () => {
    expect(judge({ nama: 'H. FADLI UMPAMA, S.Pd' })).toMatchObject({ kata: 'nama sama dengan anggota keluarga' });
    expect(judge({ nama: 'Rosmalinar Umpama' })).toMatchObject({ kata: 'nama sama dengan yang diusulkan' });
  });

  it('when the registry knows another KK of the person, then the name alone says nothing', () => {
    const nik = '1371011503020001' as Nik;
    expect(judge({ nama: 'Fadli Umpama', nik, warga: { nomorKk: KK_LAIN, ibuKandung: '' } })).toBeNull();
  });

  it('when mother or child may be in the hall, or a brother or sister, then a relative is said', () => {
    const nik = '1371011503020001' as Nik;
    expect(judge({ nama: 'Rabiah Contoh' })).toMatchObject({ sebab: 'kerabat', kata: 'nama sama dengan ibu kandung' });
    const anak = { nomorKk: KK_LAIN, ibuKandung: 'ROSMALINAR UMPAMA' };
    expect(judge({ nik, warga: anak })?.sebab).toBe('kerabat');
    const saudara = { nomorKk: KK_LAIN, ibuKandung: 'RABIAH CONTOH' };
    expect(judge({ nik, warga: saudara })).toMatchObject({ sebab: 'kerabat', kata: 'nama ibu kandung sama' });
  });

  it('when nobody wrote a mother down, then two blanks are no relatives', () => {
    const nik = '1371011503020001' as Nik;
    expect(judge({ nik, warga: { nomorKk: KK_LAIN, ibuKandung: '' } }, { ibuKandung: '' })).toBeNull();
    expect(judge({ nik, warga: { nomorKk: null, ibuKandung: '' } }, { nomorKk: null, ibuKandung: '' })).toBeNull();
  });

  it('the own RT head is said, the own RW head only where it is looked at, and nobody of another RT or RW', () => {
    expect(judge({ unsur: 'rt', rt: '3', rw: '2' })).toEqual({
      sebab: 'rt_sendiri',
      kata: 'RT sendiri',
      ringan: false,
    });
    expect(judge({ unsur: 'rw', rt: '', rw: '002' })).toEqual({
      sebab: 'rt_sendiri',
      kata: 'RW sendiri',
      ringan: true,
    });
    expect(judge({ unsur: 'rt', rt: '003', rw: '001' })).toBeNull();
    expect(judge({ unsur: 'rt', rt: '004', rw: '002' })).toBeNull();
    expect(judge({ unsur: 'psm', rt: '003', rw: '002' })).toBeNull();
    expect(judge({ unsur: 'rt', rt: '', rw: '' }, { rt: '', rw: '' })).toBeNull();
  });

  it('whoever shares nothing with the candidate is never named', () => {
    const asing = fc.record({
      nama: fc.constantFrom('Zulkifli Misal', 'Nurbaiti Andai', 'Darmawan Fiksi'),
      unsur: fc.constantFrom(...UNSUR),
      rt: fc.constantFrom('', '001', '004'),
      rw: fc.constantFrom('', '001', '003'),
      nik: fc.constantFrom(null, '1371011503020001' as Nik),
      warga: fc.constantFrom(null, { nomorKk: KK_LAIN, ibuKandung: 'Ermawati Khayal' }),
    });
    fc.assert(
      fc.property(asing, (orang) => {
        expect(judge(orang)).toBeNull();
      }),
    );
  });
});
