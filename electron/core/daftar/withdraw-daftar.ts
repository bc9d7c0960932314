import type Database from 'better-sqlite3';
import { JENIS_DAFTAR, type JenisDaftar } from '#domain/daftar.ts';
import { appendJurnalSync } from '../db/journal.ts';
import type { Sambungan } from '../db/open.ts';
import { GalatMufakat } from '../galat.ts';
import { listKunciBerkas } from './derive-warga.ts';
import { refreshRegistry } from './refresh-registry.ts';
import { type Jalannya, type Penulis, writeInThread } from './writing.ts';

export interface MasukanTarik {
  readonly berkas: number;
  readonly sambungan: Sambungan;
  readonly penulis: Penulis;
}

/**
 * Takes a list back: its rows stay for the record but count no longer, and the registry of whom they name is made again. Answers
 * how many people the registry has then. Throws BERKAS_IMPOR_TIDAK_ADA, DAFTAR_SUDAH_DITARIK, DIBATALKAN.
 */
export function withdrawDaftar({ berkas, sambungan, penulis }: MasukanTarik, jalannya: Jalannya): { warga: number } {
  return writeInThread(sambungan, jalannya.checkCancel, (sqlite) => {
    const { jenis, nama_berkas: namaBerkas, sha256 } = requireBerkas(sqlite, berkas);
    sqlite.prepare('UPDATE berkas_impor SET ditarik = ? WHERE id = ?').run(penulis.waktu, berkas);
    const masukan = { berkas, namaBerkas, sha256, jenis };
    appendJurnalSync(sqlite, { ...penulis, perintah: 'daftar.tarik', masukan, membalik: null });
    refreshRegistry(sqlite, listKunciBerkas(sqlite, berkas), penulis.waktu, jalannya);
    return { warga: Number(sqlite.prepare('SELECT count(*) FROM warga').pluck().get()) };
  });
}

interface BarisBerkas {
  readonly jenis: JenisDaftar;
  readonly nama_berkas: string;
  readonly sha256: string;
  readonly ditarik: string | null;
}

function requireBerkas(sqlite: Database.Database, id: number): BarisBerkas {
  const baris = sqlite.prepare('SELECT jenis, nama_berkas, sha256, ditarik FROM berkas_impor WHERE id = ?').get(id) as
    | BarisBerkas
    | undefined;
  if (baris === undefined || !JENIS_DAFTAR.includes(baris.jenis)) throw new GalatMufakat('BERKAS_IMPOR_TIDAK_ADA');
  if (baris.ditarik !== null) throw new GalatMufakat('DAFTAR_SUDAH_DITARIK');
  return baris;
}
