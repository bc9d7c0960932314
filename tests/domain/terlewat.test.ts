import { describe, expect, it } from 'vitest';
import { PROGRAM_AWAL } from '#domain/program.ts';
import { KATA_TERLEWAT, SEBAB_TERLEWAT, suggestProgramTerlewat } from '#domain/terlewat.ts';

describe('the causes', () => {
  it('stand by weight, and only a postponed usulan needs no kind', () => {
    const bobot = SEBAB_TERLEWAT.map((sebab) => KATA_TERLEWAT[sebab].bobot);
    expect(bobot).toEqual(bobot.toSorted((a, b) => b - a));
    const tanpaJenis = SEBAB_TERLEWAT.filter((sebab) => KATA_TERLEWAT[sebab].jenisUsulan.length === 0);
    expect(tanpaJenis).toEqual(['DITUNDA_TIDAK_KEMBALI']);
  });

  it.each([
    ['DESIL_TANPA_PROGRAM', '', 2, 'PKH'],
    ['DESIL_TANPA_PROGRAM', '', 5, 'PBI-JK'],
    ['JKSS_HILANG', 'JKSS', null, 'JKSS'],
    ['DITOLAK_SIKS', 'SEMBAKO', 9, 'SEMBAKO'],
    ['DILAPORKAN', '', 3, ''],
  ] as const)('%s about "%s" in desil %s suggests "%s"', (sebab, program, desil, disarankan) => {
    expect(suggestProgramTerlewat({ sebab, program, desil }, PROGRAM_AWAL)).toBe(disarankan);
  });
});
