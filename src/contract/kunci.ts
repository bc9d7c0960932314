import { oc } from '@orpc/contract';
import { z } from 'zod';
import { ASAL_KUNCI, PENOLAKAN_KUNCI, PERAN_KUNCI, POLA_PENERIMA } from '#domain/kunci-publik.ts';
import { bentukJendela } from './bentuk.ts';
import { pickGalat } from './galat.ts';

export const FORMAT_KUNCI = 'mufakat-kunci';
export const VERSI_KUNCI = 1;

/** Public key, Ed25519, raw, hexadecimal. The private one never leaves the data file. */
const bentukPublik = z.string().regex(/^[0-9a-f]{64}$/);
const bentukPenerima = z.string().regex(POLA_PENERIMA);

const bidangPemilik = {
  peran: z.enum(PERAN_KUNCI),
  /** Ten digits of a kelurahan, four of a city. */
  kode: z.string().regex(/^(\d{4}|\d{10})$/),
  nama: z.string(),
};

/** A public key as it travels, signed by itself: only who holds the private key can name its owner. */
export const bentukBerkasKunci = z
  .strictObject({
    format: z.literal(FORMAT_KUNCI),
    versi: z.literal(VERSI_KUNCI),
    ...bidangPemilik,
    /** One line: it is shown before the key is trusted. */
    nama: z.string().regex(/^(?=\S)[^\p{C}\p{Zl}\p{Zp}]{1,400}(?<=\S)$/u),
    publik: bentukPublik,
    penerima: bentukPenerima,
    tanda: z.string().regex(/^[0-9a-f]{128}$/),
  })
  .refine(({ peran, kode }) => kode.length === (peran === 'kelurahan' ? 10 : 4));

export type BerkasKunci = z.infer<typeof bentukBerkasKunci>;

const bentukKunciSendiri = z.strictObject({
  ...bidangPemilik,
  publik: bentukPublik,
  /** To what others encrypt, `age1...`. */
  penerima: bentukPenerima,
  /** Fingerprint of `publik`, to read aloud. */
  sidikKunci: z.string(),
});

/** The key of this data, be it a kelurahan's or a Dinas Sosial's: with it papers, packages and receipts are signed. */
export const kunciSendiri = {
  /** Null before it was made. */
  get: oc.errors(pickGalat()).output(bentukKunciSendiri.nullable()),
  /** Makes what there is none of yet. */
  siapkan: oc.errors(pickGalat()).output(bentukKunciSendiri),
  /** The public part as a file `kunci_<kode>.json`; made where there is none yet. */
  berkas: oc.errors(pickGalat()).output(z.file()),
  /** The same facts as the text of a QR code. */
  qr: oc.errors(pickGalat()).output(z.strictObject({ teks: z.string() })),
};

const bentukKunciLain = z.strictObject({ publik: bentukPublik, nama: z.string(), sidikKunci: z.string() });

const bentukPeriksaKunci = z.discriminatedUnion('keadaan', [
  z.strictObject({
    keadaan: z.enum(['baru', 'sama', 'diperbarui', 'menggantikan']),
    /** Name of the file, or empty where it came as text. */
    berkas: z.string(),
    /** To hand to `terima` as it is. */
    kunci: bentukBerkasKunci,
    /** The owner's name as it will be kept: of a kelurahan the official one. */
    nama: z.string(),
    sidikKunci: z.string(),
    /** The key in force of the same owner that this one would replace. */
    menggantikan: bentukKunciLain.nullable(),
    /** When this very key was replaced or revoked before. */
    dicabut: z.string().nullable(),
  }),
  z.strictObject({
    keadaan: z.literal('ditolak'),
    berkas: z.string(),
    kode: z.enum(PENOLAKAN_KUNCI),
    pesan: z.string(),
  }),
]);

export type KunciDiperiksa = z.infer<typeof bentukPeriksaKunci>;

const bentukHasilTerima = z.strictObject({
  baru: z.number().int(),
  /** New facts of a key that was known. */
  diperbarui: z.number().int(),
  menggantikan: z.number().int(),
  /** Known already as they are. */
  sama: z.number().int(),
});

export type HasilTerimaKunci = z.infer<typeof bentukHasilTerima>;

const bentukKunciDikenal = z.strictObject({
  ...bidangPemilik,
  /** Name of the kecamatan; null for a Dinas Sosial. */
  kecamatan: z.string().nullable(),
  publik: bentukPublik,
  penerima: bentukPenerima,
  sidikKunci: z.string(),
  asal: z.enum(ASAL_KUNCI),
  dicatat: z.string(),
  /** When it was replaced or revoked; null while it is in force. */
  dicabut: z.string().nullable(),
});

export type KunciDikenal = z.infer<typeof bentukKunciDikenal>;

const bentukJendelaKunci = bentukJendela(['kode', 'nama', 'dicatat'], {
  /** Part of the name, the code, the kecamatan or the fingerprint. */
  cari: z.string().max(100),
  berlaku: z.boolean(),
});

export type JendelaKunci = z.infer<typeof bentukJendelaKunci>;

const bentukBelum = z.strictObject({ kode: z.string(), nama: z.string(), kecamatan: z.string().nullable() });

export type BelumBerkunci = z.infer<typeof bentukBelum>;

const bentukRingkasan = z.strictObject({
  berlaku: z.number().int(),
  semua: z.number().int(),
  /** In the order of the codes. */
  belum: z.array(bentukBelum),
});

export type RingkasanKunci = z.infer<typeof bentukRingkasan>;

/** Public keys of others: at a kelurahan that of its Dinas Sosial, at a Dinas Sosial one for each kelurahan of its city. */
export const kunciDikenal = {
  list: oc
    .errors(pickGalat())
    .input(bentukJendelaKunci)
    .output(z.strictObject({ total: z.number().int(), baris: z.array(bentukKunciDikenal) })),
  /** Of how many owners a key is in force, and who is missing; a kelurahan misses its Dinas Sosial. */
  ringkas: oc.errors(pickGalat()).output(bentukRingkasan),
  /** What files or the text of a QR code hold, each by itself; writes nothing. */
  periksa: oc
    .errors(pickGalat())
    .input(
      z.union([
        z.strictObject({ berkas: z.array(z.file()).min(1).max(500) }),
        z.strictObject({ teks: z.string().min(1).max(4096) }),
      ]),
    )
    .output(z.array(bentukPeriksaKunci)),
  /** Keeps keys that were looked at and compared aloud: all of them or none. `menggantikan` says which key was seen to be in force. */
  terima: oc
    .errors(pickGalat('KUNCI_DITOLAK'))
    .input(
      z.strictObject({
        daftar: z
          .array(
            z.strictObject({
              asal: z.enum(['berkas', 'qr']),
              kunci: bentukBerkasKunci,
              menggantikan: bentukPublik.nullable(),
            }),
          )
          .min(1)
          .max(500),
      }),
    )
    .output(bentukHasilTerima),
  /**
   * At a Dinas Sosial: keeps the key with which a package of an unknown sender was signed, after its fingerprint was compared aloud.
   * `kode` is a kelurahan of the city, ten digits.
   */
  percaya: oc
    .errors(pickGalat('KUNCI_DITOLAK'))
    .input(
      z.strictObject({
        publik: bentukPublik,
        penerima: bentukPenerima,
        kode: z.string().regex(/^\d{10}$/),
        menggantikan: z.exactOptional(bentukPublik.nullable()),
      }),
    )
    .output(bentukHasilTerima),
  /** From now on this key is not trusted. What it signed before can still be told. */
  cabut: oc.errors(pickGalat('KUNCI_DITOLAK')).input(z.strictObject({ publik: bentukPublik })),
};
