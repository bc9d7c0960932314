import { z } from 'zod';
import { ALASAN } from '#domain/alasan.ts';
import { JENIS_USULAN } from '#domain/jenis-usulan.ts';
import { JAWABAN_KRITERIA, KRITERIA } from '#domain/kriteria.ts';
import { type Nik, type NomorKk, readNik, readNomorKk } from '#domain/nik.ts';
import { isPeriode, type Periode } from '#domain/periode.ts';
import { PUTUSAN } from '#domain/putusan.ts';
import { STATUS_SIDANG } from '#domain/sidang.ts';
import { isTanggal, type Tanggal } from '#domain/tanggal.ts';
import { UNSUR } from '#domain/unsur.ts';
import { STATUS_USULAN } from '#domain/usulan.ts';

/** Shapes that several procedures share. Unknown fields are refused everywhere. */
export const bentukNik = z.custom<Nik>((isi) => typeof isi === 'string' && readNik(isi).sah && isi.length === 16);
export const bentukNomorKk = z.custom<NomorKk>(
  (isi) => typeof isi === 'string' && readNomorKk(isi).sah && isi.length === 16,
);
export const bentukTanggal = z.custom<Tanggal>(
  (isi) => typeof isi === 'string' && isTanggal(isi),
  'Tanggal tidak ada.',
);
export const bentukPeriode = z.custom<Periode>(
  (isi) => typeof isi === 'string' && isPeriode(isi),
  'Bulan ditulis seperti 2026-11.',
);
export const bentukJam = z.string().regex(/^([01]\d|2[0-3])\.[0-5]\d$/, 'Jam ditulis seperti 09.05.');
export const bentukJenisUsulan = z.enum(JENIS_USULAN);
export const bentukPutusan = z.enum(PUTUSAN);
export const bentukAlasan = z.enum(ALASAN);
export const bentukUnsur = z.enum(UNSUR);
export const bentukStatusUsulan = z.enum(STATUS_USULAN);
export const bentukStatusSidang = z.enum(STATUS_SIDANG);
export const bentukId = z.number().int().positive();
export const bentukSha256 = z.string().regex(/^[0-9a-f]{64}$/);

const teks = (terpanjang: number) => z.string().trim().max(terpanjang, `Paling banyak ${terpanjang} karakter.`);
export const bentukTeks = teks(300);
export const bentukTeksWajib = bentukTeks.min(1, 'Wajib diisi.');
export const bentukCatatan = teks(2000);

export const bentukDataUsulan = z.strictObject({
  nik: bentukNik,
  nomorKk: bentukNomorKk.nullable(),
  nama: z.string().min(1),
  tempatLahir: z.string(),
  tanggalLahir: bentukTanggal.nullable(),
  jenisKelamin: z.enum(['L', 'P']).nullable(),
  ibuKandung: z.string(),
  pekerjaan: z.string(),
  statusKawin: z.string(),
  hubunganKeluarga: z.string(),
  alamat: z.string(),
  rt: z.string(),
  rw: z.string(),
  provinsi: z.string(),
  kabupaten: z.string(),
  kecamatan: z.string(),
  kelurahan: z.string(),
  statusDisabilitas: z.string(),
  kodeDisabilitas: z.string(),
  statusHamil: z.enum(['YA', 'TIDAK', '']),
  tanggalMulaiHamil: bentukTanggal.nullable(),
  desil: z.number().int().min(1).max(10).nullable(),
  jenis: bentukJenisUsulan,
  program: z.string(),
  pengusul: z.string(),
  catatan: z.string(),
});

/** Answers to the criteria; a question that is not there was not asked. */
export const bentukIsiKriteria = z.partialRecord(z.enum(KRITERIA), z.enum(JAWABAN_KRITERIA));

export const bentukIsiKeputusan = z.union([
  z.strictObject({ putusan: z.literal('layak'), alasan: z.null(), catatan: bentukCatatan }),
  z.strictObject({ putusan: z.enum(['tidak_layak', 'ditunda']), alasan: bentukAlasan, catatan: bentukCatatan }),
]);

export const bentukJumlahPutusan = z.strictObject({
  layak: z.number().int(),
  tidak_layak: z.number().int(),
  ditunda: z.number().int(),
});

/** Strokes of a signature; whether they are one is judged by the domain. */
export const bentukGoresan = z.strictObject({
  rasio: z.number(),
  garis: z.array(z.array(z.tuple([z.number(), z.number()]).readonly()).readonly()).readonly(),
});

/** A window on a long list: rows `offset` to `offset + limit`, sorted and filtered where the data is. */
export function bentukJendela<const S extends readonly [string, ...string[]], F extends z.ZodRawShape>(
  urut: S,
  saring: F,
) {
  return z.strictObject({
    offset: z.number().int().min(0),
    limit: z.number().int().min(1).max(500),
    urut: z.strictObject({ kolom: z.enum(urut), turun: z.boolean() }).optional(),
    saring: z.strictObject(saring).partial().optional(),
  });
}

/** Progress of long work: `selesai` of `total` in the stage that `tahap` names in words. */
export const bentukKemajuan = z.strictObject({
  jenis: z.literal('kemajuan'),
  tahap: z.string(),
  selesai: z.number().min(0),
  total: z.number().min(0),
});

export type Kemajuan = z.infer<typeof bentukKemajuan>;
