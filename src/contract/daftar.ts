import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { JENIS_DAFTAR } from '#domain/daftar.ts';
import { bentukId, bentukJendela, bentukKemajuan } from './bentuk.ts';
import { pickGalat } from './galat.ts';
import { bentukJumlahImpor, bentukPratinjau, bentukTemuanImpor } from './impor.ts';

const jenisDaftar = z.enum(JENIS_DAFTAR);

export const bentukBerkasDaftar = z.strictObject({
  id: bentukId,
  jenis: jenisDaftar,
  namaBerkas: z.string(),
  sha256: z.string(),
  waktu: z.string(),
  layout: z.string(),
  jumlah: bentukJumlahImpor,
  /** When it was taken back; null while it counts. */
  ditarik: z.string().nullable(),
});

/** Rows of a batch to choose from: taken, refused when it came in, rejected by SIKS-NG. */
export const TAMPIL_BARIS = ['diterima', 'ditolak', 'siks_ditolak'] as const;

export const bentukBarisDaftar = z.strictObject({
  /** Row of the file, from 1. */
  baris: z.number().int(),
  /** Key of the person; null for a refused row. */
  kunci: z.string().nullable(),
  /** True while the registry has the person. */
  warga: z.boolean(),
  nik: z.string(),
  nama: z.string(),
  /** What the row says beyond that, or why it was refused. */
  isi: z.string(),
});

export type BarisDaftar = z.infer<typeof bentukBarisDaftar>;

/** Lists of people (DTSEN, JKSS, PBI, desil, SIKS-NG, free): in by preview and write, and back out whole. */
export const daftar = {
  periksa: oc
    .errors(pickGalat('BERKAS_TIDAK_DITERIMA', 'DIBATALKAN'))
    .input(
      z.strictObject({ berkas: z.file(), jenis: jenisDaftar, pemetaan: z.record(z.string(), z.string()).optional() }),
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
  /** Writes in a thread; stopping the stream takes everything back. */
  tulis: oc
    .errors(pickGalat('PRATINJAU_TIDAK_ADA', 'BERKAS_TIDAK_DITERIMA', 'DIBATALKAN'))
    .input(z.strictObject({ pratinjau: z.string() }))
    .output(
      eventIterator(
        z.union([
          bentukKemajuan,
          z.strictObject({ jenis: z.literal('hasil'), berkas: bentukId.nullable(), jumlah: bentukJumlahImpor }),
        ]),
      ),
    ),
  buang: oc
    .errors(pickGalat())
    .input(z.strictObject({ pratinjau: z.string() }))
    .output(z.void()),
  riwayat: oc.errors(pickGalat()).output(z.array(bentukBerkasDaftar)),
  /** Rows of one batch as the list had them, refused ones with the reason. */
  baris: oc
    .errors(pickGalat('BERKAS_IMPOR_TIDAK_ADA'))
    .input(
      bentukJendela(['baris', 'nama', 'nik'], {
        cari: z.string().max(100),
        /** `ditolak`: refused when the list came in; `siks_ditolak`: rows that SIKS-NG rejected. */
        tampil: z.enum(TAMPIL_BARIS),
      }).extend({ berkas: bentukId }),
    )
    .output(z.strictObject({ berkas: bentukBerkasDaftar, total: z.number().int(), baris: z.array(bentukBarisDaftar) })),
  /** Takes a batch back whole: the registry is derived again without it. */
  tarik: oc
    .errors(pickGalat('BERKAS_IMPOR_TIDAK_ADA', 'DAFTAR_SUDAH_DITARIK', 'DIBATALKAN'))
    .input(z.strictObject({ berkas: bentukId }))
    .output(
      eventIterator(z.union([bentukKemajuan, z.strictObject({ jenis: z.literal('hasil'), warga: z.number().int() })])),
    ),
};
