import { oc } from '@orpc/contract';
import { z } from 'zod';
import { HASIL_SANGGAHAN } from '#domain/sanggahan.ts';
import {
  bentukAlasan,
  bentukCatatan,
  bentukDataUsulan,
  bentukId,
  bentukIsiKeputusan,
  bentukPutusan,
  bentukTanggal,
} from './bentuk.ts';
import { pickGalat } from './galat.ts';

const isiTercatat = z.strictObject({
  putusan: bentukPutusan,
  alasan: bentukAlasan.nullable(),
  catatan: z.string(),
});

/** A decision that an addendum changed, before and after. */
const bentukKoreksi = z.strictObject({
  nomor: z.number().int(),
  usulan: bentukId,
  data: bentukDataUsulan,
  sebelum: isiTercatat,
  sesudah: isiTercatat,
});

export const bentukAdendum = z.strictObject({
  id: bentukId,
  /** 1, 2, 3 ... within the session. */
  urut: z.number().int(),
  nomor: z.string(),
  tanggal: bentukTanggal,
  alasan: z.string(),
  koreksi: z.array(bentukKoreksi).readonly(),
  /** The objection that it answers. */
  sanggahan: z
    .strictObject({
      nomor: z.number().int(),
      penyanggah: z.string(),
      sebagai: z.string(),
      isi: z.string(),
      jawaban: z.string(),
      penjawab: z.string(),
      hasil: z.enum(HASIL_SANGGAHAN).nullable(),
    })
    .nullable(),
});

export type Adendum = z.infer<typeof bentukAdendum>;

/** What changes a closed session: a numbered addendum with its reason. */
export const adendum = {
  list: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA'))
    .input(z.strictObject({ sidang: bentukId }))
    .output(z.array(bentukAdendum)),
  get: oc
    .errors(pickGalat('ADENDUM_TIDAK_ADA'))
    .input(z.strictObject({ id: bentukId }))
    .output(bentukAdendum),
  create: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'SIDANG_BELUM_DITUTUP', 'USULAN_TIDAK_ADA', 'KEPUTUSAN_TIDAK_LENGKAP'))
    .input(
      z.strictObject({
        sidang: bentukId,
        alasan: bentukCatatan.min(1, 'Wajib diisi.'),
        koreksi: z
          .array(z.strictObject({ usulan: bentukId, isi: bentukIsiKeputusan }))
          .min(1)
          .max(500),
      }),
    )
    .output(z.strictObject({ id: bentukId, urut: z.number().int(), nomor: z.string() })),
};
