import { oc } from '@orpc/contract';
import { z } from 'zod';
import { CARA_PUTUSAN } from '#domain/putusan.ts';
import { bentukTolakanUsulan } from './balasan.ts';
import {
  bentukAlasan,
  bentukCatatan,
  bentukDataUsulan,
  bentukId,
  bentukIsiKeputusan,
  bentukIsiKriteria,
  bentukJendela,
  bentukJenisUsulan,
  bentukJumlahPutusan,
  bentukPutusan,
  bentukTanggal,
  bentukTeks,
} from './bentuk.ts';
import { bentukBenturanCalon } from './benturan.ts';
import { pickGalat } from './galat.ts';
import { bentukIsianSuara, bentukPemungutanSuara } from './suara.ts';

const keputusanBerlaku = z.strictObject({
  /** Sent back with the next decision on the same candidate, so that none is replaced that was not seen. */
  id: bentukId,
  cara: z.enum(CARA_PUTUSAN),
  putusan: bentukPutusan,
  alasan: bentukAlasan.nullable(),
  catatan: z.string(),
  diputusPada: z.string(),
  /** The votes, where mufakat failed. */
  suara: bentukPemungutanSuara.nullable(),
});

export type KeputusanBerlaku = z.infer<typeof keputusanBerlaku>;

const bentukPendapat = z.strictObject({ id: bentukId, nama: z.string(), catatan: z.string() });

export type PendapatBerbeda = z.infer<typeof bentukPendapat>;

const bentukIsianPendapat = z.strictObject({
  /** Somebody on the attendance list; null: only the name is known. */
  pilar: bentukId.nullable(),
  nama: bentukTeks,
  catatan: bentukCatatan,
});

/** One line of the agenda beside the candidate. */
export const bentukCalonRingkas = z.strictObject({
  nomor: z.number().int(),
  usulan: bentukId,
  nik: z.string(),
  nama: z.string(),
  rt: z.string(),
  rw: z.string(),
  jenis: bentukJenisUsulan,
  program: z.string(),
  putusan: bentukPutusan.nullable(),
  alasan: bentukAlasan.nullable(),
  /** Put aside, to be taken up again before the end. */
  diparkir: z.boolean(),
});

export type CalonRingkas = z.infer<typeof bentukCalonRingkas>;

/** All that the hall must know about one candidate. */
export const bentukCalon = z.strictObject({
  nomor: z.number().int(),
  usulan: bentukId,
  data: bentukDataUsulan,
  umur: z.number().int().nullable(),
  /** Desil of the usulan, or else of the registry. */
  desil: z.number().int().nullable(),
  /** Codes of the programmes that the registry says the person receives. */
  diterima: z.array(z.string()),
  keputusan: keputusanBerlaku.nullable(),
  kriteria: bentukIsiKriteria,
  diparkir: z.boolean(),
  /** Who in the hall thinks otherwise. */
  pendapat: z.array(bentukPendapat),
  /** The pictures that the usulan carries. */
  foto: z.array(z.strictObject({ id: bentukId, keterangan: z.string() })),
  /** Where lists say otherwise than the usulan, field by field; numbers are masked. */
  perbedaan: z.array(
    z.strictObject({
      bidang: z.string(),
      usulan: z.string(),
      lain: z.array(z.strictObject({ isi: z.string(), daftar: z.array(z.string()).readonly() })).readonly(),
    }),
  ),
  peringatan: z.array(z.strictObject({ judul: z.string(), rincian: z.string() })),
  keluarga: z.array(z.strictObject({ nama: z.string(), hubungan: z.string(), umur: z.number().int().nullable() })),
  /** Who on the attendance list may not be free to decide, and who said so. */
  benturan: bentukBenturanCalon,
  /** Business of a candidate of PENA or graduation, field by field, as the hall may see it. */
  usaha: z.array(z.strictObject({ label: z.string(), isi: z.string() })),
  /** Why the candidate is before the hall once more: SIKS-NG refused what an earlier session had found layak. */
  tolakan: bentukTolakanUsulan.nullable(),
  terdahulu: z.array(
    z.strictObject({
      tanggal: bentukTanggal,
      jenis: bentukJenisUsulan,
      putusan: bentukPutusan,
      alasan: bentukAlasan.nullable(),
      catatan: z.string(),
    }),
  ),
});

export type Calon = z.infer<typeof bentukCalon>;

export const bentukKemajuanSidang = z.strictObject({
  usulan: z.number().int(),
  diputus: z.number().int(),
  jumlah: bentukJumlahPutusan,
  /** How many of those without a decision wait aside. */
  diparkir: z.number().int(),
  /** First number to take up: without a decision, those aside last; null when all are decided. */
  berikut: z.number().int().nullable(),
  /** Seconds that the hall took for a candidate of late; null while too few were decided. */
  laju: z.number().nullable(),
  /** Clock time until which the hall means to be done. */
  rencanaSelesai: z.string().nullable(),
  /** Number that was shown last, to open there after a restart. */
  terakhir: z.number().int().nullable(),
  dapatDiurungkan: z.boolean(),
});

export type KemajuanSidang = z.infer<typeof bentukKemajuanSidang>;

/** What the last command was that an undo took back; `lanjut`: taking up a candidate that had been put aside. */
export interface ApaDiurungkan {
  readonly jenis: 'keputusan' | 'blok' | 'parkir' | 'lanjut';
  /** How many candidates it was about. */
  readonly jumlah: number;
}

const bentukApaDiurungkan = z.strictObject({
  jenis: z.enum(['keputusan', 'blok', 'parkir', 'lanjut']),
  jumlah: z.number().int(),
}) satisfies z.ZodType<ApaDiurungkan>;

/** Candidates that are alike: of one kind, and where it is given of one programme, RT and RW. */
const bentukKelompokBlok = z.strictObject({
  jenis: bentukJenisUsulan,
  program: z.string().optional(),
  rt: z.string().optional(),
  rw: z.string().optional(),
});

export type KelompokBlok = z.infer<typeof bentukKelompokBlok>;

const bentukCalonBlok = z.strictObject({
  nomor: z.number().int(),
  nama: z.string(),
  nik: z.string(),
  rt: z.string(),
  rw: z.string(),
  alamat: z.string(),
  jenis: bentukJenisUsulan,
  program: z.string(),
  umur: z.number().int().nullable(),
  desil: z.number().int().nullable(),
  /** People in the family. */
  anggota: z.number().int(),
  /** Why the candidate is discussed alone; empty: may be in a block. */
  halangan: z.array(z.string()),
});

export type CalonBlok = z.infer<typeof bentukCalonBlok>;

/** As many as a hall can be shown. */
const BLOK_TERBESAR = 200;

const galatSidang = pickGalat('SIDANG_TIDAK_ADA', 'USULAN_TIDAK_ADA');

/** Deciding, candidate by candidate. An answer comes only after the decision is on the disk. */
export const pembahasan = {
  kemajuan: oc
    .errors(galatSidang)
    .input(z.strictObject({ sidang: bentukId }))
    .output(bentukKemajuanSidang),
  list: oc
    .errors(galatSidang)
    .input(
      bentukJendela(['nomor', 'nama', 'nik', 'rt', 'jenis', 'program', 'putusan'], {
        cari: z.string().max(100),
        putusan: z.union([bentukPutusan, z.enum(['belum', 'diparkir'])]),
        jenis: bentukJenisUsulan,
        program: z.string(),
        rt: z.string(),
        rw: z.string(),
      }).extend({ sidang: bentukId }),
    )
    .output(z.strictObject({ total: z.number().int(), baris: z.array(bentukCalonRingkas) })),
  get: oc
    .errors(galatSidang)
    .input(z.strictObject({ sidang: bentukId, nomor: z.number().int() }))
    .output(bentukCalon),
  record: oc
    .errors(
      pickGalat(
        'SIDANG_TIDAK_ADA',
        'USULAN_TIDAK_ADA',
        'SIDANG_DITUTUP',
        'KEPUTUSAN_TIDAK_LENGKAP',
        'KEPUTUSAN_BERUBAH',
        'SUARA_TIDAK_COCOK',
      ),
    )
    .input(
      z.strictObject({
        sidang: bentukId,
        nomor: z.number().int(),
        isi: bentukIsiKeputusan,
        /** Only where votes were counted. */
        suara: bentukIsianSuara.optional(),
        /** Id of the decision that the screen showed, null for none; left out where nobody looked. */
        terlihat: bentukId.nullable().optional(),
      }),
    )
    .output(bentukKemajuanSidang.extend({ keputusan: keputusanBerlaku })),
  /** Puts a candidate aside (`parkir`), or takes it up again. */
  parkir: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'USULAN_TIDAK_ADA', 'SIDANG_DITUTUP', 'USULAN_SUDAH_DIPUTUS'))
    .input(z.strictObject({ sidang: bentukId, nomor: z.number().int(), parkir: z.boolean() }))
    .output(bentukKemajuanSidang),
  /** The candidates of a group that wait, and what keeps some of them out of a block. */
  calonBlok: oc
    .errors(galatSidang)
    .input(z.strictObject({ sidang: bentukId, kelompok: bentukKelompokBlok }))
    .output(z.array(bentukCalonBlok)),
  /** One decision on all of them in one command, or none at all. */
  recordBlok: oc
    .errors(
      pickGalat(
        'SIDANG_TIDAK_ADA',
        'USULAN_TIDAK_ADA',
        'SIDANG_DITUTUP',
        'KEPUTUSAN_TIDAK_LENGKAP',
        'KEPUTUSAN_BERUBAH',
        'PILAR_TIDAK_ADA',
      ),
    )
    .input(
      z.strictObject({
        sidang: bentukId,
        nomor: z.array(z.number().int()).min(1).max(BLOK_TERBESAR),
        isi: bentukIsiKeputusan,
        pendapat: z.array(bentukIsianPendapat).max(20),
      }),
    )
    .output(bentukKemajuanSidang),
  addPendapat: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'USULAN_TIDAK_ADA', 'SIDANG_DITUTUP', 'PILAR_TIDAK_ADA'))
    .input(z.strictObject({ sidang: bentukId, nomor: z.number().int(), isian: bentukIsianPendapat }))
    .output(z.array(bentukPendapat)),
  cancelPendapat: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'SIDANG_DITUTUP', 'PENDAPAT_TIDAK_ADA'))
    .input(z.strictObject({ sidang: bentukId, id: bentukId }))
    .output(z.void()),
  undo: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'SIDANG_DITUTUP', 'TIDAK_ADA_YANG_DIURUNGKAN'))
    .input(z.strictObject({ sidang: bentukId }))
    .output(bentukKemajuanSidang.extend({ nomor: z.number().int(), diurungkan: bentukApaDiurungkan })),
};
