import { oc } from '@orpc/contract';
import { z } from 'zod';
import { JENIS_DAFTAR, KEADAAN_WARGA } from '#domain/daftar.ts';
import { HASIL_SIKS } from '#domain/hasil-siks.ts';
import { SARING_KELUARGA } from '#domain/saring-keluarga.ts';
import { KODE_TEMUAN_WARGA } from '#domain/temuan-warga.ts';
import {
  bentukAlasan,
  bentukId,
  bentukJendela,
  bentukJenisUsulan,
  bentukNik,
  bentukNomorKk,
  bentukPutusan,
  bentukStatusUsulan,
  bentukTanggal,
} from './bentuk.ts';
import { pickGalat } from './galat.ts';

const keadaan = z.enum(KEADAAN_WARGA);
const kodeTemuan = z.enum(KODE_TEMUAN_WARGA);

export const bentukBarisWarga = z.strictObject({
  kunci: z.string(),
  nik: bentukNik.nullable(),
  nomorKk: bentukNomorKk.nullable(),
  nama: z.string(),
  alamat: z.string(),
  rt: z.string(),
  rw: z.string(),
  umur: z.number().int().nullable(),
  desil: z.number().int().nullable(),
  keadaan,
  /** Weightiest open finding about the person, null where there is none. */
  temuan: kodeTemuan.nullable(),
});

export type BarisWarga = z.infer<typeof bentukBarisWarga>;

const bentukTemuanWarga = z.strictObject({
  kunci: z.string(),
  kode: kodeTemuan,
  bobot: z.number().int(),
  /** What is wrong, and what to do, in plain words. */
  judul: z.string(),
  saran: z.string(),
  rincian: z.array(z.strictObject({ label: z.string(), isi: z.string() })),
  warga: z.strictObject({ kunci: z.string(), nama: z.string(), nik: z.string(), rt: z.string(), rw: z.string() }),
  wargaLain: z
    .strictObject({ kunci: z.string(), nama: z.string(), nik: z.string(), rt: z.string(), rw: z.string() })
    .nullable(),
  status: z.enum(['terbuka', 'selesai', 'diusulkan']),
  catatan: z.string(),
  /** Kinds of usulan that this finding may become. */
  jenisUsulan: z.array(bentukJenisUsulan),
});

export type TemuanWarga = z.infer<typeof bentukTemuanWarga>;

export const bentukWarga = bentukBarisWarga.extend({
  tempatLahir: z.string(),
  tanggalLahir: bentukTanggal.nullable(),
  jenisKelamin: z.enum(['L', 'P']).nullable(),
  ibuKandung: z.string(),
  hubunganKeluarga: z.string(),
  pekerjaan: z.string(),
  /** Business of the person as the lists say it; empty where they say none. */
  usaha: z.string(),
  statusKawin: z.string(),
  program: z.array(z.string()),
  /** The newest answer of SIKS-NG that counts; null while there is none. */
  siks: z.strictObject({ hasil: z.string(), keterangan: z.string(), ditolak: z.boolean() }).nullable(),
  keluarga: z.array(
    z.strictObject({ kunci: z.string(), nama: z.string(), hubungan: z.string(), umur: z.number().int().nullable() }),
  ),
  /** Every list that names the person, newest first. */
  daftar: z.array(
    z.strictObject({
      berkas: bentukId,
      jenis: z.enum(JENIS_DAFTAR),
      namaBerkas: z.string(),
      waktu: z.string(),
      baris: z.number().int(),
      ditarik: z.boolean(),
      /** What this list says, field by field. */
      isi: z.array(z.strictObject({ label: z.string(), isi: z.string() })),
    }),
  ),
  usulan: z.array(
    z.strictObject({
      id: bentukId,
      jenis: bentukJenisUsulan,
      program: z.string(),
      status: bentukStatusUsulan,
      dibuat: z.string(),
    }),
  ),
  keputusan: z.array(
    z.strictObject({
      sidang: bentukId,
      namaSidang: z.string(),
      tanggal: bentukTanggal,
      jenis: bentukJenisUsulan,
      putusan: bentukPutusan,
      alasan: bentukAlasan.nullable(),
      catatan: z.string(),
    }),
  ),
  semuaTemuan: z.array(bentukTemuanWarga),
});

export type Warga = z.infer<typeof bentukWarga>;

/** The registry. */
export const warga = {
  list: oc
    .errors(pickGalat())
    .input(
      bentukJendela(['nama', 'nik', 'rt', 'rw', 'umur', 'desil', 'keadaan'], {
        /** Parts of NIK, KK, name or address in any order, forgiving of spelling. */
        cari: z.string().max(100),
        rt: z.string(),
        rw: z.string(),
        program: z.string(),
        /** `kosong`: without a rank. */
        desil: z.union([z.number().int().min(1).max(10), z.literal('kosong')]),
        keadaan,
        /** The newest answer of SIKS-NG about the person. */
        siks: z.enum(HASIL_SIKS),
        /** One row a family: its head. */
        keluarga: z.enum(SARING_KELUARGA),
        /** Only people with an open finding. */
        bertemuan: z.boolean(),
      }),
    )
    .output(z.strictObject({ total: z.number().int(), baris: z.array(bentukBarisWarga) })),
  get: oc
    .errors(pickGalat('WARGA_TIDAK_ADA'))
    .input(z.strictObject({ kunci: z.string() }))
    .output(bentukWarga),
  count: oc
    .errors(pickGalat())
    .output(z.strictObject({ orang: z.number().int(), keluarga: z.number().int(), temuan: z.number().int() })),
  pilihan: oc
    .errors(pickGalat())
    .output(z.strictObject({ rt: z.array(z.string()), rw: z.array(z.string()), program: z.array(z.string()) })),
  /** Makes a usulan about the person from what the registry knows. */
  usulkan: oc
    .errors(pickGalat('WARGA_TIDAK_ADA', 'USULAN_SUDAH_ADA', 'MASUKAN_SALAH'))
    .input(
      z.strictObject({
        kunci: z.string(),
        jenis: bentukJenisUsulan,
        program: z.string(),
        pengusul: z.string().max(100),
        catatan: z.string().max(2000),
      }),
    )
    .output(z.strictObject({ usulan: bentukId })),
};

/** Findings of the registry, the weightiest first. */
export const temuan = {
  list: oc
    .errors(pickGalat())
    .input(
      bentukJendela(['bobot', 'kode', 'nama', 'rt'], {
        cari: z.string().max(100),
        kode: kodeTemuan,
        status: z.enum(['terbuka', 'selesai', 'diusulkan']),
        rt: z.string(),
        rw: z.string(),
      }),
    )
    .output(z.strictObject({ total: z.number().int(), baris: z.array(bentukTemuanWarga) })),
  count: oc
    .errors(pickGalat())
    .output(z.array(z.strictObject({ kode: kodeTemuan, terbuka: z.number().int(), semua: z.number().int() }))),
  /** Marks a finding as seen and settled, or opens it again. */
  settle: oc
    .errors(pickGalat('TEMUAN_TIDAK_ADA'))
    .input(z.strictObject({ kunci: z.string(), selesai: z.boolean(), catatan: z.string().max(2000) }))
    .output(z.void()),
  /** Turns a finding into a usulan about its person. */
  usulkan: oc
    .errors(pickGalat('TEMUAN_TIDAK_ADA', 'WARGA_TIDAK_ADA', 'USULAN_SUDAH_ADA', 'MASUKAN_SALAH'))
    .input(
      z.strictObject({
        kunci: z.string(),
        jenis: bentukJenisUsulan,
        program: z.string(),
        catatan: z.string().max(2000),
      }),
    )
    .output(z.strictObject({ usulan: bentukId })),
};
