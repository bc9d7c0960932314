import { type Kysely, sql } from 'kysely';
import type { AngkaCakupan, Cakupan, CakupanRt } from '#contract/terlewat.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { SEBAB_TERLEWAT, type SebabTerlewat } from '#domain/terlewat.ts';
import { STATUS_SIAP } from '#domain/usulan.ts';
import type { Tables } from '../db/tables.ts';
import { isTerverifikasi, TABEL_KELUARGA } from '../warga/keluarga.ts';
import { createTabelSebab } from './sebab.ts';
import { getSejakVerifikasi } from './sejak.ts';

interface Letak {
  readonly rt: string;
  readonly rw: string;
}

/** How far each RT is covered; the sums are those of the rows. RT of the heads who are recorded stand there even without people. */
export async function readCakupan(db: Kysely<Tables>, hariIni: Tanggal): Promise<Cakupan> {
  const peta = new Map<string, CakupanRt>();
  const at = ({ rt, rw }: Letak): CakupanRt => {
    const dikenal = rt !== '' && rw !== '';
    const kunci = dikenal ? `${rw}/${rt}` : '~';
    const ada = peta.get(kunci) ?? { rt: dikenal ? rt : '', rw: dikenal ? rw : '', ...createKosong() };
    peta.set(kunci, ada);
    return ada;
  };
  for (const letak of await listRtTercatat(db)) at(letak);
  for (const { orang, ...letak } of await countOrang(db)) at(letak).orang += orang;
  for (const { keluarga, miskin, terverifikasi, ...letak } of await countKeluarga(db, hariIni)) {
    const rt = at(letak);
    rt.keluarga += keluarga;
    rt.keluargaMiskin += miskin;
    rt.keluargaTerverifikasi += terverifikasi;
  }
  for (const { usulan, ...letak } of await countUsulan(db)) at(letak).usulan += usulan;
  for (const { sebab, banyak, keluarga, ...letak } of await countSebab(db, hariIni)) {
    const rt = at(letak);
    rt.sebab[sebab] += banyak;
    rt.terlewat += banyak;
    if (sebab === 'DESIL_TANPA_PROGRAM') rt.keluargaTanpaProgram += keluarga;
  }
  const rt = [...peta.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, satu]) => satu);
  return {
    rt,
    jumlah: rt.reduce(add, createKosong()),
    rtTanpaUsulan: rt.filter((satu) => satu.rt !== '' && satu.usulan === 0).length,
  };
}

function createKosong(): AngkaCakupan {
  return {
    orang: 0,
    keluarga: 0,
    keluargaMiskin: 0,
    keluargaTanpaProgram: 0,
    keluargaTerverifikasi: 0,
    usulan: 0,
    terlewat: 0,
    sebab: Object.fromEntries(SEBAB_TERLEWAT.map((sebab) => [sebab, 0])) as Record<SebabTerlewat, number>,
  };
}

function add(a: AngkaCakupan, b: AngkaCakupan): AngkaCakupan {
  return {
    orang: a.orang + b.orang,
    keluarga: a.keluarga + b.keluarga,
    keluargaMiskin: a.keluargaMiskin + b.keluargaMiskin,
    keluargaTanpaProgram: a.keluargaTanpaProgram + b.keluargaTanpaProgram,
    keluargaTerverifikasi: a.keluargaTerverifikasi + b.keluargaTerverifikasi,
    usulan: a.usulan + b.usulan,
    terlewat: a.terlewat + b.terlewat,
    sebab: Object.fromEntries(SEBAB_TERLEWAT.map((sebab) => [sebab, a.sebab[sebab] + b.sebab[sebab]])) as Record<
      SebabTerlewat,
      number
    >,
  };
}

function listRtTercatat(db: Kysely<Tables>): Promise<Letak[]> {
  return db
    .selectFrom('pilar')
    .select(['rt', 'rw'])
    .where('unsur', '=', 'rt')
    .where('aktif', '=', 1)
    .where('tamu', '=', 0)
    .distinct()
    .execute();
}

function countOrang(db: Kysely<Tables>) {
  return db
    .selectFrom('warga')
    .select((eb) => ['rt', 'rw', eb.fn.countAll<number>().as('orang')])
    .groupBy(['rw', 'rt'])
    .execute();
}

async function countKeluarga(db: Kysely<Tables>, hariIni: Tanggal) {
  const { rows } = await sql<Letak & { keluarga: number; miskin: number; terverifikasi: number }>`
    SELECT rt, rw, count(*) AS keluarga, sum(miskin) AS miskin,
      sum(${isTerverifikasi(getSejakVerifikasi(hariIni))}) AS terverifikasi
    FROM ${TABEL_KELUARGA} GROUP BY rw, rt`.execute(db);
  return rows;
}

function countUsulan(db: Kysely<Tables>) {
  return db
    .selectFrom('usulan')
    .select((eb) => ['rt', 'rw', eb.fn.countAll<number>().as('usulan')])
    .where('status', 'in', STATUS_SIAP)
    .groupBy(['rw', 'rt'])
    .execute();
}

async function countSebab(db: Kysely<Tables>, hariIni: Tanggal) {
  const { rows } = await sql<Letak & { sebab: SebabTerlewat; banyak: number; keluarga: number }>`
    SELECT rt, rw, sebab, count(*) AS banyak, count(DISTINCT nomorKk) AS keluarga
    FROM ${createTabelSebab(getSejakVerifikasi(hariIni))} WHERE status = 'terbuka'
    GROUP BY rw, rt, sebab`.execute(db);
  return rows;
}
