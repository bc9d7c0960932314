import { oc } from '@orpc/contract';
import { z } from 'zod';
import { KEADAAN_WARGA } from '#domain/daftar.ts';
import type { IsianUsulan } from '#domain/isian-usulan.ts';
import { JENIS_PENGUSUL } from '#domain/pengusul.ts';
import {
  bentukId,
  bentukIsiKriteria,
  bentukJenisUsulan,
  bentukSha256,
  bentukStatusUsulan,
  bentukTanggal,
} from './bentuk.ts';
import { pickGalat } from './galat.ts';

const teks = (terpanjang: number) => z.string().max(terpanjang);

/** The form as it stands, half or whole; what is missing is told when it is recorded. */
export const bentukIsianUsulan = z.strictObject({
  kunci: teks(60).nullable(),
  nik: teks(40),
  nomorKk: teks(40),
  nama: teks(300),
  tempatLahir: teks(300),
  tanggalLahir: bentukTanggal.nullable(),
  jenisKelamin: z.enum(['L', 'P']).nullable(),
  ibuKandung: teks(300),
  pekerjaan: teks(300),
  statusKawin: teks(300),
  hubunganKeluarga: teks(300),
  alamat: teks(300),
  rt: teks(10),
  rw: teks(10),
  desil: z.number().int().min(1).max(10).nullable(),
  jenis: bentukJenisUsulan.nullable(),
  program: teks(100),
  pengusul: z.strictObject({ jenis: z.enum(JENIS_PENGUSUL), nama: teks(100) }).nullable(),
  kriteria: bentukIsiKriteria,
  catatan: teks(2000),
}) satisfies z.ZodType<IsianUsulan>;

export const bentukLampiran = z.strictObject({
  id: bentukId,
  keterangan: z.string(),
  tipe: z.enum(['image/jpeg', 'image/png', 'application/pdf']),
  /** Pixels; 0 for a PDF. */
  lebar: z.number().int(),
  tinggi: z.number().int(),
  /** Bytes as stored. */
  ukuran: z.number().int(),
  sha256: bentukSha256,
});

export type Lampiran = z.infer<typeof bentukLampiran>;

export const bentukPemeriksaan = z.strictObject({
  /** The person with this NIK in the registry, where there is one. */
  warga: z
    .strictObject({
      kunci: z.string(),
      nama: z.string(),
      keadaan: z.enum(KEADAAN_WARGA),
      desil: z.number().int().nullable(),
      diterima: z.array(z.string()),
    })
    .nullable(),
  /** An open usulan about the same person, kind and programme: this one cannot be recorded beside it. */
  kembar: z.strictObject({ id: bentukId, nama: z.string(), status: bentukStatusUsulan }).nullable(),
  peringatan: z.array(z.strictObject({ judul: z.string(), rincian: z.string() })),
});

export type Pemeriksaan = z.infer<typeof bentukPemeriksaan>;

/** Forms that are not recorded yet: they save themselves and wait. */
export const rancangan = {
  list: oc.errors(pickGalat()).output(
    z.array(
      z.strictObject({
        id: bentukId,
        /** The usulan that the draft changes; null for a new one. */
        usulan: bentukId.nullable(),
        nama: z.string(),
        jenis: bentukJenisUsulan.nullable(),
        program: z.string(),
        lampiran: z.number().int(),
        diubah: z.string(),
      }),
    ),
  ),
  get: oc
    .errors(pickGalat('RANCANGAN_TIDAK_ADA'))
    .input(z.strictObject({ id: bentukId }))
    .output(
      z.strictObject({
        id: bentukId,
        usulan: bentukId.nullable(),
        isian: bentukIsianUsulan,
        lampiran: z.array(bentukLampiran),
        diubah: z.string(),
      }),
    ),
  /** Keeps the form as it stands; without `id` a new draft begins. */
  simpan: oc
    .errors(pickGalat('RANCANGAN_TIDAK_ADA', 'USULAN_TIDAK_ADA'))
    .input(z.strictObject({ id: bentukId.nullable(), usulan: bentukId.nullable(), isian: bentukIsianUsulan }))
    .output(z.strictObject({ id: bentukId, diubah: z.string() })),
  /** Throws the draft and its photos away. */
  hapus: oc
    .errors(pickGalat('RANCANGAN_TIDAK_ADA'))
    .input(z.strictObject({ id: bentukId }))
    .output(z.void()),
};

/** Photos and scans of a usulan or of a draft. */
export const lampiran = {
  tambah: oc
    .errors(pickGalat('LAMPIRAN_DITOLAK', 'RANCANGAN_TIDAK_ADA', 'USULAN_TIDAK_ADA', 'USULAN_TETAP'))
    .input(
      z.strictObject({
        milik: z.union([z.strictObject({ usulan: bentukId }), z.strictObject({ rancangan: bentukId })]),
        keterangan: z.string().trim().max(100),
        berkas: z.file(),
      }),
    )
    .output(bentukLampiran),
  get: oc
    .errors(pickGalat('LAMPIRAN_TIDAK_ADA'))
    .input(z.strictObject({ id: bentukId }))
    .output(z.file()),
  hapus: oc
    .errors(pickGalat('LAMPIRAN_TIDAK_ADA', 'USULAN_TETAP'))
    .input(z.strictObject({ id: bentukId }))
    .output(z.void()),
};
