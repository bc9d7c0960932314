import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bentukDataUsulan } from '#contract/bentuk.ts';
import { bentukIsianPilar } from '#contract/kehadiran.ts';
import { bentukKelurahan } from '#contract/kelurahan.ts';
import { type Contoh, generateContoh } from '#core/contoh/generate-contoh.ts';
import { WARGA_UNTUK_TEMUAN } from '#core/contoh/generate-daftar.ts';
import type { WargaContoh } from '#core/contoh/generate-warga.ts';
import { NAMA_REKAAN } from '#core/contoh/nama-rekaan.ts';
import { GalatMufakat } from '#core/galat.ts';
import { describesWarga, getKunciWarga } from '#domain/daftar.ts';
import { getJenisKelamin, getTanggalLahir, matchesTanggalLahir, readNik, readNomorKk } from '#domain/nik.ts';
import { PROGRAM_AWAL } from '#domain/program.ts';
import { computeUmur, isTanggal, type Tanggal } from '#domain/tanggal.ts';
import { UNSUR, type Unsur } from '#domain/unsur.ts';
import { getSidikUsulan } from '#domain/usulan.ts';

const REKAAN_BESAR = NAMA_REKAAN.map((nama) => nama.toUpperCase());
const HARI_INI = '2026-11-12' as Tanggal;

const hariApaPun = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
  .map((saat) => saat.toISOString().slice(0, 10) as Tanggal);

const benihApaPun = fc.integer({ min: -(2 ** 31), max: 2 ** 31 });

/** Samples of a size that a property can afford to look through. */
const contohKecil = fc
  .record({
    warga: fc.integer({ min: 0, max: 400 }),
    benih: benihApaPun,
    hariIni: hariApaPun,
    bagian: fc.double({ min: 0, max: 3, noNaN: true }),
  })
  .map(({ warga, benih, hariIni, bagian }) => ({
    hariIni,
    contoh: generateContoh({ warga, usulan: Math.floor(warga * bagian), benih, hariIni }),
  }));

function groupKeluarga(warga: readonly WargaContoh[]): WargaContoh[][] {
  return [...Map.groupBy(warga, ({ nomorKk }) => nomorKk).values()];
}

describe('the invented residents', () => {
  it('have a NIK that is valid, unique, and agrees with birth date and sex', () => {
    fc.assert(
      fc.property(contohKecil, ({ contoh: { warga }, hariIni }) => {
        expect(new Set(warga.map(({ nik }) => nik)).size).toBe(warga.length);
        for (const satu of warga) {
          expect(readNik(satu.nik)).toEqual({ sah: true, nomor: satu.nik });
          expect(getJenisKelamin(satu.nik)).toBe(satu.jenisKelamin);
          expect(matchesTanggalLahir(satu.nik, satu.tanggalLahir)).toBe(true);
          expect(getTanggalLahir(satu.nik, hariIni)).toBe(satu.tanggalLahir);
          expect(readNomorKk(satu.nomorKk).sah).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are of an age that fits their place in the family', () => {
    fc.assert(
      fc.property(contohKecil, ({ contoh: { warga }, hariIni }) => {
        for (const keluarga of groupKeluarga(warga)) {
          const umur = (satu: WargaContoh): number => computeUmur(satu.tanggalLahir, hariIni);
          const [kepala, ...lain] = keluarga;
          if (kepala === undefined) throw new Error('keluarga kosong');
          expect(kepala.hubunganKeluarga).toBe('Kepala keluarga');
          expect(umur(kepala)).toBeGreaterThanOrEqual(24);
          for (const satu of lain) {
            const selisih = umur(kepala) - umur(satu);
            if (satu.hubunganKeluarga === 'Istri') expect(Math.abs(selisih)).toBeLessThanOrEqual(7);
            if (satu.hubunganKeluarga === 'Orang tua') expect(-selisih).toBeGreaterThanOrEqual(20);
            if (satu.hubunganKeluarga !== 'Anak') continue;
            expect(umur(satu)).toBeLessThan(30);
            const ibu = keluarga.find(({ nama }) => nama === satu.ibuKandung);
            if (ibu !== undefined) {
              expect(umur(ibu) - umur(satu)).toBeGreaterThanOrEqual(19);
              expect(umur(ibu) - umur(satu)).toBeLessThanOrEqual(42);
            }
          }
          for (const satu of keluarga) {
            expect(umur(satu)).toBeGreaterThanOrEqual(0);
            expect(umur(satu)).toBeLessThanOrEqual(92);
            if (umur(satu) < 19) expect(['Belum/tidak bekerja', 'Pelajar/mahasiswa']).toContain(satu.pekerjaan);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('share address, RT, desil and aid with their family, and say by their name that they do not exist', () => {
    fc.assert(
      fc.property(contohKecil, ({ contoh: { warga } }) => {
        for (const keluarga of groupKeluarga(warga)) {
          const milik = keluarga.map(({ alamat, rt, rw, desil, programDiterima }) =>
            JSON.stringify([alamat, rt, rw, desil, programDiterima]),
          );
          expect(new Set(milik).size).toBe(1);
          expect(keluarga.filter(({ hubunganKeluarga }) => hubunganKeluarga === 'Kepala keluarga')).toHaveLength(1);
        }
        for (const { nama, ibuKandung } of warga) {
          for (const satu of [nama, ibuKandung]) expect(NAMA_REKAAN).toContain(satu.split(' ').at(-1));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('live in the RT and RW whose heads are on the roster', () => {
    const { warga, pilar } = generateContoh({ warga: 1200, usulan: 60, benih: 1, hariIni: HARI_INI });
    const ketua = new Set(pilar.filter(({ unsur }) => unsur === 'rt').map(({ rt, rw }) => `${rt}/${rw}`));
    const tinggal = new Set(warga.map(({ rt, rw }) => `${rt}/${rw}`));
    expect([...tinggal].sort()).toEqual([...ketua].sort());
    const ketuaRw = pilar.filter(({ unsur }) => unsur === 'rw').map(({ rw }) => rw);
    expect(ketuaRw).toEqual([...new Set(warga.map(({ rw }) => rw))].sort());
  });
});

describe('the invented businesses', () => {
  it('belong to grown recipients of PKH or Sembako, and there are some of each age and cluster', () => {
    const { warga } = generateContoh({ warga: 1200, usulan: 60, benih: 1, hariIni: HARI_INI });
    const pemilik = warga.filter(({ usaha }) => usaha !== '');
    expect(pemilik.length).toBeGreaterThan(20);
    expect(new Set(pemilik.map(({ usaha }) => usaha)).size).toBeGreaterThan(8);
    for (const { programDiterima, tanggalLahir } of pemilik) {
      expect(programDiterima).toMatch(/PKH|SEMBAKO/);
      expect(computeUmur(tanggalLahir, HARI_INI)).toBeGreaterThanOrEqual(20);
    }
    expect(pemilik.some(({ tanggalLahir }) => computeUmur(tanggalLahir, HARI_INI) > 45)).toBe(true);
  });
});

describe('the invented usulan', () => {
  it('are about residents of the sample, with the same numbers, and never twice about the same', () => {
    fc.assert(
      fc.property(contohKecil, ({ contoh: { warga, usulan }, hariIni }) => {
        const perNik = new Map(warga.map((satu) => [satu.nik, satu]));
        expect(new Set(usulan.map(getSidikUsulan)).size).toBe(usulan.length);
        for (const satu of usulan) {
          expect(bentukDataUsulan.parse(satu)).toEqual(satu);
          const orang = perNik.get(satu.nik);
          expect(orang).toMatchObject({ nomorKk: satu.nomorKk, nama: satu.nama, rt: satu.rt, rw: satu.rw });
          expect(orang?.programDiterima.split(', ')).not.toContain(satu.program);
          if (satu.jenis === 'usulan_baru') expect([satu.program, satu.desil]).toEqual(['DTSEN', null]);
          else expect([satu.jenis, satu.program]).not.toContain('DTSEN');
          expect(PROGRAM_AWAL.map(({ kode }) => kode)).toContain(satu.program);
          if (satu.statusHamil === 'YA') expect(satu.jenisKelamin).toBe('P');
          expect(satu.tanggalMulaiHamil === null).toBe(satu.statusHamil !== 'YA');
          if (satu.tanggalMulaiHamil !== null) expect(satu.tanggalMulaiHamil < hariIni).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('propose everyone once before anyone twice', () => {
    const { usulan } = generateContoh({ warga: 300, usulan: 300, benih: 5, hariIni: HARI_INI });
    expect(new Set(usulan.map(({ nik }) => nik)).size).toBe(300);
  });

  it('are of both kinds that a SIKS-NG sheet carries and of several programmes', () => {
    const { usulan } = generateContoh({ warga: 1200, usulan: 60, benih: 1, hariIni: HARI_INI });
    expect(new Set(usulan.map(({ jenis }) => jenis))).toEqual(new Set(['usulan_baru', 'usulan_program']));
    expect(new Set(usulan.map(({ program }) => program)).size).toBeGreaterThanOrEqual(4);
  });
});

describe('the invented lists', () => {
  const daftarApaPun = fc.record({
    warga: fc.integer({ min: 0, max: 400 }),
    bagian: fc.double({ min: 0, max: 3, noNaN: true }),
    benih: benihApaPun,
    hariIni: hariApaPun,
  });

  it('name as many people of the kelurahan as there are residents, all of them invented', () => {
    fc.assert(
      fc.property(daftarApaPun, ({ warga, bagian, benih, hariIni }) => {
        const { daftar } = generateContoh({ warga, usulan: Math.floor(warga * bagian), benih, hariIni });
        const orang = new Set<string>();
        for (const [i, { jenis, namaBerkas, baris }] of daftar.entries()) {
          expect(namaBerkas).toContain('contoh');
          for (const [j, { nik, nama }] of baris.entries()) {
            if (describesWarga(jenis)) orang.add(getKunciWarga(nik, i, j));
            if (nik !== null) expect(readNik(nik).sah).toBe(true);
            if (nama !== '') expect(REKAAN_BESAR).toContain(nama.toUpperCase().split(' ').at(-1));
          }
        }
        expect(orang.size).toBe(warga);
      }),
      { numRuns: 60 },
    );
  });

  it('are one clean list of so small a sample that it is for trying one thing', () => {
    const jenis = (warga: number) =>
      generateContoh({ warga, usulan: 0, benih: 1, hariIni: HARI_INI }).daftar.map((satu) => satu.jenis);
    expect(jenis(0)).toEqual([]);
    expect(jenis(WARGA_UNTUK_TEMUAN - 1)).toEqual(['dtsen']);
    expect(jenis(WARGA_UNTUK_TEMUAN)).toEqual(['dtsen', 'desil', 'bebas', 'jkss', 'jkss', 'siks']);
  });

  it('have dropped members and rows that came back, whatever the seed', () => {
    fc.assert(
      fc.property(benihApaPun, hariApaPun, fc.integer({ min: 0, max: 300 }), (benih, hariIni, usulan) => {
        const { daftar } = generateContoh({ warga: 300, usulan, benih, hariIni });
        const [lama, baru] = daftar.filter(({ jenis }) => jenis === 'jkss').map(({ baris }) => baris);
        const siks = daftar.find(({ jenis }) => jenis === 'siks')?.baris ?? [];
        const masih = new Set(baru?.map(({ nik }) => nik));
        expect(lama?.filter(({ nik }) => !masih.has(nik)).length).toBeGreaterThanOrEqual(3);
        expect(siks.filter(({ hasil }) => hasil === 'DITOLAK').length).toBeGreaterThanOrEqual(1);
        expect(siks.some(({ hasil }) => hasil === 'DITERIMA')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('leave alone whoever is proposed, as long as there are others', () => {
    const { daftar, usulan, warga } = generateContoh({ warga: 1200, usulan: 60, benih: 1, hariIni: HARI_INI });
    const dtsen = new Map(daftar[0]?.baris.map((baris) => [baris.nik, baris]));
    const perNik = new Map(warga.map((satu) => [satu.nik, satu]));
    for (const { nik } of usulan) {
      const { programDiterima, ...orang } = perNik.get(nik) ?? { programDiterima: '' };
      expect(dtsen.get(nik)).toMatchObject({ ...orang, program: programDiterima });
    }
  });
});

describe('the sample as a whole', () => {
  it('has exactly as many residents and usulan as were asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 5000 }), benihApaPun, (a, b, benih) => {
        const [usulan, warga] = a < b ? [a, b] : [b, a];
        const contoh = generateContoh({ warga, usulan, benih, hariIni: HARI_INI });
        expect([contoh.warga.length, contoh.usulan.length]).toEqual([warga, usulan]);
      }),
      {
        numRuns: 20,
        examples: [
          [0, 0, 1],
          [1, 0, 1],
          [1, 1, 1],
          [5000, 5000, 1],
        ],
      },
    );
  });

  it('is the same for the same seed and another for another seed', () => {
    fc.assert(
      fc.property(benihApaPun, benihApaPun, hariApaPun, (satu, dua, hariIni) => {
        const create = (benih: number): Contoh =>
          generateContoh({ warga: WARGA_UNTUK_TEMUAN, usulan: 10, benih, hariIni });
        expect(JSON.stringify(create(satu))).toBe(JSON.stringify(create(satu)));
        fc.pre(satu >>> 0 !== dua >>> 0);
        expect(JSON.stringify(create(satu).warga)).not.toBe(JSON.stringify(create(dua).warga));
      }),
      { numRuns: 50 },
    );
  });

  it('has dates that exist, also on the 29th of February', () => {
    const { warga } = generateContoh({ warga: 2000, usulan: 0, benih: 3, hariIni: '2028-02-29' as Tanggal });
    for (const { tanggalLahir } of warga) expect(isTanggal(tanggalLahir)).toBe(true);
  });

  it('refuses more usulan than its residents can be proposed for, and says how many residents it takes', () => {
    const create = (warga: number, usulan: number) => () =>
      generateContoh({ warga, usulan, benih: 1, hariIni: HARI_INI });
    expect(create(100, 301)).toThrow(GalatMufakat);
    expect(create(100, 301)).toThrow('Contoh dengan 301 usulan memerlukan paling sedikit 101 warga.');
    expect(create(0, 1)).toThrow('paling sedikit 1 warga');
    expect(create(100, 300)().usulan).toHaveLength(300);
  });

  it('has numbers enough for the largest sample that may be asked for', () => {
    const { warga } = generateContoh({ warga: 200_000, usulan: 20_000, benih: 1, hariIni: HARI_INI });
    expect(new Set(warga.map(({ nik }) => nik)).size).toBe(200_000);
  });

  it('is a kelurahan that the contract accepts and whose letterhead says that it is a sample', () => {
    const { kelurahan } = generateContoh({ warga: 0, usulan: 0, benih: 1, hariIni: HARI_INI });
    expect(bentukKelurahan.parse(kelurahan)).toEqual(kelurahan);
    expect(kelurahan.wilayah.kota.nama).toBe('Kota Padang');
    expect(kelurahan.kop.alamat).toMatch(/contoh, data rekaan/i);
  });

  it('invites 39 people of every group, each with a name of his or her own', () => {
    const { pilar } = generateContoh({ warga: 0, usulan: 0, benih: 1, hariIni: HARI_INI });
    const jumlah = Object.fromEntries(UNSUR.map((u: Unsur) => [u, pilar.filter(({ unsur }) => unsur === u).length]));
    expect(jumlah).toEqual({
      kelurahan: 4,
      rw: 6,
      rt: 14,
      psm: 3,
      tksk: 1,
      pendamping_pkh: 1,
      lpm: 2,
      tokoh_masyarakat: 2,
      tokoh_agama: 1,
      kpm: 2,
      dinsos: 1,
      keamanan: 2,
      lainnya: 0,
    });
    expect(new Set(pilar.map(({ nama }) => nama)).size).toBe(39);
    for (const satu of pilar) {
      expect(bentukIsianPilar.parse(satu)).toEqual(satu);
      expect(NAMA_REKAAN).toContain(satu.nama.split(',')[0]?.split(' ').at(-1));
    }
  });
});
