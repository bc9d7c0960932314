import type Database from 'better-sqlite3';
import type { ButirTemuan } from '#domain/periksa-warga.ts';
import { KATA_TEMUAN_WARGA, type KodeTemuanWarga } from '#domain/temuan-warga.ts';

export type PutTemuan = (
  kode: KodeTemuanWarga,
  warga: string,
  rincian: readonly ButirTemuan[],
  pembeda?: { readonly rinci?: string; readonly wargaLain?: string },
) => void;

/**
 * Writes findings under a key made of code and people, so that a later computation meets the one that is there. `removeUsang` takes
 * away what was not written again: of one code, or of all.
 */
export function preparePutTemuan(sqlite: Database.Database): {
  put: PutTemuan;
  removeUsang: (kode?: KodeTemuanWarga) => void;
} {
  const upsert = sqlite.prepare(`
    INSERT INTO temuan_warga (kunci, kode, bobot, warga, warga_lain, rincian, status, catatan, usulan_id)
    VALUES (:kunci, :kode, :bobot, :warga, :wargaLain, :rincian, 'terbuka', '', NULL)
    ON CONFLICT (kunci) DO UPDATE SET bobot = excluded.bobot, rincian = excluded.rincian`);
  const berlaku = new Set<string>();
  return {
    put: (
      kode,
      warga,
      rincian,
      { rinci = '', wargaLain = null }: { rinci?: string; wargaLain?: string | null } = {},
    ) => {
      const kunci = [kode, warga, wargaLain ?? '', rinci].join('|');
      berlaku.add(kunci);
      const { bobot } = KATA_TEMUAN_WARGA[kode];
      upsert.run({ kunci, kode, bobot, warga, wargaLain, rincian: JSON.stringify(rincian) });
    },
    removeUsang: (kode) => {
      const remove = sqlite.prepare('DELETE FROM temuan_warga WHERE kunci = ?');
      const ada = sqlite
        .prepare('SELECT kunci FROM temuan_warga WHERE usulan_id IS NULL AND kode = coalesce(?, kode)')
        .pluck()
        .all(kode ?? null) as string[];
      for (const kunci of ada) if (!berlaku.has(kunci)) remove.run(kunci);
    },
  };
}
