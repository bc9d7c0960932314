import { describe, expect, it } from 'vitest';
import type { NomorKk } from '#domain/nik.ts';
import { visitCalon } from '#domain/padanan/calon-pasangan.ts';
import { findSerupa } from '#domain/padanan/find-serupa.ts';
import { KANDIDAT_TERBANYAK, matchDaftar } from '#domain/padanan/match-daftar.ts';
import { lipatOrang, type OrangPadanan } from '#domain/padanan/orang-padanan.ts';
import type { Tanggal } from '#domain/tanggal.ts';

const pilihan = { desilTerbesar: null };

/** Someone old of whom the list knows the name and, as of everyone, 1 January. */
function orang(id: number, isi: Partial<OrangPadanan> = {}): OrangPadanan {
  return {
    id,
    nik: null,
    nikTertulis: '',
    nomorKk: null,
    nama: 'Rabiah Umpama',
    tanggalLahir: '1945-01-01' as Tanggal,
    alamat: '',
    rt: '',
    rw: '',
    keadaan: null,
    segmen: '',
    desil: null,
    ...isi,
  };
}
const kk = (id: number): NomorKk => `137101010101${String(1000 + id)}` as NomorKk;
const create = (banyak: number, isi: (id: number) => Partial<OrangPadanan> = () => ({})): OrangPadanan[] =>
  Array.from({ length: banyak }, (_, i) => orang(i + 1, isi(i + 1)));

function countVisit(
  kiri: readonly OrangPadanan[],
  kanan: readonly OrangPadanan[],
): { dibanding: number; ramai: number } {
  let [dibanding, ramai] = [0, 0];
  visitCalon(kiri.map(lipatOrang), kanan.map(lipatOrang), {
    compare: () => dibanding++,
    crowd: () => ramai++,
  });
  return { dibanding, ramai };
}

describe('given a crowd that nothing tells apart', () => {
  const ramai = create(300);

  it('when pairs are looked for, then they are not compared one by one', () => {
    expect(countVisit(ramai, ramai).dibanding).toBe(0);
    expect(countVisit(ramai, ramai).ramai).toBeGreaterThan(0);
  });

  it('when two such lists are matched, then everyone is asked about, with some candidates', () => {
    const hasil = matchDaftar(ramai, ramai, pilihan);
    expect(hasil.length).toBe(600);
    expect(new Set(hasil.map(({ status }) => status))).toEqual(new Set(['AMBIGU']));
    // The first of a side are the candidates of all others too, so the list of theirs is cut.
    expect(hasil.every(({ kandidat }) => kandidat.length > 0 && kandidat.length <= KANDIDAT_TERBANYAK)).toBe(true);
  });

  it('when doubles are looked for in it, then it makes no findings of its own', () => {
    expect(findSerupa(ramai)).toEqual([]);
  });
});

describe('given a crowd of one name and day of which each has a mark of their own', () => {
  it.each<[string, (id: number) => Partial<OrangPadanan>]>([
    ['a family number', (id) => ({ nomorKk: kk(id) })],
    ['RT and address', (id) => ({ rt: String(id).padStart(3, '0'), rw: '001', alamat: `Jl. Rekaan Panjang ${id}` })],
  ])('when two lists are matched, then blocks are split by %s and each finds the own row', (_, isi) => {
    const semua = create(300, isi);
    expect(countVisit(semua, semua).ramai).toBe(0);
    // All with all would be 90,000 in each of several blocks.
    expect(countVisit(semua, semua).dibanding).toBeLessThan(6000);
    const hasil = matchDaftar(semua, semua.toReversed(), pilihan);
    expect(hasil.every((satu) => satu.kiri === satu.kanan && satu.status === 'COCOK')).toBe(true);
  });
});

describe('given a block that is just small enough and one that is not', () => {
  it('then the small one is compared whole and the larger one only where finer marks agree', () => {
    const kecil = create(64, (id) => ({ nama: id % 2 === 0 ? 'Rabiah Umpama' : 'Rabani Umpama' }));
    expect(countVisit(kecil, kecil).dibanding).toBeGreaterThanOrEqual(64 * 64);
    const besar = create(65, (id) => ({ nama: id % 2 === 0 ? 'Rabiah Umpama' : 'Rabani Umpama' }));
    let beda = 0;
    const lipat = besar.map(lipatOrang);
    visitCalon(lipat, lipat, {
      compare: (i, j) => {
        if (lipat[i]?.rapat !== lipat[j]?.rapat) beda++;
      },
      crowd: () => undefined,
    });
    expect(beda).toBe(0);
  });
});
