import { type Kysely, sql } from 'kysely';
import type { BarisGraduasi, Graduasi } from '#contract/pena.ts';
import { getStatusGraduasi, getTindakLanjutBerikut, STATUS_GRADUASI, type StatusGraduasi } from '#domain/graduasi.ts';
import type { Nik } from '#domain/nik.ts';
import { formatNamaSidang } from '#domain/sidang.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import type { Aturan } from '../pena/select-calon.ts';
import { readTandaKembali } from './tanda-kembali.ts';

interface Saring {
  readonly cari?: string | undefined;
  readonly status?: StatusGraduasi | undefined;
  readonly rt?: string | undefined;
  readonly rw?: string | undefined;
}

export interface JendelaGraduasi {
  readonly offset: number;
  readonly limit: number;
  readonly urut?: { readonly kolom: KolomUrut; readonly turun: boolean } | undefined;
  readonly saring?: Saring | undefined;
}

type KolomUrut = 'urutan' | 'nama' | 'rt' | 'tanggal' | 'berikut';

/**
 * A window on the graduations. The status depends on lists, usulan and the calendar at once, so all of them are read: a kelurahan
 * graduates some dozens of families a year.
 */
export async function listGraduasi(
  db: Kysely<Tables>,
  { offset, limit, urut, saring = {} }: JendelaGraduasi,
  aturan: Aturan,
): Promise<{ total: number; baris: BarisGraduasi[] }> {
  const { status, ...lain } = saring;
  const semua = (await readGraduasi(db, lain, aturan)).filter((satu) => status === undefined || satu.status === status);
  const { kolom, turun } = urut ?? { kolom: 'urutan', turun: false };
  const arah = turun ? -1 : 1;
  const kunci = (satu: BarisGraduasi): string => getKunciUrut(satu, kolom);
  semua.sort((a, b) => (kunci(a) === kunci(b) ? a.id - b.id : kunci(a) < kunci(b) ? -arah : arah));
  return { total: semua.length, baris: semua.slice(offset, offset + limit) };
}

function getKunciUrut(satu: BarisGraduasi, kolom: KolomUrut): string {
  switch (kolom) {
    case 'urutan':
      return `${STATUS_GRADUASI.indexOf(satu.status)} ${satu.berikut ?? satu.tanggal}`;
    case 'berikut':
      // Families that are followed no more stand last.
      return satu.berikut ?? '9999';
    case 'rt':
      return `${satu.rw} ${satu.rt}`;
    case 'nama':
    case 'tanggal':
      return satu[kolom];
  }
}

/** How many stand where. */
export async function countGraduasi(db: Kysely<Tables>, aturan: Aturan): Promise<Record<StatusGraduasi, number>> {
  const jumlah = { muncul_lagi: 0, jatuh_tempo: 0, terjadwal: 0, kembali: 0 };
  for (const { status } of await readGraduasi(db, {}, aturan)) jumlah[status] += 1;
  return jumlah;
}

/** One graduation with its follow-ups, the newest first. Throws GRADUASI_TIDAK_ADA. */
export async function getGraduasi(db: Kysely<Tables>, id: number, aturan: Aturan): Promise<Graduasi> {
  const [baris] = await readGraduasi(db, { id }, aturan);
  if (baris === undefined) throw new GalatMufakat('GRADUASI_TIDAK_ADA');
  const { nomor_kk } = await db
    .selectFrom('graduasi')
    .select('nomor_kk')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const tindakLanjut = await db
    .selectFrom('tindak_lanjut_graduasi')
    .select(['id', 'tanggal', 'keadaan', 'catatan', 'dibatalkan'])
    .where('graduasi_id', '=', id)
    .orderBy('tanggal', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return {
    ...baris,
    nomorKk: nomor_kk,
    tindakLanjut: tindakLanjut.map((satu) => ({ ...satu, dibatalkan: satu.dibatalkan !== null })),
  };
}

/** Graduations of one person for their page, the newest first. */
export async function listGraduasiOrang(db: Kysely<Tables>, nik: Nik) {
  return selectGraduasi(db)
    .clearSelect()
    .select(['g.id', 'g.tanggal', 'g.program', 'g.sebab', 't.keadaan'])
    .where('g.nik', '=', nik)
    .where('g.dibatalkan', 'is', null)
    .orderBy('g.tanggal', 'desc')
    .execute();
}

type Pilih = Omit<Saring, 'status'> & { readonly id?: number };

/** Graduations that count, in the order of their entry. */
export async function readGraduasi(
  db: Kysely<Tables>,
  { id, cari = '', rt, rw }: Pilih,
  { pengaturan, hariIni }: Aturan,
): Promise<BarisGraduasi[]> {
  let query = selectGraduasi(db).where('g.dibatalkan', 'is', null);
  if (id !== undefined) query = query.where('g.id', '=', id);
  for (const kata of cari.trim().split(/\s+/).filter(Boolean)) {
    query = query.where(
      sql<boolean>`(g.nama LIKE ${`%${kata}%`} OR g.nik LIKE ${`%${kata}%`} OR g.alamat LIKE ${`%${kata}%`})`,
    );
  }
  if (rt !== undefined) query = query.where('g.rt', '=', rt);
  if (rw !== undefined) query = query.where('g.rw', '=', rw);
  const baris = await query.execute();
  const tanda = await readTandaKembali(
    db,
    pengaturan,
    baris.map((satu) => satu.id),
  );
  return baris.map(({ urut, tahun, tanggalTerakhir, keadaan, ...satu }) => {
    const milik = tanda.get(satu.id) ?? [];
    const terakhir = tanggalTerakhir === null || keadaan === null ? null : { tanggal: tanggalTerakhir, keadaan };
    const jejak = { tanggal: satu.tanggal, terakhir, tanda: milik.length };
    return {
      ...satu,
      sidang: urut === null || tahun === null ? null : formatNamaSidang(urut, tahun),
      keadaan,
      status: getStatusGraduasi(jejak, pengaturan.bulanTindakLanjut, hariIni),
      berikut: getTindakLanjutBerikut(jejak, pengaturan.bulanTindakLanjut),
      tanda: milik,
    };
  });
}

/** Graduations with the session that proposed them and the newest follow-up that counts. */
function selectGraduasi(db: Kysely<Tables>) {
  return db
    .selectFrom('graduasi as g')
    .leftJoin('sidang', 'sidang.id', 'g.sidang_id')
    .leftJoin('tindak_lanjut_graduasi as t', (join) =>
      join.on(
        sql<boolean>`t.id = (SELECT x.id FROM tindak_lanjut_graduasi AS x
          WHERE x.graduasi_id = g.id AND x.dibatalkan IS NULL ORDER BY x.tanggal DESC, x.id DESC LIMIT 1)`,
      ),
    )
    .select(['g.id', 'g.nik', 'g.nama', 'g.alamat', 'g.rt', 'g.rw', 'g.program', 'g.tanggal', 'g.sebab'])
    .select(['sidang.urut', 'sidang.tahun', 't.keadaan'])
    .select(sql<Tanggal | null>`t.tanggal`.as('tanggalTerakhir'));
}
