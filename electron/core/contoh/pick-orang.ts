import type { Acak } from './acak.ts';
import type { WargaContoh } from './generate-warga.ts';

export type SyaratOrang = (orang: WargaContoh) => boolean;

/** Gives out residents to whom something is to happen on a list. */
export interface PemilihOrang {
  /** Someone who meets the condition, of a family that nothing happened to yet; null when there is none. */
  take(syarat?: SyaratOrang): { readonly orang: WargaContoh; readonly keluarga: readonly WargaContoh[] } | null;
  /** Up to `banyak` residents, each of a family of its own. */
  takeSome(banyak: number, syarat?: SyaratOrang): WargaContoh[];
}

/**
 * One family has one trouble at most, so that each can be followed by itself. Families of whom someone is `diusulkan` (NIK) come last:
 * what the usulan of the sample say stays what the registry says.
 */
export function createPemilih(acak: Acak, warga: readonly WargaContoh[], diusulkan: ReadonlySet<string>): PemilihOrang {
  const sisa = new Set(
    [...Map.groupBy(warga, ({ nomorKk }) => nomorKk).values()]
      .map((keluarga) => ({
        keluarga,
        giliran: acak.fraction() + (keluarga.some((o) => diusulkan.has(o.nik)) ? 1 : 0),
      }))
      .sort((a, b) => a.giliran - b.giliran)
      .map(({ keluarga }) => keluarga),
  );
  const take: PemilihOrang['take'] = (syarat = () => true) => {
    for (const keluarga of sisa) {
      const orang = keluarga.find(syarat);
      if (orang === undefined) continue;
      sisa.delete(keluarga);
      return { orang, keluarga };
    }
    return null;
  };
  return {
    take,
    takeSome: (banyak, syarat) => {
      const terpilih: WargaContoh[] = [];
      while (terpilih.length < banyak) {
        const satu = take(syarat);
        if (satu === null) break;
        terpilih.push(satu.orang);
      }
      return terpilih;
    },
  };
}
