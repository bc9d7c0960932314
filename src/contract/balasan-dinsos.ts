import { oc } from '@orpc/contract';
import { z } from 'zod';
import { bentukId } from './bentuk.ts';
import { pickGalat } from './galat.ts';

const jumlah = z.number().int().min(0);

/** `ditolak = cocok + tidakCocok`. */
const bentukHasilSiksDinsos = z.strictObject({
  dibaca: jumlah,
  diterima: jumlah,
  /** Rows on which SIKS-NG says nothing yet. */
  tanpaHasil: jumlah,
  ditolak: jumlah,
  /** Refused rows that are kept with the decision from which they came. */
  cocok: jumlah,
  tidakCocok: z.array(
    z.strictObject({
      baris: bentukId,
      nik: z.string(),
      nama: z.string(),
      program: z.string(),
      sebab: z.string(),
    }),
  ),
});

export type HasilSiksDinsos = z.infer<typeof bentukHasilSiksDinsos>;

/** What Dinas Sosial does with the answers of SIKS-NG; its kelurahan learn of them by the return files. */
export const balasanDinsos = {
  /** Takes a result of SIKS-NG (layout B) in; the same file again changes nothing. */
  hasilSiks: oc
    .errors(pickGalat('BUKAN_DATA_DINSOS', 'BERKAS_TIDAK_DITERIMA', 'DIBATALKAN'))
    .input(z.strictObject({ berkas: z.file() }))
    .output(bentukHasilSiksDinsos),
};
