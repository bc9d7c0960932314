import { oc } from '@orpc/contract';
import { z } from 'zod';
import { bentukId, bentukTanggal } from './bentuk.ts';
import { pickGalat } from './galat.ts';

const hari = z.number().int().min(1).max(31).nullable();

export const bentukBatas = z.strictObject({ pbi: hari, bantuan: hari, usulan: hari, tarik: hari });

const jumlah = z.number().int().min(0);

export const bentukTren = z.strictObject({
  sidang: bentukId,
  nama: z.string(),
  tanggal: bentukTanggal,
  usulan: jumlah,
  layak: jumlah,
  /** Proposed to leave, graduation left out. */
  keluar: jumlah,
  graduasi: jumlah,
  /** Families with someone in desil 1 to 5 by the lists that were there on the day; null where no list told a desil. */
  keluargaMiskin: jumlah.nullable(),
});

export type Tren = z.infer<typeof bentukTren>;

/** The day at a glance. */
export const beranda = {
  /** The last sessions in which something was decided, oldest first. */
  tren: oc.errors(pickGalat()).output(z.array(bentukTren)),
};

/** The days of the month by which things must be done. */
export const batas = {
  get: oc.errors(pickGalat()).output(bentukBatas),
  update: oc.errors(pickGalat()).input(bentukBatas).output(bentukBatas),
};
