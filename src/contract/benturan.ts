import { oc } from '@orpc/contract';
import { z } from 'zod';
import { SEBAB_BENTURAN, SIKAP_BENTURAN } from '#domain/benturan.ts';
import { bentukId, bentukTeks } from './bentuk.ts';
import { pickGalat } from './galat.ts';

const sebab = z.enum(SEBAB_BENTURAN);

/** Somebody on the attendance list who may not be free to decide about a candidate, or of whom it was said. */
const orangBenturan = z.strictObject({
  pilar: bentukId,
  /** Number in the attendance list. */
  nomor: z.number().int(),
  nama: z.string(),
  jabatan: z.string(),
  /** In the hall at this moment. */
  diRuangan: z.boolean(),
  /** What this person does in the session; another must do it where he steps aside. */
  peran: z.enum(['pimpinan', 'notulis']).nullable(),
  /** What the data gives reason to ask; null where only the hall named the person. */
  kemungkinan: z.strictObject({ sebab, kata: z.string(), ringan: z.boolean() }).nullable(),
  dicatat: z.strictObject({ sebab, sikap: z.enum(SIKAP_BENTURAN), catatan: z.string() }).nullable(),
});

export type OrangBenturan = z.infer<typeof orangBenturan>;

/** In the order of the attendance list. */
export const bentukBenturanCalon = z.array(orangBenturan);

const satuOrang = z.strictObject({ sidang: bentukId, nomor: z.number().int(), pilar: bentukId });

/** Conflicts of interest: who stepped aside for a candidate, or stayed although it was said. */
export const benturan = {
  /** A later word about the same person supersedes the earlier one. */
  catat: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'SIDANG_DITUTUP', 'USULAN_TIDAK_ADA', 'PILAR_TIDAK_ADA'))
    .input(satuOrang.extend({ sebab, sikap: z.enum(SIKAP_BENTURAN), catatan: bentukTeks }))
    .output(bentukBenturanCalon),
  /** Takes back what was recorded about the person. */
  batalkan: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'SIDANG_DITUTUP', 'USULAN_TIDAK_ADA', 'BENTURAN_TIDAK_ADA'))
    .input(satuOrang)
    .output(bentukBenturanCalon),
};
