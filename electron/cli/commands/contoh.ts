import path from 'node:path';
import type { IsianSidang } from '#contract/sidang.ts';
import { createFolder, writeBerkas } from '../files.ts';
import { GalatCli, type Jawaban } from '../galat-cli.ts';
import { type Konteks, readHasil } from '../konteks.ts';
import { withClient } from '../open-client.ts';
import { readSandi } from '../sandi.ts';

export interface PilihanContoh {
  readonly data?: string;
  readonly warga: number;
  readonly usulan: number;
  readonly seed: number;
  /** With `data`: a Dinas Sosial instead of a kelurahan. */
  readonly dinsos?: boolean;
  /** Makes the packages of a sample city in this folder, and no data. */
  readonly paket?: string;
  readonly keputusan?: number;
  readonly tanggal?: IsianSidang['tanggal'];
}

/** Either the data of the sample kelurahan or Dinas Sosial, or the packages of the sample city. */
export function runContoh(konteks: Konteks, pilihan: PilihanContoh): Promise<Jawaban> {
  const { data, paket, dinsos = false } = pilihan;
  if ((data === undefined) === (paket === undefined) || (dinsos && data === undefined)) {
    throw new GalatCli(
      'PERINTAH_SALAH',
      'Isi salah satu: --data untuk kelurahan contoh (dengan --dinsos: Dinas Sosial contoh), --paket untuk paket contoh.',
      2,
    );
  }
  if (paket !== undefined) return writePaket(konteks, paket, pilihan);
  return dinsos ? createDinsos(konteks, data ?? '', pilihan) : createData(konteks, data ?? '', pilihan);
}

/** Fills an empty folder with the fictional kelurahan and puts a list of usulan beside it, ready to be imported. */
async function createData(
  konteks: Konteks,
  data: string,
  { warga, usulan, seed }: Pick<PilihanContoh, 'warga' | 'usulan' | 'seed'>,
): Promise<Jawaban> {
  const folder = konteks.resolve(data);
  const sandi = await readSandi(konteks.signal, true);
  const hasil = await withClient(folder, (client) => client.gerbang.contoh({ sandi, warga, usulan, benih: seed }));
  return { isi: { data: folder, ...hasil }, keluar: 0 };
}

/** Fills an empty folder with the fictional Dinas Sosial; what waits to be taken in by hand lies in a folder beside it. */
async function createDinsos(konteks: Konteks, data: string, { seed }: Pick<PilihanContoh, 'seed'>): Promise<Jawaban> {
  const folder = konteks.resolve(data);
  const sandi = await readSandi(konteks.signal, true);
  const { jenis: _, ...hasil } = await withClient(folder, async (client) =>
    readHasil(await client.gerbang.contohDinsos({ sandi, benih: seed }, { signal: konteks.signal }), konteks),
  );
  return { isi: { data: folder, ...hasil }, keluar: 0 };
}

/** A package of every kelurahan of the city, and in the folder `kunci` beside them the keys of each. */
async function writePaket(
  konteks: Konteks,
  out: string,
  { keputusan, seed, tanggal }: Pick<PilihanContoh, 'keputusan' | 'seed' | 'tanggal'>,
): Promise<Jawaban> {
  // Loaded here, so that help and wrong use answer without waiting for the printer of papers.
  const { writePaketContoh } = await import('#core/contoh/write-paket-contoh.ts');
  const folder = konteks.resolve(out);
  const folderKunci = path.join(folder, 'kunci');
  await createFolder(folderKunci);
  const pilihan = { ...(keputusan !== undefined && { keputusan }), ...(tanggal !== undefined && { tanggal }) };
  const hasil = await writePaketContoh({ benih: seed, ...pilihan }, async ({ kecamatan, paket, kunci }) => {
    if (konteks.signal.aborted) throw new GalatCli('DIBATALKAN', `Dibatalkan. Yang sudah dibuat ada di ${folder}.`);
    const tahap = `Membuat paket Kecamatan ${kecamatan}`;
    konteks.reportKemajuan({ jenis: 'kemajuan', tahap, selesai: 0, total: 0 });
    await writeBerkas(path.join(folder, paket.nama), new Blob([Uint8Array.from(paket.isi)]));
    await writeBerkas(path.join(folderKunci, kunci.nama), new Blob([kunci.isi]));
  });
  return { isi: { folder, folderKunci, ...hasil }, keluar: 0 };
}
