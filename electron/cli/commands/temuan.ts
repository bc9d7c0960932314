import type { Jawaban } from '../galat-cli.ts';
import type { Konteks } from '../konteks.ts';
import { withData } from '../open-client.ts';

const SEKALI_AMBIL = 500;

/** Every finding of the registry, the weightiest first. */
export async function runTemuan(konteks: Konteks, { data }: { readonly data: string }): Promise<Jawaban> {
  return withData(konteks.resolve(data), konteks, async (client) => {
    const temuan: object[] = [];
    for (;;) {
      const { total, baris } = await client.temuan.list({ offset: temuan.length, limit: SEKALI_AMBIL });
      temuan.push(
        ...baris.map(({ kode, bobot, warga: { nik, nama, rt, rw }, judul, rincian, status }) => {
          const pesan = [judul, ...rincian.map(({ label, isi }) => `${label}: ${isi}`)].join('; ');
          return { kode, bobot, nik, nama, rt, rw, pesan, status };
        }),
      );
      if (temuan.length >= total || baris.length === 0) {
        return { isi: { jumlah: temuan.length, temuan }, keluar: 0 };
      }
    }
  });
}
