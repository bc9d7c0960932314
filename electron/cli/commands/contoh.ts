import type { Jawaban } from '../galat-cli.ts';
import type { Konteks } from '../konteks.ts';
import { withClient } from '../open-client.ts';
import { readSandi } from '../sandi.ts';

interface PilihanContoh {
  readonly data: string;
  readonly warga: number;
  readonly usulan: number;
  readonly seed: number;
}

/** Fills an empty folder with the fictional kelurahan and puts a list of usulan beside it, ready to be imported. */
export async function runContoh(konteks: Konteks, { data, warga, usulan, seed }: PilihanContoh): Promise<Jawaban> {
  const folder = konteks.resolve(data);
  const sandi = await readSandi(konteks.signal, true);
  const hasil = await withClient(folder, (client) => client.gerbang.contoh({ sandi, warga, usulan, benih: seed }));
  return { isi: { data: folder, ...hasil }, keluar: 0 };
}
