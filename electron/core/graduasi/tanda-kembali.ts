import { type Kysely, sql } from 'kysely';
import { type JenisDaftar, NAMA_JENIS_DAFTAR } from '#domain/daftar.ts';
import { isUsulanKembali } from '#domain/graduasi.ts';
import type { JenisUsulan } from '#domain/jenis-usulan.ts';
import { type PengaturanPena, pickPenerima } from '#domain/pena.ts';
import { splitProgram } from '#domain/program.ts';
import { formatTanggalPendek, toTanggal } from '#domain/tanggal.ts';
import type { Tables } from '../db/tables.ts';

/** Something that names a graduated family as recipients again. It writes nothing: a person looks into it. */
interface Tanda {
  readonly waktu: string;
  readonly kata: string;
}

/**
 * Signs of coming back by graduation, the newest first: a row of a newer list that names the person or someone of the KK as
 * recipient, or a newer usulan that would bring them into aid. A follow-up that was recorded later than a sign has answered it.
 */
export async function readTandaKembali(
  db: Kysely<Tables>,
  pengaturan: PengaturanPena,
  id: readonly number[],
): Promise<Map<number, string[]>> {
  const tanda = new Map<number, Tanda[]>();
  if (id.length === 0) return new Map();
  const add = (graduasi: number, waktu: string, kata: string): void => {
    tanda.set(graduasi, [...(tanda.get(graduasi) ?? []), { waktu, kata: `${kata}, ${formatHari(waktu)}` }]);
  };
  for (const { graduasi, waktu, program, lepas, jenis, nama, nik, milik } of await listBaris(db, id)) {
    const kode = splitProgram(program);
    const menerima = [
      ...new Set([...pickPenerima(kode, pengaturan), ...splitProgram(lepas).filter((satu) => kode.includes(satu))]),
    ];
    if (menerima.length === 0) continue;
    const siapa = nik === milik ? '' : ` (${nama}, satu KK)`;
    add(
      graduasi,
      waktu,
      `Tercatat menerima ${menerima.join(', ')} pada ${NAMA_JENIS_DAFTAR[jenis as JenisDaftar]}${siapa}`,
    );
  }
  for (const { graduasi, waktu, jenis, program, nama, nik, milik } of await listUsulan(db, id)) {
    if (!isUsulanKembali(jenis, program)) continue;
    const siapa = nik === milik ? '' : ` (${nama}, satu KK)`;
    add(graduasi, waktu, `Diusulkan lagi ke ${program}${siapa}`);
  }
  return new Map(
    [...tanda].map(([graduasi, semua]) => [
      graduasi,
      [...new Set(semua.toSorted((a, b) => (a.waktu < b.waktu ? 1 : -1)).map(({ kata }) => kata))],
    ]),
  );
}

/**
 * From when on a list or a usulan is news: after the session closed, or after the day of leaving where the entry was typed later; and
 * after the newest follow-up. 17.00 UTC is the end of the day in WIB.
 */
const SEJAK = sql<string>`max(min(g.dibuat, g.tanggal || 'T17:00:00.000Z'), coalesce((
  SELECT max(t.dibuat) FROM tindak_lanjut_graduasi AS t WHERE t.graduasi_id = g.id AND t.dibatalkan IS NULL), ''))`;

function listBaris(db: Kysely<Tables>, id: readonly number[]) {
  return db
    .selectFrom('graduasi as g')
    .innerJoin('baris_daftar as b', (join) =>
      join.on(
        sql<boolean>`b.kunci IN (SELECT g.nik UNION SELECT w.kunci FROM warga AS w WHERE w.nomor_kk = g.nomor_kk)`,
      ),
    )
    .innerJoin('berkas_impor as f', 'f.id', 'b.berkas_id')
    .select(['g.id as graduasi', 'g.program as lepas', 'g.nik as milik', 'b.nik', 'b.nama', 'b.program'])
    .select(['f.waktu', 'f.jenis'])
    .where('g.id', 'in', id)
    .where('f.ditarik', 'is', null)
    .where('b.program', '<>', '')
    .where(sql<boolean>`f.waktu > ${SEJAK}`)
    .execute();
}

function listUsulan(db: Kysely<Tables>, id: readonly number[]) {
  return db
    .selectFrom('graduasi as g')
    .innerJoin('usulan as u', (join) => join.on(sql<boolean>`u.nik = g.nik OR u.nomor_kk = g.nomor_kk`))
    .select(['g.id as graduasi', 'g.nik as milik', 'u.nik', 'u.nama', 'u.program', 'u.dibuat as waktu'])
    .select(sql<JenisUsulan>`u.jenis`.as('jenis'))
    .where('g.id', 'in', id)
    .where(sql<boolean>`u.dibuat > ${SEJAK}`)
    .execute();
}

function formatHari(waktu: string): string {
  return formatTanggalPendek(toTanggal(new Date(waktu)));
}
