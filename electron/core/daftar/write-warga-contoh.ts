import type Database from 'better-sqlite3';
import type { WargaContoh } from '../contoh/generate-warga.ts';
import { prepareInsertBaris } from './baris-daftar.ts';
import { refreshRegistry } from './refresh-registry.ts';

const KOSONG = { keadaan: null, nomorPeserta: '', segmen: '', hasil: '', keterangan: '' };

/** Residents of the sample as a list of their own, within the transaction that is open on `sqlite`. */
export function writeWargaContoh(sqlite: Database.Database, warga: readonly WargaContoh[], waktu: string): void {
  if (warga.length === 0) return;
  const { lastInsertRowid } = sqlite
    .prepare(`
      INSERT INTO berkas_impor (jenis, nama_berkas, sha256, waktu, layout, lembar, baris_judul, dibaca, baru, diperbarui, sama, ditolak)
      VALUES ('dtsen', 'data contoh', '', :waktu, 'bebas', '', 0, :banyak, :banyak, 0, 0, 0)`)
    .run({ waktu, banyak: warga.length });
  const insert = prepareInsertBaris(sqlite, Number(lastInsertRowid));
  const kunci = warga.map(({ programDiterima, ...satu }, i) =>
    insert(i + 1, { ...satu, ...KOSONG, nikTertulis: satu.nik, program: programDiterima }),
  );
  refreshRegistry(sqlite, kunci, waktu, { report: () => undefined, checkCancel: () => undefined });
}
