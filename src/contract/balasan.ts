import { oc } from '@orpc/contract';
import { z } from 'zod';
import { HASIL_PAKET, JENIS_BALASAN, KEADAAN_TOLAKAN } from '#domain/balasan.ts';
import { bentukId, bentukJenisUsulan, bentukJumlahPutusan, bentukPutusan, bentukTanggal } from './bentuk.ts';
import { CARA_KIRIM } from './dokumen.ts';
import { pickGalat } from './galat.ts';

const jumlah = z.number().int().min(0);
const bentukDinsos = z.strictObject({ kode: z.string(), nama: z.string() });

/** One row that SIKS-NG refused, and the decision of this kelurahan from which it came. */
const bentukTolakan = z.strictObject({
  /** Row of the file, from 1. */
  baris: bentukId,
  nik: z.string(),
  nama: z.string(),
  program: z.string(),
  hasil: z.string(),
  keterangan: z.string(),
  keadaan: z.enum(KEADAAN_TOLAKAN),
  /** Why the row does not go to the next session; null where it can. */
  sebab: z.string().nullable(),
  /** The same reason came back before, after an earlier session: a list that is not newer may say it again. */
  ulang: z.boolean(),
  /** The decision behind it. */
  keputusan: z
    .strictObject({
      usulan: bentukId,
      sidang: bentukId,
      namaSidang: z.string(),
      tanggal: bentukTanggal,
      nomor: z.number().int(),
      jenis: bentukJenisUsulan,
      putusan: bentukPutusan,
    })
    .nullable(),
  /** The usulan that goes to the next session already. */
  usulan: bentukId.nullable(),
});

export type Tolakan = z.infer<typeof bentukTolakan>;

const bentukTerima = z.strictObject({
  hasil: z.enum(HASIL_PAKET),
  kode: z.string().nullable(),
  pesan: z.string(),
  diterimaPada: z.string(),
  /** The session here whose package it is about. */
  sidang: bentukId,
  namaSidang: z.string(),
  tanggal: bentukTanggal,
  namaBerkas: z.string(),
  versi: bentukId,
  urut: bentukId,
  jumlah: bentukJumlahPutusan,
});

const bentukTemuanBalik = z.strictObject({
  jenis: z.string(),
  namaSidang: z.string(),
  nomor: z.number().int(),
  nik: z.string(),
  nama: z.string(),
  keterangan: z.string(),
});

const bentukBalik = z.strictObject({
  periode: z.string(),
  dibuatPada: z.string(),
  paket: z.array(z.strictObject({ namaSidang: z.string(), versi: bentukId, urut: bentukId })),
  /** Sequence numbers of packages that Dinas Sosial never got. */
  urutHilang: z.array(bentukId),
  temuan: z.array(bentukTemuanBalik),
});

const bentukSiks = z.strictObject({ dibaca: jumlah, diterima: jumlah, ditolak: jumlah, tanpaHasil: jumlah });

/** What a file holds, held against this data. Exactly one of `tandaTerima`, `berkasBalik`, `siks` is there. */
export const bentukIsiBalasan = z.strictObject({
  jenis: z.enum(JENIS_BALASAN),
  namaBerkas: z.string(),
  /** Who signed it; null for a result of SIKS-NG, which nobody signs. */
  dinsos: bentukDinsos.nullable(),
  tandaTerima: bentukTerima.nullable(),
  berkasBalik: bentukBalik.nullable(),
  siks: bentukSiks.nullable(),
  /** How it came; null where it was taken in before this was kept. */
  cara: z.enum(CARA_KIRIM).nullable(),
  /** Rows that fit nothing first. */
  tolakan: z.array(bentukTolakan),
});

export type IsiBalasan = z.infer<typeof bentukIsiBalasan>;

/** The same file that was taken in before. */
const bentukSudahAda = z.strictObject({ id: bentukId, dimasukkan: z.string() });

const bentukBalasanRingkas = z.strictObject({
  id: bentukId,
  jenis: z.enum(JENIS_BALASAN),
  namaBerkas: z.string(),
  dimasukkan: z.string(),
  /** Sessions of which it tells; empty for a result of SIKS-NG, which names none. */
  sidang: z.array(z.string()),
  /** Of a receipt: what became of the package. */
  hasil: z.enum(HASIL_PAKET).nullable(),
  /** Rows that SIKS-NG refused, and what Dinas Sosial found. */
  ditolak: jumlah,
  temuan: jumlah,
  /** How many usulan of it go to the next session or were heard since. */
  dibawa: jumlah,
});

export type BalasanRingkas = z.infer<typeof bentukBalasanRingkas>;

const satuBerkas = z.strictObject({ berkas: z.file() });

/** What Dinas Sosial and SIKS-NG answer: receipts, what was found, rows that were refused and go back to the hall. */
export const balasan = {
  /** Looks into a file and writes nothing. */
  periksa: oc
    .errors(pickGalat('BALASAN_DITOLAK', 'BERKAS_TIDAK_DITERIMA', 'DIBATALKAN'))
    .input(satuBerkas)
    .output(bentukIsiBalasan.extend({ sudahAda: bentukSudahAda.nullable() })),
  /** Takes a file in; the same file twice changes nothing. */
  terima: oc
    .errors(pickGalat('BALASAN_DITOLAK', 'BERKAS_TIDAK_DITERIMA', 'DIBATALKAN'))
    .input(satuBerkas)
    .output(z.strictObject({ id: bentukId, sudahAda: z.boolean() })),
  /** Newest first. */
  list: oc.errors(pickGalat()).output(z.array(bentukBalasanRingkas)),
  get: oc
    .errors(pickGalat('BALASAN_TIDAK_ADA'))
    .input(z.strictObject({ id: bentukId }))
    .output(
      bentukIsiBalasan.extend({
        id: bentukId,
        dimasukkan: z.string(),
        /** Usulan made of it that can still be taken back: no agenda holds them. */
        dapatDibatalkan: jumlah,
      }),
    ),
  /** Makes waiting usulan of refused rows for the next session; rows that cannot go are left out and counted. */
  bawa: oc
    .errors(pickGalat('BALASAN_TIDAK_ADA', 'TOLAKAN_TIDAK_DAPAT_DIBAWA'))
    .input(z.strictObject({ id: bentukId, baris: z.array(bentukId).min(1).max(5000) }))
    .output(z.strictObject({ usulan: z.array(bentukId), dilewati: jumlah })),
  /** Takes the last `bawa` of this file back, as far as no agenda holds its usulan. */
  batalBawa: oc
    .errors(pickGalat('BALASAN_TIDAK_ADA', 'TIDAK_ADA_YANG_DIURUNGKAN'))
    .input(z.strictObject({ id: bentukId }))
    .output(z.strictObject({ dibatalkan: jumlah, tetap: jumlah })),
};

/** Why a usulan is before the hall once more. */
export const bentukTolakanUsulan = z.strictObject({
  hasil: z.string(),
  keterangan: z.string(),
  tanggal: bentukTanggal,
  /** The session that had decided on it before. */
  namaSidang: z.string(),
  tanggalSidang: bentukTanggal,
  balasan: bentukId,
});
