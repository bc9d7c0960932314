import type { Jawaban } from '../galat-cli.ts';
import type { Konteks } from '../konteks.ts';
import { withData } from '../open-client.ts';

/** The public key of the kelurahan and its fingerprint; made where there is none yet. */
export async function runKunci(konteks: Konteks, { data }: { readonly data: string }): Promise<Jawaban> {
  return withData(konteks.resolve(data), konteks, async (client) => ({
    isi: await client.kunciKelurahan.siapkan(),
    keluar: 0,
  }));
}
