import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { GalatCli } from './galat-cli.ts';

/** A file that the user named. Throws BERKAS_TIDAK_ADA or BERKAS_TIDAK_TERBACA. */
export async function readBerkas(berkas: string): Promise<File> {
  try {
    return new File([await readFile(berkas)], path.basename(berkas));
  } catch (galat) {
    if (getKodeSistem(galat) === 'ENOENT') {
      throw new GalatCli('BERKAS_TIDAK_ADA', `Berkas ${berkas} tidak ada. Periksa nama dan foldernya.`);
    }
    throw new GalatCli('BERKAS_TIDAK_TERBACA', `Berkas ${berkas} tidak dapat dibaca (${getKodeSistem(galat)}).`);
  }
}

/**
 * Writes a file beside its place and moves it there when it is whole: a run that fails leaves an older file as it was.
 * Throws BERKAS_TIDAK_TERTULIS.
 */
export async function writeBerkas(tujuan: string, isi: Blob): Promise<void> {
  const sementara = path.join(path.dirname(tujuan), `.${path.basename(tujuan)}.${randomUUID()}`);
  try {
    const berkas = await open(sementara, 'wx');
    try {
      await berkas.writeFile(new Uint8Array(await isi.arrayBuffer()));
      await berkas.sync();
    } finally {
      await berkas.close();
    }
    await rename(sementara, tujuan);
  } catch (galat) {
    await rm(sementara, { force: true });
    throw createGalatTulis(tujuan, galat);
  }
}

/** Makes a folder where there is none. Throws BERKAS_TIDAK_TERTULIS. */
export async function createFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (galat) {
    throw createGalatTulis(folder, galat);
  }
}

function createGalatTulis(tujuan: string, galat: unknown): GalatCli {
  const saran = 'Periksa apakah foldernya ada, boleh ditulisi, dan tidak penuh.';
  return new GalatCli('BERKAS_TIDAK_TERTULIS', `${tujuan} tidak dapat ditulis (${getKodeSistem(galat)}). ${saran}`);
}

/** `ENOENT`, `EACCES` and their like. */
export function getKodeSistem(galat: unknown): string {
  return (galat as NodeJS.ErrnoException).code ?? String(galat);
}
