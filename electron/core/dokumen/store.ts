import { randomUUID } from 'node:crypto';
import { GalatMufakat } from '../galat.ts';

/** Made documents that wait to be fetched. The newest few are kept; older ones can be made again from the data. */
export interface DokumenStore {
  put(berkas: File): string;
  /** Throws DOKUMEN_TIDAK_ADA. */
  get(id: string): File;
}

const DISIMPAN = 6;

export function createDokumenStore(): DokumenStore {
  const daftar = new Map<string, File>();
  return {
    put: (berkas) => {
      const id = randomUUID();
      daftar.set(id, berkas);
      const tertua = daftar.keys().next().value;
      if (daftar.size > DISIMPAN && tertua !== undefined) daftar.delete(tertua);
      return id;
    },
    get: (id) => {
      const berkas = daftar.get(id);
      if (berkas === undefined) throw new GalatMufakat('DOKUMEN_TIDAK_ADA');
      return berkas;
    },
  };
}
