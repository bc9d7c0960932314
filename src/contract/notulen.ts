import { oc } from '@orpc/contract';
import { z } from 'zod';
import { checkIsiBlok } from '#domain/blok-notulen.ts';
import { bentukId, bentukJam, bentukSha256, bentukTeks, bentukTeksWajib } from './bentuk.ts';
import { pickGalat } from './galat.ts';

/** Longest text of one note; a long explanation is several notes. */
const TERPANJANG = 4000;

const isiWajib = z.string().trim().min(1, 'Wajib diisi.').max(TERPANJANG, `Paling banyak ${TERPANJANG} karakter.`);

export const bentukCatatanNotulen = z.strictObject({
  id: bentukId,
  pokok: z.string(),
  jam: bentukJam,
  pembicara: z.string(),
  isi: z.string(),
  dibuat: z.string(),
  diubah: z.string(),
});

export type CatatanNotulen = z.infer<typeof bentukCatatanNotulen>;

/** A note that is being typed; half a time and half a sentence are kept as they stand. */
const isiRancangan = z.strictObject({
  jam: z.string().max(10),
  pembicara: z.string().max(300),
  isi: z.string().max(TERPANJANG),
});

export const bentukRancanganNotulen = isiRancangan.extend({ pokok: z.string() });

export const bentukFotoSidang = z.strictObject({
  id: bentukId,
  /** Place in the row, from 1; there may be gaps. */
  urut: z.number().int(),
  keterangan: z.string(),
  jam: bentukJam,
  lebar: z.number().int(),
  tinggi: z.number().int(),
  /** Bytes as stored. */
  ukuran: z.number().int(),
  sha256: bentukSha256,
});

export type FotoSidang = z.infer<typeof bentukFotoSidang>;

export const bentukBlokNotulen = z.strictObject({
  judul: bentukTeksWajib,
  isi: isiWajib.superRefine((isi, ctx) => {
    const cacat = checkIsiBlok(isi);
    if (cacat !== null) ctx.addIssue({ code: 'custom', message: cacat });
  }),
});

const satuSidang = z.strictObject({ sidang: bentukId });
const satuCatatan = z.strictObject({ id: bentukId });

/** The minutes of a session: notes under the items of its agenda, each with its time. */
export const notulen = {
  get: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA'))
    .input(satuSidang)
    .output(
      z.strictObject({
        /** The item that the hall is at; null while none was named. */
        kini: z.string().nullable(),
        catatan: z.array(bentukCatatanNotulen),
        rancangan: z.array(bentukRancanganNotulen),
      }),
    ),
  count: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA'))
    .input(satuSidang)
    .output(z.strictObject({ catatan: z.number().int(), foto: z.number().int() })),
  /** Records a note and lets go of what was being typed under its item. Without an item it is about a candidate and goes where these are discussed. */
  catat: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'SIDANG_DITUTUP'))
    .input(
      z.strictObject({
        sidang: bentukId,
        pokok: bentukTeksWajib.nullable(),
        /** Null: now. */
        jam: bentukJam.nullable(),
        pembicara: bentukTeks,
        isi: isiWajib,
      }),
    )
    .output(bentukCatatanNotulen),
  /** Changes a note, or moves it to another item; the moment of its writing stays. */
  ubah: oc
    .errors(pickGalat('SIDANG_DITUTUP', 'NOTULEN_TIDAK_ADA'))
    .input(
      z.strictObject({ id: bentukId, pokok: bentukTeksWajib, jam: bentukJam, pembicara: bentukTeks, isi: isiWajib }),
    )
    .output(bentukCatatanNotulen),
  hapus: oc.errors(pickGalat('SIDANG_DITUTUP', 'NOTULEN_TIDAK_ADA')).input(satuCatatan).output(z.void()),
  /** Brings a note back that was struck out. */
  kembalikan: oc
    .errors(pickGalat('SIDANG_DITUTUP', 'NOTULEN_TIDAK_ADA'))
    .input(satuCatatan)
    .output(bentukCatatanNotulen),
  /** Says which item the hall is at. */
  bahas: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'SIDANG_DITUTUP', 'MASUKAN_SALAH'))
    .input(z.strictObject({ sidang: bentukId, pokok: bentukTeksWajib }))
    .output(z.void()),
  /** Keeps what is being typed under an item; null lets go of it. */
  simpanRancangan: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'SIDANG_DITUTUP'))
    .input(z.strictObject({ sidang: bentukId, pokok: z.string().max(300), rancangan: isiRancangan.nullable() }))
    .output(z.void()),
  listBlok: oc.errors(pickGalat()).output(z.array(bentukBlokNotulen)),
  /** The kelurahan's own blocks; null takes those that the program begins with. */
  updateBlok: oc
    .errors(pickGalat())
    .input(z.strictObject({ blok: z.array(bentukBlokNotulen).max(40).nullable() }))
    .output(z.array(bentukBlokNotulen)),
};

const keterangan = z.string().trim().max(200, 'Paling banyak 200 karakter.');

/** Photos of a session. */
export const fotoSidang = {
  list: oc.errors(pickGalat('SIDANG_TIDAK_ADA')).input(satuSidang).output(z.array(bentukFotoSidang)),
  get: oc.errors(pickGalat('LAMPIRAN_TIDAK_ADA')).input(satuCatatan).output(z.file()),
  /** A JPEG or PNG that was shrunk before. `urut` puts a photo back where it was taken away; without it the photo comes last. */
  tambah: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'SIDANG_DITUTUP', 'LAMPIRAN_DITOLAK'))
    .input(
      z.strictObject({
        sidang: bentukId,
        keterangan,
        jam: bentukJam,
        berkas: z.file(),
        urut: z.number().int().positive().nullable(),
      }),
    )
    .output(bentukFotoSidang),
  ubah: oc
    .errors(pickGalat('SIDANG_DITUTUP', 'LAMPIRAN_TIDAK_ADA'))
    .input(z.strictObject({ id: bentukId, keterangan, jam: bentukJam }))
    .output(bentukFotoSidang),
  /** Moves a photo one place to the front or to the end. At the edge nothing happens. */
  geser: oc
    .errors(pickGalat('SIDANG_DITUTUP', 'LAMPIRAN_TIDAK_ADA'))
    .input(z.strictObject({ id: bentukId, arah: z.enum(['depan', 'belakang']) }))
    .output(z.void()),
  hapus: oc.errors(pickGalat('SIDANG_DITUTUP', 'LAMPIRAN_TIDAK_ADA')).input(satuCatatan).output(z.void()),
};
