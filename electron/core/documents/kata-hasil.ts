import type { JenisUsulan } from '#domain/jenis-usulan.ts';
import { NAMA_JENIS_USULAN } from '#domain/jenis-usulan.ts';
import { getKataPutusan } from '#domain/putusan.ts';
import type { JumlahSidang } from './jumlah.ts';
import { joinDan } from './text.ts';

/**
 * What the answer `tidak_layak` is called where the paper speaks of all kinds at once. Who leaves aid because the family stands
 * by itself is never called not eligible, so graduasi is named beside it wherever one was decided.
 */
export function getSebutanTidakLayak({ lampiran }: Pick<JumlahSidang, 'lampiran'>): string {
  return lampiran.tidak_layak.some((k) => k.data.jenis === 'graduasi') ? 'tidak layak atau graduasi' : 'tidak layak';
}

/** What the two columns mean for the kinds that were discussed; kinds with the same words share a sentence. */
export function explainKata(jenis: readonly JenisUsulan[]): string {
  const kelompok = new Map<string, string[]>();
  for (const satu of jenis) {
    const layak = getKataPutusan(satu, 'layak');
    const tidak = getKataPutusan(satu, 'tidak_layak');
    const arti = [layak, tidak]
      .map(({ kata, akibat }) => (kata.toLowerCase() === akibat ? kata : `${kata} (${akibat})`))
      .join(' atau ');
    kelompok.set(arti, [...(kelompok.get(arti) ?? []), NAMA_JENIS_USULAN[satu]]);
  }
  const kalimat = [...kelompok].map(([arti, nama]) => `${joinDan(nama)}: ${arti}.`);
  return `Kata putusan menurut jenis usulan. ${kalimat.join(' ')} Ditunda: dibahas lagi pada musyawarah berikutnya.`;
}
