import { oc } from '@orpc/contract';
import { z } from 'zod';
import { HASIL_SANGGAHAN, KEADAAN_SANGGAHAN } from '#domain/sanggahan.ts';
import { bentukCatatan, bentukId, bentukIsiKeputusan, bentukTanggal, bentukTeks, bentukTeksWajib } from './bentuk.ts';
import { pickGalat } from './galat.ts';

const isianSanggahan = z.strictObject({
  penyanggah: bentukTeksWajib,
  /** Who that is: head of RT 03, neighbour, the person itself. */
  sebagai: bentukTeks,
  isi: bentukCatatan.min(1, 'Wajib diisi.'),
});

export const bentukSanggahan = isianSanggahan.extend({
  id: bentukId,
  /** 1, 2, 3 ... within the session; the number of one that was taken back is not given again. */
  nomor: z.number().int(),
  /** Null: against the session as a whole. */
  usulan: z.strictObject({ id: bentukId, nomor: z.number().int(), nama: z.string() }).nullable(),
  /** Instant of the filing, ISO 8601. */
  diajukan: z.string(),
  sesudahSidang: z.boolean(),
  tenggat: bentukTanggal,
  keadaan: z.enum(KEADAAN_SANGGAHAN),
  hasil: z.enum(HASIL_SANGGAHAN).nullable(),
  jawaban: z.string(),
  penjawab: z.string(),
  dijawab: z.string().nullable(),
  /** The addendum that answers it, where the session was closed. */
  adendum: z.strictObject({ id: bentukId, urut: z.number().int(), nomor: z.string() }).nullable(),
  /** It was filed by mistake. */
  dibatalkan: z.boolean(),
});

export type Sanggahan = z.infer<typeof bentukSanggahan>;

const satuSidang = z.strictObject({ sidang: bentukId });
const satuSanggahan = z.strictObject({ id: bentukId });
const pengaturan = z.strictObject({ hari: z.number().int().min(1).max(365) });

/** Objections to a candidate or to the session, raised in it or after it was closed. Nothing is ever deleted. */
export const sanggahan = {
  list: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA'))
    .input(satuSidang)
    .output(
      z.strictObject({
        /** Deadline that one filed today would get. */
        tenggatAwal: bentukTanggal,
        sanggahan: z.array(bentukSanggahan),
      }),
    ),
  /** Files one, also against a closed session. */
  ajukan: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'USULAN_TIDAK_ADA'))
    .input(
      isianSanggahan.extend({
        sidang: bentukId,
        /** Number of the usulan in the session; null: against the session as a whole. */
        nomor: z.number().int().positive().nullable(),
        /** Null: after the days that the kelurahan has set. */
        tenggat: bentukTanggal.nullable(),
      }),
    )
    .output(bentukSanggahan),
  ubah: oc
    .errors(pickGalat('SANGGAHAN_TIDAK_ADA', 'SANGGAHAN_SUDAH_DIJAWAB'))
    .input(isianSanggahan.extend({ id: bentukId, tenggat: bentukTanggal }))
    .output(bentukSanggahan),
  /**
   * Answers one; while the session is open a later answer supersedes the earlier. Once it is closed the answer makes a numbered addendum,
   * except where the objector withdraws.
   */
  jawab: oc
    .errors(pickGalat('SANGGAHAN_TIDAK_ADA', 'SANGGAHAN_SUDAH_DIJAWAB', 'USULAN_TIDAK_ADA', 'KEPUTUSAN_TIDAK_LENGKAP'))
    .input(
      z.strictObject({
        id: bentukId,
        hasil: z.enum(HASIL_SANGGAHAN),
        jawaban: bentukCatatan,
        penjawab: bentukTeks,
        /** The decision that is to hold from now on; only of a closed session, for an objection that is accepted. */
        koreksi: bentukIsiKeputusan.nullable(),
      }),
    )
    .output(bentukSanggahan),
  batalkan: oc
    .errors(pickGalat('SANGGAHAN_TIDAK_ADA', 'SANGGAHAN_SUDAH_DIJAWAB'))
    .input(satuSanggahan)
    .output(z.void()),
  pengaturan: oc.errors(pickGalat()).output(pengaturan),
  simpanPengaturan: oc.errors(pickGalat()).input(pengaturan).output(pengaturan),
};
