import { type Kysely, type Selectable, sql } from 'kysely';
import type { IsianSidang } from '#contract/sidang.ts';
import type { OrangSidang } from '#domain/berita-acara.ts';
import { formatNamaSidang } from '#domain/sidang.ts';
import type { SidangTable, Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';

export type BarisSidang = Selectable<SidangTable>;

/** Throws SIDANG_TIDAK_ADA. */
export async function readSidang(db: Kysely<Tables>, id: number): Promise<BarisSidang> {
  const sidang = await db.selectFrom('sidang').selectAll().where('id', '=', id).executeTakeFirst();
  if (sidang === undefined) throw new GalatMufakat('SIDANG_TIDAK_ADA');
  return sidang;
}

/** The session for a change. Throws SIDANG_TIDAK_ADA or SIDANG_DITUTUP. */
export async function readSidangTerbuka(db: Kysely<Tables>, id: number): Promise<BarisSidang> {
  const sidang = await readSidang(db, id);
  if (sidang.status === 'ditutup') throw new GalatMufakat('SIDANG_DITUTUP');
  return sidang;
}

export function toIsian(sidang: BarisSidang): IsianSidang {
  return {
    tanggal: sidang.tanggal,
    mulai: sidang.mulai,
    rencanaSelesai: sidang.rencana_selesai,
    tempat: sidang.tempat,
    agenda: JSON.parse(sidang.agenda) as string[],
    pimpinan: JSON.parse(sidang.pimpinan) as OrangSidang,
    notulis: JSON.parse(sidang.notulis) as OrangSidang,
    narasumber: JSON.parse(sidang.narasumber) as OrangSidang[],
  };
}

export function toKolomIsian(isian: IsianSidang) {
  return {
    tanggal: isian.tanggal,
    mulai: isian.mulai,
    rencana_selesai: isian.rencanaSelesai,
    tempat: isian.tempat,
    agenda: JSON.stringify(isian.agenda),
    pimpinan: JSON.stringify(isian.pimpinan),
    notulis: JSON.stringify(isian.notulis),
    narasumber: JSON.stringify(isian.narasumber),
  };
}

/** Sessions with their counts, newest first; all of them or one. */
export async function listRingkasan(db: Kysely<Tables>, id?: number) {
  let query = db
    .selectFrom('sidang')
    .select([
      'sidang.id',
      'sidang.urut',
      'sidang.tahun',
      'sidang.tanggal',
      'sidang.tempat',
      'sidang.status',
      'sidang.nomor_berita_acara',
      sql<number>`(SELECT count(*) FROM sidang_usulan AS su WHERE su.sidang_id = sidang.id)`.as('usulan'),
      sql<number>`(SELECT count(*) FROM kehadiran AS h WHERE h.sidang_id = sidang.id)`.as('diundang'),
      sql<number>`(SELECT count(*) FROM kehadiran AS h WHERE h.sidang_id = sidang.id AND h.hadir = 1)`.as('hadir'),
      countPutusanSql('layak').as('layak'),
      countPutusanSql('tidak_layak').as('tidak_layak'),
      countPutusanSql('ditunda').as('ditunda'),
    ]);
  if (id !== undefined) query = query.where('sidang.id', '=', id);
  const baris = await query.orderBy('sidang.tanggal', 'desc').orderBy('sidang.id', 'desc').execute();
  return baris.map(({ urut, tahun, nomor_berita_acara, layak, tidak_layak, ditunda, ...sisa }) => ({
    ...sisa,
    nama: formatNamaSidang(urut, tahun),
    diputus: layak + tidak_layak + ditunda,
    jumlah: { layak, tidak_layak, ditunda },
    nomorBeritaAcara: nomor_berita_acara,
  }));
}

function countPutusanSql(putusan: string) {
  return sql<number>`(SELECT count(*) FROM keputusan_berlaku AS k WHERE k.sidang_id = sidang.id AND k.putusan = ${putusan})`;
}
