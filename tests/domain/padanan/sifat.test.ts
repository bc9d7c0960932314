import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Nik, NomorKk } from '#domain/nik.ts';
import { compareNama } from '#domain/padanan/banding-nama.ts';
import { findSerupa } from '#domain/padanan/find-serupa.ts';
import { matchDaftar, type Padanan } from '#domain/padanan/match-daftar.ts';
import { weighPasangan } from '#domain/padanan/nilai-pasangan.ts';
import { lipatNamaPadanan, lipatOrang, type OrangPadanan } from '#domain/padanan/orang-padanan.ts';
import type { Tanggal } from '#domain/tanggal.ts';

const pilihan = { desilTerbesar: 5 };
const SEMENTARA = ['0000000000000001', '0000000000000002', '0371011203850001'];

/** People of one house and the next, so that most rows of two small lists have something in common. */
const isi = {
  nik: fc.constantFrom(
    ...([null, '1371011203850001', '1371011203850002', '1371015203850001', '1371010101600001'] as (Nik | null)[]),
  ),
  nikTertulis: fc.constantFrom('', ...SEMENTARA, '137101120385000'),
  nomorKk: fc.constantFrom(...([null, '1371010101010001', '1371010101010002'] as (NomorKk | null)[])),
  nama: fc.constantFrom(
    ...['Siti Aminah', 'St. Aminah', 'Siti Amina Umpama', 'Aminah Siti', 'Siti Aminih', 'Budi A', 'Budi Andai', ''],
  ),
  tanggalLahir: fc.constantFrom(
    ...([null, '1985-03-12', '1985-12-03', '1985-01-01', '1960-01-01'] as (Tanggal | null)[]),
  ),
  alamat: fc.constantFrom('', 'Jl. Rekaan 1'),
  rt: fc.constantFrom('', '001', '002'),
  rw: fc.constantFrom('', '001'),
  ibuKandung: fc.constantFrom('', 'Ramlah Misal', 'Darnis Khayal'),
  jenisKelamin: fc.constantFrom(null, 'L' as const, 'P' as const),
  segmen: fc.constantFrom('', 'PBI', 'JKSS'),
  desil: fc.constantFrom(null, 1, 9),
  keadaan: fc.constantFrom(null, 'ada' as const, 'meninggal' as const),
};
const orang = fc.record(isi);
const number = (semua: readonly Omit<OrangPadanan, 'id'>[]): OrangPadanan[] =>
  semua.map((satu, i) => ({ ...satu, id: i + 1 }));
const daftar = fc.array(orang, { maxLength: 12 }).map(number);

const ids = (hasil: readonly Padanan[], sisi: 'kiri' | 'kanan'): number[] =>
  hasil.flatMap((satu) => satu[sisi] ?? []).sort((a, b) => a - b);

describe('whatever the two lists are, when they are matched', () => {
  test('then every row is in exactly one result, and nobody is used twice', () => {
    fc.assert(
      fc.property(daftar, daftar, (kiri, kanan) => {
        const hasil = matchDaftar(kiri, kanan, pilihan);
        expect(ids(hasil, 'kiri')).toEqual(kiri.map(({ id }) => id));
        expect(ids(hasil, 'kanan')).toEqual(kanan.map(({ id }) => id));
      }),
    );
  });

  test('then candidates are rows that were not paired, each named once', () => {
    fc.assert(
      fc.property(daftar, daftar, (kiri, kanan) => {
        const hasil = matchDaftar(kiri, kanan, pilihan);
        const berpasangan = hasil.filter((satu) => satu.kiri !== null && satu.kanan !== null);
        for (const satu of hasil) {
          expect(new Set(satu.kandidat).size).toBe(satu.kandidat.length);
          if (satu.kiri !== null && satu.kanan !== null) expect(satu.kandidat).toEqual([]);
          const lawan = satu.kiri === null ? 'kiri' : 'kanan';
          expect(berpasangan.filter((lain) => satu.kandidat.includes(lain[lawan] ?? 0))).toEqual([]);
        }
      }),
    );
  });

  test('then the order of the rows does not matter', () => {
    const acak = daftar.chain((semua) =>
      fc.tuple(fc.constant(semua), fc.shuffledSubarray(semua, { minLength: semua.length, maxLength: semua.length })),
    );
    fc.assert(
      fc.property(acak, acak, ([kiri, kiriAcak], [kanan, kananAcak]) => {
        expect(matchDaftar(kiriAcak, kananAcak, pilihan)).toEqual(matchDaftar(kiri, kanan, pilihan));
      }),
    );
  });

  test('then swapping the sides swaps the results', () => {
    const TUKAR: Record<string, string> = { TIDAK_ADA_DI_DATA: 'HANYA_DI_DATA', HANYA_DI_DATA: 'TIDAK_ADA_DI_DATA' };
    const mirror = (satu: Padanan) => ({
      ...satu,
      status: TUKAR[satu.status] ?? satu.status,
      tanda: satu.tanda.map((tanda) => TUKAR[tanda] ?? tanda),
      kiri: satu.kanan,
      kanan: satu.kiri,
    });
    fc.assert(
      fc.property(daftar, daftar, (kiri, kanan) => {
        const balik = matchDaftar(kanan, kiri, pilihan).map((satu) => JSON.stringify(mirror(satu)));
        const maju = matchDaftar(kiri, kanan, pilihan).map((satu) => JSON.stringify(satu));
        expect(balik.sort()).toEqual(maju.sort());
      }),
    );
  });

  test('then temporary NIK bring nobody together: any others in their place give the same result', () => {
    const tanpaNik = fc.array(
      fc.record({ ...isi, nik: fc.constant(null), nikTertulis: fc.constantFrom(...SEMENTARA) }),
      {
        maxLength: 12,
      },
    );
    const lain = fc.array(fc.constantFrom(...SEMENTARA), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(tanpaNik.map(number), tanpaNik.map(number), lain, (kiri, kanan, ganti) => {
        const hasil = matchDaftar(kiri, kanan, pilihan);
        const berganti = kiri.map((satu, i) => ({ ...satu, nikTertulis: ganti[i] ?? '' }));
        expect(matchDaftar(berganti, kanan, pilihan)).toEqual(hasil);
        expect(hasil.filter(({ alasan }) => alasan.includes('NIK_SAMA') || alasan.includes('NIK_HAMPIR_SAMA'))).toEqual(
          [],
        );
      }),
    );
  });

  test('then someone unrelated on either side changes nothing for the others', () => {
    const asing = {
      nik: '3201990707777777' as Nik,
      nikTertulis: '3201990707777777',
      nomorKk: '3201990101770009' as NomorKk,
      nama: 'Wuryanto Khayal',
      tanggalLahir: '1977-07-07' as Tanggal,
      alamat: 'Jl. Fiksi 77',
      rt: '077',
      rw: '077',
      keadaan: null,
      segmen: '',
      desil: null,
      id: 99,
    };
    fc.assert(
      fc.property(daftar, daftar, fc.boolean(), (kiri, kanan, diKiri) => {
        const hasil = matchDaftar(diKiri ? [asing, ...kiri] : kiri, diKiri ? kanan : [asing, ...kanan], pilihan);
        const sendiri = hasil.filter((satu) => satu.kiri === 99 || satu.kanan === 99);
        expect(sendiri.map(({ status }) => status)).toEqual([diKiri ? 'TIDAK_ADA_DI_DATA' : 'HANYA_DI_DATA']);
        expect(hasil.filter((satu) => !sendiri.includes(satu))).toEqual(matchDaftar(kiri, kanan, pilihan));
      }),
    );
  });

  test('then a list against itself without doubles pairs everyone who has a NIK with themselves', () => {
    fc.assert(
      fc.property(daftar, (semua) => {
        const satuNik = semua.filter(
          (satu, i) => semua.findIndex(({ nik }) => nik === satu.nik) === i && satu.nik !== null,
        );
        const hasil = matchDaftar(satuNik, satuNik, pilihan);
        expect(hasil.map((satu) => satu.kanan)).toEqual(satuNik.map(({ id }) => id));
      }),
    );
  });
});

describe('whatever two people are', () => {
  test('then it does not matter from which side they are compared', () => {
    fc.assert(
      fc.property(orang, orang, (a, b) => {
        const [satu, lain] = [lipatOrang({ ...a, id: 1 }), lipatOrang({ ...b, id: 2 })];
        expect(weighPasangan(lain, satu)).toEqual(weighPasangan(satu, lain));
        expect(compareNama(lain, satu)).toBe(compareNama(satu, lain));
      }),
    );
  });

  test('then names are alike between 0 and 1, and a name is like itself', () => {
    const nama = fc.array(fc.constantFrom('Siti', 'M.', 'Yusuf', 'Nur', 'Aini', 'A', 'binti', 'Hj.', 'Andai', ''), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(nama, nama, (a, b) => {
        const [satu, lain] = [lipatNamaPadanan(a.join(' ')), lipatNamaPadanan(b.join(' '))];
        const mirip = compareNama(satu, lain);
        expect(mirip).toBeGreaterThanOrEqual(0);
        expect(mirip).toBeLessThanOrEqual(1);
        expect(compareNama(satu, satu)).toBe(satu.rapat === '' ? 0 : 1);
      }),
    );
  });
});

describe('whatever one list is, when likely doubles are looked for', () => {
  test('then nobody is paired with themselves or by one NIK, and the order of the rows does not matter', () => {
    fc.assert(
      fc.property(daftar, (semua) => {
        const hasil = findSerupa(semua);
        expect(findSerupa(semua.toReversed())).toEqual(hasil);
        const nikOf = (id: number) => semua[id - 1]?.nik ?? null;
        for (const { satu, lain } of hasil) {
          expect(satu).toBeLessThan(lain);
          expect(nikOf(satu) !== null && nikOf(satu) === nikOf(lain)).toBe(false);
        }
      }),
    );
  });
});
