import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import {
  CARA_ALAMAT_LAYAR,
  CARA_NOMOR_LAYAR,
  LAMA_PUTUSAN_TERPANJANG,
  LAMA_PUTUSAN_TERPENDEK,
  TEMA_LAYAR,
} from '#domain/layar.ts';
import {
  bentukAlasan,
  bentukId,
  bentukJam,
  bentukJenisUsulan,
  bentukJumlahPutusan,
  bentukPutusan,
  bentukTeks,
  bentukTeksWajib,
} from './bentuk.ts';
import { pickGalat } from './galat.ts';

export const bentukPengaturanLayar = z.strictObject({
  nik: z.enum(CARA_NOMOR_LAYAR),
  kk: z.enum(CARA_NOMOR_LAYAR),
  alamat: z.enum(CARA_ALAMAT_LAYAR),
  umur: z.boolean(),
  keluarga: z.boolean(),
  desil: z.boolean(),
  program: z.boolean(),
  foto: z.boolean(),
  alasan: z.boolean(),
  tema: z.enum(TEMA_LAYAR),
  lamaPutusan: z.number().int().min(LAMA_PUTUSAN_TERPENDEK).max(LAMA_PUTUSAN_TERPANJANG),
});

/** What the operator wants the hall to see. A decision that falls shows itself; nobody has to say so. */
export const bentukTampilanLayar = z.discriminatedUnion('jenis', [
  z.strictObject({ jenis: z.literal('judul') }),
  /** `kini`: which topic is being dealt with, from 0. */
  z.strictObject({ jenis: z.literal('agenda'), kini: z.number().int().min(0).max(29).nullable() }),
  z.strictObject({ jenis: z.literal('calon'), nomor: bentukId }),
  /** A page of candidates that are decided together, and how many there are in all. */
  z.strictObject({ jenis: z.literal('blok'), nomor: z.array(bentukId).min(1).max(100), jumlah: bentukId }),
  /** Votes are being cast on this candidate: no figure is shown before the vote is closed. */
  z.strictObject({ jenis: z.literal('suara'), nomor: bentukId }),
  z.strictObject({ jenis: z.literal('rekap') }),
  z.strictObject({ jenis: z.literal('jeda'), lanjut: bentukJam.nullable() }),
]);

export type TampilanLayar = z.infer<typeof bentukTampilanLayar>;

const bentukPembicara = z.strictObject({ nama: bentukTeksWajib, sebagai: bentukTeks });

export type PembicaraLayar = z.infer<typeof bentukPembicara>;

const jumlah = z.number().int();

const bentukPutusanLayar = z.strictObject({
  putusan: bentukPutusan,
  /** Clock time `10.43`. */
  jam: z.string(),
  alasan: bentukAlasan.nullable(),
  suara: z.strictObject({ setuju: jumlah, tidak: jumlah, abstain: jumlah }).nullable(),
  /** It fell just now, and the next candidate follows by itself. */
  baru: z.boolean(),
});

export type PutusanLayar = z.infer<typeof bentukPutusanLayar>;

const bentukIsiLayar = z.discriminatedUnion('jenis', [
  z.strictObject({
    jenis: z.literal('judul'),
    ditutup: z.boolean(),
    unsur: z.array(z.strictObject({ nama: z.string(), hadir: jumlah })),
  }),
  z.strictObject({ jenis: z.literal('agenda'), acara: z.array(z.string()), kini: jumlah.nullable() }),
  z.strictObject({
    jenis: z.literal('calon'),
    nomor: jumlah,
    jenisUsulan: bentukJenisUsulan,
    /** Names of the programmes that are asked for. */
    program: z.string(),
    nama: z.string(),
    fakta: z.array(z.strictObject({ label: z.string(), isi: z.string() })),
    /** The photo, when it may be shown: changes with it. */
    foto: bentukId.nullable(),
    pemungutan: z.boolean(),
    putusan: bentukPutusanLayar.nullable(),
  }),
  z.strictObject({
    jenis: z.literal('blok'),
    jumlah,
    /** Null when they are not of one kind. */
    jenisUsulan: bentukJenisUsulan.nullable(),
    /** The first of them. */
    orang: z.array(z.strictObject({ nomor: jumlah, nama: z.string() })),
    /** What was decided about all of them; null before, and when it was not the same. */
    putusan: bentukPutusan.nullable(),
    diputus: jumlah,
  }),
  z.strictObject({
    jenis: z.literal('rekap'),
    baris: z.array(z.strictObject({ jenisUsulan: bentukJenisUsulan, jumlah: bentukJumlahPutusan, belum: jumlah })),
  }),
  z.strictObject({ jenis: z.literal('jeda'), lanjut: z.string().nullable() }),
]);

export type IsiLayar = z.infer<typeof bentukIsiLayar>;

/** All that the hall sees at one moment. No number of a person is in it beyond its last four digits. */
export const bentukCuplikanLayar = z.strictObject({
  kelurahan: z.string(),
  sidang: z.string(),
  tanggal: z.string(),
  mulai: z.string(),
  tempat: z.string(),
  hadir: jumlah,
  usulan: jumlah,
  jumlah: bentukJumlahPutusan,
  pembicara: z.strictObject({ nama: z.string(), sebagai: z.string() }).nullable(),
  tema: z.enum(TEMA_LAYAR),
  isi: bentukIsiLayar,
});

export type CuplikanLayar = z.infer<typeof bentukCuplikanLayar>;

/** What the operator has set, and how many windows watch. */
export const bentukKendaliLayar = z.strictObject({
  ikut: bentukTampilanLayar,
  sela: bentukTampilanLayar.nullable(),
  pembicara: bentukPembicara.nullable(),
  jendela: jumlah,
});

export type KendaliLayar = z.infer<typeof bentukKendaliLayar>;

const galatLayar = pickGalat('SIDANG_TIDAK_ADA');

/** The projector of a session. What is shown is kept in memory only; it is no part of the record. */
export const layar = {
  kendali: oc
    .errors(galatLayar)
    .input(z.strictObject({ sidang: bentukId }))
    .output(bentukKendaliLayar),
  /**
   * `ikut`: what the screen of the operator is about. `sela`: shown over it until it is taken away with null.
   */
  tampil: oc
    .errors(galatLayar)
    .input(
      z.discriminatedUnion('lapisan', [
        z.strictObject({ lapisan: z.literal('ikut'), sidang: bentukId, tampilan: bentukTampilanLayar }),
        z.strictObject({ lapisan: z.literal('sela'), sidang: bentukId, tampilan: bentukTampilanLayar.nullable() }),
      ]),
    )
    .output(z.void()),
  pembicara: oc
    .errors(galatLayar)
    .input(z.strictObject({ sidang: bentukId, pembicara: bentukPembicara.nullable() }))
    .output(z.void()),
  /** The whole picture at once and at every change. Ends when the data is locked. `pratinjau`: the small one of the operator. */
  tonton: oc
    .errors(galatLayar)
    .input(z.strictObject({ sidang: bentukId, pratinjau: z.boolean() }))
    .output(eventIterator(bentukCuplikanLayar)),
  /** The photo on the projector; any other is refused. */
  foto: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'LAMPIRAN_TIDAK_ADA'))
    .input(z.strictObject({ sidang: bentukId, foto: bentukId }))
    .output(z.file()),
  pengaturan: {
    get: oc.errors(pickGalat()).output(bentukPengaturanLayar),
    save: oc.errors(pickGalat()).input(bentukPengaturanLayar).output(bentukPengaturanLayar),
  },
};
