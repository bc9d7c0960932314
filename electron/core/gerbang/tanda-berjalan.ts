import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A file that lies in the data folder while the data is open: found at the next opening, the run before did not end in order. */
export interface TandaBerjalan {
  /** Lays the file down; true when it was lying there still. */
  start(): boolean;
  /** Takes it away as the last thing of an orderly end. */
  end(): void;
}

export function createTandaBerjalan(dataDir: string): TandaBerjalan {
  const berkas = path.join(dataDir, 'mufakat.berjalan');
  return {
    start: () => {
      const tertinggal = existsSync(berkas);
      writeFileSync(berkas, '');
      return tertinggal;
    },
    end: () => rmSync(berkas, { force: true }),
  };
}
