import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { JENIS_DAFTAR } from '#domain/daftar.ts';
import { KODE_TEMUAN_IMPOR } from '#domain/temuan-impor.ts';
import { bentukId, bentukJendela, bentukJenisUsulan, bentukKemajuan, bentukSha256 } from './bentuk.ts';
import { pickGalat } from './galat.ts';

export const JENIS_IMPOR = ['usulan', 'keputusan'] as const;

/** Everything that a file may be imported as. */
export const JENIS_BERKAS = [...JENIS_IMPOR, ...JENIS_DAFTAR] as const;

export const bentukTemuanImpor = z.strictObject({
  baris: z.number().int(),
  kolom: z.string(),
  kode: z.enum(KODE_TEMUAN_IMPOR),
  pesan: z.string(),
  isi: z.string(),
  berat: z.enum(['galat', 'ingat']),
});

export const bentukJumlahImpor = z.strictObject({
  dibaca: z.number().int(),
  baru: z.number().int(),
  diperbarui: z.number().int(),
  sama: z.number().int(),
  ditolak: z.number().int(),
});

const bentukKolom = z.strictObject({
  indeks: z.number().int(),
  judul: z.string(),
  /** Field that the column fills, or null where it is not used. */
  bidang: z.string().nullable(),
  contoh: z.array(z.string()),
});

export const bentukPratinjau = z.strictObject({
  id: z.string(),
  jenisImpor: z.enum(JENIS_BERKAS),
  namaBerkas: z.string(),
  sha256: bentukSha256,
  lembar: z.string(),
  barisJudul: z.number().int(),
  layout: z.string(),
  kolom: z.array(bentukKolom),
  /** Fields that columns can be mapped to, with their Indonesian names. */
  bidang: z.array(z.strictObject({ kode: z.string(), nama: z.string(), wajib: z.boolean() })),
  /** Fields that must be there and that no column fills: map them by hand before anything can be written. */
  kurang: z.array(z.string()),
  /** True when a mapping by hand from an earlier import was used. */
  pemetaanDiingat: z.boolean(),
  jumlah: bentukJumlahImpor,
  /** Rows with warnings only; they are part of the rows that are taken. */
  peringatan: z.number().int(),
  /** Worksheet rows without a decision yet: neither taken nor refused, counted in `sama`. */
  belumDiisi: z.number().int(),
});

export type Pratinjau = z.infer<typeof bentukPratinjau>;

const bentukBerkasImpor = z.strictObject({
  id: bentukId,
  jenis: z.enum(JENIS_IMPOR),
  namaBerkas: z.string(),
  sha256: bentukSha256,
  waktu: z.string(),
  layout: z.string(),
  jumlah: bentukJumlahImpor,
});

/** Lists in, in two steps: preview, then write. */
export const impor = {
  periksa: oc
    .errors(pickGalat('BERKAS_TIDAK_DITERIMA', 'SIDANG_TIDAK_ADA', 'SIDANG_DITUTUP', 'DIBATALKAN'))
    .input(
      z.strictObject({
        berkas: z.file(),
        jenis: z.enum(JENIS_IMPOR),
        sidang: bentukId.optional(),
        /** Column index to field, as the user mapped it; replaces what was found by heading. */
        pemetaan: z.record(z.string(), z.string()).optional(),
        jenisBawaan: bentukJenisUsulan.optional(),
      }),
    )
    .output(
      eventIterator(
        z.union([bentukKemajuan, z.strictObject({ jenis: z.literal('hasil'), pratinjau: bentukPratinjau })]),
      ),
    ),
  listTemuan: oc
    .errors(pickGalat('PRATINJAU_TIDAK_ADA'))
    .input(
      bentukJendela(['baris', 'kode', 'kolom'], { berat: z.enum(['galat', 'ingat']), cari: z.string() }).extend({
        pratinjau: z.string(),
      }),
    )
    .output(z.strictObject({ total: z.number().int(), baris: z.array(bentukTemuanImpor) })),
  /** Puts right one cell of the preview by hand; nothing is written yet. */
  perbaiki: oc
    .errors(pickGalat('PRATINJAU_TIDAK_ADA'))
    .input(
      z.strictObject({ pratinjau: z.string(), baris: z.number().int(), kolom: z.string(), isi: z.string().max(300) }),
    )
    .output(bentukPratinjau),
  tulis: oc
    .errors(pickGalat('PRATINJAU_TIDAK_ADA', 'BERKAS_TIDAK_DITERIMA', 'SIDANG_DITUTUP'))
    .input(z.strictObject({ pratinjau: z.string() }))
    .output(z.strictObject({ berkas: bentukId.nullable(), jumlah: bentukJumlahImpor })),
  buang: oc
    .errors(pickGalat())
    .input(z.strictObject({ pratinjau: z.string() }))
    .output(z.void()),
  /** The refused rows of a preview or of a written import as a spreadsheet, to be put right and imported again. */
  unduhDitolak: oc
    .errors(pickGalat('PRATINJAU_TIDAK_ADA'))
    .input(z.strictObject({ pratinjau: z.string() }))
    .output(z.file()),
  riwayat: oc.errors(pickGalat()).output(z.array(bentukBerkasImpor)),
};
