import { type CatatanSidang, type CatatanSidangLama, upgradeCatatan } from '#domain/berita-acara.ts';
import { GalatMufakat } from '../galat.ts';
import type { BarisSidang } from './sidang.ts';

/** The snapshot of a closed session. Throws SIDANG_BELUM_DITUTUP. */
export function readCatatan(sidang: BarisSidang): CatatanSidang {
  if (sidang.catatan_sidang === null) throw new GalatMufakat('SIDANG_BELUM_DITUTUP');
  return upgradeCatatan(JSON.parse(sidang.catatan_sidang) as CatatanSidang | CatatanSidangLama);
}
