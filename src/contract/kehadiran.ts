import { oc } from '@orpc/contract';
import { z } from 'zod';
import { bentukId, bentukTeks, bentukTeksWajib, bentukUnsur } from './bentuk.ts';
import { pickGalat } from './galat.ts';

export const bentukIsianPilar = z.strictObject({
  nama: bentukTeksWajib,
  unsur: bentukUnsur,
  jabatan: bentukTeks,
  rt: bentukTeks,
  rw: bentukTeks,
});

export const bentukPilar = bentukIsianPilar.extend({ id: bentukId, aktif: z.boolean() });

export type Pilar = z.infer<typeof bentukPilar>;

/** The roster of people who are invited to every session. */
export const pilar = {
  list: oc.errors(pickGalat()).output(z.array(bentukPilar)),
  save: oc
    .errors(pickGalat('PILAR_TIDAK_ADA'))
    .input(z.strictObject({ id: bentukId.nullable(), isian: bentukIsianPilar, aktif: z.boolean() }))
    .output(bentukPilar),
};

export const bentukPesertaSidang = z.strictObject({
  /** Number in the attendance list, from 1; what is typed to mark a person. */
  nomor: z.number().int(),
  pilar: bentukId,
  nama: z.string(),
  unsur: bentukUnsur,
  jabatan: z.string(),
  hadir: z.boolean(),
  /** Clock times `08.51`, null where not recorded. */
  datang: z.string().nullable(),
  tamu: z.boolean(),
});

export type PesertaSidang = z.infer<typeof bentukPesertaSidang>;

/** Attendance of a session. */
export const kehadiran = {
  list: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA'))
    .input(z.strictObject({ sidang: bentukId }))
    .output(z.array(bentukPesertaSidang)),
  mark: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'SIDANG_DITUTUP', 'PILAR_TIDAK_ADA'))
    .input(z.strictObject({ sidang: bentukId, pilar: bentukId, hadir: z.boolean() }))
    .output(bentukPesertaSidang),
  markAll: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'SIDANG_DITUTUP'))
    .input(z.strictObject({ sidang: bentukId }))
    .output(z.strictObject({ hadir: z.number().int() })),
  /** Someone who is not on the roster; is marked present at once. */
  addTamu: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'SIDANG_DITUTUP'))
    .input(z.strictObject({ sidang: bentukId, isian: bentukIsianPilar }))
    .output(bentukPesertaSidang),
};
