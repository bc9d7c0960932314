import type { Jawaban } from '../galat-cli.ts';
import type { Konteks } from '../konteks.ts';
import { withData } from '../open-client.ts';

const SEKALI_AMBIL = 500;

/** Every usulan of the data in the order in which they came. */
export async function runUsulan(konteks: Konteks, { data }: { readonly data: string }): Promise<Jawaban> {
  return withData(konteks.resolve(data), konteks, async (client) => {
    const usulan: object[] = [];
    for (;;) {
      const { total, baris } = await client.usulan.list({ offset: usulan.length, limit: SEKALI_AMBIL });
      usulan.push(
        ...baris.map(({ id, nik, nama, jenis, program, rt, rw, status }) => {
          return { id, nik, nama, jenis, program, rt, rw, status };
        }),
      );
      if (usulan.length >= total || baris.length === 0) {
        return { isi: { jumlah: usulan.length, usulan }, keluar: 0 };
      }
    }
  });
}
