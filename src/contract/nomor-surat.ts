import { oc } from '@orpc/contract';
import { z } from 'zod';
import { checkNomorSendiri, NOMOR_SEKALIGUS, UNTUK_NOMOR } from '#domain/buku-nomor.ts';
import { bentukTeksWajib } from './bentuk.ts';
import { pickGalat } from './galat.ts';

export const bentukPilihanNomor = z.discriminatedUnion('cara', [
  z.strictObject({ cara: z.literal('berikut') }),
  z.strictObject({ cara: z.literal('dipesan'), urut: z.number().int().positive() }),
  z.strictObject({
    cara: z.literal('sendiri'),
    nomor: z.string().superRefine((nomor, ctx) => {
      const cacat = checkNomorSendiri(nomor);
      if (cacat !== null) ctx.addIssue({ code: 'custom', message: cacat });
    }),
  }),
]);

const bentukBuku = z.strictObject({
  tahun: z.number().int(),
  /** The next place and the number it would give today. */
  berikut: z.strictObject({ urut: z.number().int(), nomor: z.string() }),
  /** The newest first. */
  baris: z.array(
    z.strictObject({
      /** Null: from another book. */
      urut: z.number().int().nullable(),
      nomor: z.string(),
      untuk: z.enum(UNTUK_NOMOR),
      keterangan: z.string(),
      /** The session of the paper. */
      namaSidang: z.string().nullable(),
      waktu: z.string(),
    }),
  ),
});

export type BukuNomor = z.infer<typeof bentukBuku>;

const banyak = z.number().int().min(1).max(NOMOR_SEKALIGUS, `Paling banyak ${NOMOR_SEKALIGUS} nomor sekaligus.`);

/** The book of letter numbers: every number once, every gap with its reason. Each answers the book of this year. */
export const nomorSurat = {
  buku: oc.errors(pickGalat()).output(bentukBuku),
  /** Reserves the next numbers, for papers that are numbered by hand or later. */
  pesan: oc
    .errors(pickGalat('NOMOR_SUDAH_DIPAKAI'))
    .input(z.strictObject({ banyak, keterangan: bentukTeksWajib }))
    .output(bentukBuku),
  /** The next number becomes `berikut`: those before it were used elsewhere, and the reason is kept with each. */
  lewati: oc
    .errors(pickGalat('NOMOR_TIDAK_TERSEDIA', 'NOMOR_SUDAH_DIPAKAI'))
    .input(z.strictObject({ berikut: z.number().int().positive(), keterangan: bentukTeksWajib }))
    .output(bentukBuku),
  /** A reserved number that nobody needs: it stays in the book as passed over. */
  lepas: oc
    .errors(pickGalat('NOMOR_TIDAK_TERSEDIA'))
    .input(z.strictObject({ urut: z.number().int().positive(), keterangan: bentukTeksWajib }))
    .output(bentukBuku),
};
