import type { Kysely } from 'kysely';
import type { TemuanLintas } from '#contract/rekap.ts';
import type { Periode } from '#domain/periode.ts';
import { createBerkasBalikFor } from '../balasan/dinsos/berkas-balik.ts';
import { type BerkasKeluar, findPenerima } from '../balasan/dinsos/pihak.ts';
import { createTandaTerimaFor } from '../balasan/dinsos/tanda-terima.ts';
import type { Tables } from '../db/tables.ts';
import { isPenerima } from '../kunci/age.ts';
import type { Penyegel } from '../segel/seal-pdf.ts';
import type { BerkasHasil } from './siks-kota.ts';

/** The receipt of every package of a month, accepted or refused; a refused one whose sender nobody knows gets none. */
export async function* listTandaTerima(
  db: Kysely<Tables>,
  periode: Periode,
  penyegel: Penyegel,
): AsyncGenerator<BerkasHasil, void, undefined> {
  const paket = await db
    .selectFrom('paket_masuk')
    .select('id')
    .where('periode', '=', periode)
    .orderBy('kelurahan')
    .orderBy('id')
    .execute();
  const name = createPenama('tanda-terima');
  for (const { id } of paket) {
    const satu = await createTandaTerimaFor(db, id, penyegel);
    if (satu !== null) yield name(satu);
  }
}

export interface PermintaanBerkasBalik {
  readonly periode: Periode;
  readonly temuan: readonly TemuanLintas[];
  readonly penyegel: Penyegel;
  /** ISO time. */
  readonly dibuatPada: string;
}

/**
 * The return file of every kelurahan of which a package is in force, encrypted to it. A kelurahan whose key is not known or cannot be used gets none:
 * what lies in the file is for it alone. `onTanpaKunci` hears of it.
 */
export async function* listBerkasBalik(
  db: Kysely<Tables>,
  { periode, temuan, penyegel, dibuatPada }: PermintaanBerkasBalik,
  onTanpaKunci: (kelurahan: string) => void,
): AsyncGenerator<BerkasHasil, void, undefined> {
  const name = createPenama('berkas-balik');
  for (const kelurahan of await listKelurahanMasuk(db, periode)) {
    // A package may name a recipient that is none; one kelurahan must not keep the others from their files.
    const penerima = await findPenerima(db, kelurahan);
    if (penerima === null || !isPenerima(penerima)) {
      onTanpaKunci(kelurahan);
      continue;
    }
    const milik = temuan.filter(({ pihak }) => pihak.some((satu) => satu.kelurahan.kode === kelurahan));
    yield name(
      await createBerkasBalikFor(db, { kelurahan, periode, temuan: milik, dibuatPada, penyegel, cara: 'sandi' }),
    );
  }
}

async function listKelurahanMasuk(db: Kysely<Tables>, periode: Periode): Promise<string[]> {
  const baris = await db
    .selectFrom('paket_masuk')
    .select('kelurahan')
    .distinct()
    .where('keadaan', '=', 'diterima')
    .where('periode', '=', periode)
    .orderBy('kelurahan')
    .execute();
  return baris.flatMap(({ kelurahan }) => kelurahan ?? []);
}

/** Names within a folder; two sessions of one day may be called alike, and then the second gets a number. */
function createPenama(folder: string): (berkas: BerkasKeluar) => BerkasHasil {
  const dipakai = new Set<string>();
  return ({ namaBerkas, isi }) => {
    let nama = namaBerkas;
    for (let ke = 2; dipakai.has(nama); ke += 1) nama = namaBerkas.replace(/(?=\.[^_]*$)/, ` (${ke})`);
    dipakai.add(nama);
    return { nama: `${folder}/${nama}`, isi };
  };
}
