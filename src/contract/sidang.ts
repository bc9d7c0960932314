import { oc } from '@orpc/contract';
import { z } from 'zod';
import { KODE_KEKURANGAN, TEMPAT_PERIKSA } from '#domain/daftar-periksa.ts';
import { LANGKAH_SIDANG } from '#domain/sidang.ts';
import {
  bentukId,
  bentukJam,
  bentukJumlahPutusan,
  bentukStatusSidang,
  bentukTanggal,
  bentukTeks,
  bentukTeksWajib,
  bentukUnsur,
} from './bentuk.ts';
import { pickGalat } from './galat.ts';
import { bentukKeadaanHadir } from './kuorum.ts';
import { bentukPilihanNomor } from './nomor-surat.ts';

export const bentukOrangSidang = z.strictObject({ nama: bentukTeks, nip: bentukTeks, jabatan: bentukTeks });

export const bentukIsianSidang = z
  .strictObject({
    tanggal: bentukTanggal,
    mulai: bentukJam,
    /** Clock time until which the hall means to be done. */
    rencanaSelesai: bentukJam.nullable().default(null),
    tempat: bentukTeksWajib,
    agenda: z.array(bentukTeksWajib).max(30).readonly(),
    pimpinan: bentukOrangSidang,
    notulis: bentukOrangSidang,
    narasumber: z.array(bentukOrangSidang).max(10).readonly(),
  })
  .refine(({ mulai, rencanaSelesai }) => rencanaSelesai === null || rencanaSelesai > mulai, {
    path: ['rencanaSelesai'],
    message: 'Rencana selesai harus sesudah jam mulai.',
  });

export type IsianSidang = z.infer<typeof bentukIsianSidang>;

export const bentukRingkasanSidang = z.strictObject({
  id: bentukId,
  nama: z.string(),
  tanggal: bentukTanggal,
  tempat: z.string(),
  status: bentukStatusSidang,
  usulan: z.number().int(),
  diputus: z.number().int(),
  jumlah: bentukJumlahPutusan,
  hadir: z.number().int(),
  diundang: z.number().int(),
  nomorBeritaAcara: z.string().nullable(),
});

export const bentukSidang = bentukRingkasanSidang.extend({
  isian: bentukIsianSidang,
  ditutupPada: z.string().nullable(),
  selesai: z.string().nullable(),
  /** Which steps are done, by what the data holds. */
  langkahSelesai: z.array(z.enum(LANGKAH_SIDANG)),
  /** `hadir` was here at some time; `diRuang` is in the hall now. */
  unsur: z.array(
    z.strictObject({
      unsur: bentukUnsur,
      diundang: z.number().int(),
      hadir: z.number().int(),
      diRuang: z.number().int(),
    }),
  ),
  diRuang: z.number().int(),
  /** The hall as it is now, judged by the quorum that the kelurahan set for itself. */
  keadaanHadir: bentukKeadaanHadir,
});

export type Sidang = z.infer<typeof bentukSidang>;

const satuSidang = z.strictObject({ sidang: bentukId });

/** Sessions: making, preparing, closing. */
export const sidang = {
  list: oc.errors(pickGalat()).output(z.array(bentukRingkasanSidang)),
  get: oc.errors(pickGalat('SIDANG_TIDAK_ADA')).input(satuSidang).output(bentukSidang),
  /** A proposal for the form of a new session: next date, last place, agenda, officials. */
  usulanIsian: oc.errors(pickGalat()).output(bentukIsianSidang),
  /** What an earlier session postponed comes on the agenda by itself; `semuaUsulan`: and all that wait. */
  create: oc
    .errors(pickGalat('TIDAK_ADA_USULAN_MENUNGGU'))
    .input(z.strictObject({ isian: bentukIsianSidang, semuaUsulan: z.boolean() }))
    .output(z.strictObject({ sidang: bentukId, usulan: z.number().int() })),
  update: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'SIDANG_DITUTUP'))
    .input(z.strictObject({ sidang: bentukId, isian: bentukIsianSidang }))
    .output(bentukSidang),
  /** Puts waiting usulan on the agenda behind those that are there; all that wait, or the named ones. */
  addUsulan: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'SIDANG_DITUTUP', 'USULAN_TIDAK_ADA'))
    .input(z.strictObject({ sidang: bentukId, usulan: z.union([z.literal('semua'), z.array(bentukId).min(1)]) }))
    .output(z.strictObject({ ditambahkan: z.number().int() })),
  /** The checklist before closing. */
  kekurangan: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA'))
    .input(satuSidang)
    .output(
      z.array(
        z.strictObject({
          kode: z.enum(KODE_KEKURANGAN),
          sifat: z.enum(['menghalangi', 'mengingatkan']),
          pesan: z.string(),
          langkah: z.enum(TEMPAT_PERIKSA),
          jumlah: z.number().int(),
        }),
      ),
    ),
  tutup: oc
    .errors(
      pickGalat(
        'SIDANG_TIDAK_ADA',
        'SIDANG_DITUTUP',
        'SIDANG_BELUM_LENGKAP',
        'JUMLAH_TIDAK_COCOK',
        'NOMOR_TIDAK_TERSEDIA',
        'NOMOR_SUDAH_DIPAKAI',
      ),
    )
    /** Without `pilihanNomor` the berita acara takes the next number of the year. */
    .input(satuSidang.extend({ pilihanNomor: z.exactOptional(bentukPilihanNomor) }))
    .output(
      z.strictObject({
        sidang: bentukId,
        status: bentukStatusSidang,
        nomorBeritaAcara: z.string(),
        jumlah: bentukJumlahPutusan,
      }),
    ),
};
