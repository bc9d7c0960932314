import type { AturanKuorum } from '#domain/kuorum.ts';
import { UNSUR, type Unsur } from '#domain/unsur.ts';

/** The quorum while it is being typed: every number as its text, empty where it is not asked. */
export interface RancanganKuorum {
  readonly aktif: boolean;
  readonly orang: string;
  readonly unsur: Readonly<Record<Unsur, string>>;
}

export type CacatKuorum = Readonly<Partial<Record<'orang' | Unsur, string>>>;

export function toRancanganKuorum({ aktif, orang, unsur }: AturanKuorum): RancanganKuorum {
  const teks = UNSUR.map((satu) => [satu, String(unsur[satu] ?? '')] as const);
  return { aktif, orang: String(orang ?? ''), unsur: Object.fromEntries(teks) as Record<Unsur, string> };
}

/** Reads the form; what is no number of people is told by its field. Switched on, it must ask for something. */
export function readRancanganKuorum(
  rancangan: RancanganKuorum,
): { readonly isi: AturanKuorum } | { readonly cacat: CacatKuorum } {
  const bidang = [['orang', rancangan.orang] as const, ...UNSUR.map((satu) => [satu, rancangan.unsur[satu]] as const)];
  const terisi = bidang.filter(([, teks]) => teks.trim() !== '');
  const salah = terisi.filter(([, teks]) => !/^[1-9]\d{0,2}$/.test(teks.trim()));
  if (salah.length > 0) return { cacat: Object.fromEntries(salah.map(([nama]) => [nama, 'Isi 1 sampai 999.'])) };
  if (rancangan.aktif && terisi.length === 0) return { cacat: { orang: 'Isi jumlah orang, atau salah satu unsur.' } };
  const angka = new Map(terisi.map(([nama, teks]) => [nama, Number(teks)]));
  const orang = angka.get('orang') ?? null;
  angka.delete('orang');
  return { isi: { aktif: rancangan.aktif, orang, unsur: Object.fromEntries(angka) } };
}
