import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

/** The local log. Never give it names, NIK or other personal data. */
export interface Log {
  info(pesan: string, rincian?: Readonly<Record<string, unknown>>): void;
  warn(pesan: string, rincian?: Readonly<Record<string, unknown>>): void;
  error(pesan: string, rincian?: Readonly<Record<string, unknown>>): void;
}

/** Largest size of one log file; the one before it is kept, so the folder never holds more than twice this. */
const TERBESAR_BYTE = 2_000_000;

/** A log that appends a JSON line an entry to `log/mufakat.log` in the data folder. Its own failures never stop the program. */
export function createFileLog(dataDir: string, clock: () => Date): Log {
  const folder = path.join(dataDir, 'log');
  const berkas = path.join(folder, 'mufakat.log');
  const write = (tingkat: string, pesan: string, rincian?: Readonly<Record<string, unknown>>): void => {
    try {
      mkdirSync(folder, { recursive: true });
      if ((statSync(berkas, { throwIfNoEntry: false })?.size ?? 0) > TERBESAR_BYTE)
        renameSync(berkas, `${berkas}.lama`);
      appendFileSync(berkas, `${JSON.stringify({ waktu: clock().toISOString(), tingkat, pesan, ...rincian })}\n`);
    } catch {
      // A full disk or a read-only folder must not end the session that is being recorded.
    }
  };
  return {
    info: (pesan, rincian) => write('info', pesan, rincian),
    warn: (pesan, rincian) => write('warn', pesan, rincian),
    error: (pesan, rincian) => write('error', pesan, rincian),
  };
}
