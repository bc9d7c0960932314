import { JENIS_DAFTAR, type JenisDaftar } from '#domain/daftar.ts';
import {
  BIDANG_KEPUTUSAN,
  BIDANG_USULAN,
  type Bidang,
  type BidangKeputusan,
  type BidangUsulan,
} from '#domain/impor-bidang.ts';
import { type BidangDaftar, listBidangDaftar } from '#domain/impor-daftar-bidang.ts';
import { compactKata } from '#domain/impor-kata.ts';
import berkasDaftar from '../../../resources/layouts/daftar.json' with { type: 'json' };
import berkasKeputusan from '../../../resources/layouts/keputusan.json' with { type: 'json' };
import berkasUsulan from '../../../resources/layouts/usulan.json' with { type: 'json' };

/** A list of known form; its columns are told by name. */
export interface Layout {
  readonly kode: string;
  /** Headings that must all be there, compact. */
  readonly ciri: readonly string[];
  /** Headings of columns that each stand for one programme, compact, with the code of the programme. */
  readonly ikutProgram: ReadonlyMap<string, string>;
  /** Headings that mean something else here than elsewhere, compact. */
  readonly abaikan: ReadonlySet<string>;
  readonly programBawaan: string;
  /** A list of more columns is another one. */
  readonly kolomTerbanyak: number;
}

/** Fields, the headings that people give them, and the layouts of one kind of list. */
export interface Katalog<B extends string> {
  readonly bidang: readonly Bidang<B>[];
  /** Compact heading to field; `urutan` is lower for the more usual heading. */
  readonly judul: ReadonlyMap<string, { readonly bidang: B; readonly urutan: number }>;
  readonly layout: readonly Layout[];
}

interface BerkasLayout {
  readonly kode: string;
  readonly ciri: readonly string[];
  readonly ikutProgram?: Readonly<Record<string, string | undefined>>;
  readonly abaikan?: readonly string[];
  readonly programBawaan?: string;
  readonly kolomTerbanyak?: number;
}

/**
 * A heading without what varies from list to list: case, blanks, line breaks, dots, underscores and remarks in brackets such as
 * `TANGGAL LAHIR\n(31/01/2000)`.
 */
export function compactJudul(judul: string): string {
  return compactKata(judul.replace(/\([^)]*\)?/g, ' ')) || compactKata(judul);
}

function createKatalog<B extends string>(
  bidang: readonly Bidang<B>[],
  isi: { readonly bidang: Readonly<Record<string, readonly string[]>>; readonly layout: readonly BerkasLayout[] },
): Katalog<B> {
  const judul = new Map<string, { bidang: B; urutan: number }>();
  for (const { kode } of bidang) {
    for (const [urutan, sebutan] of (isi.bidang[kode] ?? []).entries()) {
      judul.set(compactJudul(sebutan), { bidang: kode, urutan });
    }
  }
  return { bidang, judul, layout: isi.layout.map(createLayout) };
}

function createLayout(isi: BerkasLayout): Layout {
  const ikutProgram = new Map<string, string>();
  for (const [judul, program] of Object.entries(isi.ikutProgram ?? {})) {
    if (program !== undefined) ikutProgram.set(compactJudul(judul), program);
  }
  return {
    kode: isi.kode,
    ciri: isi.ciri.map(compactJudul),
    ikutProgram,
    abaikan: new Set((isi.abaikan ?? []).map(compactJudul)),
    programBawaan: isi.programBawaan ?? '',
    kolomTerbanyak: isi.kolomTerbanyak ?? Number.POSITIVE_INFINITY,
  };
}

export const KATALOG_USULAN: Katalog<BidangUsulan> = createKatalog(BIDANG_USULAN, berkasUsulan);
export const KATALOG_KEPUTUSAN: Katalog<BidangKeputusan> = createKatalog(BIDANG_KEPUTUSAN, berkasKeputusan);

const KATALOG_DAFTAR = new Map(
  JENIS_DAFTAR.map((jenis) => [jenis, createKatalog(listBidangDaftar(jenis), berkasDaftar)]),
);

/** Lists of people share their headings; what a list cannot do without depends on its kind. */
export function getKatalogDaftar(jenis: JenisDaftar): Katalog<BidangDaftar> {
  const katalog = KATALOG_DAFTAR.get(jenis);
  if (katalog === undefined) throw new Error(`Tidak ada katalog untuk ${jenis}`);
  return katalog;
}
