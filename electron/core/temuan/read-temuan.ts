import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { TemuanWarga } from '#contract/warga.ts';
import { KATA_TEMUAN_WARGA, type KodeTemuanWarga } from '#domain/temuan-warga.ts';
import type { Tables } from '../db/tables.ts';

type Orang = TemuanWarga['warga'];

/** Findings with the registry's row of the first person at `warga`; people who left it are named by their last list row. */
export function selectTemuan(db: Kysely<Tables>) {
  return db.selectFrom('temuan_warga as t').leftJoin('warga', 'warga.kunci', 't.warga');
}

/** Reads the chosen findings whole. */
export async function readTemuan(query: ReturnType<typeof selectTemuan>): Promise<TemuanWarga[]> {
  const baris = await query
    .select(['t.kunci', 't.kode', 't.bobot', 't.rincian', 't.status', 't.catatan'])
    .select([describeOrang('warga').as('orang'), describeOrang('warga_lain').as('lain')])
    .execute();
  return baris.map(({ orang, lain, rincian, ...satu }) => {
    const { judul, saran, jenisUsulan } = KATA_TEMUAN_WARGA[satu.kode];
    return {
      ...satu,
      judul,
      saran,
      rincian: JSON.parse(rincian) as TemuanWarga['rincian'],
      warga: JSON.parse(orang ?? '{}') as Orang,
      wargaLain: lain === null ? null : (JSON.parse(lain) as Orang),
      jenisUsulan: [...jenisUsulan],
    };
  });
}

function describeOrang(kolom: 'warga' | 'warga_lain'): RawBuilder<string | null> {
  const kunci = sql.ref(`t.${kolom}`);
  const read = (bidang: 'nama' | 'nik' | 'rt' | 'rw') => {
    const nama = sql.ref(bidang);
    return sql`coalesce((SELECT ${nama} FROM warga AS w WHERE w.kunci = ${kunci}),
      (SELECT ${nama} FROM baris_daftar AS b WHERE b.kunci = ${kunci} ORDER BY b.id DESC LIMIT 1), '')`;
  };
  return sql<
    string | null
  >`CASE WHEN ${kunci} IS NULL THEN NULL ELSE json_object('kunci', ${kunci}, 'nama', ${read('nama')},
    'nik', ${read('nik')}, 'rt', ${read('rt')}, 'rw', ${read('rw')}) END`;
}

/** Every finding about a person, on whichever side they stand, open ones and weighty ones first. */
export async function listTemuanWarga(db: Kysely<Tables>, kunci: string): Promise<TemuanWarga[]> {
  return readTemuan(
    selectTemuan(db)
      .where((eb) => eb.or([eb('t.warga', '=', kunci), eb('t.warga_lain', '=', kunci)]))
      .orderBy(sql`t.status <> 'terbuka'`)
      .orderBy('t.bobot', 'desc')
      .orderBy('t.kunci'),
  );
}

/** How many findings of each code there are, codes without any left out; weightiest first. */
export async function countTemuan(
  db: Kysely<Tables>,
): Promise<{ kode: KodeTemuanWarga; terbuka: number; semua: number }[]> {
  return db
    .selectFrom('temuan_warga')
    .select((eb) => [
      'kode',
      sql<number>`count(*) FILTER (WHERE status = 'terbuka')`.as('terbuka'),
      eb.fn.countAll<number>().as('semua'),
    ])
    .groupBy('kode')
    .orderBy('bobot', 'desc')
    .execute();
}
