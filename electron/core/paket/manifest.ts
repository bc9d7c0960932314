import { z } from 'zod';
import { bentukId, bentukSha256 } from '#contract/bentuk.ts';
import { getKodeVerifikasi } from '#domain/berita-acara.ts';
import { BATAS_KERTAS, type TipeLampiran } from '#domain/lampiran.ts';
import { toCanonicalJson } from '../db/canonical-json.ts';
import { POLA_PENERIMA } from '../kunci/age.ts';
import { type BarisJurnalPaket, getRentang, NAMA_JURNAL } from './jurnal-json.ts';
import { NAMA_KEHADIRAN } from './kehadiran-json.ts';
import { type BerkasKeputusan, bidangSidang, polaSaat } from './keputusan-shape.ts';
import { computeSha256 } from './sha256.ts';
import { bentukPublik } from './tanda-paket.ts';

/** The files that every package has beside its manifest and its signature, in their order. */
export const BERKAS_PAKET = [
  'keputusan.xlsx',
  'keputusan.csv',
  'keputusan.json',
  NAMA_KEHADIRAN,
  NAMA_JURNAL,
  'berita-acara.pdf',
] as const;

export type NamaBerkasPaket = (typeof BERKAS_PAKET)[number];

/** Papers of addenda, `adendum-1.pdf` and on; as many as a package may have. */
export const ADENDUM_TERBANYAK = 40;
export const POLA_ADENDUM = /^adendum-[1-9][0-9]?\.pdf$/;

export function nameAdendum(urut: number): string {
  return `adendum-${urut}.pdf`;
}

/** The berita acara as it came back signed, `bertanda-1.pdf` and on: scans, photos of pages, files with electronic signatures. */
export const POLA_BERTANDA = /^bertanda-[1-9][0-9]?\.(pdf|jpg|png)$/;

const AKHIRAN: Readonly<Record<TipeLampiran, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

export function nameBertanda(urut: number, tipe: TipeLampiran): string {
  return `bertanda-${urut}.${AKHIRAN[tipe]}`;
}

export const NAMA_MANIFEST = 'manifest.json';

export const VERSI_PAKET = 1;

/** Which package this is: the n-th of its session, the n-th of the kelurahan, and the one whose place it takes. */
const bentukTerbitan = z.strictObject({
  versi: bentukId,
  urut: bentukId,
  /** `sidikManifest` of the version before of this session; null for the first. */
  menggantikan: bentukSha256.nullable(),
});

/** Keys of the kelurahan: with one it signs, to the other an answer can be encrypted. */
const bentukPengirim = z.strictObject({ publik: bentukPublik, penerima: z.string().regex(POLA_PENERIMA) });

/** Read before the rest, so that a package of another version is named as such. */
export const bentukVersiManifest = z.object({ format: z.literal('mufakat-paket'), versi: z.number().int() });

export const bentukManifest = z.strictObject({
  format: z.literal('mufakat-paket'),
  versi: z.literal(VERSI_PAKET),
  ...bidangSidang,
  kodeVerifikasi: z.string(),
  halamanBeritaAcara: z.number().int().min(1),
  /** Instant of the closing and not of the making: the same session always gives the same package. */
  dibuatPada: polaSaat,
  versiProgram: z.string().min(1),
  terbitan: bentukTerbitan,
  pengirim: bentukPengirim,
  /** Which rows of the kelurahan's journal jurnal.json holds. */
  jurnal: z.strictObject({ awal: bentukId, akhir: bentukId, sidikAkhir: bentukSha256 }),
  berkas: z
    .array(
      z.strictObject({
        nama: z.union([z.enum(BERKAS_PAKET), z.string().regex(POLA_ADENDUM), z.string().regex(POLA_BERTANDA)]),
        byte: z.number().int().min(0),
        sha256: bentukSha256,
      }),
    )
    .min(BERKAS_PAKET.length)
    .max(BERKAS_PAKET.length + ADENDUM_TERBANYAK + BATAS_KERTAS.jumlah),
  /** SHA-256 over all other fields as canonical JSON: no field can change unnoticed by accident. */
  sidikManifest: bentukSha256,
});

export type Manifest = z.infer<typeof bentukManifest>;
export type Terbitan = z.infer<typeof bentukTerbitan>;
export type Pengirim = z.infer<typeof bentukPengirim>;

export interface IsiManifest {
  readonly keputusan: BerkasKeputusan;
  readonly halaman: number;
  readonly versiProgram: string;
  readonly terbitan: Terbitan;
  readonly pengirim: Pengirim;
  readonly jurnal: readonly BarisJurnalPaket[];
  /** In their order; manifest and signature are not among them. */
  readonly berkas: Readonly<Record<NamaBerkasPaket, Uint8Array>> & Readonly<Record<string, Uint8Array>>;
}

export function createManifest(isi: IsiManifest): Manifest {
  const { keputusan, halaman, versiProgram, terbitan, pengirim, jurnal, berkas } = isi;
  const { format: _format, versi: _versi, keputusan: _keputusan, adendum: _adendum, ...sidang } = keputusan;
  const tanpaSidik = {
    format: 'mufakat-paket' as const,
    versi: VERSI_PAKET as 1,
    ...sidang,
    kodeVerifikasi: getKodeVerifikasi(sidang.sidikKeputusan),
    halamanBeritaAcara: halaman,
    dibuatPada: sidang.ditutupPada,
    versiProgram,
    terbitan: { ...terbitan },
    pengirim: { ...pengirim },
    jurnal: { ...getRentang(jurnal) },
    berkas: Object.entries(berkas).map(([nama, byte]) => ({ nama, byte: byte.length, sha256: computeSha256(byte) })),
  };
  return { ...tanpaSidik, sidikManifest: computeSha256(toCanonicalJson(tanpaSidik)) };
}

/** The hash that belongs to the fields of a manifest, whatever it says itself. */
export function computeSidikManifest({ sidikManifest: _sidik, ...isi }: Manifest): string {
  return computeSha256(toCanonicalJson(isi));
}

export function serializeManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
