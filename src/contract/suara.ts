import { oc } from '@orpc/contract';
import { z } from 'zod';
import { PILIHAN_SUARA, SIFAT_PEMUNGUTAN } from '#domain/suara.ts';
import { bentukId, bentukUnsur } from './bentuk.ts';
import { pickGalat } from './galat.ts';

const hitungan = z.number().int().min(0).max(9999);
const jumlah = { setuju: hitungan, tidak: hitungan, abstain: hitungan };
const suaraOrang = z.strictObject({ pilar: bentukId, pilihan: z.enum(PILIHAN_SUARA) });

/** Votes as they are counted in the hall. */
export const bentukIsianSuara = z
  .strictObject({
    sifat: z.enum(SIFAT_PEMUNGUTAN),
    ...jumlah,
    /** How many may vote and gave no vote, as the hall confirmed. */
    tidakMemberi: hitungan,
    /** Who voted how, of an open vote by name; null: only counted. */
    nama: z.array(suaraOrang).max(9999).nullable(),
  })
  .refine(({ sifat, nama }) => sifat === 'terbuka' || nama === null, 'Pemungutan rahasia tidak menyimpan nama.');

export type IsianSuara = z.infer<typeof bentukIsianSuara>;

/** Votes as they were recorded with a decision. */
export const bentukPemungutanSuara = z.strictObject({
  sifat: z.enum(SIFAT_PEMUNGUTAN),
  ...jumlah,
  berhak: hitungan,
});

const pemilih = z.strictObject({
  pilar: bentukId,
  /** Number in the attendance list. */
  nomor: z.number().int(),
  nama: z.string(),
  unsur: bentukUnsur,
  jabatan: z.string(),
});

export type Pemilih = z.infer<typeof pemilih>;

/** Who may vote on a candidate: all in the hall but who stepped aside. */
export const suara = {
  berhak: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'USULAN_TIDAK_ADA'))
    .input(z.strictObject({ sidang: bentukId, nomor: z.number().int() }))
    .output(
      z.strictObject({
        hadir: z.number().int(),
        /** Names of who is in the hall and stepped aside. */
        mundur: z.array(z.string()),
        pemilih: z.array(pemilih),
      }),
    ),
};
