import { oc } from '@orpc/contract';
import { z } from 'zod';
import { PERAN_PENANDA } from '#domain/penanda-tangan.ts';
import { bentukGoresan, bentukId, bentukTeks } from './bentuk.ts';
import { pickGalat } from './galat.ts';

export const bentukPenanda = z.strictObject({
  urut: z.number().int(),
  peran: z.enum(PERAN_PENANDA),
  /** Who on the attendance list that is, where it is somebody on it. */
  pilar: bentukId.nullable(),
  /** Empty: nobody yet. */
  nama: z.string(),
  nip: z.string(),
  jabatan: z.string(),
  cara: z.enum(['belum', 'goresan', 'kertas']),
  goresan: bentukGoresan.nullable(),
  waktu: z.string().nullable(),
});

const satuSidang = z.strictObject({ sidang: bentukId });
const satuTempat = satuSidang.extend({ urut: z.number().int().positive() });
const orang = z.strictObject({ pilar: bentukId.nullable(), nama: bentukTeks, nip: bentukTeks, jabatan: bentukTeks });

/** Who signs the berita acara, and how. Every command answers the places as they stand then. */
export const penandaTangan = {
  list: oc.errors(pickGalat('SIDANG_TIDAK_ADA')).input(satuSidang).output(z.array(bentukPenanda)),
  /** Puts somebody at a place; a signature of somebody else there goes. */
  ganti: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'SIDANG_DITUTUP', 'PENANDA_TIDAK_ADA', 'PILAR_TIDAK_ADA'))
    .input(satuTempat.extend({ orang }))
    .output(z.array(bentukPenanda)),
  tambahSaksi: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'SIDANG_DITUTUP', 'PILAR_TIDAK_ADA'))
    .input(satuSidang.extend({ orang }))
    .output(z.array(bentukPenanda)),
  hapusSaksi: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'SIDANG_DITUTUP', 'PENANDA_TIDAK_ADA'))
    .input(satuTempat)
    .output(z.array(bentukPenanda)),
  /**
   * Signs a place: strokes of the pad, or on the printed paper; null takes the signature back. After the closing a place that nobody
   * signed on the pad can still be signed, and nothing can be taken back.
   */
  tandaTangani: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'SIDANG_DITUTUP', 'PENANDA_TIDAK_ADA', 'PENANDA_SUDAH_BERTANDA'))
    .input(
      satuTempat.extend({
        isi: z
          .union([
            z.strictObject({ cara: z.literal('goresan'), goresan: bentukGoresan }),
            z.strictObject({ cara: z.literal('kertas') }),
          ])
          .nullable(),
      }),
    )
    .output(z.array(bentukPenanda)),
};
