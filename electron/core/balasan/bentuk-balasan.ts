import { z } from 'zod';
import { bentukJumlahPutusan, bentukSha256 } from '#contract/bentuk.ts';
import { HASIL_PAKET } from '#domain/balasan.ts';

/** Shapes of what Dinas Sosial sends back, version 1; published as JSON Schema. Changed fields would need a new version. */
export const VERSI_BALASAN = 1;

export const FORMAT_TANDA_TERIMA = 'mufakat-tanda-terima';
export const FORMAT_BERKAS_BALIK = 'mufakat-berkas-balik';

const polaTanggal = z.iso.date().meta({ id: 'tanggal', description: 'Tanggal YYYY-MM-DD' });
const polaSaat = z.iso.datetime({ offset: true }).meta({ id: 'saat', description: 'Saat menurut ISO 8601' });
const teks = z.string().max(2000);
const nama = z.string().min(1).max(300);
const urut = z.number().int().min(1);
const bidangTanda = {
  publik: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ description: 'Kunci Ed25519 Dinas Sosial, heksadesimal' }),
  tanda: z
    .string()
    .regex(/^[0-9a-f]{128}$/)
    .meta({ description: 'Tanda tangan atas semua yang lain, heksadesimal' }),
};

const bidangPihak = {
  dinsos: z.strictObject({ kode: z.string().regex(/^\d{4}$/), nama }),
  kelurahan: z.strictObject({ kode: z.string().regex(/^\d{10}$/), nama }),
};

/** Read before the rest, so that a file of another version is named as such. */
export const bentukVersiBalasan = z.object({
  format: z.enum([FORMAT_TANDA_TERIMA, FORMAT_BERKAS_BALIK]),
  versi: z.number().int(),
});

/** The receipt of one package. Of a package that could not be read, only its file is known. */
export const bentukTandaTerimaBerkas = z.strictObject({
  format: z.literal(FORMAT_TANDA_TERIMA),
  versi: z.literal(VERSI_BALASAN),
  ...bidangPihak,
  sidang: z.strictObject({ id: nama, nama, tanggal: polaTanggal }).nullable(),
  paket: z.strictObject({
    namaBerkas: nama,
    versi: urut.nullable(),
    urut: urut.nullable(),
    sidikManifest: bentukSha256.nullable(),
    /** Of the zip. */
    sha256: bentukSha256,
  }),
  hasil: z.enum(HASIL_PAKET),
  kode: nama.nullable(),
  pesan: teks,
  diterimaPada: polaSaat,
  jumlah: bentukJumlahPutusan,
  ...bidangTanda,
});

export type BerkasTandaTerima = z.infer<typeof bentukTandaTerimaBerkas>;

const nomor = z.number().int().min(1);
const nik = z.string().max(40);

/** What Dinas Sosial found in the packages of one kelurahan and month, and the rows that SIKS-NG refused. */
export const bentukBerkasBalik = z.strictObject({
  format: z.literal(FORMAT_BERKAS_BALIK),
  versi: z.literal(VERSI_BALASAN),
  ...bidangPihak,
  periode: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  dibuatPada: polaSaat,
  paket: z
    .array(z.strictObject({ sidang: nama, namaSidang: nama, versi: urut, urut, sidikManifest: bentukSha256 }))
    .max(500),
  urutHilang: z.array(urut).max(1000),
  temuan: z
    .array(
      z.strictObject({
        jenis: z.string().regex(/^[a-z_]{1,40}$/),
        sidang: nama,
        nomor,
        nik,
        nama: teks,
        keterangan: teks,
      }),
    )
    .max(20_000),
  ditolak: z
    .array(
      z.strictObject({
        sidang: nama,
        nomor,
        usulan: nomor,
        nik,
        nama: teks,
        program: teks,
        hasil: teks,
        keterangan: teks,
      }),
    )
    .max(20_000),
  ...bidangTanda,
});

export type BerkasBalik = z.infer<typeof bentukBerkasBalik>;

/** What Dinas Sosial and kelurahan are called in both. */
export interface Pihak {
  readonly kode: string;
  readonly nama: string;
}
