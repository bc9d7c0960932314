import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';
import type { Inti } from '../inti.ts';
import type { Paket } from '../paket/build-paket.ts';
import type { Terbitan } from '../paket/manifest.ts';

/** The number that a package of this content has, and whether it is the first with it. */
export interface RencanaTerbit extends Terbitan {
  /** Null for a new one; otherwise the package that it is. */
  readonly ada: { readonly id: number; readonly sha256: string } | null;
}

/** What has the content of the newest package of its session is that package; everything else is the next of session and kelurahan. */
export async function planTerbitan(db: Kysely<Tables>, sidang: number, sidikIsi: string): Promise<RencanaTerbit> {
  const [terakhir, sebelumnya] = await db
    .selectFrom('paket_terbit')
    .selectAll()
    .where('sidang_id', '=', sidang)
    .orderBy('versi', 'desc')
    .limit(2)
    .execute();
  if (terakhir !== undefined && terakhir.sidik_isi === sidikIsi) {
    const { id, versi, urut, sha256 } = terakhir;
    return { versi, urut, menggantikan: sebelumnya?.sidik_manifest ?? null, ada: { id, sha256 } };
  }
  return planBerikut(db, sidang);
}

/** The next version of the session whatever its content is. */
export async function planBerikut(db: Kysely<Tables>, sidang: number): Promise<RencanaTerbit> {
  const terakhir = await db
    .selectFrom('paket_terbit')
    .select(['versi', 'sidik_manifest'])
    .where('sidang_id', '=', sidang)
    .orderBy('versi', 'desc')
    .limit(1)
    .executeTakeFirst();
  const { akhir } = await db
    .selectFrom('paket_terbit')
    .select((eb) => eb.fn.max<number | null>('urut').as('akhir'))
    .executeTakeFirstOrThrow();
  return {
    versi: (terakhir?.versi ?? 0) + 1,
    urut: (akhir ?? 0) + 1,
    menggantikan: terakhir?.sidik_manifest ?? null,
    ada: null,
  };
}

/** Another package took the number while this one was being made. */
class NomorTerpakai extends Error {}

export interface PaketBaru {
  readonly sidang: number;
  readonly sidikIsi: string;
  readonly terbitan: Terbitan;
  readonly paket: Paket;
}

/** Writes a package that is whole under its number and answers its id; null where another took that number meanwhile. */
export async function recordTerbitan({ unitOfWork }: Inti, baru: PaketBaru): Promise<number | null> {
  const { sidang, sidikIsi, terbitan, paket } = baru;
  const { versi, urut } = terbitan;
  const { sidikManifest, sha256, namaBerkas } = paket;
  try {
    return await unitOfWork.run(
      async (trx) => {
        const kini = await planBerikut(trx, sidang);
        if (kini.versi !== versi || kini.urut !== urut) throw new NomorTerpakai();
        return { nama: 'paket.terbitkan', masukan: { sidang, versi, urut, sidikManifest, sha256 } };
      },
      async ({ trx, waktu }) => {
        const { id } = await trx
          .insertInto('paket_terbit')
          .values({
            sidang_id: sidang,
            urut,
            versi,
            sidik_isi: sidikIsi,
            sidik_manifest: sidikManifest,
            sha256,
            nama_berkas: namaBerkas,
            dibuat: waktu,
          })
          .returning('id')
          .executeTakeFirstOrThrow();
        return id;
      },
    );
  } catch (galat) {
    if (galat instanceof NomorTerpakai) return null;
    throw galat;
  }
}
