import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBulan,
  getStatusGraduasi,
  getTindakLanjutBerikut,
  isGraduasi,
  isUsulanKembali,
  type JejakGraduasi,
} from '#domain/graduasi.ts';
import { checkUmur, describeCekUmur, getRentangLahir, isUsulanPena, PENGATURAN_PENA_AWAL } from '#domain/pena.ts';
import { formatRupiah, readRupiah } from '#domain/rupiah.ts';
import { createTanggal, isTanggal, type Tanggal } from '#domain/tanggal.ts';
import {
  describeUsaha,
  findKurang,
  formatMulaiUsaha,
  type MulaiUsaha,
  readMulaiUsaha,
  USAHA_KOSONG,
  type Usaha,
} from '#domain/usaha.ts';

const HARI_INI = '2026-11-12' as Tanggal;
const tanggal = (teks: string): Tanggal => teks as Tanggal;

const hari = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((saat) => tanggal(saat.toISOString().slice(0, 10)));

describe('given the ages of the settings', () => {
  it.each([
    ['2006-11-12', 'sesuai'],
    ['2006-11-13', 'di_bawah'],
    ['1980-11-13', 'sesuai'],
    ['1980-11-12', 'di_atas'],
  ])('when someone was born on %s, then their age is %s', (lahir, cek) => {
    expect(checkUmur(tanggal(lahir), HARI_INI, PENGATURAN_PENA_AWAL)).toBe(cek);
  });

  it('when the birth date is unknown, then that is told and nothing is refused', () => {
    expect(checkUmur(null, HARI_INI, PENGATURAN_PENA_AWAL)).toBe('tidak_diketahui');
    expect(describeCekUmur('di_atas', 52, PENGATURAN_PENA_AWAL)).toBe(
      '52 tahun; batas yang disetel 20 sampai 45 tahun. Tetap dapat diusulkan.',
    );
    expect(describeCekUmur('sesuai', 30, PENGATURAN_PENA_AWAL)).toBeNull();
  });

  it('then the range of birth dates holds exactly those whose age fits, on every day and for every limit', () => {
    fc.assert(
      fc.property(hari, hari, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (lahir, pada, a, b) => {
        const batas = { ...PENGATURAN_PENA_AWAL, umurTerendah: Math.min(a, b), umurTertinggi: Math.max(a, b) };
        const { sesudah, sampai } = getRentangLahir(pada, batas);
        expect(lahir > sesudah && lahir <= sampai).toBe(checkUmur(lahir, pada, batas) === 'sesuai');
      }),
      { numRuns: 500, examples: [['2008-02-29', '2026-02-28', 18, 18] as [Tanggal, Tanggal, number, number]] },
    );
  });
});

describe('the data of a business', () => {
  const LENGKAP: Usaha = {
    klaster: 'makanan_minuman',
    jenisUsaha: 'Warung lontong',
    mulai: '2019-03' as MulaiUsaha,
    omzet: 1_500_000,
    kebutuhan: 'Etalase',
    telepon: '0812 0000 0000',
    bersedia: false,
  };

  it('lacks nothing once every question is answered, also with no', () => {
    expect(findKurang(LENGKAP)).toEqual([]);
    expect(findKurang({ ...LENGKAP, omzet: 0 })).toEqual([]);
    expect(findKurang({ ...LENGKAP, telepon: '', bersedia: null })).toEqual(['telepon', 'bersedia']);
    expect(findKurang(USAHA_KOSONG)).toHaveLength(7);
  });

  it('is told to the hall without the phone number, the minimum wage only beside a turnover', () => {
    const isi = describeUsaha(LENGKAP, 2_994_193);
    expect(isi.map(({ label }) => label)).not.toContain('Telepon');
    expect(JSON.stringify(isi)).not.toContain('0812');
    expect(isi).toContainEqual({ label: 'Upah minimum', isi: 'Rp2.994.193, pembanding saja' });
    expect(describeUsaha({ ...USAHA_KOSONG, jenisUsaha: 'Menjahit' }, 2_994_193)).toEqual([
      { label: 'Usaha', isi: 'Menjahit' },
    ]);
  });

  it.each([
    ['2019', '2019', '2019'],
    ['tahun 2019', '2019', '2019'],
    ['03-2019', '2019-03', 'Maret 2019'],
    ['Maret 2019', '2019-03', 'Maret 2019'],
    ['14-03-2019', '2019-03-14', '14-03-2019'],
    ['14 Maret 2019', '2019-03-14', '14-03-2019'],
  ])('began in %s as exactly as that says', (teks, mulai, kata) => {
    expect(readMulaiUsaha(teks)).toBe(mulai);
    expect(formatMulaiUsaha(mulai as MulaiUsaha)).toBe(kata);
    expect(readMulaiUsaha(kata)).toBe(mulai);
  });

  it.each(['lama sekali', '13-2019', '31-02-2019', '19', '2019-13'])('never began in %s', (teks) => {
    expect(readMulaiUsaha(teks)).toBe('tidak_terbaca');
  });

  it.each([
    ['1500000', 1_500_000],
    ['1.500.000', 1_500_000],
    ['Rp 1.500.000,00', 1_500_000],
    ['0', 0],
    ['', null],
    ['1,5 juta', 'tidak_terbaca'],
    ['1.5', 'tidak_terbaca'],
    ['-5', 'tidak_terbaca'],
  ])('reads a turnover of %s without guessing', (teks, rupiah) => {
    expect(readRupiah(teks)).toBe(rupiah);
  });

  it('writes a turnover so that it can be read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (rupiah) => {
        expect(readRupiah(formatRupiah(rupiah))).toBe(rupiah);
      }),
    );
  });
});

describe('leaving aid', () => {
  it('is a graduation by its kind or by its reason, never when the session lets the person stay', () => {
    expect(isGraduasi('graduasi', 'tidak_layak', 'MAMPU')).toBe(true);
    expect(isGraduasi('keluar', 'tidak_layak', 'GRADUASI')).toBe(true);
    expect(isGraduasi('verifikasi_kelayakan', 'tidak_layak', 'GRADUASI')).toBe(true);
    expect(isGraduasi('keluar', 'tidak_layak', 'MENINGGAL')).toBe(false);
    expect(isGraduasi('graduasi', 'layak', null)).toBe(false);
    expect(isGraduasi('graduasi', 'ditunda', 'GRADUASI')).toBe(false);
    expect(isGraduasi('usulan_program', 'tidak_layak', 'GRADUASI')).toBe(false);
  });

  it('ends in a usulan back into aid, but not in one for PENA', () => {
    expect(isUsulanKembali('usulan_program', 'PKH')).toBe(true);
    expect(isUsulanKembali('usulan_baru', 'DTSEN')).toBe(true);
    expect(isUsulanKembali('usulan_program', 'PENA')).toBe(false);
    expect(isUsulanKembali('perbaikan_data', 'PKH')).toBe(false);
    expect(isUsulanPena({ jenis: 'usulan_program', program: 'PKH, PENA' })).toBe(true);
    expect(isUsulanPena({ jenis: 'usulan_program', program: 'PKH' })).toBe(false);
  });

  it.each([
    ['2026-11-12', 6, '2027-05-12'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-01-15', 12, '2027-01-15'],
  ])('is looked at again %s and %i months later, on a day that exists', (dari, bulan, sampai) => {
    expect(addBulan(tanggal(dari), bulan)).toBe(sampai);
  });

  it('is always followed on a day of the calendar in the right month', () => {
    fc.assert(
      fc.property(hari, fc.integer({ min: 1, max: 60 }), (dari, bulan) => {
        const jadi = addBulan(dari, bulan);
        expect(isTanggal(jadi)).toBe(true);
        const selisih =
          (Number(jadi.slice(0, 4)) - Number(dari.slice(0, 4))) * 12 +
          Number(jadi.slice(5, 7)) -
          Number(dari.slice(5, 7));
        expect(selisih).toBe(bulan);
        expect(jadi.slice(8) <= dari.slice(8)).toBe(true);
      }),
    );
  });

  it('falls due, shows up again, or ends', () => {
    const jejak: JejakGraduasi = { tanggal: createTanggal(2026, 5, 12) ?? HARI_INI, terakhir: null, tanda: 0 };
    expect(getStatusGraduasi(jejak, 6, HARI_INI)).toBe('jatuh_tempo');
    expect(getStatusGraduasi(jejak, 12, HARI_INI)).toBe('terjadwal');
    expect(getStatusGraduasi({ ...jejak, tanda: 1 }, 12, HARI_INI)).toBe('muncul_lagi');
    const rentan = { ...jejak, terakhir: { tanggal: HARI_INI, keadaan: 'rentan' as const } };
    expect(getTindakLanjutBerikut(rentan, 6)).toBe('2027-05-12');
    const kembali = { ...jejak, tanda: 2, terakhir: { tanggal: HARI_INI, keadaan: 'kembali' as const } };
    expect(getTindakLanjutBerikut(kembali, 6)).toBeNull();
    expect(getStatusGraduasi(kembali, 6, HARI_INI)).toBe('kembali');
  });
});
