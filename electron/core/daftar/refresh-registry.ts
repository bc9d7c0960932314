import type Database from 'better-sqlite3';
import { PROGRAM_AWAL, type Program } from '#domain/program.ts';
import { toTanggal } from '#domain/tanggal.ts';
import { refreshTemuan } from '../temuan/refresh-temuan.ts';
import { deriveWarga } from './derive-warga.ts';
import type { Jalannya } from './writing.ts';

/** Makes the registry again for these people, and then its findings, as of the instant `waktu` (ISO 8601). */
export function refreshRegistry(
  sqlite: Database.Database,
  kunci: readonly string[],
  waktu: string,
  jalannya: Jalannya,
): void {
  deriveWarga(sqlite, kunci, jalannya);
  refreshTemuan(sqlite, { hariIni: toTanggal(new Date(waktu)), program: readProgram(sqlite), ...jalannya });
}

function readProgram(sqlite: Database.Database): readonly Program[] {
  const isi = sqlite.prepare("SELECT isi FROM pengaturan WHERE kunci = 'program'").pluck().get() as string | undefined;
  return isi === undefined ? PROGRAM_AWAL : (JSON.parse(isi) as readonly Program[]);
}
