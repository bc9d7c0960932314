import { oc } from '@orpc/contract';
import { z } from 'zod';
import { PERAN_PENANDA, type PeranPenanda } from '#domain/penanda-tangan.ts';
import { type BlokTemplat, checkBlokTemplat, checkJabatanTemplat, DAFTAR_BLOK_TEMPLAT } from '#domain/templat.ts';
import { pickGalat } from './galat.ts';

function createBlok(blok: BlokTemplat) {
  return z.string().superRefine((teks, ctx) => {
    const [cacat] = checkBlokTemplat(blok, teks);
    if (cacat !== undefined) ctx.addIssue({ code: 'custom', message: cacat.pesan });
  });
}

const bentukJabatan = z.string().superRefine((teks, ctx) => {
  const cacat = checkJabatanTemplat(teks);
  if (cacat !== null) ctx.addIssue({ code: 'custom', message: cacat });
});

type Bentuk<K extends string> = Record<K, ReturnType<typeof createBlok>>;

export const bentukTemplat = z.strictObject({
  blok: z.strictObject(
    Object.fromEntries(DAFTAR_BLOK_TEMPLAT.map((blok) => [blok, createBlok(blok)])) as Bentuk<BlokTemplat>,
  ),
  jabatan: z.strictObject(
    Object.fromEntries(PERAN_PENANDA.map((peran) => [peran, bentukJabatan])) as Bentuk<PeranPenanda>,
  ),
});

/** How the kelurahan words its papers. Sessions that are closed keep the words they were closed with. */
export const templat = {
  get: oc.errors(pickGalat()).output(bentukTemplat),
  update: oc.errors(pickGalat()).input(bentukTemplat).output(bentukTemplat),
};
