import { z } from 'zod';
import {
  bentukDataUsulan,
  bentukId,
  bentukJenisUsulan,
  bentukJumlahPutusan,
  bentukPutusan,
  bentukSha256,
} from '#contract/bentuk.ts';
import { ALASAN } from '#domain/alasan.ts';
import type { KeputusanTercatat } from '#domain/berita-acara.ts';

/**
 * Shape of keputusan.json, version 1. It is published as JSON Schema, so it says with patterns what the shapes of the contract
 * check by functions; both are asked when a package is verified.
 */
const polaTanggal = z.iso.date().meta({ id: 'tanggal', description: 'Tanggal YYYY-MM-DD' });
export const polaSaat = z.iso.datetime({ offset: true }).meta({ id: 'saat', description: 'Saat menurut ISO 8601' });
const cacah = z.number().int().min(0);

const bentukData = bentukDataUsulan
  .extend({
    nik: z.string().regex(/^[1-9][0-9]{15}$/),
    nomorKk: z
      .string()
      .regex(/^[0-9]{16}$/)
      .nullable(),
    tanggalLahir: polaTanggal.nullable(),
    tanggalMulaiHamil: polaTanggal.nullable(),
  })
  .meta({ id: 'dataUsulan', description: 'Usulan seperti pada saat sidang ditutup' });

const bidangKeputusan = {
  nomor: bentukId,
  usulan: bentukId,
  data: bentukData,
  diputusPada: polaSaat,
  /** Words of jenis, putusan and alasan as screen and paper have them. */
  kata: z
    .strictObject({ jenis: z.string(), putusan: z.string(), alasan: z.string() })
    .meta({ id: 'kata', description: 'Kata-kata untuk kode jenis, putusan, dan alasan' }),
  /** The kelurahan proposes that the person leaves a programme. */
  keluar: z.boolean(),
  /** The kelurahan proposes the person into a programme or into DTSEN; the row stands on the SIKS-NG sheet. */
  diusulkan: z.boolean(),
};

const ALASAN_BERKODE = z.enum(ALASAN).exclude(['LAINNYA']);
const DENGAN_ALASAN = bentukPutusan.exclude(['layak']);

/** A reason wherever the answer is not layak, a note with LAINNYA. */
const bentukKeputusan = z.union([
  z.strictObject({ ...bidangKeputusan, putusan: z.literal('layak'), alasan: z.null(), catatan: z.string() }),
  z.strictObject({ ...bidangKeputusan, putusan: DENGAN_ALASAN, alasan: ALASAN_BERKODE, catatan: z.string() }),
  z.strictObject({
    ...bidangKeputusan,
    putusan: DENGAN_ALASAN,
    alasan: z.literal('LAINNYA'),
    catatan: z.string().min(1),
  }),
]);

const tempat = (pola: RegExp) => z.strictObject({ kode: z.string().regex(pola), nama: z.string().min(1) });

/** What package and manifest say of kelurahan and session, word for word the same. */
export const bidangSidang = {
  kelurahan: z.strictObject({
    provinsi: tempat(/^[0-9]{2}$/),
    kota: tempat(/^[0-9]{4}$/),
    kecamatan: tempat(/^[0-9]{6}$/),
    kelurahan: tempat(/^[0-9]{10}$/),
  }),
  sidang: z.strictObject({ id: z.string().min(1), nama: z.string().min(1), tanggal: polaTanggal }),
  nomorBeritaAcara: z.string().min(1),
  ditutupPada: polaSaat,
  contoh: z.boolean(),
  jumlah: bentukJumlahPutusan.extend({ layak: cacah, tidak_layak: cacah, ditunda: cacah }),
  jumlahKeluar: cacah,
  jumlahDiusulkan: cacah,
  perJenis: z.array(
    z.strictObject({ jenis: bentukJenisUsulan, dibahas: cacah, layak: cacah, tidak_layak: cacah, ditunda: cacah }),
  ),
  sidikKeputusan: bentukSha256,
};

const isiTercatat = z
  .strictObject({ putusan: bentukPutusan, alasan: z.enum(ALASAN).nullable(), catatan: z.string() })
  .meta({ id: 'isiTercatat', description: 'Keputusan sebelum atau sesudah adendum' });

/** What an addendum changed. The hashes over all decisions lead from those of the berita acara to those of this file. */
const bentukAdendumBerkas = z.strictObject({
  urut: z.number().int().min(1),
  nomor: z.string().min(1),
  tanggal: polaTanggal,
  alasan: z.string(),
  sidikSebelum: bentukSha256,
  sidikSesudah: bentukSha256,
  koreksi: z.array(z.strictObject({ nomor: bentukId, sebelum: isiTercatat, sesudah: isiTercatat })),
});

export type AdendumBerkas = z.infer<typeof bentukAdendumBerkas>;

export const bentukBerkasKeputusan = z.strictObject({
  format: z.literal('mufakat-keputusan'),
  versi: z.literal(1),
  ...bidangSidang,
  /** The addenda in their order; not there where there is none. The decisions below are as the last one left them. */
  adendum: z.exactOptional(z.array(bentukAdendumBerkas).min(1)),
  keputusan: z.array(bentukKeputusan),
});

export type BerkasKeputusan = z.infer<typeof bentukBerkasKeputusan>;
export type KeputusanBerkas = BerkasKeputusan['keputusan'][number];

/** The decisions of a file as the domain knows them; null where a NIK, a KK or a day cannot exist. */
export function toKeputusanTercatat(berkas: BerkasKeputusan): readonly KeputusanTercatat[] | null {
  const hasil: KeputusanTercatat[] = [];
  for (const { nomor, usulan, data, putusan, alasan, catatan, diputusPada } of berkas.keputusan) {
    const terbaca = bentukDataUsulan.safeParse(data);
    if (!terbaca.success) return null;
    hasil.push({ nomor, usulan, data: terbaca.data, putusan, alasan, catatan, diputusPada });
  }
  return hasil;
}
