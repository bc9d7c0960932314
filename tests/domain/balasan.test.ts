import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCatatanKembali, type Penolakan, stripTolakan } from '#domain/balasan.ts';
import { describeTemuanBalik } from '#domain/saran-balik.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { JENIS_TEMUAN_LINTAS } from '#domain/temuan-lintas.ts';

const TOLAKAN: Penolakan = {
  hasil: 'DITOLAK',
  keterangan: 'TIDAK PADAN; Nama berbeda',
  tanggal: '2026-11-20' as Tanggal,
};

describe('given the note of a usulan that SIKS-NG refused', () => {
  it('when the refusal is put before it and taken away again, then the note is as the person who proposed wrote it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (catatan) => {
        const kembali = createCatatanKembali(TOLAKAN, catatan);
        expect(kembali).toContain('Ditolak SIKS-NG, diketahui 20 November 2026: TIDAK PADAN; Nama berbeda');
        expect(stripTolakan(TOLAKAN, kembali)).toBe(catatan);
      }),
    );
  });

  it('when somebody wrote it anew, or nothing was refused, then nothing is taken away', () => {
    expect(stripTolakan(TOLAKAN, 'Sudah diperbaiki di Dukcapil')).toBe('Sudah diperbaiki di Dukcapil');
    expect(stripTolakan(null, 'Rumah kontrakan')).toBe('Rumah kontrakan');
  });
});

describe('given a finding that Dinas Sosial sent back', () => {
  it('when it is of a kind that is known, then it says what was seen and what to do, each kind its own', () => {
    const saran = JENIS_TEMUAN_LINTAS.map((jenis) => describeTemuanBalik(jenis).saran);
    expect(new Set(saran).size).toBe(JENIS_TEMUAN_LINTAS.length);
    expect(describeTemuanBalik('pindah_hilang')).toMatchObject({
      nama: 'Pindah, belum ada di kelurahan lain',
      saran: expect.stringContaining('supaya ia tidak terlewat'),
    });
  });

  it('when it is of a newer version, then it leads to Dinas Sosial instead of saying nothing', () => {
    expect(describeTemuanBalik('temuan_baru')).toMatchObject({
      nama: 'Temuan lain',
      saran: expect.stringContaining('Tanyakan maksudnya kepada Dinas Sosial'),
    });
  });
});
