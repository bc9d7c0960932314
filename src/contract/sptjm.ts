import { oc } from '@orpc/contract';
import { z } from 'zod';
import { bentukCatatan, bentukId, bentukJenisUsulan, bentukPeriode, bentukTanggal } from './bentuk.ts';
import { pickGalat } from './galat.ts';

const bentukSptjm = z.strictObject({
  id: bentukId,
  nomor: z.string(),
  tanggal: bentukTanggal,
  periode: bentukPeriode,
  alasan: z.string(),
  usulan: z.number().int(),
});

export type BarisSptjm = z.infer<typeof bentukSptjm>;

/** Statements of the lurah (surat pernyataan tanggung jawab mutlak) where no muskel was held. Their paper: `dokumen.sptjm`. */
export const sptjm = {
  /** What a statement made now would name, counted by kind; and the month that is running. */
  siap: oc.errors(pickGalat()).output(
    z.strictObject({
      usulan: z.number().int(),
      jenis: z.array(z.strictObject({ jenis: bentukJenisUsulan, jumlah: z.number().int() })),
      /** Of these, how many an earlier statement names already. */
      pernah: z.number().int(),
      periode: bentukPeriode,
    }),
  ),
  /** Those made before, the newest first. */
  list: oc.errors(pickGalat()).output(z.array(bentukSptjm)),
  get: oc
    .errors(pickGalat('SPTJM_TIDAK_ADA'))
    .input(z.strictObject({ id: bentukId }))
    .output(bentukSptjm),
  /** Takes a letter number and keeps the usulan that wait as they are now. */
  create: oc
    .errors(
      pickGalat(
        'TIDAK_ADA_USULAN_MENUNGGU',
        'SPTJM_TANPA_ALASAN',
        'SPTJM_BULAN_DEPAN',
        'SPTJM_ADA_SIDANG',
        'NOMOR_SUDAH_DIPAKAI',
      ),
    )
    .input(z.strictObject({ periode: bentukPeriode, alasan: bentukCatatan }))
    .output(bentukSptjm),
};
