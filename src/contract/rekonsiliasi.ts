import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { JENIS_DAFTAR, KEADAAN_WARGA } from '#domain/daftar.ts';
import { ALASAN_PADANAN } from '#domain/padanan/alasan-padanan.ts';
import { BIDANG_BANDING } from '#domain/padanan/beda-sisi.ts';
import { JENIS_USULAN_PADANAN, KELOMPOK_PADANAN } from '#domain/padanan/kelompok-padanan.ts';
import { HASIL_PENYELESAIAN } from '#domain/padanan/penyelesaian.ts';
import { STATUS_PADANAN } from '#domain/padanan/status-padanan.ts';
import { bentukCatatan, bentukId, bentukKemajuan, bentukTanggal } from './bentuk.ts';
import { pickGalat } from './galat.ts';

const status = z.enum(STATUS_PADANAN);
const kelompok = z.enum(KELOMPOK_PADANAN);
const jumlah = z.number().int().min(0);

/** Kinds of lists that can be matched. */
export const JENIS_DAFTAR_PADANAN = JENIS_DAFTAR;

const bentukDaftarPadanan = z.strictObject({
  berkas: bentukId,
  jenis: z.enum(JENIS_DAFTAR),
  namaBerkas: z.string(),
  waktu: z.string(),
  baris: jumlah,
});

export type DaftarPadanan = z.infer<typeof bentukDaftarPadanan>;

export const bentukJumlahStatus = z.record(status, jumlah);

export const bentukRekonsiliasi = z.strictObject({
  id: bentukId,
  waktu: z.string(),
  kiri: bentukDaftarPadanan,
  /** Null: the registry. */
  kanan: bentukDaftarPadanan.nullable(),
  jumlahKiri: jumlah,
  jumlahKanan: jumlah,
  /** Lists came or were taken back since, so the result no longer shows what the data says. */
  basi: z.boolean(),
  /** Programme of the list, null where it is about none. */
  program: z.string().nullable(),
  /** Results that nobody has settled by group, and the settled ones in a group of their own; they add up to all results. */
  kelompok: z.record(kelompok, jumlah),
  /** All results, settled or not. */
  status: bentukJumlahStatus,
  /** Of those the ones that hold a row of the list; they add up to `jumlahKiri`. */
  statusKiri: bentukJumlahStatus,
  /** People who receive the programme, or stand on the other list, and are not on this one; settled or not. */
  penerimaTidakDiDaftar: jumlah,
  silang: z.strictObject({ berpasangan: jumlah, hanyaKiri: jumlah, hanyaKanan: jumlah }),
  rt: z.array(z.string()),
  rw: z.array(z.string()),
});

export type Rekonsiliasi = z.infer<typeof bentukRekonsiliasi>;

/** What one side says of a person. `id`: key in the registry, or id of the row of the list. */
const bentukSisiPadanan = z.strictObject({
  id: z.string(),
  /** As it was written where it is not whole. */
  nik: z.string(),
  nomorKk: z.string(),
  nama: z.string(),
  tanggalLahir: bentukTanggal.nullable(),
  alamat: z.string(),
  rt: z.string(),
  rw: z.string(),
  desil: z.number().int().nullable(),
  keadaan: z.enum(KEADAAN_WARGA).nullable(),
  segmen: z.string(),
  /** Row of the file, null in the registry. */
  baris: z.number().int().nullable(),
});

export type SisiPadanan = z.infer<typeof bentukSisiPadanan>;

export const bentukBarisPadanan = z.strictObject({
  urut: z.number().int(),
  status,
  tanda: z.array(status),
  kiri: bentukSisiPadanan.nullable(),
  kanan: bentukSisiPadanan.nullable(),
  /** Fields that both sides fill and fill differently. */
  beda: z.array(z.enum(BIDANG_BANDING)),
  /** 0 to 1. */
  skor: z.number(),
  alasan: z.array(z.enum(ALASAN_PADANAN)),
  /** Whom of the other side an unpaired row may be, the best first. */
  kandidat: z.array(bentukSisiPadanan),
  penyelesaian: z
    .strictObject({
      hasil: z.enum(HASIL_PENYELESAIAN),
      /** The candidate that was chosen. */
      pilihan: z.string().nullable(),
      catatan: z.string(),
      usulan: bentukId.nullable(),
    })
    .nullable(),
});

export type BarisPadanan = z.infer<typeof bentukBarisPadanan>;

const bentukSaring = z.strictObject({
  kelompok,
  /** Parts of NIK, KK, name or address in any order, forgiving of spelling. */
  cari: z.string().max(100).optional(),
  rt: z.string().optional(),
  rw: z.string().optional(),
});

export type SaringPadanan = z.infer<typeof bentukSaring>;

/** Rows that can be named one by one. */
export const URUT_TERBANYAK = 5000;

/** Rows by number, or all that a filter leaves. */
const bentukPilih = z.union([
  z.strictObject({ urut: z.array(z.number().int()).min(1).max(URUT_TERBANYAK) }),
  z.strictObject({ saring: bentukSaring }),
]);

export type PilihPadanan = z.infer<typeof bentukPilih>;

const satu = z.strictObject({ rekonsiliasi: bentukId });
const banyak = satu.extend({ pilih: bentukPilih });

/** Matching of a list with the registry or another list, and the work that comes out of it. */
export const rekonsiliasi = {
  /** Lists that can be matched, newest first, and the newest result of each pair of kinds. */
  pilihan: oc.errors(pickGalat()).output(
    z.strictObject({
      daftar: z.array(bentukDaftarPadanan),
      warga: jumlah,
      hasil: z.array(z.strictObject({ id: bentukId, waktu: z.string(), kiri: z.string(), kanan: z.string() })),
    }),
  ),
  /** Matches in a thread and keeps the result; stopping the stream leaves everything as it was. `kanan` null: the registry. */
  jalankan: oc
    .errors(pickGalat('BERKAS_IMPOR_TIDAK_ADA', 'DAFTAR_SUDAH_DITARIK', 'JUMLAH_TIDAK_COCOK', 'DIBATALKAN'))
    .input(z.strictObject({ kiri: bentukId, kanan: bentukId.nullable() }))
    .output(
      eventIterator(
        z.union([
          bentukKemajuan,
          z.strictObject({
            jenis: z.literal('hasil'),
            rekonsiliasi: bentukId,
            kiri: jumlah,
            kanan: jumlah,
            status: bentukJumlahStatus,
          }),
        ]),
      ),
    ),
  get: oc.errors(pickGalat('REKONSILIASI_TIDAK_ADA')).input(satu).output(bentukRekonsiliasi),
  list: oc
    .errors(pickGalat('REKONSILIASI_TIDAK_ADA'))
    .input(
      satu.extend({
        saring: bentukSaring,
        offset: z.number().int().min(0),
        limit: z.number().int().min(1).max(500),
      }),
    )
    .output(z.strictObject({ total: jumlah, baris: z.array(bentukBarisPadanan) })),
  /** Numbers of all rows that a filter leaves, the first 5,000. */
  listUrut: oc
    .errors(pickGalat('REKONSILIASI_TIDAK_ADA'))
    .input(satu.extend({ saring: bentukSaring }))
    .output(z.array(z.number().int())),
  /** Says that the two are one person, are not, or that the row needs nothing more. Answers which rows, for undoing. */
  tandai: oc
    .errors(pickGalat('REKONSILIASI_TIDAK_ADA', 'PADANAN_TIDAK_ADA'))
    .input(banyak.extend({ hasil: z.enum(HASIL_PENYELESAIAN).exclude(['diusulkan']), catatan: bentukCatatan }))
    .output(
      z.strictObject({
        urut: z.array(z.number().int()),
        /** Of those that are the same person: rows whose sides differ, which may become `perbaikan_data`. */
        berbeda: z.array(z.number().int()),
      }),
    ),
  /** Says which candidate an ambiguous row is. */
  pilih: oc
    .errors(pickGalat('REKONSILIASI_TIDAK_ADA', 'PADANAN_TIDAK_ADA'))
    .input(satu.extend({ urut: z.number().int(), kandidat: z.string() }))
    .output(z.strictObject({ urut: z.array(z.number().int()) })),
  /** Opens settled rows again; a usulan that came of one is withdrawn as long as it is not decided. */
  bukaLagi: oc
    .errors(pickGalat('REKONSILIASI_TIDAK_ADA', 'PADANAN_TIDAK_ADA', 'USULAN_SUDAH_DIPUTUS'))
    .input(satu.extend({ urut: z.array(z.number().int()).min(1).max(200_000) }))
    .output(z.void()),
  /** Makes usulan of rows; those that cannot become one are told with the reason, the others go on. */
  usulkan: oc
    .errors(pickGalat('REKONSILIASI_TIDAK_ADA', 'PADANAN_TIDAK_ADA'))
    .input(banyak.extend({ jenis: z.enum(JENIS_USULAN_PADANAN), program: z.string(), catatan: bentukCatatan }))
    .output(
      z.strictObject({
        urut: z.array(z.number().int()),
        /** The session on whose agenda they are; null: they wait for one. */
        sidang: z.strictObject({ id: bentukId, nama: z.string() }).nullable(),
        ditolak: z.array(z.strictObject({ urut: z.number().int(), nama: z.string(), sebab: z.string() })),
      }),
    ),
  /** The whole result as a workbook, or its summary as PDF; waits under its id until it is fetched. */
  ekspor: oc
    .errors(pickGalat('REKONSILIASI_TIDAK_ADA', 'JUMLAH_TIDAK_COCOK', 'DIBATALKAN'))
    .input(satu.extend({ bentuk: z.enum(['xlsx', 'pdf']) }))
    .output(
      eventIterator(
        z.union([
          bentukKemajuan,
          z.strictObject({ jenis: z.literal('hasil'), dokumen: z.string(), namaBerkas: z.string() }),
        ]),
      ),
    ),
  unduh: oc
    .errors(pickGalat('DOKUMEN_TIDAK_ADA'))
    .input(z.strictObject({ dokumen: z.string() }))
    .output(z.file()),
};
