import { afterAll, describe, expect, it, test } from 'vitest';
import { compareNama, NAMA_TERENDAH } from '#domain/padanan/banding-nama.ts';
import { matchDaftar } from '#domain/padanan/match-daftar.ts';
import { lipatNamaPadanan, type OrangPadanan } from '#domain/padanan/orang-padanan.ts';
import {
  type Label,
  type Paruh,
  type PasanganBerlabel,
  readPasanganBaris,
  readPasanganNama,
} from './pasangan-berlabel.ts';

const PARUH: readonly Paruh[] = ['penyetelan', 'pengujian'];
const laporan: string[] = [];
afterAll(() => {
  process.stdout.write(`\n${laporan.join('\n')}\n`);
});

/** `automatic`: taken for one without asking; `found`: that, or put before a person. Shares of 0 to 1. */
interface Ketepatan {
  readonly precision: number;
  readonly recallOtomatis: number;
  readonly recallDitemukan: number;
}

function share(bagian: number, semua: number): number {
  return semua === 0 ? 1 : bagian / semua;
}

function measure<T>(
  judul: string,
  pasangan: readonly PasanganBerlabel<T>[],
  judge: (satu: PasanganBerlabel<T>) => Label,
): Ketepatan {
  const count = (label: Label, putusan: Label): number =>
    pasangan.filter((satu) => satu.label === label && judge(satu) === putusan).length;
  const baris = (['SAMA', 'AMBIGU', 'BEDA'] as const).map((label) => {
    const [sama, tanya, beda] = [count(label, 'SAMA'), count(label, 'AMBIGU'), count(label, 'BEDA')];
    return { label, sama, tanya, beda, semua: sama + tanya + beda };
  });
  const [sama, , beda] = baris;
  if (sama === undefined || beda === undefined) throw new Error('no labels');
  const precision = share(sama.sama, sama.sama + beda.sama);
  const recallOtomatis = share(sama.sama, sama.semua);
  const recallDitemukan = share(sama.sama + sama.tanya, sama.semua);
  laporan.push(`${judul.padEnd(24)}  joined   asked   apart`);
  for (const satu of baris.filter(({ semua }) => semua > 0)) {
    const angka = [satu.sama, satu.tanya, satu.beda].map((n) => String(n).padStart(7)).join(' ');
    laporan.push(`  ${satu.label.padEnd(22)} ${angka}   of ${satu.semua}`);
  }
  const persen = (n: number): string => n.toFixed(3);
  laporan.push(
    `  precision ${persen(precision)}, recall joined ${persen(recallOtomatis)}, joined or asked ${persen(recallDitemukan)}`,
  );
  return { precision, recallOtomatis, recallDitemukan };
}

describe('given pairs of written names, labelled by an officer', () => {
  const nama = readPasanganNama();
  const judge = ({ kiri, kanan }: PasanganBerlabel<string>): Label => {
    const mirip = compareNama(lipatNamaPadanan(kiri), lipatNamaPadanan(kanan));
    if (mirip >= 0.9) return 'SAMA';
    return mirip >= NAMA_TERENDAH ? 'AMBIGU' : 'BEDA';
  };

  it('has at least 150, of both labels in both halves', () => {
    expect(nama.length).toBeGreaterThanOrEqual(150);
    for (const paruh of PARUH) {
      for (const label of ['SAMA', 'BEDA']) {
        expect(nama.filter((satu) => satu.paruh === paruh && satu.label === label).length).toBeGreaterThan(30);
      }
    }
  });

  // The floors are what was reached, rounded down. A name alone never joins anyone: see below.
  test.each(PARUH)('the names are told apart (%s)', (paruh) => {
    const hasil = measure(
      `names, ${paruh}`,
      nama.filter((satu) => satu.paruh === paruh),
      judge,
    );
    expect(hasil.precision).toBeGreaterThanOrEqual(0.95);
    expect(hasil.recallOtomatis).toBeGreaterThanOrEqual(0.78);
    expect(hasil.recallDitemukan).toBeGreaterThanOrEqual(0.98);
  });
});

describe('given pairs of whole rows, labelled by an officer', () => {
  const baris = readPasanganBaris();
  const judge = ({ kiri, kanan }: PasanganBerlabel<OrangPadanan>): Label => {
    const hasil = matchDaftar([kiri], [kanan], { desilTerbesar: null });
    // Rows of one NIK under two names stand beside each other for a person to look at: that is asking.
    if (hasil.length === 1) return hasil[0]?.status === 'NIK_SAMA_NAMA_BEDA' ? 'AMBIGU' : 'SAMA';
    return hasil.some(({ kandidat }) => kandidat.length > 0) ? 'AMBIGU' : 'BEDA';
  };

  it('has at least 120, of every label in both halves', () => {
    expect(baris.length).toBeGreaterThanOrEqual(120);
    for (const paruh of PARUH) {
      for (const label of ['SAMA', 'BEDA', 'AMBIGU']) {
        expect(baris.filter((satu) => satu.paruh === paruh && satu.label === label).length).toBeGreaterThan(10);
      }
    }
  });

  it('never joins two people', () => {
    const salah = baris.filter((satu) => satu.label === 'BEDA' && judge(satu) === 'SAMA');
    expect(salah.map(({ perihal }) => perihal)).toEqual([]);
  });

  test.each(PARUH)('joins the same people and asks about the rest (%s)', (paruh) => {
    const sebagian = baris.filter((satu) => satu.paruh === paruh);
    const hasil = measure(`rows, ${paruh}`, sebagian, judge);
    expect(hasil.precision).toBe(1);
    expect(hasil.recallOtomatis).toBeGreaterThanOrEqual(0.95);
    expect(hasil.recallDitemukan).toBe(1);
    const ragu = sebagian.filter(({ label }) => label === 'AMBIGU');
    // What must be asked and is not: joined for its equal NIK, or apart; at most that many.
    expect(ragu.filter((satu) => judge(satu) !== 'AMBIGU').length).toBeLessThanOrEqual(4);
    expect(ragu.filter((satu) => judge(satu) === 'SAMA').length).toBeLessThanOrEqual(2);
  });
});
