import { oc } from '@orpc/contract';
import { z } from 'zod';
import { KEADAAN_GRADUASI, STATUS_GRADUASI } from '#domain/graduasi.ts';
import { CEK_UMUR, STATUS_PENA } from '#domain/pena.ts';
import { BIDANG_USAHA, isMulaiUsaha, KLASTER, type MulaiUsaha } from '#domain/usaha.ts';
import {
  bentukCatatan,
  bentukId,
  bentukJendela,
  bentukJenisUsulan,
  bentukNik,
  bentukNomorKk,
  bentukPutusan,
  bentukStatusUsulan,
  bentukTanggal,
  bentukTeks,
  bentukTeksWajib,
} from './bentuk.ts';
import { pickGalat } from './galat.ts';

const klaster = z.enum(KLASTER);
const umur = z.number().int().min(0).max(120);

export const bentukPengaturanPena = z
  .strictObject({
    umurTerendah: umur,
    umurTertinggi: umur,
    penerima: z.array(bentukTeksWajib).min(1, 'Pilih paling sedikit satu program.').max(20).readonly(),
    upahMinimum: z.number().int().min(0).nullable(),
    bulanTindakLanjut: z.number().int().min(1).max(60),
  })
  .refine(({ umurTerendah, umurTertinggi }) => umurTerendah <= umurTertinggi, {
    message: 'Umur terendah tidak boleh melebihi umur tertinggi.',
    path: ['umurTerendah'],
  });

export const bentukUsaha = z.strictObject({
  klaster: klaster.nullable(),
  jenisUsaha: bentukTeksWajib,
  mulai: z.custom<MulaiUsaha>((isi) => typeof isi === 'string' && isMulaiUsaha(isi)).nullable(),
  omzet: z.number().int().min(0).nullable(),
  kebutuhan: bentukTeks,
  telepon: bentukTeks,
  bersedia: z.boolean().nullable(),
});

/** The newest usulan about PENA or graduation, with what a closed session decided on it. */
const usulanPena = z.strictObject({
  id: bentukId,
  jenis: bentukJenisUsulan,
  program: z.string(),
  status: bentukStatusUsulan,
  putusan: bentukPutusan.nullable(),
});

export const bentukBarisPena = z.strictObject({
  kunci: z.string(),
  nik: bentukNik.nullable(),
  nama: z.string(),
  alamat: z.string(),
  rt: z.string(),
  rw: z.string(),
  umur: z.number().int().nullable(),
  cekUmur: z.enum(CEK_UMUR),
  /** Codes of the programmes of the settings that the family receives. */
  program: z.array(z.string()),
  /** As the kelurahan recorded it, or else as a list names it. */
  usaha: z.string(),
  klaster: klaster.nullable(),
  kurang: z.array(z.enum(BIDANG_USAHA)),
  usulan: usulanPena.nullable(),
});

export type BarisPena = z.infer<typeof bentukBarisPena>;

export const bentukCalonPena = bentukBarisPena.extend({
  nomorKk: bentukNomorKk.nullable(),
  pekerjaan: z.string(),
  desil: z.number().int().nullable(),
  /** Business as a list names it. */
  usahaDaftar: z.string(),
  /** What was recorded; null where nothing was. */
  data: bentukUsaha.nullable(),
  semuaUsulan: z.array(usulanPena),
});

export type CalonPena = z.infer<typeof bentukCalonPena>;

/** `calon`: a business is recorded; `tanpa_usaha`: grown members of the same families of whom none is known. */
const KELOMPOK_PENA = ['calon', 'tanpa_usaha'] as const;

const saringPena = {
  cari: z.string().max(100),
  kelompok: z.enum(KELOMPOK_PENA),
  rt: z.string(),
  rw: z.string(),
  klaster: z.union([klaster, z.literal('kosong')]),
  status: z.enum(STATUS_PENA),
  /** Only people outside the ages of the settings, or without a birth date. */
  umurLuar: z.boolean(),
  /** Only people of whose record something is missing. */
  kurang: z.boolean(),
};

/** Candidates of PENA: people of families that receive aid and run a business. */
export const pena = {
  pengaturan: oc.errors(pickGalat()).output(bentukPengaturanPena),
  updatePengaturan: oc.errors(pickGalat()).input(bentukPengaturanPena).output(bentukPengaturanPena),
  list: oc
    .errors(pickGalat())
    .input(bentukJendela(['nama', 'nik', 'rt', 'umur', 'klaster'], saringPena))
    .output(z.strictObject({ total: z.number().int(), baris: z.array(bentukBarisPena) })),
  get: oc
    .errors(pickGalat('WARGA_TIDAK_ADA'))
    .input(z.strictObject({ kunci: z.string() }))
    .output(bentukCalonPena),
  count: oc.errors(pickGalat()).output(
    z.strictObject({
      calon: z.number().int(),
      tanpaUsaha: z.number().int(),
      umurLuar: z.number().int(),
      kurang: z.number().int(),
    }),
  ),
  /** Records the business of a person; null takes the record away, what lists say stays. */
  saveUsaha: oc
    .errors(pickGalat('WARGA_TIDAK_ADA', 'MASUKAN_SALAH'))
    .input(z.strictObject({ kunci: z.string(), usaha: bentukUsaha.nullable() }))
    .output(z.void()),
  /** Makes a usulan for PENA, or for leaving the aid that `program` names. */
  usulkan: oc
    .errors(pickGalat('WARGA_TIDAK_ADA', 'USULAN_SUDAH_ADA', 'MASUKAN_SALAH'))
    .input(
      z.discriminatedUnion('jenis', [
        z.strictObject({ jenis: z.literal('usulan_program'), kunci: z.string(), catatan: bentukCatatan }),
        z.strictObject({
          jenis: z.literal('graduasi'),
          kunci: z.string(),
          program: bentukTeksWajib,
          catatan: bentukCatatan,
        }),
      ]),
    )
    .output(z.strictObject({ usulan: bentukId })),
  /** Candidates that the filter leaves, and everything that sessions decided about PENA, as a workbook. */
  ekspor: oc
    .errors(pickGalat())
    .input(z.strictObject({ saring: z.strictObject(saringPena).partial() }))
    .output(z.file()),
  /** What is known of a person about business and graduation, for their page. */
  orang: oc
    .errors(pickGalat())
    .input(z.strictObject({ nik: bentukNik }))
    .output(
      z.strictObject({
        usaha: z.array(z.strictObject({ label: z.string(), isi: z.string() })),
        graduasi: z.array(
          z.strictObject({
            id: bentukId,
            tanggal: bentukTanggal,
            program: z.string(),
            sebab: z.string(),
            keadaan: z.enum(KEADAAN_GRADUASI).nullable(),
          }),
        ),
      }),
    ),
};

const keadaanGraduasi = z.enum(KEADAAN_GRADUASI);

export const bentukBarisGraduasi = z.strictObject({
  id: bentukId,
  nik: bentukNik,
  nama: z.string(),
  alamat: z.string(),
  rt: z.string(),
  rw: z.string(),
  program: z.string(),
  tanggal: bentukTanggal,
  sebab: z.string(),
  /** Name of the session that proposed it; null for an entry by hand. */
  sidang: z.string().nullable(),
  status: z.enum(STATUS_GRADUASI),
  /** Newest finding, null while there was no follow-up. */
  keadaan: keadaanGraduasi.nullable(),
  /** Day of the next follow-up; null once the family receives aid again. */
  berikut: bentukTanggal.nullable(),
  /** Signs of coming back that nobody has looked into, in words. */
  tanda: z.array(z.string()),
});

export type BarisGraduasi = z.infer<typeof bentukBarisGraduasi>;

export const bentukGraduasi = bentukBarisGraduasi.extend({
  nomorKk: bentukNomorKk.nullable(),
  tindakLanjut: z.array(
    z.strictObject({
      id: bentukId,
      tanggal: bentukTanggal,
      keadaan: keadaanGraduasi,
      catatan: z.string(),
      /** Taken back; it does not count. */
      dibatalkan: z.boolean(),
    }),
  ),
});

export type Graduasi = z.infer<typeof bentukGraduasi>;

const galatGraduasi = pickGalat('GRADUASI_TIDAK_ADA', 'MASUKAN_SALAH', 'TIDAK_ADA_YANG_DIURUNGKAN');

/** Families that left aid, and how they fare. */
export const graduasi = {
  /** Signs of coming back first, then what is due, the oldest first. */
  list: oc
    .errors(pickGalat())
    .input(
      bentukJendela(['urutan', 'nama', 'rt', 'tanggal', 'berikut'], {
        cari: z.string().max(100),
        status: z.enum(STATUS_GRADUASI),
        rt: z.string(),
        rw: z.string(),
      }),
    )
    .output(z.strictObject({ total: z.number().int(), baris: z.array(bentukBarisGraduasi) })),
  get: oc
    .errors(galatGraduasi)
    .input(z.strictObject({ id: bentukId }))
    .output(bentukGraduasi),
  count: oc.errors(pickGalat()).output(z.record(z.enum(STATUS_GRADUASI), z.number().int())),
  /** Records by hand that a person left aid, outside a session of this program. */
  record: oc
    .errors(pickGalat('WARGA_TIDAK_ADA', 'MASUKAN_SALAH'))
    .input(
      z.strictObject({
        kunci: z.string(),
        program: bentukTeksWajib,
        tanggal: bentukTanggal,
        sebab: bentukTeksWajib,
      }),
    )
    .output(z.strictObject({ id: bentukId })),
  /** Takes back an entry by hand; one that a session made stays. */
  cancel: oc
    .errors(galatGraduasi)
    .input(z.strictObject({ id: bentukId }))
    .output(z.void()),
  follow: oc
    .errors(galatGraduasi)
    .input(z.strictObject({ id: bentukId, tanggal: bentukTanggal, keadaan: keadaanGraduasi, catatan: bentukCatatan }))
    .output(z.strictObject({ tindakLanjut: bentukId })),
  /** Takes the newest follow-up of the family back. */
  undoFollow: oc
    .errors(galatGraduasi)
    .input(z.strictObject({ id: bentukId }))
    .output(z.void()),
  ekspor: oc.errors(pickGalat()).output(z.file()),
};
