import type { Kysely } from 'kysely';
import type { JumlahImpor } from '#domain/temuan-impor.ts';
import type { Tables } from '../db/tables.ts';

type Jenis = Tables['berkas_impor']['jenis'];

/** A file that was taken in. */
export interface BerkasMasuk<J extends Jenis> {
  readonly id: number;
  readonly jenis: J;
  readonly namaBerkas: string;
  readonly sha256: string;
  readonly waktu: string;
  readonly layout: string;
  readonly jumlah: JumlahImpor;
  readonly ditarik: string | null;
}

/** Files of these kinds, newest first. */
export async function listRiwayat<const J extends Jenis>(
  db: Kysely<Tables>,
  jenis: readonly J[],
): Promise<BerkasMasuk<J>[]> {
  const baris = await db
    .selectFrom('berkas_impor')
    .selectAll()
    .where('jenis', 'in', [...jenis])
    .orderBy('id', 'desc')
    .execute();
  return baris.map(({ id, nama_berkas, sha256, waktu, layout, ditarik, ...satu }) => ({
    id,
    jenis: satu.jenis as J,
    namaBerkas: nama_berkas,
    sha256,
    waktu,
    layout,
    jumlah: {
      dibaca: satu.dibaca,
      baru: satu.baru,
      diperbarui: satu.diperbarui,
      sama: satu.sama,
      ditolak: satu.ditolak,
    },
    ditarik,
  }));
}
