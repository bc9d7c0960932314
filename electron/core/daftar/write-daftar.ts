import type Database from 'better-sqlite3';
import type { JumlahImpor } from '#domain/temuan-impor.ts';
import { appendJurnalSync } from '../db/journal.ts';
import type { Sambungan } from '../db/open.ts';
import { prepareInsertBaris } from './baris-daftar.ts';
import { TEMUAN_TERBANYAK } from './check-daftar.ts';
import { createPenilai } from './judge-baris.ts';
import { type DaftarTerbuka, isSudahAda, type MasukanDaftar, openDaftar, readBarisDaftar } from './read-daftar.ts';
import { refreshRegistry } from './refresh-registry.ts';
import { type Jalannya, type Penulis, writeInThread } from './writing.ts';

export type MasukanTulisDaftar = MasukanDaftar & { readonly sambungan: Sambungan; readonly penulis: Penulis };

export interface HasilTulisDaftar {
  /** Id of the batch; null when the file brings nothing and so nothing was written. */
  readonly berkas: number | null;
  readonly jumlah: JumlahImpor;
}

/**
 * Writes a list of people: every accepted row, the registry of whom it names, and the journal, all or nothing. Rows are judged once
 * more, since the data may have moved on since the preview. Throws DIBATALKAN.
 */
export async function writeDaftar(masukan: MasukanTulisDaftar, jalannya: Jalannya): Promise<HasilTulisDaftar> {
  const terbuka = await openDaftar(masukan, jalannya);
  return writeInThread(masukan.sambungan, jalannya.checkCancel, (sqlite) => {
    const berkas = isSudahAda(sqlite, masukan.berkas.jenis, terbuka.sha256)
      ? null
      : insertBerkas(sqlite, terbuka, masukan);
    const { jumlah, kunci } = writeBaris(sqlite, berkas, terbuka, masukan, jalannya);
    if (berkas === null) return { berkas, jumlah };
    if (kunci.size === 0) {
      sqlite.prepare('DELETE FROM temuan_impor WHERE berkas_id = ?').run(berkas);
      sqlite.prepare('DELETE FROM berkas_impor WHERE id = ?').run(berkas);
      return { berkas: null, jumlah };
    }
    finishBerkas(sqlite, berkas, jumlah, terbuka, masukan);
    refreshRegistry(sqlite, [...kunci], masukan.penulis.waktu, jalannya);
    return { berkas, jumlah };
  });
}

function insertBerkas(
  sqlite: Database.Database,
  { sha256, judul }: DaftarTerbuka,
  { berkas, penulis }: MasukanTulisDaftar,
): number {
  const { lastInsertRowid } = sqlite
    .prepare(`
      INSERT INTO berkas_impor (jenis, nama_berkas, sha256, waktu, layout, lembar, baris_judul, dibaca, baru, diperbarui, sama, ditolak)
      VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0)`)
    .run(berkas.jenis, berkas.namaBerkas, sha256, penulis.waktu, judul.layout, judul.lembar, judul.barisJudul);
  return Number(lastInsertRowid);
}

/** Writes rows and findings; without a batch it only counts. */
function writeBaris(
  sqlite: Database.Database,
  berkas: number | null,
  terbuka: DaftarTerbuka,
  masukan: MasukanTulisDaftar,
  jalannya: Jalannya,
): { jumlah: JumlahImpor; kunci: Set<string> } {
  const judge = createPenilai(sqlite, masukan.berkas.jenis);
  const insert = berkas === null ? null : prepareInsertBaris(sqlite, berkas);
  const insertTemuan = sqlite.prepare(`
    INSERT INTO temuan_impor (berkas_id, baris, kolom, kode, pesan, isi, berat)
    VALUES (?, :baris, :kolom, :kode, :pesan, :isi, :berat)`);
  const jumlah = { dibaca: 0, baru: 0, diperbarui: 0, sama: 0, ditolak: 0 };
  const kunci = new Set<string>();
  let peringatan = 0;
  for (const { baris, data, temuan } of readBarisDaftar(terbuka, masukan, 'Menulis baris', jalannya)) {
    jumlah.dibaca += 1;
    jumlah[data === null ? 'ditolak' : insert === null ? 'sama' : judge(data)] += 1;
    if (insert === null) continue;
    if (data !== null) kunci.add(insert(baris, data));
    // Every refusal is kept; of warnings, which the registry finds again by itself, only the first.
    for (const satu of temuan) {
      if (data !== null && peringatan >= TEMUAN_TERBANYAK) break;
      if (data !== null) peringatan += 1;
      insertTemuan.run(berkas, satu);
    }
  }
  return { jumlah, kunci };
}

function finishBerkas(
  sqlite: Database.Database,
  berkas: number,
  jumlah: JumlahImpor,
  { sha256, judul }: DaftarTerbuka,
  { berkas: { namaBerkas, jenis, pemetaan }, penulis: { pelaku, waktu } }: MasukanTulisDaftar,
): void {
  sqlite
    .prepare(`UPDATE berkas_impor SET dibaca = :dibaca, baru = :baru, diperbarui = :diperbarui, sama = :sama, ditolak = :ditolak
      WHERE id = ?`)
    .run(berkas, jumlah);
  if (pemetaan !== null) {
    sqlite
      .prepare('INSERT OR REPLACE INTO pemetaan_kolom (sidik_judul, pemetaan, waktu) VALUES (?, ?, ?)')
      .run(`${AWALAN_PEMETAAN}${judul.sidik}`, JSON.stringify(pemetaan), waktu);
  }
  const masukan = { berkas, namaBerkas, sha256, jenis, pemetaan, jumlah };
  appendJurnalSync(sqlite, { waktu, pelaku, perintah: 'daftar.tulis', masukan, membalik: null });
}

/** Mappings of lists of people stand apart from those of usulan: the same headings fill other fields there. */
export const AWALAN_PEMETAAN = 'daftar:';
