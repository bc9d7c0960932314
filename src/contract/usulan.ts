import { oc } from '@orpc/contract';
import { z } from 'zod';
import { bentukDataUsulan, bentukId, bentukJendela, bentukJenisUsulan, bentukStatusUsulan } from './bentuk.ts';
import { pickGalat } from './galat.ts';

export const URUT_USULAN = ['nama', 'nik', 'rt', 'rw', 'jenis', 'program', 'status', 'id'] as const;

export const bentukBarisUsulan = z.strictObject({
  id: bentukId,
  nik: z.string(),
  nama: z.string(),
  jenis: bentukJenisUsulan,
  program: z.string(),
  rt: z.string(),
  rw: z.string(),
  alamat: z.string(),
  pengusul: z.string(),
  status: bentukStatusUsulan,
});

export type BarisUsulan = z.infer<typeof bentukBarisUsulan>;

/** The list of usulan. */
export const usulan = {
  list: oc
    .errors(pickGalat())
    .input(
      bentukJendela(URUT_USULAN, {
        cari: z.string().max(100),
        jenis: bentukJenisUsulan,
        program: z.string(),
        status: bentukStatusUsulan,
        rt: z.string(),
        rw: z.string(),
      }),
    )
    .output(z.strictObject({ total: z.number().int(), baris: z.array(bentukBarisUsulan) })),
  get: oc
    .errors(pickGalat('USULAN_TIDAK_ADA'))
    .input(z.strictObject({ id: bentukId }))
    .output(
      z.strictObject({
        id: bentukId,
        data: bentukDataUsulan,
        status: bentukStatusUsulan,
        asal: z.strictObject({ namaBerkas: z.string(), baris: z.number().int(), waktu: z.string() }).nullable(),
      }),
    ),
  count: oc.errors(pickGalat()).output(z.record(bentukStatusUsulan, z.number().int())),
  /** Values that occur, for the filters. */
  pilihan: oc
    .errors(pickGalat())
    .output(z.strictObject({ program: z.array(z.string()), rt: z.array(z.string()), rw: z.array(z.string()) })),
};
