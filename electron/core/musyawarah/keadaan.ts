import { type Kysely, sql } from 'kysely';
import type { KeadaanSidang } from '#domain/daftar-periksa.ts';
import { NAMA_PERAN_PENANDA } from '#domain/penanda-tangan.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { NAMA_UNSUR, UNSUR } from '#domain/unsur.ts';
import type { Tables } from '../db/tables.ts';
import { listPeserta } from '../kehadiran/peserta.ts';
import { listPenanda } from '../penanda-tangan/list-penanda.ts';
import { type BarisSidang, toIsian } from './sidang.ts';

/** What the checklist of Penutup judges. */
export async function readKeadaan(db: Kysely<Tables>, sidang: BarisSidang, hariIni: Tanggal): Promise<KeadaanSidang> {
  const isian = toIsian(sidang);
  const peserta = await listPeserta(db, sidang.id);
  const usulan = await db
    .selectFrom('sidang_usulan')
    .innerJoin('usulan', 'usulan.id', 'sidang_usulan.usulan_id')
    .leftJoin('keputusan_berlaku as k', (join) =>
      join.onRef('k.usulan_id', '=', 'usulan.id').on('k.sidang_id', '=', sidang.id),
    )
    .select([
      sql<number>`count(*)`.as('jumlah'),
      sql<number>`count(*) FILTER (WHERE k.id IS NULL AND sidang_usulan.diparkir IS NULL)`.as('belumDiputus'),
      sql<number>`count(*) FILTER (WHERE k.id IS NULL AND sidang_usulan.diparkir IS NOT NULL)`.as('diparkir'),
      sql<number>`count(*) FILTER (WHERE usulan.nomor_kk IS NULL)`.as('tanpaKk'),
    ])
    .where('sidang_usulan.sidang_id', '=', sidang.id)
    .executeTakeFirstOrThrow();
  const unsurKosong = UNSUR.filter((unsur) => {
    const kelompok = peserta.filter((orang) => orang.unsur === unsur);
    return kelompok.length > 0 && !kelompok.some((orang) => orang.hadir);
  });
  return {
    usulan: usulan.jumlah,
    belumDiputus: usulan.belumDiputus,
    diparkir: usulan.diparkir,
    tanpaKk: usulan.tanpaKk,
    hadir: peserta.filter((orang) => orang.hadir).length,
    pimpinan: isian.pimpinan.nama,
    notulis: isian.notulis.nama,
    narasumber: isian.narasumber.map((orang) => orang.nama).join(', '),
    agenda: isian.agenda,
    tanggal: sidang.tanggal,
    hariIni,
    unsurKosong,
    namaUnsurKosong: unsurKosong.map((unsur) => NAMA_UNSUR[unsur].lengkap),
    ...(await countBuku(db, sidang.id)),
    ...(await readTandaTangan(db, sidang)),
  };
}

/** What was written beside the decisions. */
async function countBuku(db: Kysely<Tables>, sidang: number) {
  return db
    .selectNoFrom([
      sql<number>`(SELECT count(*) FROM sanggahan WHERE sidang_id = ${sidang} AND hasil IS NULL AND dibatalkan IS NULL)`.as(
        'sanggahanTerbuka',
      ),
      sql<number>`(SELECT count(*) FROM notulen WHERE sidang_id = ${sidang} AND dihapus IS NULL)`.as('notulen'),
      sql<number>`(SELECT count(*) FROM foto_sidang WHERE sidang_id = ${sidang})`.as('foto'),
      sql<number>`(SELECT count(*) FROM keputusan_berlaku AS b JOIN keputusan AS k ON k.id = b.id
        WHERE b.sidang_id = ${sidang} AND k.keadaan_hadir ->> 'kuorum' = 'kurang')`.as('keputusanKurangKuorum'),
    ])
    .executeTakeFirstOrThrow();
}

/** Who has not signed, and who was left for paper; places without a person are nobody's. */
async function readTandaTangan(db: Kysely<Tables>, sidang: BarisSidang) {
  const penanda = (await listPenanda(db, sidang)).filter(({ nama }) => nama !== '');
  const hadir = await db
    .selectFrom('kehadiran as h')
    .leftJoin('tanda_tangan_hadir as t', (join) =>
      join.onRef('t.sidang_id', '=', 'h.sidang_id').onRef('t.pilar_id', '=', 'h.pilar_id'),
    )
    .select([
      sql<number>`count(*) FILTER (WHERE t.cara = 'kertas')`.as('hadirKertas'),
      sql<number>`count(*) FILTER (WHERE t.cara IS NULL)`.as('hadirTanpaTanda'),
    ])
    .where('h.sidang_id', '=', sidang.id)
    .where('h.hadir', '=', 1)
    .executeTakeFirstOrThrow();
  return {
    ...hadir,
    penandaBelum: penanda.filter(({ cara }) => cara === 'belum').map(({ peran }) => NAMA_PERAN_PENANDA[peran]),
    penandaKertas: penanda.filter(({ cara }) => cara === 'kertas').length,
  };
}
