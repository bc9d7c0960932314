import { type Kysely, sql } from 'kysely';
import type { KeadaanSidang } from '#domain/sidang.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { NAMA_UNSUR, UNSUR } from '#domain/unsur.ts';
import type { Tables } from '../db/tables.ts';
import { listPeserta } from '../kehadiran/peserta.ts';
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
      sql<number>`count(*) FILTER (WHERE k.id IS NULL)`.as('belumDiputus'),
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
  };
}
