import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { POLA_TEMPAT_SIDANG } from '#domain/tempat-sidang.ts';

/** A run that did not end in order. */
export interface Tertinggal {
  /** The screen of a session that was open then, `/musyawarah/3/kehadiran`; null where it is not known. */
  readonly tempat: string | null;
}

/** A file that lies in the data folder while the data is open: found at the next opening, the run before did not end in order. */
export interface TandaBerjalan {
  /** Lays the file down; what was lying there still, or null. */
  start(): Tertinggal | null;
  /** Notes which screen is open. Lost with the power it is only a convenience less. */
  note(tempat: string): void;
  /** Takes it away as the last thing of an orderly end. */
  end(): void;
}

export function createTandaBerjalan(dataDir: string): TandaBerjalan {
  const berkas = path.join(dataDir, 'mufakat.berjalan');
  return {
    start: () => {
      const tertinggal = existsSync(berkas) ? { tempat: readTempat(berkas) } : null;
      writeFileSync(berkas, '');
      return tertinggal;
    },
    note: (tempat) => writeFileSync(berkas, tempat),
    end: () => rmSync(berkas, { force: true }),
  };
}

/** For a program without a window: it tells nobody that a run broke off, so it leaves the mark to the window. */
export const TANPA_TANDA: TandaBerjalan = { start: () => null, note: () => undefined, end: () => undefined };

/** Anything else in the file is nothing: it may have been torn by the power. */
function readTempat(berkas: string): string | null {
  const isi = readFileSync(berkas, 'utf8');
  return POLA_TEMPAT_SIDANG.test(isi) ? isi : null;
}
