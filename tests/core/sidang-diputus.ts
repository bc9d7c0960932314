import type { Client } from '#contract/index.ts';
import { proposesIntoProgram } from '#domain/jenis-usulan.ts';

interface Dipanggil {
  readonly client: Client;
}

export interface Diputus {
  readonly nomor: number;
  readonly usulan: number;
  readonly nik: string;
  readonly nama: string;
  readonly program: string;
}

/** Usulan into a programme on the agenda of a session, in their order. */
export async function listMengusulkan({ client }: Dipanggil, sidang: number): Promise<Diputus[]> {
  const { baris } = await client.pembahasan.list({ sidang, offset: 0, limit: 500 });
  return baris.filter(({ jenis }) => proposesIntoProgram(jenis));
}

/** Closes a session in which all but `ditolak` were found layak. */
export async function closeSidang(
  { client }: Dipanggil,
  sidang: number,
  ditolak: readonly number[] = [],
): Promise<void> {
  await client.kehadiran.markAll({ sidang });
  const { baris } = await client.pembahasan.list({ sidang, offset: 0, limit: 500 });
  for (const { nomor } of baris) {
    const isi = ditolak.includes(nomor)
      ? ({ putusan: 'tidak_layak', alasan: 'MAMPU', catatan: '' } as const)
      : ({ putusan: 'layak', alasan: null, catatan: '' } as const);
    await client.pembahasan.record({ sidang, nomor, isi });
  }
  await client.sidang.tutup({ sidang });
}

/** A result of SIKS-NG as it comes: CSV, comma, layout B; of each row the NIK and what follows it. */
export function createSiks(baris: readonly (readonly string[])[], nama = 'hasil-siks.csv'): File {
  const judul = 'nama_kec,nama_desa,nik_usulan,program_bansos,hasil,padan,nama_lgkp,ket_vali';
  const isi = baris.map((satu) => ['PAUH', 'CUPAK TANGAH', ...satu].join(','));
  return new File([[judul, ...isi, ''].join('\r\n')], nama, { type: 'text/csv' });
}
