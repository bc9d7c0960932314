import path from 'node:path';
import { createFolder, readBerkas, writeBerkas } from '../files.ts';
import type { Jawaban } from '../galat-cli.ts';
import { type Konteks, readHasil } from '../konteks.ts';
import { withData, withoutData } from '../open-client.ts';
import type { PilihanSidang } from './sidang.ts';

interface PilihanKeluaran extends PilihanSidang {
  readonly out: string;
}

/** The worksheet in which the decisions are typed. */
export async function runLembar(konteks: Konteks, { data, sidang, out }: PilihanKeluaran): Promise<Jawaban> {
  const berkas = konteks.resolve(out);
  return withData(konteks.resolve(data), konteks, async (client) => {
    const { usulan } = await client.sidang.get({ sidang });
    await writeBerkas(berkas, await client.dokumen.lembar({ sidang }));
    return { isi: { berkas, usulan }, keluar: 0 };
  });
}

export async function runBeritaAcara(konteks: Konteks, { data, sidang, out }: PilihanKeluaran): Promise<Jawaban> {
  const berkas = konteks.resolve(out);
  return withData(konteks.resolve(data), konteks, async (client) => {
    const aliran = await client.dokumen.beritaAcara({ sidang }, { signal: konteks.signal });
    const { dokumen, halaman } = await readHasil(aliran, konteks);
    await writeBerkas(berkas, await client.dokumen.unduh({ dokumen }));
    return { isi: { berkas, halaman }, keluar: 0 };
  });
}

/** The copy for the notice board: numbers masked, nothing about health. */
export async function runPengumuman(konteks: Konteks, { data, sidang, out }: PilihanKeluaran): Promise<Jawaban> {
  const berkas = konteks.resolve(out);
  return withData(konteks.resolve(data), konteks, async (client) => {
    const aliran = await client.dokumen.pengumuman({ sidang }, { signal: konteks.signal });
    const { dokumen, halaman } = await readHasil(aliran, konteks);
    await writeBerkas(berkas, await client.dokumen.unduh({ dokumen }));
    return { isi: { berkas, halaman }, keluar: 0 };
  });
}

interface PilihanEkspor extends PilihanKeluaran {
  /** Encrypts to the key of Dinas Sosial. */
  readonly sandi?: boolean;
}

const TANPA_SANDI =
  'Perhatian: paket ini tidak disandikan. Siapa pun yang menemukannya dapat membaca NIK dan keputusan di dalamnya. Pakai --sandi supaya hanya Dinas Sosial yang dapat membukanya.';

/** The package for Dinsos, under its own name in the folder that was named. */
export async function runEkspor(konteks: Konteks, { data, sidang, out, sandi }: PilihanEkspor): Promise<Jawaban> {
  const folder = konteks.resolve(out);
  const cara = sandi === true ? 'sandi' : 'terbuka';
  return withData(konteks.resolve(data), konteks, async (client) => {
    const aliran = await client.dokumen.paket({ sidang, cara }, { signal: konteks.signal });
    const { dokumen, namaBerkas, jumlah, sha256, versi, urut } = await readHasil(aliran, konteks);
    const paket = path.join(folder, path.basename(namaBerkas));
    await createFolder(folder);
    await writeBerkas(paket, await client.dokumen.unduh({ dokumen }));
    if (cara === 'terbuka') konteks.report(TANPA_SANDI);
    return { isi: { paket, jumlah, sha256, versi, urut, cara }, keluar: 0 };
  });
}

export interface PilihanVerifikasi {
  /** Also tells the papers of a package: their seals, and who signed them electronically. */
  readonly rinci?: boolean;
}

/** Checks a package or a paper; needs neither data nor passphrase, so that Dinsos can run it. */
export async function runVerifikasi(konteks: Konteks, nama: string, { rinci }: PilihanVerifikasi): Promise<Jawaban> {
  const berkas = await readBerkas(konteks.resolve(nama));
  return withoutData(konteks, async (client) => {
    const { jenis, sah, temuan, kertas } = await client.dokumen.verifikasi({ berkas }, { signal: konteks.signal });
    const tampil = rinci === true || jenis === 'kertas';
    return { isi: { sah, temuan, ...(tampil && { kertas }) }, keluar: sah ? 0 : 1 };
  });
}
