import { type JenisKelamin, NAMA_JENIS_KELAMIN } from '#domain/nik.ts';
import { formatTanggalSiks, isTanggal } from '#domain/tanggal.ts';
import type { DataUsulan } from '#domain/usulan.ts';
import layout from '../../../resources/layouts/siks-ng.json' with { type: 'json' };
import { type LembarBuku, writeWorkbook } from './write-workbook.ts';

type BidangSiks = keyof DataUsulan;
const BENTUK = ['nomor', 'besar', 'tanggal', 'jenisKelamin', 'apaAdanya'] as const;
type Bentuk = (typeof BENTUK)[number];

interface KolomSiks {
  readonly judul: string;
  readonly bidang: BidangSiks;
  readonly bentuk: Bentuk;
  readonly lebar: number;
}

/** What a row of the sheet needs; the layout decides which of it is shown. */
export type BarisSiks = DataUsulan;

const KOLOM: readonly KolomSiks[] = layout.kolom.map(({ judul, bidang, bentuk, lebar }) => ({
  judul,
  lebar,
  bidang: bidang as BidangSiks,
  bentuk: BENTUK.find((satu) => satu === bentuk) ?? 'apaAdanya',
}));

/** Headings of TEMPLATE_EXCEL_USULAN in their order, the two with a date form with their line break. */
export const JUDUL_SIKS: readonly string[] = KOLOM.map(({ judul }) => judul);

/** `TEMPLATE_EXCEL_USULAN - PAUH - CUPAK TANGAH - NOVEMBER.xlsx`; signs that no file name may have become blanks. */
export function getNamaBerkasSiks(kecamatan: string, kelurahan: string, bulan: string): string {
  const rapi = (isi: string): string =>
    isi
      .toUpperCase()
      .replace(/[\\/:*?"<>|]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  const isi: Readonly<Record<string, string>> = { KEC: rapi(kecamatan), KEL: rapi(kelurahan), BULAN: rapi(bulan) };
  return layout.namaBerkas.replace(/\{([A-Z]+)\}/g, (semua, kunci: string) => isi[kunci] ?? semua);
}

/** One row as SIKS-NG wants it: NIK and NOKK text, names upper case, dates dd/mm/yyyy. */
export function createBarisSiks(data: BarisSiks): readonly string[] {
  return KOLOM.map(({ bidang, bentuk }) => formatIsi(data[bidang], bentuk));
}

function formatIsi(isi: DataUsulan[BidangSiks], bentuk: Bentuk): string {
  const teks = isi === null ? '' : String(isi);
  switch (bentuk) {
    case 'nomor':
    case 'apaAdanya':
      return teks;
    case 'besar':
      return teks.toUpperCase();
    case 'tanggal':
      return isTanggal(teks) ? formatTanggalSiks(teks) : '';
    case 'jenisKelamin':
      return isJenisKelamin(teks) ? NAMA_JENIS_KELAMIN[teks].toUpperCase() : '';
  }
}

function isJenisKelamin(teks: string): teks is JenisKelamin {
  return Object.hasOwn(NAMA_JENIS_KELAMIN, teks);
}

/** The sheet `DATA` without its rows, for a workbook of its own and for one with more sheets. */
export const LEMBAR_SIKS: Omit<LembarBuku, 'baris'> = {
  nama: layout.lembar,
  kolom: KOLOM.map(({ judul, lebar }) => ({ judul, lebar })),
  kolomTetap: 1,
  mendatar: true,
};

/** The workbook to be uploaded, sheet `DATA`. */
export async function writeSiksNg(usulan: Iterable<BarisSiks>): Promise<Uint8Array> {
  return await writeWorkbook([{ ...LEMBAR_SIKS, baris: mapBaris(usulan) }]);
}

function* mapBaris(usulan: Iterable<BarisSiks>): Generator<readonly string[]> {
  for (const satu of usulan) yield createBarisSiks(satu);
}
