import { interpretLembarKeputusan } from '#domain/impor-keputusan.ts';
import { findJudulKeputusan } from '../tables/find-header.ts';
import { applyPemetaanKeputusan } from '../tables/pemetaan.ts';
import type { MasukanPeriksa, Report } from '../workers/tasks.ts';
import type { HasilKeputusan } from './pratinjau-store.ts';
import { readBerkas } from './read-berkas.ts';

/** Reads a filled worksheet from bytes to decisions; none where a needed column was not found. Throws BERKAS_TIDAK_DITERIMA. */
export async function readKeputusan(masukan: MasukanPeriksa, report: Report): Promise<HasilKeputusan> {
  const pencari = { find: findJudulKeputusan, apply: applyPemetaanKeputusan };
  const { lembar, judul } = await readBerkas(masukan, pencari, report);
  if (judul.kurang.length > 0) return { judul, baris: [], temuan: [], dibaca: 0, belumDiisi: 0 };
  const { baris, temuan, jumlah } = interpretLembarKeputusan(lembar, judul);
  return {
    judul,
    baris: baris.flatMap(({ keputusan }) => (keputusan === null ? [] : [keputusan])),
    temuan,
    dibaca: jumlah.dibaca,
    belumDiisi: jumlah.belumDiisi,
  };
}
