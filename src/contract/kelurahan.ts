import { oc } from '@orpc/contract';
import { z } from 'zod';
import { bentukTeks, bentukTeksWajib } from './bentuk.ts';
import { pickGalat } from './galat.ts';

export const bentukWilayah = z.strictObject({
  kode: z.string().regex(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/),
  nama: bentukTeksWajib,
});

export const bentukWilayahKelurahan = z.strictObject({
  provinsi: bentukWilayah,
  kota: bentukWilayah,
  kecamatan: bentukWilayah,
  kelurahan: bentukWilayah,
});

export const bentukPejabat = z.strictObject({ nama: bentukTeks, nip: bentukTeks, jabatan: bentukTeks });

/** Largest letterhead picture, as characters of its data URL: about 1 MB of PNG. */
const LOGO_TERBESAR = 1_400_000;

export const bentukKopSurat = z.strictObject({
  alamat: bentukTeks,
  kontak: bentukTeks,
  logo: z
    .string()
    .max(LOGO_TERBESAR, 'Logo paling besar 1 MB. Perkecil gambarnya dahulu.')
    .regex(/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/=]+$/, 'Logo harus PNG atau JPEG.')
    .nullable(),
});

export const bentukKelurahan = z.strictObject({
  wilayah: bentukWilayahKelurahan,
  lurah: bentukPejabat,
  sekretaris: bentukPejabat,
  kop: bentukKopSurat,
  polaNomor: bentukTeksWajib,
  singkatan: bentukTeksWajib,
  dasarHukum: z.array(bentukTeksWajib).max(30).readonly(),
  ukuranKertas: z.enum(['A4', 'F4']),
});

const bentukProgram = z.strictObject({
  kode: bentukTeksWajib,
  nama: bentukTeksWajib,
  sebutan: z.array(bentukTeksWajib).readonly(),
  namaPublik: z.exactOptional(bentukTeks),
  desilTerbesar: z.exactOptional(z.number().int().min(1).max(10)),
});

/** What the kelurahan tells about itself, and the official codes. */
export const kelurahan = {
  get: oc.errors(pickGalat()).output(bentukKelurahan),
  update: oc
    .errors(pickGalat('WILAYAH_TIDAK_DIKENAL', 'POLA_NOMOR_SALAH'))
    .input(bentukKelurahan)
    .output(bentukKelurahan),
  listProgram: oc.errors(pickGalat()).output(z.array(bentukProgram).readonly()),
  updateProgram: oc
    .errors(pickGalat())
    .input(z.array(bentukProgram).max(100).readonly())
    .output(z.array(bentukProgram).readonly()),
};

/** Official codes of Kemendagri; answers before the data is unlocked. */
export const wilayah = {
  /** Children of a place, or all provinces; `cari` narrows by name, the best match first. */
  list: oc
    .errors(pickGalat())
    .input(z.strictObject({ induk: z.string().nullable(), cari: z.string().max(100) }))
    .output(z.array(bentukWilayah)),
};
