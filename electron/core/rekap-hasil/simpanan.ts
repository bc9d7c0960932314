import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, rmSync } from 'node:fs';
import path from 'node:path';
import { BerkasSandi, createTempatSandi, type IsiSandi, type TempatSandi } from '../archive/berkas-sandi.ts';
import { TIPE_BERKAS } from '../berkas.ts';
import { GalatMufakat } from '../galat.ts';

/** Results that wait to be fetched, in the data folder and encrypted: those of many months are too large for memory. */
export interface SimpananHasil {
  /** An empty file of the folder of the data, into which one result may be written. */
  reserve(dataDir: string): TempatSandi;
  /** Keeps what was written; answers by what it is fetched. The newest few are kept; older ones can be made again. */
  keep(tempat: TempatSandi, isi: IsiSandi, namaBerkas: string): string;
  discard(tempat: TempatSandi): void;
  /** Throws DOKUMEN_TIDAK_ADA. */
  get(id: string): File;
}

const DISIMPAN = 3;

export function createSimpananHasil(): SimpananHasil {
  const daftar = new Map<string, { readonly tempat: TempatSandi; readonly berkas: File }>();
  const discard = ({ berkas }: TempatSandi): void => rmSync(berkas, { force: true });
  return {
    reserve: (dataDir) => {
      mkdirSync(getFolder(dataDir), { recursive: true });
      const tempat = createTempatSandi(path.join(getFolder(dataDir), randomUUID()));
      closeSync(openSync(tempat.berkas, 'wx', 0o600));
      return tempat;
    },
    keep: (tempat, isi, namaBerkas) => {
      const id = randomUUID();
      daftar.set(id, { tempat, berkas: new BerkasSandi(tempat, isi, namaBerkas, TIPE_BERKAS.zip) });
      const [tertua] = daftar;
      if (daftar.size > DISIMPAN && tertua !== undefined) {
        daftar.delete(tertua[0]);
        discard(tertua[1].tempat);
      }
      return id;
    },
    discard,
    get: (id) => {
      const satu = daftar.get(id);
      if (satu === undefined || !existsSync(satu.tempat.berkas)) throw new GalatMufakat('DOKUMEN_TIDAK_ADA');
      return satu.berkas;
    },
  };
}

/** Takes away what is kept in a data folder; whoever calls holds the folder. Nobody can read what a run before left there. */
export function clearSimpanan(dataDir: string): void {
  try {
    rmSync(getFolder(dataDir), { recursive: true, force: true });
  } catch {
    // A file that is still being read cannot go everywhere; the next opening takes it away, and nothing can be read from it meanwhile.
  }
}

function getFolder(dataDir: string): string {
  return path.join(dataDir, 'hasil');
}
