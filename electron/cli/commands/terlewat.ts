import type { Jawaban } from '../galat-cli.ts';
import type { Konteks } from '../konteks.ts';
import { withData } from '../open-client.ts';

/** How far each RT is covered and who may be overlooked there, by cause; the totals are the sums of the rows. */
export async function runTerlewat(konteks: Konteks, { data }: { readonly data: string }): Promise<Jawaban> {
  return withData(konteks.resolve(data), konteks, async (client) => {
    const { rt, jumlah, rtTanpaUsulan } = await client.terlewat.cakupan();
    return { isi: { rt, jumlah, rtTanpaUsulan }, keluar: 0 };
  });
}
