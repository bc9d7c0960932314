import { oc } from '@orpc/contract';
import { z } from 'zod';
import {
  bentukAlasan,
  bentukDataUsulan,
  bentukId,
  bentukIsiKeputusan,
  bentukIsiKriteria,
  bentukJendela,
  bentukJenisUsulan,
  bentukJumlahPutusan,
  bentukPutusan,
  bentukTanggal,
} from './bentuk.ts';
import { pickGalat } from './galat.ts';

const keputusanBerlaku = z.strictObject({
  putusan: bentukPutusan,
  alasan: bentukAlasan.nullable(),
  catatan: z.string(),
  diputusPada: z.string(),
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
  /** The first picture that the usulan carries, and how many there are. */
  foto: z.strictObject({ id: bentukId, keterangan: z.string(), jumlah: z.number().int() }).nullable(),
  peringatan: z.array(z.strictObject({ judul: z.string(), rincian: z.string() })),
  keluarga: z.array(z.strictObject({ nama: z.string(), hubungan: z.string(), umur: z.number().int().nullable() })),
  /** Business of a candidate of PENA or graduation, field by field, as the hall may see it. */
  usaha: z.array(z.strictObject({ label: z.string(), isi: z.string() })),
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
  /** First number without a decision, null when all are decided. */
  berikut: z.number().int().nullable(),
  /** Number that was shown last, to open there after a restart. */
  terakhir: z.number().int().nullable(),
  dapatDiurungkan: z.boolean(),
});

export type KemajuanSidang = z.infer<typeof bentukKemajuanSidang>;

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
        putusan: z.union([bentukPutusan, z.literal('belum')]),
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
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'USULAN_TIDAK_ADA', 'SIDANG_DITUTUP', 'KEPUTUSAN_TIDAK_LENGKAP'))
    .input(z.strictObject({ sidang: bentukId, nomor: z.number().int(), isi: bentukIsiKeputusan }))
    .output(bentukKemajuanSidang),
  undo: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'SIDANG_DITUTUP', 'TIDAK_ADA_YANG_DIURUNGKAN'))
    .input(z.strictObject({ sidang: bentukId }))
    .output(bentukKemajuanSidang.extend({ nomor: z.number().int() })),
};
