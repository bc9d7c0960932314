import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALASAN, createIsiKeputusan, getNomorAlasan, KATA_ALASAN } from '#domain/alasan.ts';
import { JENIS_USULAN, proposesIntoProgram } from '#domain/jenis-usulan.ts';
import { countPutusan, formatPutusan, getKataPutusan, PUTUSAN } from '#domain/putusan.ts';

describe('the words of a putusan follow the kind of usulan', () => {
  it.each([
    ['usulan_baru', 'layak', 'Layak: diusulkan'],
    ['usulan_program', 'tidak_layak', 'Tidak layak: tidak diusulkan'],
    ['verifikasi_kelayakan', 'layak', 'Layak: tetap'],
    ['verifikasi_kelayakan', 'tidak_layak', 'Tidak layak: diusulkan keluar'],
    ['keluar', 'layak', 'Tetap: usulan keluar tidak diterima'],
    ['keluar', 'tidak_layak', 'Keluar: diusulkan keluar'],
    ['graduasi', 'layak', 'Tetap: belum graduasi'],
    ['graduasi', 'tidak_layak', 'Graduasi: diusulkan lepas bantuan'],
    ['perbaikan_data', 'layak', 'Diteruskan'],
    ['perubahan_desil', 'tidak_layak', 'Tidak diteruskan'],
    ['reaktivasi_pbi', 'layak', 'Layak: diusulkan'],
    ['keluar', 'ditunda', 'Ditunda: dibahas lagi'],
  ] as const)('%s, %s is "%s"', (jenis, putusan, kata) => {
    expect(formatPutusan(jenis, putusan)).toBe(kata);
  });

  it('no word promises or grants aid', () => {
    for (const jenis of JENIS_USULAN) {
      for (const putusan of PUTUSAN) {
        expect(formatPutusan(jenis, putusan)).not.toMatch(/diterima sebagai|ditetapkan|mendapat|menerima|disetujui/i);
      }
    }
  });

  it('graduasi is never called "tidak layak"', () => {
    for (const putusan of PUTUSAN) expect(formatPutusan('graduasi', putusan)).not.toMatch(/tidak layak/i);
  });

  it('who is proposed to leave is never on the way into a programme', () => {
    const keluar = JENIS_USULAN.filter((jenis) => PUTUSAN.some((putusan) => getKataPutusan(jenis, putusan).keluar));
    expect(keluar).toEqual(['verifikasi_kelayakan', 'keluar', 'graduasi']);
    expect(keluar.some(proposesIntoProgram)).toBe(false);
  });

  it('counts add up to the length of the list', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PUTUSAN)), (daftar) => {
        const { layak, tidak_layak, ditunda } = countPutusan(daftar.map((putusan) => ({ putusan })));
        expect(layak + tidak_layak + ditunda).toBe(daftar.length);
      }),
    );
  });
});

describe('alasan', () => {
  it('has the numbers that are typed in the session', () => {
    expect(ALASAN).toHaveLength(16);
    expect(getNomorAlasan('MENINGGAL')).toBe(1);
    expect(getNomorAlasan('GANDA')).toBe(14);
    expect(getNomorAlasan('LAINNYA')).toBe(16);
    expect(Object.keys(KATA_ALASAN)).toEqual([...ALASAN]);
  });

  it('layak takes no reason; all else needs one; LAINNYA needs a note', () => {
    expect(createIsiKeputusan('layak', null, ' ada ')).toEqual({ putusan: 'layak', alasan: null, catatan: 'ada' });
    expect(createIsiKeputusan('layak', 'MAMPU', '')).toBe('ALASAN_TIDAK_PERLU');
    expect(createIsiKeputusan('tidak_layak', null, '')).toBe('ALASAN_KOSONG');
    expect(createIsiKeputusan('ditunda', 'LAINNYA', '   ')).toBe('CATATAN_KOSONG');
    expect(createIsiKeputusan('ditunda', 'LAINNYA', 'menunggu surat')).toEqual({
      putusan: 'ditunda',
      alasan: 'LAINNYA',
      catatan: 'menunggu surat',
    });
  });
});
