import { type Kysely, sql } from 'kysely';
import type { Calon } from '#contract/pembahasan.ts';
import { type JenisDaftar, NAMA_JENIS_DAFTAR } from '#domain/daftar.ts';
import type { Nik } from '#domain/nik.ts';
import { isUsulanPena } from '#domain/pena.ts';
import { findPerbedaan, type KataDaftar } from '#domain/perbedaan.ts';
import { findPeringatan } from '#domain/peringatan.ts';
import { computeUmur, formatTanggalPendek, type Tanggal, toTanggal } from '#domain/tanggal.ts';
import type { DataUsulan } from '#domain/usulan.ts';
import { readTolakanUsulan } from '../balasan/bawa.ts';
import type { Tables } from '../db/tables.ts';
import { describeUsahaWarga } from '../pena/usaha.ts';
import { toDataUsulan } from '../usulan/data-usulan.ts';
import { readKriteria } from '../usulan/isian.ts';
import { listLampiran } from '../usulan/read-lampiran.ts';
import { toDataOrang } from '../warga/data-orang.ts';
import { listDiterima } from '../warga/diterima.ts';
import { listBenturan } from './benturan.ts';
import { listPendapat } from './pendapat.ts';
import { readUsulanId } from './record.ts';
import { readPemungutan } from './suara.ts';

/** All that the hall must know about the candidate with this number. Throws USULAN_TIDAK_ADA. */
export async function readCalon(db: Kysely<Tables>, sidang: number, nomor: number, hariIni: Tanggal): Promise<Calon> {
  const usulan = await readUsulanId(db, sidang, nomor);
  const baris = await db.selectFrom('usulan').selectAll().where('id', '=', usulan).executeTakeFirstOrThrow();
  const data = toDataUsulan(baris);
  const keputusan = await db
    .selectFrom('keputusan_berlaku')
    .innerJoin('keputusan', 'keputusan.id', 'keputusan_berlaku.id')
    .select([
      'keputusan.id',
      'keputusan.cara',
      'keputusan_berlaku.putusan',
      'keputusan_berlaku.alasan',
      'keputusan_berlaku.catatan',
      'keputusan_berlaku.diputus_pada as diputusPada',
    ])
    .where('keputusan_berlaku.sidang_id', '=', sidang)
    .where('keputusan_berlaku.usulan_id', '=', usulan)
    .executeTakeFirst();
  const { diparkir } = await db
    .selectFrom('sidang_usulan')
    .select('diparkir')
    .where('sidang_id', '=', sidang)
    .where('usulan_id', '=', usulan)
    .executeTakeFirstOrThrow();
  const warga = await db
    .selectFrom('warga')
    .select(['desil', 'program'])
    .where('kunci', '=', data.nik)
    .executeTakeFirst();
  const diterima = await listDiterima(db, data.nik, warga?.program ?? '');
  return {
    nomor,
    usulan,
    data,
    desil: data.desil ?? warga?.desil ?? null,
    diterima,
    umur: data.tanggalLahir === null ? null : computeUmur(data.tanggalLahir, hariIni),
    keputusan: keputusan === undefined ? null : { ...keputusan, suara: await readPemungutan(db, keputusan.id) },
    kriteria: readKriteria(baris.kriteria),
    diparkir: diparkir !== null && keputusan === undefined,
    pendapat: await listPendapat(db, sidang, usulan),
    foto: await listFoto(db, usulan),
    perbedaan: findPerbedaan(data, await listKataDaftar(db, data.nik)),
    peringatan: findPeringatan(data, {
      nomorSatuKk: data.nomorKk === null ? [] : await listNomor(db, sidang, nomor, 'nomor_kk', data.nomorKk),
      nomorSatuNik: await listNomor(db, sidang, nomor, 'nik', data.nik),
      diterima,
      hariIni,
    }),
    keluarga: await listKeluarga(db, data, hariIni),
    benturan: await listBenturan(db, sidang, usulan),
    usaha: isUsulanPena(data) ? await describeUsahaWarga(db, data.nik) : [],
    tolakan: await readTolakanUsulan(db, usulan),
    terdahulu: await listTerdahulu(db, sidang, data),
  };
}

async function listFoto(db: Kysely<Tables>, usulan: number): Promise<Calon['foto']> {
  const gambar = (await listLampiran(db, { usulan })).filter(({ tipe }) => tipe !== 'application/pdf');
  return gambar.map(({ id, keterangan }) => ({ id, keterangan }));
}

/** What the newest list of each kind says about a person; lists that were taken back say nothing. */
async function listKataDaftar(db: Kysely<Tables>, nik: Nik): Promise<KataDaftar[]> {
  const baris = await db
    .selectFrom('baris_daftar as b')
    .innerJoin('berkas_impor as f', 'f.id', 'b.berkas_id')
    .selectAll('b')
    .select(['f.jenis', 'f.waktu'])
    .where('b.kunci', '=', nik)
    .where('f.ditarik', 'is', null)
    .orderBy('f.id', 'desc')
    .execute();
  const terbaru = baris.filter(({ jenis }, urut) => baris.findIndex((satu) => satu.jenis === jenis) === urut);
  return terbaru.map((satu) => ({
    daftar: `${NAMA_JENIS_DAFTAR[satu.jenis as JenisDaftar]}, ${formatTanggalPendek(toTanggal(new Date(satu.waktu)))}`,
    orang: toDataOrang(satu),
  }));
}

async function listNomor(
  db: Kysely<Tables>,
  sidang: number,
  selain: number,
  kolom: 'nik' | 'nomor_kk',
  isi: string,
): Promise<number[]> {
  const baris = await db
    .selectFrom('sidang_usulan')
    .innerJoin('usulan', 'usulan.id', 'sidang_usulan.usulan_id')
    .select('sidang_usulan.nomor')
    .where('sidang_usulan.sidang_id', '=', sidang)
    .where('sidang_usulan.nomor', '<>', selain)
    .where(`usulan.${kolom}`, '=', isi as DataUsulan['nik'])
    .orderBy('sidang_usulan.nomor')
    .execute();
  return baris.map(({ nomor }) => nomor);
}

async function listKeluarga(db: Kysely<Tables>, data: DataUsulan, hariIni: Tanggal): Promise<Calon['keluarga']> {
  if (data.nomorKk === null) return [];
  const anggota = await db
    .selectFrom('warga')
    .select(['nama', 'hubungan_keluarga', 'tanggal_lahir'])
    .where('nomor_kk', '=', data.nomorKk)
    .orderBy(sql`hubungan_keluarga NOT LIKE 'kepala%'`)
    .orderBy('tanggal_lahir')
    .orderBy('kunci')
    .execute();
  return anggota.map(({ nama, hubungan_keluarga, tanggal_lahir }) => ({
    nama,
    hubungan: hubungan_keluarga,
    umur: tanggal_lahir === null ? null : computeUmur(tanggal_lahir, hariIni),
  }));
}

/** What earlier, closed sessions decided about the same person, newest first. */
async function listTerdahulu(db: Kysely<Tables>, sidang: number, data: DataUsulan): Promise<Calon['terdahulu']> {
  return db
    .selectFrom('keputusan_berlaku as k')
    .innerJoin('usulan', 'usulan.id', 'k.usulan_id')
    .innerJoin('sidang', 'sidang.id', 'k.sidang_id')
    .select(['sidang.tanggal', 'usulan.jenis', 'k.putusan', 'k.alasan', 'k.catatan'])
    .where('usulan.nik', '=', data.nik)
    .where('sidang.status', '=', 'ditutup')
    .where('sidang.id', '<>', sidang)
    .orderBy('sidang.tanggal', 'desc')
    .orderBy('k.id', 'desc')
    .execute();
}
