import { oc } from '@orpc/contract';
import { z } from 'zod';
import { ASAL_USULAN } from '#domain/asal-usulan.ts';
import { URUTAN_AGENDA } from '#domain/urutan-agenda.ts';
import { bentukAlasan, bentukId, bentukJenisUsulan, bentukPutusan, bentukTanggal, bentukTeksWajib } from './bentuk.ts';
import { pickGalat } from './galat.ts';

const bentukUrutan = z.enum(URUTAN_AGENDA);
const bentukAsal = z.enum(ASAL_USULAN);

const barisCalon = z.strictObject({
  baris: z.literal('calon'),
  nomor: z.number().int(),
  usulan: bentukId,
  nama: z.string(),
  rt: z.string(),
  rw: z.string(),
  jenis: bentukJenisUsulan,
  program: z.string(),
  pengusul: z.string(),
  asal: bentukAsal,
  putusan: bentukPutusan.nullable(),
  /** The session that postponed it, where one did. */
  ditunda: z.strictObject({ tanggal: bentukTanggal, alasan: bentukAlasan.nullable() }).nullable(),
  /** The number was read aloud: it stays. */
  tetap: z.boolean(),
});

/** A candidate, or the heading above a run of candidates that belong together. */
const bentukBarisAgenda = z.discriminatedUnion('baris', [
  z.strictObject({ baris: z.literal('kelompok'), judul: z.string(), jumlah: z.number().int() }),
  barisCalon,
]);

export type BarisAgenda = z.infer<typeof bentukBarisAgenda>;

export type CalonAgenda = z.infer<typeof barisCalon>;

const bentukKelompokAgenda = z.strictObject({
  judul: z.string(),
  /** Number of its first candidate. */
  mulai: z.number().int(),
  jumlah: z.number().int(),
});

export type KelompokAgenda = z.infer<typeof bentukKelompokAgenda>;

const satuSidang = z.strictObject({ sidang: bentukId });

/** The agenda before the hall meets: its items, and the order of the candidates. Numbers that were decided on stay. */
export const agenda = {
  list: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA'))
    .input(
      satuSidang.extend({
        offset: z.number().int().min(0),
        limit: z.number().int().min(1).max(500),
        asal: bentukAsal.optional(),
        hanyaDitunda: z.boolean().optional(),
      }),
    )
    .output(z.strictObject({ total: z.number().int(), baris: z.array(bentukBarisAgenda) })),
  /** The headings alone, for a column that has the candidates already. */
  kelompok: oc.errors(pickGalat('SIDANG_TIDAK_ADA')).input(satuSidang).output(z.array(bentukKelompokAgenda)),
  keadaan: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA'))
    .input(satuSidang)
    .output(
      z.strictObject({
        urutan: bentukUrutan,
        /** Numbers up to this one stay, 0: none. */
        batas: z.number().int(),
        /** How many candidates may still change places. */
        bebas: z.number().int(),
        ditunda: z.number().int(),
        asal: z.array(z.strictObject({ asal: bentukAsal, jumlah: z.number().int() })),
        /** What the last change was, while it can be taken back. */
        urungkan: z.string().nullable(),
      }),
    ),
  /** Orders the candidates whose numbers are still free, and says by what all are grouped. */
  urutkan: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'SIDANG_DITUTUP', 'AGENDA_TETAP'))
    .input(satuSidang.extend({ urutan: bentukUrutan }))
    .output(z.void()),
  /** Gives one candidate another number; those between move by one. */
  pindahkan: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'SIDANG_DITUTUP', 'USULAN_TIDAK_ADA', 'AGENDA_TETAP'))
    .input(satuSidang.extend({ usulan: bentukId, nomor: z.number().int().positive() }))
    .output(z.void()),
  /** Takes candidates off the agenda; they wait again. All of them or none. */
  keluarkan: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'SIDANG_DITUTUP', 'USULAN_TIDAK_ADA', 'USULAN_SUDAH_DIPUTUS', 'AGENDA_TETAP'))
    .input(satuSidang.extend({ usulan: z.array(bentukId).min(1) }))
    .output(z.void()),
  /** Takes back the last ordering, move or removal, to any depth. */
  urungkan: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'SIDANG_DITUTUP', 'AGENDA_TETAP', 'TIDAK_ADA_YANG_DIURUNGKAN'))
    .input(satuSidang)
    .output(z.void()),
  /** Writes the items of the agenda in their order; notes of the minutes follow an item that was renamed. */
  setAcara: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'SIDANG_DITUTUP'))
    .input(
      satuSidang.extend({
        acara: z
          .array(bentukTeksWajib)
          .max(30)
          .refine((acara) => new Set(acara).size === acara.length, 'Acara ini sudah ada.'),
      }),
    )
    .output(z.void()),
};
