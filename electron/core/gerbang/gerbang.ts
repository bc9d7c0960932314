import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { getCadanganFolder, listCadangan } from '../db/backup.ts';
import { createGaram, type DataKey, deriveKey, readGaram, SANDI_TERPENDEK } from '../db/key.ts';
import { type FolderLock, lockFolder } from '../db/lock.ts';
import { type Data, getDataFile, openData, rekey, type Sambungan } from '../db/open.ts';
import { GalatMufakat } from '../galat.ts';
import { clearSimpanan } from '../rekap-hasil/simpanan.ts';
import { createTandaBerjalan, type TandaBerjalan, type Tertinggal } from './tanda-berjalan.ts';

/** The door to the data of one folder: shut until the passphrase is given. */
export interface Gerbang {
  readonly folderData: string;
  keadaan(): 'belum_disiapkan' | 'terkunci' | 'terbuka';
  /** The open data. Throws TERKUNCI. */
  getData(): Data;
  /** How a thread opens the same data. Throws TERKUNCI. */
  getSambungan(): Sambungan;
  /**
   * Makes a new encrypted file and opens it. `fill` writes its first content, if need be in threads by the connection it is given; until
   * it is done the file does not bear its name, so a power cut leaves no half-made data, and a failure none at all. Throws
   * SUDAH_DISIAPKAN or SANDI_PENDEK.
   */
  create(sandi: string, fill: (data: Data, sambungan: Sambungan) => Promise<void>): Promise<void>;
  /** Opens what is there; opening twice is harmless. Throws BELUM_DISIAPKAN, SANDI_SALAH, SUDAH_TERBUKA, DATA_RUSAK. */
  open(sandi: string): Promise<void>;
  /** Changes the passphrase of the open data. Throws SANDI_SALAH or SANDI_PENDEK. */
  changeSandi(lama: string, baru: string): Promise<void>;
  /**
   * Puts a backup in the place of the data and opens it. The backup is tried first on a copy; what stood there is kept beside it.
   * Throws CADANGAN_TIDAK_ADA, SANDI_SALAH, DATA_RUSAK.
   */
  restore(cadangan: string, sandi: string): Promise<void>;
  /** What the run before left when it did not end in order, or null; `forgetMendadak` takes that as read. */
  getMendadak(): Tertinggal | null;
  forgetMendadak(): void;
  /** Notes which screen is open, for the case that this run breaks off. */
  noteTempat(tempat: string): void;
  close(): Promise<void>;
}

export function createGerbang(
  dataDir: string,
  clock: () => Date,
  tanda: TandaBerjalan = createTandaBerjalan(dataDir),
): Gerbang {
  let data: Data | null = null;
  let kunci: DataKey | null = null;
  let penahan: FolderLock | null = null;
  let mendadak: Tertinggal | null = null;
  const berkas = getDataFile(dataDir);

  /** Holds the folder while something is opened in it, and goes on holding it when that left data open. */
  const withFolder = async (kerja: () => Promise<void>): Promise<void> => {
    penahan ??= lockFolder(dataDir);
    try {
      await kerja();
    } finally {
      if (data === null) {
        penahan?.release();
        penahan = null;
      }
    }
  };
  const openWith = (key: DataKey): void => {
    clearSimpanan(dataDir);
    data = openData(dataDir, key, clock);
    kunci = key;
    mendadak = tanda.start();
  };
  let pembuatan: Promise<unknown> = Promise.resolve();
  const createFile = async (key: DataKey, fill: (data: Data, sambungan: Sambungan) => Promise<void>): Promise<void> => {
    const sementara = `${berkas}.baru`;
    removeBerkas(sementara);
    try {
      const baru = openData(dataDir, key, clock, sementara);
      try {
        await fill(baru, { berkas: sementara, ...key });
      } finally {
        await baru.close();
      }
      renameSync(sementara, berkas);
    } catch (galat) {
      removeBerkas(sementara);
      throw galat;
    }
  };
  const getData = (): Data => {
    if (data === null) throw new GalatMufakat('TERKUNCI');
    return data;
  };
  const checkSandi = async (sandi: string): Promise<DataKey> => {
    const key = await deriveKey(sandi, readGaram(berkas));
    if (kunci !== null && !kunci.kunci.equals(key.kunci)) throw new GalatMufakat('SANDI_SALAH');
    return key;
  };

  return {
    folderData: dataDir,
    keadaan: () => (data !== null ? 'terbuka' : existsSync(berkas) ? 'terkunci' : 'belum_disiapkan'),
    getData,
    getSambungan: () => {
      if (kunci === null) throw new GalatMufakat('TERKUNCI');
      return { berkas, ...kunci };
    },
    create: (sandi, fill) => {
      // A second window that sets up meanwhile waits: it may, where the first one was cancelled.
      const giliran = pembuatan.then(() =>
        withFolder(async () => {
          if (existsSync(berkas)) throw new GalatMufakat('SUDAH_DISIAPKAN');
          checkPanjang(sandi);
          const key = await deriveKey(sandi, createGaram());
          await createFile(key, fill);
          openWith(key);
        }),
      );
      pembuatan = giliran.catch(() => undefined);
      return giliran;
    },
    open: async (sandi) => {
      if (!existsSync(berkas)) throw new GalatMufakat('BELUM_DISIAPKAN');
      await withFolder(async () => {
        const key = await checkSandi(sandi);
        if (data === null) openWith(key);
      });
    },
    changeSandi: async (lama, baru) => {
      const { sqlite } = getData();
      const { garam } = await checkSandi(lama);
      checkPanjang(baru);
      const key = await deriveKey(baru, garam);
      rekey(sqlite, key);
      kunci = key;
    },
    restore: (cadangan, sandi) =>
      withFolder(async () => {
        if (data !== null) throw new GalatMufakat('SUDAH_TERBUKA');
        if (!listCadangan(dataDir).some(({ nama }) => nama === cadangan)) throw new GalatMufakat('CADANGAN_TIDAK_ADA');
        const salinan = `${berkas}.pulih`;
        copyFileSync(path.join(getCadanganFolder(dataDir), cadangan), salinan);
        const key = await deriveKey(sandi, readGaram(salinan));
        await openData(dataDir, key, clock, salinan).close();
        const rusak = `${berkas}.rusak-${clock().toISOString().replace(/[:.]/g, '-')}`;
        for (const akhiran of AKHIRAN_SQLITE) {
          if (existsSync(`${berkas}${akhiran}`)) renameSync(`${berkas}${akhiran}`, `${rusak}${akhiran}`);
        }
        renameSync(salinan, berkas);
        openWith(key);
      }),
    getMendadak: () => mendadak,
    forgetMendadak: () => {
      mendadak = null;
    },
    noteTempat: (tempat) => {
      if (data !== null) tanda.note(tempat);
    },
    close: async () => {
      const terbuka = data;
      data = null;
      kunci = null;
      await terbuka?.close();
      if (terbuka !== null) clearSimpanan(dataDir);
      if (terbuka !== null) tanda.end();
      mendadak = null;
      penahan?.release();
      penahan = null;
    },
  };
}

/** The data file and what SQLite keeps beside it. */
const AKHIRAN_SQLITE = ['', '-wal', '-shm'] as const;

function removeBerkas(berkas: string): void {
  for (const akhiran of AKHIRAN_SQLITE) rmSync(`${berkas}${akhiran}`, { force: true });
}

function checkPanjang(sandi: string): void {
  if (sandi.length < SANDI_TERPENDEK) throw new GalatMufakat('SANDI_PENDEK');
}
