import { oc } from '@orpc/contract';
import { z } from 'zod';
import { ASAL_USULAN } from '#domain/asal-usulan.ts';
import { HASIL_SIDANG } from '#domain/hasil-sidang.ts';
import { bentukTolakanUsulan } from './balasan.ts';
import {
  bentukCatatan,
  bentukDataUsulan,
  bentukId,
  bentukIsiKriteria,
  bentukJendela,
  bentukJenisUsulan,
  bentukStatusUsulan,
} from './bentuk.ts';
import { pickGalat } from './galat.ts';
import { bentukIsianUsulan, bentukLampiran, bentukPemeriksaan } from './isian-usulan.ts';

export const URUT_USULAN = ['nama', 'nik', 'rt', 'rw', 'jenis', 'program', 'status', 'id'] as const;

export const bentukBarisUsulan = z.strictObject({
  id: bentukId,
  nik: z.string(),
  nama: z.string(),
  jenis: bentukJenisUsulan,
  program: z.string(),
  rt: z.string(),
  rw: z.string(),
  alamat: z.string(),
  pengusul: z.string(),
  status: bentukStatusUsulan,
  asal: z.enum(ASAL_USULAN),
});

export type BarisUsulan = z.infer<typeof bentukBarisUsulan>;

/** The list of usulan. */
export const usulan = {
  list: oc
    .errors(pickGalat())
    .input(
      bentukJendela(URUT_USULAN, {
        cari: z.string().max(100),
        jenis: bentukJenisUsulan,
        program: z.string(),
        /** `siap`: waits, or is on the agenda of an open session. */
        status: z.union([bentukStatusUsulan, z.literal('siap')]),
        /** On the agenda of this session, and with `hasil` what it came to. */
        sidang: bentukId,
        hasil: z.enum(HASIL_SIDANG),
        asal: z.enum(ASAL_USULAN),
        rt: z.string(),
        rw: z.string(),
      }),
    )
    .output(z.strictObject({ total: z.number().int(), baris: z.array(bentukBarisUsulan) })),
  get: oc
    .errors(pickGalat('USULAN_TIDAK_ADA'))
    .input(z.strictObject({ id: bentukId }))
    .output(
      z.strictObject({
        id: bentukId,
        data: bentukDataUsulan,
        status: bentukStatusUsulan,
        asal: z.strictObject({ namaBerkas: z.string(), baris: z.number().int(), waktu: z.string() }).nullable(),
        /** Why it is before the hall once more: SIKS-NG refused it after an earlier decision. */
        tolakan: bentukTolakanUsulan.nullable(),
        kriteria: bentukIsiKriteria,
        lampiran: z.array(bentukLampiran),
        /** Why the usulan cannot be changed, or taken back, now; null while it can. */
        tetap: z.strictObject({ ubah: z.string().nullable(), tarik: z.string().nullable() }),
        /** The note with which it was taken back, while it is. */
        penarikan: z.strictObject({ catatan: z.string(), waktu: z.string() }).nullable(),
      }),
    ),
  count: oc.errors(pickGalat()).output(z.record(bentukStatusUsulan, z.number().int())),
  /** Values that occur, for the filters. */
  pilihan: oc
    .errors(pickGalat())
    .output(z.strictObject({ program: z.array(z.string()), rt: z.array(z.string()), rw: z.array(z.string()) })),
  /** What must be said while a usulan is typed: the person in the registry, and what speaks against it. Writes nothing. */
  periksa: oc
    .errors(pickGalat())
    .input(
      z.strictObject({
        nik: z.string().max(40),
        jenis: bentukJenisUsulan.nullable(),
        program: z.string().max(100),
        /** The usulan that is being changed is no repetition of itself. */
        kecuali: bentukId.nullable(),
      }),
    )
    .output(bentukPemeriksaan),
  /** Makes a usulan of the form; photos of the draft become its own and the draft is gone. */
  catat: oc
    .errors(pickGalat('USULAN_SUDAH_ADA', 'RANCANGAN_TIDAK_ADA'))
    .input(z.strictObject({ rancangan: bentukId.nullable(), isian: bentukIsianUsulan }))
    .output(z.strictObject({ usulan: bentukId })),
  /** Changes a usulan that no session has decided on. */
  ubah: oc
    .errors(pickGalat('USULAN_TIDAK_ADA', 'USULAN_TETAP', 'USULAN_SUDAH_ADA'))
    .input(z.strictObject({ usulan: bentukId, isian: bentukIsianUsulan }))
    .output(z.void()),
  /** The form of a usulan that is there, to change it. */
  isian: oc
    .errors(pickGalat('USULAN_TIDAK_ADA'))
    .input(z.strictObject({ usulan: bentukId }))
    .output(bentukIsianUsulan),
  /** Takes a usulan back: it leaves the agenda of an open session and waits for nothing. Its row and the note stay. */
  tarik: oc
    .errors(pickGalat('USULAN_TIDAK_ADA', 'USULAN_TETAP'))
    .input(z.strictObject({ usulan: bentukId, catatan: bentukCatatan.min(1, 'Tulis sebab usulan ditarik.') }))
    .output(z.void()),
  /** Takes the withdrawal back: the usulan waits for a session again. */
  batalTarik: oc
    .errors(pickGalat('USULAN_TIDAK_ADA', 'USULAN_TETAP', 'USULAN_SUDAH_ADA'))
    .input(z.strictObject({ usulan: bentukId }))
    .output(z.void()),
};
