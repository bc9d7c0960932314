import { oc } from '@orpc/contract';
import { z } from 'zod';
import { JENIS_PERISTIWA, TANDA_HADIR } from '#domain/kehadiran.ts';
import { bentukGoresan, bentukId, bentukJam, bentukNik, bentukTeks, bentukTeksWajib, bentukUnsur } from './bentuk.ts';
import { pickGalat } from './galat.ts';

export const bentukIsianPilar = z.strictObject({
  nama: bentukTeksWajib,
  unsur: bentukUnsur,
  jabatan: bentukTeks,
  rt: bentukTeks,
  rw: bentukTeks,
  /** Known only where somebody wrote it down; tells whose family a candidate is of. */
  nik: bentukNik.nullable().default(null),
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
  /** A guest of a session is invited to every session from now on. */
  keepTamu: oc
    .errors(pickGalat('PILAR_TIDAK_ADA'))
    .input(z.strictObject({ pilar: bentukId }))
    .output(bentukPilar),
};

export const bentukPesertaSidang = z.strictObject({
  /** Number in the attendance list, from 1; what is typed to mark a person. */
  nomor: z.number().int(),
  pilar: bentukId,
  nama: z.string(),
  unsur: bentukUnsur,
  jabatan: z.string(),
  /** Was here at some time; stays true for who has left. */
  hadir: z.boolean(),
  /** Clock times `08.51`, null where not recorded. */
  datang: z.string().nullable(),
  /** Null while in the hall. */
  pulang: z.string().nullable(),
  tanda: z.enum(TANDA_HADIR),
  tamu: z.boolean(),
});

export type PesertaSidang = z.infer<typeof bentukPesertaSidang>;

/** A way to sign the attendance list; null takes the signature away. */
const bentukIsiTanda = z
  .union([
    z.strictObject({ cara: z.literal('goresan'), goresan: bentukGoresan }),
    z.strictObject({ cara: z.literal('kertas') }),
  ])
  .nullable();

const satuSidang = z.strictObject({ sidang: bentukId });
const satuOrang = satuSidang.extend({ pilar: bentukId });
const galatOrang = ['SIDANG_TIDAK_ADA', 'SIDANG_DITUTUP', 'PILAR_TIDAK_ADA'] as const;

/** Attendance of a session. */
export const kehadiran = {
  list: oc.errors(pickGalat('SIDANG_TIDAK_ADA')).input(satuSidang).output(z.array(bentukPesertaSidang)),
  /** True: comes, for the first time or back again. False: the mark was a mistake. */
  mark: oc
    .errors(pickGalat(...galatOrang))
    .input(satuOrang.extend({ hadir: z.boolean() }))
    .output(bentukPesertaSidang),
  markAll: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'SIDANG_DITUTUP'))
    .input(satuSidang)
    .output(z.strictObject({ hadir: z.number().int() })),
  /** Leaves the hall now. */
  pulang: oc
    .errors(pickGalat(...galatOrang, 'BELUM_HADIR', 'JAM_TERBALIK'))
    .input(satuOrang)
    .output(bentukPesertaSidang),
  /** Corrects the times of a person; whoever was not marked is marked with it. */
  ubahJam: oc
    .errors(pickGalat(...galatOrang, 'JAM_TERBALIK'))
    .input(satuOrang.extend({ datang: bentukJam, pulang: bentukJam.nullable() }))
    .output(bentukPesertaSidang),
  /** Takes the newest mark back that was not taken back yet; answers whom it was about and what it was. */
  urungkan: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'SIDANG_DITUTUP', 'TIDAK_ADA_TANDA_HADIR'))
    .input(satuSidang)
    .output(z.strictObject({ jenis: z.enum(JENIS_PERISTIWA), peserta: z.array(bentukPesertaSidang).min(1) })),
  /** Comings and leavings, newest first, the last hundred. */
  peristiwa: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA'))
    .input(satuSidang)
    .output(
      z.array(
        z.strictObject({
          id: bentukId,
          pilar: bentukId,
          nama: z.string(),
          jenis: z.enum(JENIS_PERISTIWA),
          jam: z.string(),
        }),
      ),
    ),
  /** Someone who is not on the roster; is marked present at once. */
  addTamu: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'SIDANG_DITUTUP'))
    .input(satuSidang.extend({ isian: bentukIsianPilar }))
    .output(bentukPesertaSidang),
  /** Signs the attendance list; a new signature takes the place of an earlier one. */
  tandaTangan: oc
    .errors(pickGalat(...galatOrang, 'BELUM_HADIR', 'GORESAN_DITOLAK'))
    .input(satuOrang.extend({ isi: bentukIsiTanda }))
    .output(bentukPesertaSidang),
  /** The strokes of everybody who signed on the pad. */
  listGoresan: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA'))
    .input(satuSidang)
    .output(z.array(z.strictObject({ pilar: bentukId, goresan: bentukGoresan }))),
};
