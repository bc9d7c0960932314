import type { Kysely } from 'kysely';
import type { CatatanSidang, PenandaTercatat } from '#domain/berita-acara.ts';
import { type Goresan, parseGoresan } from '#domain/goresan.ts';
import {
  type CaraTandaTangan,
  isOrangSama,
  isTempatPejabat,
  PERAN_PENANDA,
  proposePenanda,
  type TempatPenanda,
} from '#domain/penanda-tangan.ts';
import type { Tables } from '../db/tables.ts';
import { listPeserta } from '../kehadiran/peserta.ts';
import { readKelurahan } from '../kelurahan/kelurahan.ts';
import { readCatatan } from '../musyawarah/catatan.ts';
import { type BarisSidang, toIsian } from '../musyawarah/sidang.ts';
import type { Kerja } from '../unit-of-work.ts';

/** A place below the berita acara and how it is signed. */
export interface Penanda extends TempatPenanda {
  readonly cara: CaraTandaTangan;
  readonly goresan: Goresan | null;
  readonly waktu: string | null;
}

/**
 * The places of a session in the order of the page: those that were set or signed, and for the rest who is likely to sign. The chair and
 * the minute-taker are those of the session; a signature of somebody who was replaced since does not count.
 */
export async function listPenanda(db: Kysely<Tables>, sidang: BarisSidang): Promise<Penanda[]> {
  const tersimpan = await listTersimpan(db, sidang.id);
  const daftar = sidang.status === 'ditutup' ? tersimpan : joinUsulan(await propose(db, sidang), tersimpan);
  return daftar.toSorted((a, b) => PERAN_PENANDA.indexOf(a.peran) - PERAN_PENANDA.indexOf(b.peran) || a.urut - b.urut);
}

async function listTersimpan(db: Kysely<Tables>, sidang: number): Promise<Penanda[]> {
  const baris = await db
    .selectFrom('penanda_tangan')
    .select(['urut', 'peran', 'pilar_id as pilar', 'nama', 'nip', 'jabatan', 'cara', 'goresan', 'waktu'])
    .where('sidang_id', '=', sidang)
    .execute();
  return baris.map((satu) => ({ ...satu, goresan: parseGoresan(satu.goresan) }));
}

async function propose(db: Kysely<Tables>, sidang: BarisSidang): Promise<TempatPenanda[]> {
  const { lurah } = await readKelurahan(db);
  const { pimpinan, notulis } = toIsian(sidang);
  return proposePenanda({ pimpinan, notulis, lurah, peserta: await listPeserta(db, sidang.id) });
}

function joinUsulan(usulan: readonly TempatPenanda[], tersimpan: readonly Penanda[]): Penanda[] {
  const kosong = { cara: 'belum', goresan: null, waktu: null } as const;
  const tetap = usulan.map((satu): Penanda => {
    const ada = tersimpan.find((lain) => lain.urut === satu.urut);
    if (ada === undefined || (isTempatPejabat(satu.peran) && !isOrangSama(ada, satu))) return { ...satu, ...kosong };
    return isTempatPejabat(satu.peran) ? { ...ada, jabatan: satu.jabatan } : ada;
  });
  return [...tetap, ...tersimpan.filter(({ peran }) => peran === 'saksi')];
}

/** Writes all places as they stand, so that whoever signs later finds them. */
export async function fixPenanda({ trx }: Kerja, sidang: BarisSidang): Promise<Penanda[]> {
  const daftar = await listPenanda(trx, sidang);
  await trx.deleteFrom('penanda_tangan').where('sidang_id', '=', sidang.id).execute();
  for (const satu of daftar) await putPenanda(trx, sidang.id, satu);
  return daftar;
}

/** Writes one place over what stood there. */
export async function putPenanda(
  db: Kysely<Tables>,
  sidang: number,
  { pilar, goresan, ...isi }: Penanda,
): Promise<void> {
  const baris = { ...isi, pilar_id: pilar, goresan: goresan === null ? null : JSON.stringify(goresan) };
  await db
    .insertInto('penanda_tangan')
    .values({ sidang_id: sidang, ...baris })
    .onConflict((bentrok) => bentrok.columns(['sidang_id', 'urut']).doUpdateSet(baris))
    .execute();
}

/** A place as the snapshot keeps it. */
export function toPenandaTercatat({ urut, peran, nama, nip, jabatan, cara, goresan }: Penanda): PenandaTercatat {
  return { urut, peran, nama, nip, jabatan, cara, goresan };
}

/**
 * The snapshot of a closed session with the signatures of those who signed since: a signature changes nothing that was recorded.
 * Throws SIDANG_BELUM_DITUTUP.
 */
export async function readCatatanCetak(db: Kysely<Tables>, sidang: BarisSidang): Promise<CatatanSidang> {
  const catatan = readCatatan(sidang);
  const kini = new Map((await listTersimpan(db, sidang.id)).map((satu) => [satu.urut, satu]));
  const penandaTangan = catatan.penandaTangan.map((satu): PenandaTercatat => {
    const { cara, goresan } = kini.get(satu.urut) ?? satu;
    return { ...satu, cara, goresan };
  });
  return { ...catatan, penandaTangan };
}
