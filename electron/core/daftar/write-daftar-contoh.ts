import type Database from 'better-sqlite3';
import type { DaftarContoh } from '../contoh/daftar-contoh.ts';
import { prepareInsertBaris } from './baris-daftar.ts';
import { deriveWarga } from './derive-warga.ts';
import { createPenilai } from './judge-baris.ts';
import { refreshRegistry } from './refresh-registry.ts';

const DIAM = { report: () => undefined, checkCancel: () => undefined };

/** The lists of the sample as if each had been imported at the instant `waktu`, within the transaction that is open on `sqlite`. */
export function writeDaftarContoh(sqlite: Database.Database, daftar: readonly DaftarContoh[], waktu: string): void {
  for (const satu of daftar) {
    // The next list is judged against the registry as this one leaves it.
    deriveWarga(sqlite, [...writeSatu(sqlite, satu, waktu)], DIAM);
  }
  if (daftar.length > 0) refreshRegistry(sqlite, [], waktu, DIAM);
}

/** Answers the keys of everyone whom the list names. */
function writeSatu(
  sqlite: Database.Database,
  { jenis, namaBerkas, layout, baris }: DaftarContoh,
  waktu: string,
): Set<string> {
  const { lastInsertRowid } = sqlite
    .prepare(`
      INSERT INTO berkas_impor (jenis, nama_berkas, sha256, waktu, layout, lembar, baris_judul, dibaca, baru, diperbarui, sama, ditolak)
      VALUES (?, ?, '', ?, ?, '', 0, 0, 0, 0, 0, 0)`)
    .run(jenis, namaBerkas, waktu, layout);
  const berkas = Number(lastInsertRowid);
  const judge = createPenilai(sqlite, jenis);
  const insert = prepareInsertBaris(sqlite, berkas);
  const jumlah = { baru: 0, diperbarui: 0, sama: 0 };
  const kunci = new Set<string>();
  for (const [i, data] of baris.entries()) {
    jumlah[judge(data)] += 1;
    kunci.add(insert(i + 1, data));
  }
  sqlite
    .prepare(
      'UPDATE berkas_impor SET dibaca = :dibaca, baru = :baru, diperbarui = :diperbarui, sama = :sama WHERE id = :berkas',
    )
    .run({ ...jumlah, dibaca: baris.length, berkas });
  return kunci;
}
