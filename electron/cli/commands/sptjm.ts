import type { BarisSptjm } from '#contract/sptjm.ts';
import { writeBerkas } from '../files.ts';
import type { Jawaban } from '../galat-cli.ts';
import { type Konteks, readHasil } from '../konteks.ts';
import { withData } from '../open-client.ts';

export interface PilihanSptjm {
  readonly data: string;
  readonly bulan: BarisSptjm['periode'];
  readonly alasan: string;
  readonly out: string;
}

/** Makes the statement of the lurah for a month in which no muskel was held, and writes its paper. */
export async function runSptjm(konteks: Konteks, { data, bulan, alasan, out }: PilihanSptjm): Promise<Jawaban> {
  const berkas = konteks.resolve(out);
  return withData(konteks.resolve(data), konteks, async (client) => {
    const { id, nomor, usulan } = await client.sptjm.create({ periode: bulan, alasan });
    const aliran = await client.dokumen.sptjm({ id }, { signal: konteks.signal });
    const { dokumen, halaman } = await readHasil(aliran, konteks);
    await writeBerkas(berkas, await client.dokumen.unduh({ dokumen }));
    return { isi: { berkas, nomor, usulan, halaman }, keluar: 0 };
  });
}
