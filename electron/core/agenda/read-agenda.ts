import type { Kysely } from 'kysely';
import type { BarisAgenda, CalonAgenda, KelompokAgenda } from '#contract/agenda.ts';
import { ASAL_USULAN, type AsalUsulan } from '#domain/asal-usulan.ts';
import { describeKelompok, type UrutanAgenda } from '#domain/urutan-agenda.ts';
import type { Tables } from '../db/tables.ts';
import { readSidang } from '../musyawarah/sidang.ts';
import { selectAsal } from '../usulan/asal.ts';
import { readBatas } from './numbers.ts';
import { findPerubahan } from './undo-agenda.ts';

interface Jendela {
  readonly offset: number;
  readonly limit: number;
  readonly asal?: AsalUsulan | undefined;
  readonly hanyaDitunda?: boolean | undefined;
}

/** Rows of the agenda with a heading above each run of candidates that belong together; a window of them. */
export async function listAgenda(db: Kysely<Tables>, id: number, { offset, limit, asal, hanyaDitunda }: Jendela) {
  const { urutan } = await readSidang(db, id);
  const calon = (await readAgenda(db, id)).filter(
    (satu) => (asal === undefined || satu.asal === asal) && (hanyaDitunda !== true || satu.ditunda !== null),
  );
  const baris = insertKelompok(calon, urutan);
  return { total: baris.length, baris: baris.slice(offset, offset + limit) };
}

/** What the agenda can be filtered by, how far it is still free, and what can be taken back. */
export async function readKeadaanAgenda(db: Kysely<Tables>, id: number) {
  const { urutan, status } = await readSidang(db, id);
  const calon = await readAgenda(db, id);
  const batas = await readBatas(db, id);
  const perubahan = status === 'terbuka' ? await findPerubahan(db, id) : null;
  return {
    urutan,
    batas,
    bebas: calon.filter(({ nomor }) => nomor > batas).length,
    ditunda: calon.filter(({ ditunda }) => ditunda !== null).length,
    asal: ASAL_USULAN.map((asal) => ({ asal, jumlah: calon.filter((satu) => satu.asal === asal).length })).filter(
      ({ jumlah }) => jumlah > 0,
    ),
    urungkan: perubahan !== null && batas <= perubahan.semula.batas ? perubahan.semula.perihal : null,
  };
}

/** Runs of candidates that belong together, in the order of the agenda; `mulai` is the number of the first. */
export async function listKelompokAgenda(db: Kysely<Tables>, id: number): Promise<KelompokAgenda[]> {
  const { urutan } = await readSidang(db, id);
  const calon = await db
    .selectFrom('sidang_usulan as su')
    .innerJoin('usulan as u', 'u.id', 'su.usulan_id')
    .select(['su.nomor', 'u.rt', 'u.rw', 'u.jenis', 'u.program', 'u.pengusul'])
    .where('su.sidang_id', '=', id)
    .orderBy('su.nomor')
    .execute();
  return groupCalon(calon, urutan).map(({ judul, isi }) => ({ judul, mulai: isi[0]?.nomor ?? 0, jumlah: isi.length }));
}

function insertKelompok(calon: readonly CalonAgenda[], urutan: UrutanAgenda): BarisAgenda[] {
  return groupCalon(calon, urutan).flatMap(({ judul, isi }): BarisAgenda[] => [
    { baris: 'kelompok', judul, jumlah: isi.length },
    ...isi,
  ]);
}

function groupCalon<T extends Parameters<typeof describeKelompok>[1]>(calon: readonly T[], urutan: UrutanAgenda) {
  const kelompok: { readonly judul: string; readonly isi: T[] }[] = [];
  for (const satu of calon) {
    const judul = describeKelompok(urutan, satu);
    const kini = kelompok.at(-1);
    if (kini?.judul === judul) kini.isi.push(satu);
    else kelompok.push({ judul, isi: [satu] });
  }
  return kelompok;
}

async function readAgenda(db: Kysely<Tables>, sidang: number): Promise<CalonAgenda[]> {
  const batas = await readBatas(db, sidang);
  const ditunda = await readDitunda(db, sidang);
  const baris = await db
    .selectFrom('sidang_usulan as su')
    .innerJoin('usulan as u', 'u.id', 'su.usulan_id')
    .leftJoin('keputusan_berlaku as k', (join) =>
      join.onRef('k.usulan_id', '=', 'su.usulan_id').onRef('k.sidang_id', '=', 'su.sidang_id'),
    )
    .select(['su.nomor', 'u.id as usulan', 'u.nama', 'u.rt', 'u.rw', 'u.jenis', 'u.program', 'u.pengusul', 'k.putusan'])
    .select(selectAsal('u').as('asal'))
    .where('su.sidang_id', '=', sidang)
    .orderBy('su.nomor')
    .execute();
  return baris.map((satu) => ({
    baris: 'calon' as const,
    ...satu,
    ditunda: ditunda.get(satu.usulan) ?? null,
    tetap: satu.nomor <= batas,
  }));
}

/** The last session that postponed each usulan of this agenda. */
async function readDitunda(db: Kysely<Tables>, sidang: number) {
  const baris = await db
    .selectFrom('sidang_usulan as su')
    .innerJoin('keputusan_berlaku as k', 'k.usulan_id', 'su.usulan_id')
    .innerJoin('sidang as s', 's.id', 'k.sidang_id')
    .select(['k.usulan_id', 's.tanggal', 'k.alasan'])
    .where('su.sidang_id', '=', sidang)
    .where('k.sidang_id', '<>', sidang)
    .where('s.status', '=', 'ditutup')
    .where('k.putusan', '=', 'ditunda')
    .orderBy('s.tanggal')
    .orderBy('k.id')
    .execute();
  return new Map(baris.map(({ usulan_id, tanggal, alasan }) => [usulan_id, { tanggal, alasan }]));
}
