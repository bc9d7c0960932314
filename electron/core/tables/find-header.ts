import { createHash } from 'node:crypto';
import type { JenisDaftar } from '#domain/daftar.ts';
import { foldTeks } from '#domain/impor-baris.ts';
import type { BidangKeputusan, BidangUsulan } from '#domain/impor-bidang.ts';
import type { BidangDaftar } from '#domain/impor-daftar-bidang.ts';
import type { JudulImpor, KolomImpor, Lembar, Sel } from '#domain/impor-lembar.ts';
import { GalatBerkas } from './galat-berkas.ts';
import {
  compactJudul,
  getKatalogDaftar,
  KATALOG_KEPUTUSAN,
  KATALOG_USULAN,
  type Katalog,
  type Layout,
} from './layouts.ts';

/** The sheet that holds the list, and its heading. */
export interface JudulTemuan<B extends string> {
  readonly lembar: Lembar;
  readonly judul: JudulImpor<B>;
}

/** Titles, letterheads and notes above a heading take fewer rows than this. */
const BARIS_TERDALAM = 40;
const CONTOH = 3;
/** Rows that are looked through for examples and for columns without a heading. */
const BARIS_CONTOH = 200;

/** Finds sheet and heading of a list of usulan. Columns that must be there and are not are named in `kurang`. */
export function findJudulUsulan(lembar: readonly Lembar[]): JudulTemuan<BidangUsulan> {
  return findJudul(lembar, KATALOG_USULAN);
}

/** The same for the filled worksheet of a session. */
export function findJudulKeputusan(lembar: readonly Lembar[]): JudulTemuan<BidangKeputusan> {
  return findJudul(lembar, KATALOG_KEPUTUSAN);
}

/** The same for a list of people of one kind. */
export function findJudulDaftar(lembar: readonly Lembar[], jenis: JenisDaftar): JudulTemuan<BidangDaftar> {
  return findJudul(lembar, getKatalogDaftar(jenis));
}

interface Calon {
  readonly lembar: Lembar;
  /** Index of the last heading row in `lembar.baris`. */
  readonly indeks: number;
  readonly judul: readonly string[];
  readonly nilai: number;
}

function findJudul<B extends string>(lembar: readonly Lembar[], katalog: Katalog<B>): JudulTemuan<B> {
  const calon = lembar.map((satu) => findCalon(satu, katalog)).filter((satu) => satu !== null);
  const bernamaData = calon.find(({ lembar: { nama }, nilai }) => nama.trim().toUpperCase() === 'DATA' && nilai >= 2);
  const terbaik = bernamaData ?? calon.reduce<Calon | null>((a, b) => (a === null || b.nilai > a.nilai ? b : a), null);
  if (terbaik === null)
    throw new GalatBerkas('LEMBAR_KOSONG', 'Berkas tidak berisi satu baris pun. Pilih berkas lain.');
  return { lembar: terbaik.lembar, judul: createJudul(terbaik, katalog) };
}

/** The row, or pair of rows, in which most headings are known; where none is, the first row that looks like a heading. */
function findCalon<B extends string>(lembar: Lembar, katalog: Katalog<B>): Calon | null {
  let terbaik: Calon | null = null;
  let sisa = BARIS_TERDALAM;
  for (let i = 0; i < lembar.baris.length && sisa > 0; i += 1) {
    const baris = lembar.baris[i] ?? [];
    if (baris.length === 0) continue;
    sisa -= 1;
    const tunggal = scoreJudul({ lembar, indeks: i, judul: baris.map(({ teks }) => flatten(teks)) }, katalog);
    if (tunggal.nilai > (terbaik?.nilai ?? 1)) terbaik = tunggal;
    const berikut = lembar.baris[i + 1] ?? [];
    if (berikut.length === 0 || berikut.some(isAngkaPanjang)) continue;
    const ganda = scoreJudul({ lembar, indeks: i + 1, judul: joinJudul(baris, berikut, katalog) }, katalog);
    // The pair must bring more than its second row alone, or a title would become part of every heading.
    const bawah = scoreJudul({ lembar, indeks: i + 1, judul: berikut.map(({ teks }) => flatten(teks)) }, katalog);
    if (ganda.nilai > Math.max(terbaik?.nilai ?? 1, bawah.nilai)) terbaik = ganda;
  }
  return terbaik ?? guessCalon(lembar);
}

function guessCalon(lembar: Lembar): Calon | null {
  const isTeks = ({ teks, cara }: Sel): boolean => cara === 'teks' && !/^\W*\d/.test(teks) && teks.trim() !== '';
  const tebakan = lembar.baris.slice(0, BARIS_TERDALAM).findIndex((baris) => baris.filter(isTeks).length >= 2);
  const indeks = tebakan === -1 ? lembar.baris.findIndex((baris) => baris.length > 0) : tebakan;
  const baris = lembar.baris[indeks];
  return baris === undefined ? null : { lembar, indeks, judul: baris.map(({ teks }) => flatten(teks)), nilai: 0 };
}

function scoreJudul<B extends string>(calon: Omit<Calon, 'nilai'>, katalog: Katalog<B>): Calon {
  const bidang = new Set(calon.judul.map((judul) => katalog.judul.get(compactJudul(judul))?.bidang));
  bidang.delete(undefined);
  return { ...calon, nilai: bidang.size };
}

/** Headings over two rows: `TANGGAL` over `LAHIR`, `KELAHIRAN` over `TEMPAT` and `TANGGAL`, `NIK` over nothing. */
function joinJudul<B extends string>(
  atas: readonly Sel[],
  bawah: readonly Sel[],
  katalog: Katalog<B>,
): readonly string[] {
  let induk = '';
  return Array.from({ length: Math.max(atas.length, bawah.length) }, (_, i) => {
    const sendiri = flatten(atas[i]?.teks ?? '');
    const anak = flatten(bawah[i]?.teks ?? '');
    if (sendiri !== '') induk = sendiri;
    if (anak === '' || anak === sendiri) return sendiri;
    if (induk === '') return anak;
    const susunan = [`${induk} ${anak}`, anak, `${anak} ${induk}`];
    return susunan.find((judul) => katalog.judul.has(compactJudul(judul))) ?? `${induk} ${anak}`;
  });
}

/** A cell that may be a NIK, KK or phone number stands in no heading. */
function isAngkaPanjang({ teks }: Sel): boolean {
  return /\d{9,}/.test(teks.replace(/\s/g, ''));
}

function flatten(teks: string): string {
  return foldTeks(teks);
}

function createJudul<B extends string>(calon: Calon, katalog: Katalog<B>): JudulImpor<B> {
  const { lembar, indeks, judul } = calon;
  const kolom = listKolom(lembar, indeks, judul);
  const padat = kolom.map((satu) => compactJudul(satu.judul));
  const layout = katalog.layout.find(
    ({ ciri, kolomTerbanyak }) => kolom.length <= kolomTerbanyak && ciri.every((satu) => padat.includes(satu)),
  );
  const terpeta = assignBidang(kolom, katalog, layout);
  return {
    lembar: lembar.nama,
    barisJudul: lembar.mulaiBaris + indeks,
    layout: layout?.kode ?? 'bebas',
    kolom: terpeta,
    kurang: findKurang(terpeta, katalog),
    programBawaan: layout?.programBawaan ?? '',
    jenisBawaan: null,
    sidik: getSidikJudul(kolom.map((satu) => satu.judul)),
  };
}

type KolomPolos = Pick<KolomImpor<never>, 'indeks' | 'judul' | 'contoh'>;

/** Columns with a heading or with values; blank ones between them are left out. */
function listKolom(lembar: Lembar, indeks: number, judul: readonly string[]): readonly KolomPolos[] {
  const contoh = new Map<number, string[]>();
  for (const baris of lembar.baris.slice(indeks + 1, indeks + 1 + BARIS_CONTOH)) {
    for (const [i, { teks }] of baris.entries()) {
      const isi = foldTeks(teks);
      const daftar = contoh.get(i) ?? [];
      if (isi === '' || daftar.length >= CONTOH) continue;
      daftar.push(isi);
      contoh.set(i, daftar);
    }
  }
  const lebar = Math.max(judul.length, ...[...contoh.keys()].map((i) => i + 1));
  return Array.from({ length: lebar }, (_, i) => ({
    indeks: i,
    judul: judul[i] ?? '',
    contoh: contoh.get(i) ?? [],
  })).filter((kolom) => kolom.judul !== '' || kolom.contoh.length > 0);
}

/** Each field takes the column with its most usual heading, the leftmost of equal ones. */
function assignBidang<B extends string>(
  kolom: readonly KolomPolos[],
  katalog: Katalog<B>,
  layout: Layout | undefined,
): readonly KolomImpor<B>[] {
  const pemenang = new Map<B, { indeks: number; urutan: number }>();
  for (const { indeks, judul } of kolom) {
    const padat = compactJudul(judul);
    const cocok = layout?.abaikan.has(padat) || layout?.ikutProgram.has(padat) ? undefined : katalog.judul.get(padat);
    if (cocok === undefined) continue;
    const kini = pemenang.get(cocok.bidang);
    if (kini === undefined || cocok.urutan < kini.urutan) pemenang.set(cocok.bidang, { indeks, urutan: cocok.urutan });
  }
  const bidangKolom = new Map([...pemenang].map(([bidang, { indeks }]) => [indeks, bidang]));
  const ikutProgram = katalog.bidang.find(({ kode }) => kode === 'ikutProgram')?.kode ?? null;
  return kolom.map((satu) => {
    const program = layout?.ikutProgram.get(compactJudul(satu.judul)) ?? '';
    return { ...satu, program, bidang: program === '' ? (bidangKolom.get(satu.indeks) ?? null) : ikutProgram };
  });
}

function findKurang<B extends string>(kolom: readonly KolomImpor<B>[], katalog: Katalog<B>): readonly B[] {
  const ada = new Set(kolom.map(({ bidang }) => bidang));
  return katalog.bidang.filter(({ kode, wajib }) => wajib && !ada.has(kode)).map(({ kode }) => kode);
}

/** SHA-256 over the headings in their order, without what varies between files of one origin. */
export function getSidikJudul(judul: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify(judul.map(compactJudul)))
    .digest('hex');
}
