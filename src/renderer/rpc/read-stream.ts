import type { Kemajuan } from '#contract/bentuk.ts';

/** Listens to long work until its result. Rejects when the work ends without one, when it fails, and when its signal stops it. */
export async function readStream<Hasil extends { readonly jenis: 'hasil' }>(
  kabar: AsyncIterable<Kemajuan | Hasil>,
  onKemajuan: (kemajuan: Kemajuan) => void,
): Promise<Hasil> {
  for await (const satu of kabar) {
    if (satu.jenis === 'hasil') return satu;
    onKemajuan(satu);
  }
  throw new Error('Pekerjaan berakhir tanpa hasil.');
}
