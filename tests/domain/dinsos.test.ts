import { describe, expect, it } from 'vitest';
import { getNamaDinas, getNamaDinasKop, suggestNamaDinas } from '#domain/dinsos.ts';

const PADANG = { kode: '13.71', nama: 'Kota Padang' };

describe('name of a Dinas Sosial', () => {
  it.each([
    ['Dinas Sosial', 'Dinas Sosial Kota Padang', 'DINAS SOSIAL'],
    [suggestNamaDinas(PADANG), 'Dinas Sosial Kota Padang', 'DINAS SOSIAL'],
    ['DINAS SOSIAL KOTA PADANG ', 'DINAS SOSIAL KOTA PADANG ', 'DINAS SOSIAL'],
    ['Dinas Sosial dan P3A', 'Dinas Sosial dan P3A Kota Padang', 'DINAS SOSIAL DAN P3A'],
  ])(
    'given "%s", then others know it as "%s", and its letterhead says "%s" below the city',
    (namaDinas, lengkap, kop) => {
      expect(getNamaDinas({ namaDinas, kota: PADANG })).toBe(lengkap);
      expect(getNamaDinasKop({ namaDinas, kota: PADANG })).toBe(kop);
    },
  );
});
