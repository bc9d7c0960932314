import { oc } from '@orpc/contract';
import { z } from 'zod';
import { SEBAB_TERLEWAT } from '#domain/terlewat.ts';
import { normalizeRtRw } from '#domain/usulan.ts';
import {
  bentukCatatan,
  bentukId,
  bentukJendela,
  bentukJenisUsulan,
  bentukNik,
  bentukNomorKk,
  bentukTeks,
  bentukTeksWajib,
} from './bentuk.ts';
import { pickGalat } from './galat.ts';

const jumlah = z.number().int().min(0);

export const STATUS_TERLEWAT = ['terbuka', 'dikesampingkan'] as const;

const bentukAngkaCakupan = z.strictObject({
  orang: jumlah,
  /** Families by nomor KK, each counted in the RT of its head. */
  keluarga: jumlah,
  /** Families with someone in desil 1 to 5. */
  keluargaMiskin: jumlah,
  /** Those of them with someone who receives nothing and was not proposed either. */
  keluargaTanpaProgram: jumlah,
  /** Families about whom a closed session decided in the past two years. */
  keluargaTerverifikasi: jumlah,
  /** Usulan that wait for the next session or are on its agenda. */
  usulan: jumlah,
  /** Open rows of the list, all causes together and each alone. */
  terlewat: jumlah,
  sebab: z.record(z.enum(SEBAB_TERLEWAT), jumlah),
});

export type AngkaCakupan = z.infer<typeof bentukAngkaCakupan>;

export const bentukCakupanRt = bentukAngkaCakupan.extend({ rt: z.string(), rw: z.string() });

export type CakupanRt = z.infer<typeof bentukCakupanRt>;

const bentukCakupan = z.strictObject({
  /** By RW and RT; the last may be the one whose RT or RW is unknown, with empty text. */
  rt: z.array(bentukCakupanRt),
  jumlah: bentukAngkaCakupan,
  /** RT from which nothing waits for the next session. */
  rtTanpaUsulan: jumlah,
});

export type Cakupan = z.infer<typeof bentukCakupan>;

export const bentukBarisTerlewat = z.strictObject({
  /** Names person and cause. */
  kunci: z.string(),
  sebab: z.enum(SEBAB_TERLEWAT),
  /** Key of the person in the registry, null where it does not know them. */
  warga: z.string().nullable(),
  nik: bentukNik.nullable(),
  nomorKk: bentukNomorKk.nullable(),
  nama: z.string(),
  alamat: z.string(),
  rt: z.string(),
  rw: z.string(),
  desil: z.number().int().nullable(),
  /** Programme that the cause is about; empty where it is about none. */
  program: z.string(),
  /** What the list, the session or the report says. */
  rinci: z.string(),
  laporan: bentukId.nullable(),
  usulan: bentukId.nullable(),
  status: z.enum(STATUS_TERLEWAT),
  catatan: z.string(),
});

export type BarisTerlewat = z.infer<typeof bentukBarisTerlewat>;

/** RT or RW as people type it; kept with three digits. */
const rtRw = z
  .string()
  .max(20)
  .transform(normalizeRtRw)
  .refine((isi) => isi !== '', 'Isi nomornya, misalnya 003.');

export const bentukIsianLaporan = z.strictObject({
  /** Without one the report cannot become a usulan yet. */
  nik: bentukNik.nullable(),
  nama: bentukTeksWajib,
  alamat: bentukTeks,
  rt: rtRw,
  rw: rtRw,
  pelapor: bentukTeksWajib,
  catatan: bentukCatatan,
});

/** Who may be overlooked before a session, and how far the kelurahan is covered. */
export const terlewat = {
  cakupan: oc.errors(pickGalat()).output(bentukCakupan),
  list: oc
    .errors(pickGalat())
    .input(
      bentukJendela(['bobot', 'nama', 'rt', 'desil'], {
        cari: z.string().max(100),
        sebab: z.enum(SEBAB_TERLEWAT),
        rt: z.string(),
        rw: z.string(),
        status: z.enum(STATUS_TERLEWAT),
      }),
    )
    .output(z.strictObject({ total: jumlah, baris: z.array(bentukBarisTerlewat) })),
  /**
   * Makes a usulan of the row; a postponed one goes back to those that wait, whatever kind is named. Answers the usulan.
   */
  usulkan: oc
    .errors(pickGalat('TERLEWAT_TIDAK_ADA', 'USULAN_SUDAH_ADA'))
    .input(
      z.strictObject({
        kunci: z.string(),
        jenis: bentukJenisUsulan.nullable(),
        program: z.string().max(100),
        catatan: bentukCatatan,
      }),
    )
    .output(z.strictObject({ usulan: bentukId })),
  /** Puts a row aside with the reason why nothing is to be done. */
  kesampingkan: oc
    .errors(pickGalat('TERLEWAT_TIDAK_ADA'))
    .input(z.strictObject({ kunci: z.string(), catatan: bentukCatatan.min(1, 'Tulis sebabnya.') }))
    .output(z.void()),
  /** Takes that back. */
  kembalikan: oc
    .errors(pickGalat('TERLEWAT_TIDAK_ADA'))
    .input(z.strictObject({ kunci: z.string() }))
    .output(z.void()),
};

/** Residents whom PSM or others reported. */
export const laporan = {
  get: oc
    .errors(pickGalat('LAPORAN_TIDAK_ADA'))
    .input(z.strictObject({ id: bentukId }))
    .output(bentukIsianLaporan),
  create: oc
    .errors(pickGalat())
    .input(bentukIsianLaporan)
    .output(z.strictObject({ id: bentukId })),
  update: oc
    .errors(pickGalat('LAPORAN_TIDAK_ADA'))
    .input(z.strictObject({ id: bentukId, isian: bentukIsianLaporan }))
    .output(z.void()),
  remove: oc
    .errors(pickGalat('LAPORAN_TIDAK_ADA'))
    .input(z.strictObject({ id: bentukId }))
    .output(z.void()),
};
