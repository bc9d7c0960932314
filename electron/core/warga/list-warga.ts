import { type Kysely, sql } from 'kysely';
import type { BarisWarga } from '#contract/warga.ts';
import type { KeadaanWarga } from '#domain/daftar.ts';
import type { HasilSiks } from '#domain/hasil-siks.ts';
import type { SaringKeluarga } from '#domain/saring-keluarga.ts';
import { computeUmur, type Tanggal } from '#domain/tanggal.ts';
import type { KodeTemuanWarga } from '#domain/temuan-warga.ts';
import type { Tables } from '../db/tables.ts';
import { getSejakVerifikasi } from '../terlewat/sejak.ts';
import { matchKeluarga } from './keluarga.ts';
import { matchHasilSiks, matchProgram, matchWarga } from './search.ts';

interface Saring {
  readonly cari?: string | undefined;
  readonly rt?: string | undefined;
  readonly rw?: string | undefined;
  readonly program?: string | undefined;
  readonly desil?: number | 'kosong' | undefined;
  readonly keadaan?: KeadaanWarga | undefined;
  readonly siks?: HasilSiks | undefined;
  readonly keluarga?: SaringKeluarga | undefined;
  readonly bertemuan?: boolean | undefined;
}

export interface JendelaWarga {
  readonly offset: number;
  readonly limit: number;
  readonly urut?: { readonly kolom: KolomUrut; readonly turun: boolean } | undefined;
  readonly saring?: Saring | undefined;
}

type KolomUrut = 'nama' | 'nik' | 'rt' | 'rw' | 'umur' | 'desil' | 'keadaan';

/** A window on the registry. Sorting by age is sorting by date of birth the other way round. */
export async function listWarga(
  db: Kysely<Tables>,
  { offset, limit, urut, saring = {} }: JendelaWarga,
  hariIni: Tanggal,
): Promise<{ total: number; baris: BarisWarga[] }> {
  const query = selectWarga(db, saring, hariIni);
  const { total } = await query.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const { kolom, turun } = urut ?? { kolom: 'nama', turun: false };
  const arah = (kolom === 'umur') === turun ? 'asc' : 'desc';
  const baris = await query
    .select(['kunci', 'nik', 'nomor_kk', 'nama', 'alamat', 'rt', 'rw', 'tanggal_lahir', 'desil', 'keadaan'])
    .orderBy(kolom === 'umur' ? 'tanggal_lahir' : kolom, arah)
    .orderBy('kunci')
    .limit(limit)
    .offset(offset)
    .execute();
  const temuan = await readTemuanTerberat(
    db,
    baris.map(({ kunci }) => kunci),
  );
  return {
    total,
    baris: baris.map(({ nomor_kk, tanggal_lahir, ...satu }) => ({
      ...satu,
      nomorKk: nomor_kk,
      umur: tanggal_lahir === null ? null : computeUmur(tanggal_lahir, hariIni),
      temuan: temuan.get(satu.kunci) ?? null,
    })),
  };
}

function selectWarga(
  db: Kysely<Tables>,
  { cari = '', rt, rw, program, desil, keadaan, siks, keluarga, bertemuan }: Saring,
  hariIni: Tanggal,
) {
  let query = db.selectFrom('warga').where(matchWarga(cari));
  if (rt !== undefined) query = query.where('rt', '=', rt);
  if (rw !== undefined) query = query.where('rw', '=', rw);
  if (program !== undefined) query = query.where(matchProgram(program));
  if (desil !== undefined)
    query = desil === 'kosong' ? query.where('desil', 'is', null) : query.where('desil', '=', desil);
  if (keadaan !== undefined) query = query.where('keadaan', '=', keadaan);
  if (siks !== undefined) query = query.where(matchHasilSiks(siks));
  if (keluarga !== undefined) query = query.where(matchKeluarga(keluarga, getSejakVerifikasi(hariIni)));
  if (bertemuan === true) {
    query = query.where(
      sql<boolean>`kunci IN (SELECT warga FROM temuan_warga WHERE status = 'terbuka'
        UNION SELECT warga_lain FROM temuan_warga WHERE status = 'terbuka' AND warga_lain IS NOT NULL)`,
    );
  }
  return query;
}

/** The weightiest open finding of each person, on whichever side of it they stand. */
export async function readTemuanTerberat(
  db: Kysely<Tables>,
  kunci: readonly string[],
): Promise<Map<string, KodeTemuanWarga>> {
  const terberat = new Map<string, KodeTemuanWarga>();
  if (kunci.length === 0) return terberat;
  const temuan = await db
    .selectFrom('temuan_warga')
    .select(['kode', 'warga', 'warga_lain'])
    .where('status', '=', 'terbuka')
    .where((eb) => eb.or([eb('warga', 'in', kunci), eb('warga_lain', 'in', kunci)]))
    .orderBy('bobot', 'desc')
    .orderBy('kunci')
    .execute();
  for (const { kode, warga, warga_lain } of temuan) {
    for (const satu of [warga, warga_lain]) {
      if (satu !== null && !terberat.has(satu)) terberat.set(satu, kode);
    }
  }
  return terberat;
}
