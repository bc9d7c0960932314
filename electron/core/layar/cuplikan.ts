import { type Kysely, sql } from 'kysely';
import type { CuplikanLayar, IsiLayar, PembicaraLayar, TampilanLayar } from '#contract/layar.ts';
import { assertNever } from '#domain/assert-never.ts';
import { JENIS_USULAN } from '#domain/jenis-usulan.ts';
import { hideAngkaPanjang, type PengaturanLayar } from '#domain/layar.ts';
import { formatNamaSidang } from '#domain/sidang.ts';
import { formatHariTanggal } from '#domain/tanggal.ts';
import { NAMA_UNSUR, UNSUR } from '#domain/unsur.ts';
import type { Tables } from '../db/tables.ts';
import { readKelurahan } from '../kelurahan/kelurahan.ts';
import { readKemajuan } from '../keputusan/kemajuan.ts';
import { type BarisSidang, readSidang, toIsian } from '../musyawarah/sidang.ts';
import { readBlokLayar, readCalonLayar } from './calon-layar.ts';

/** What decides the picture besides the data. */
export interface MaksudLayar {
  readonly tampilan: TampilanLayar;
  readonly pembicara: PembicaraLayar | null;
  /** Numbers whose decision fell just now; they are shown before anything else. */
  readonly jatuh: readonly number[];
  readonly pengaturan: PengaturanLayar;
}

/**
 * The picture for the hall. Everything that may not be seen is left out here, so that it never reaches the window.
 * Throws SIDANG_TIDAK_ADA.
 */
export async function readCuplikan(db: Kysely<Tables>, id: number, maksud: MaksudLayar): Promise<CuplikanLayar> {
  const sidang = await readSidang(db, id);
  const { wilayah } = await readKelurahan(db);
  const { usulan, jumlah } = await readKemajuan(db, sidang);
  const hadir = await listHadirUnsur(db, id);
  const { pembicara, pengaturan } = maksud;
  return {
    kelurahan: wilayah.kelurahan.nama,
    sidang: formatNamaSidang(sidang.urut, sidang.tahun),
    tanggal: formatHariTanggal(sidang.tanggal),
    mulai: sidang.mulai,
    tempat: hideAngkaPanjang(sidang.tempat),
    hadir: hadir.reduce((sejauh, satu) => sejauh + satu.hadir, 0),
    usulan,
    jumlah,
    pembicara:
      // In a pause nobody speaks, and no name is to be seen.
      pembicara === null || maksud.tampilan.jenis === 'jeda'
        ? null
        : { nama: hideAngkaPanjang(pembicara.nama), sebagai: hideAngkaPanjang(pembicara.sebagai) },
    tema: pengaturan.tema,
    isi: (await readIsi(db, sidang, maksud)) ?? { jenis: 'judul', ditutup: sidang.status === 'ditutup', unsur: hadir },
  };
}

/** Null: the title of the session, also when a candidate has left the agenda meanwhile. */
async function readIsi(db: Kysely<Tables>, sidang: BarisSidang, maksud: MaksudLayar): Promise<IsiLayar | null> {
  const { tampilan, jatuh, pengaturan } = maksud;
  const [pertama] = jatuh;
  if (pertama !== undefined) {
    return jatuh.length > 1
      ? readBlokLayar(db, sidang.id, jatuh, jatuh.length)
      : readCalonLayar(db, sidang, pertama, { pengaturan, baru: true, pemungutan: false });
  }
  switch (tampilan.jenis) {
    case 'judul':
      return null;
    case 'agenda':
      return { jenis: 'agenda', acara: toIsian(sidang).agenda.map(hideAngkaPanjang), kini: tampilan.kini };
    case 'calon':
    case 'suara':
      return readCalonLayar(db, sidang, tampilan.nomor, {
        pengaturan,
        baru: false,
        pemungutan: tampilan.jenis === 'suara',
      });
    case 'blok':
      return readBlokLayar(db, sidang.id, tampilan.nomor, tampilan.jumlah);
    case 'rekap':
      return readRekap(db, sidang.id);
    case 'jeda':
      return tampilan;
    default:
      return assertNever(tampilan);
  }
}

/** Who is in the hall at this moment, by unsur; groups of whom nobody is there are left out. */
async function listHadirUnsur(db: Kysely<Tables>, sidang: number): Promise<{ nama: string; hadir: number }[]> {
  const baris = await db
    .selectFrom('kehadiran as h')
    .innerJoin('pilar', 'pilar.id', 'h.pilar_id')
    .select(['pilar.unsur', sql<number>`count(*)`.as('hadir')])
    .where('h.sidang_id', '=', sidang)
    .where('h.hadir', '=', 1)
    .where('h.pulang', 'is', null)
    .groupBy('pilar.unsur')
    .execute();
  return UNSUR.flatMap((unsur) =>
    baris.filter((satu) => satu.unsur === unsur).map(({ hadir }) => ({ nama: NAMA_UNSUR[unsur].pendek, hadir })),
  );
}

async function readRekap(db: Kysely<Tables>, sidang: number): Promise<IsiLayar> {
  const hitung = (putusan: string) => sql<number>`count(*) FILTER (WHERE k.putusan = ${putusan})`;
  const baris = await db
    .selectFrom('sidang_usulan as su')
    .innerJoin('usulan', 'usulan.id', 'su.usulan_id')
    .leftJoin('keputusan_berlaku as k', (join) =>
      join.onRef('k.usulan_id', '=', 'su.usulan_id').onRef('k.sidang_id', '=', 'su.sidang_id'),
    )
    .select([
      'usulan.jenis as jenisUsulan',
      hitung('layak').as('layak'),
      hitung('tidak_layak').as('tidak_layak'),
      hitung('ditunda').as('ditunda'),
      sql<number>`count(*) FILTER (WHERE k.id IS NULL)`.as('belum'),
    ])
    .where('su.sidang_id', '=', sidang)
    .groupBy('usulan.jenis')
    .execute();
  return {
    jenis: 'rekap',
    baris: baris
      .toSorted((a, b) => JENIS_USULAN.indexOf(a.jenisUsulan) - JENIS_USULAN.indexOf(b.jenisUsulan))
      .map(({ jenisUsulan, belum, ...jumlah }) => ({ jenisUsulan, belum, jumlah })),
  };
}
