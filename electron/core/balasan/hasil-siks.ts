import { readHasilSiks } from '#domain/hasil-siks.ts';
import { interpretLembarDaftar, type KonteksDaftar } from '#domain/impor-daftar.ts';
import type { BidangDaftar } from '#domain/impor-daftar-bidang.ts';
import type { JudulImpor, Lembar } from '#domain/impor-lembar.ts';
import type { Nik } from '#domain/nik.ts';
import { refuseGalatBerkas } from '../impor/read-berkas.ts';
import { findJudulDaftar } from '../tables/find-header.ts';
import { GalatBerkas } from '../tables/galat-berkas.ts';
import { readTable } from '../tables/read-table.ts';
import type { Report } from '../workers/tasks.ts';

export interface MasukanSiks {
  readonly namaBerkas: string;
  readonly isi: Uint8Array;
  readonly konteks: KonteksDaftar;
  /** What a file without the columns of a result is told to be, where other files than these could have come. */
  readonly pesanAsing?: string | undefined;
}

const PESAN_ASING =
  'Berkas ini tidak punya kolom NIK dan HASIL seperti hasil unggahan SIKS-NG. Unduh lagi hasilnya dari SIKS-NG.';

/** A row that SIKS-NG refused, as its list has it. */
export interface BarisSiksDitolak {
  /** Row of the sheet, from 1. */
  readonly baris: number;
  readonly nik: Nik | null;
  readonly nikTertulis: string;
  readonly nama: string;
  /** Codes of the programmes, joined by `, `; empty where the list names none. */
  readonly program: string;
  readonly hasil: string;
  readonly keterangan: string;
  /** Why the person cannot be told, in one sentence; null where the NIK is whole. */
  readonly cacat: string | null;
}

export interface HasilSiksTerbaca {
  readonly dibaca: number;
  readonly diterima: number;
  /** Rows on which SIKS-NG says nothing yet. */
  readonly tanpaHasil: number;
  readonly ditolak: readonly BarisSiksDitolak[];
}

/** Reads a result of SIKS-NG (layout B), CSV or spreadsheet. Throws BERKAS_TIDAK_DITERIMA. */
export function readBerkasSiks(
  { namaBerkas, isi, konteks, pesanAsing = PESAN_ASING }: MasukanSiks,
  report: Report,
): Promise<HasilSiksTerbaca> {
  return refuseGalatBerkas(async () => {
    const semua = await readTable(isi, namaBerkas, {
      onProgress: ({ selesai, total }) => report({ tahap: 'Membaca berkas', selesai, total }),
    });
    const { lembar, judul } = findJudulDaftar(semua, 'siks');
    if (judul.kurang.length > 0) {
      throw new GalatBerkas('KOLOM_WAJIB_TIDAK_ADA', pesanAsing);
    }
    return sortBaris(lembar, judul, konteks);
  });
}

function sortBaris(lembar: Lembar, judul: JudulImpor<BidangDaftar>, konteks: KonteksDaftar): HasilSiksTerbaca {
  const jumlah = { dibaca: 0, diterima: 0, tanpaHasil: 0 };
  const ditolak: BarisSiksDitolak[] = [];
  const indeks = new Map(judul.kolom.map((kolom) => [kolom.bidang, kolom.indeks]));
  const read = (baris: number, bidang: BidangDaftar): string => {
    const kolom = indeks.get(bidang);
    return kolom === undefined ? '' : (lembar.baris[baris - lembar.mulaiBaris]?.[kolom]?.teks.trim() ?? '');
  };
  for (const { baris, data, temuan } of interpretLembarDaftar(lembar, judul, 'siks', konteks)) {
    jumlah.dibaca += 1;
    const hasil = data?.hasil ?? read(baris, 'hasil');
    const keputusan = readHasilSiks(hasil);
    if (keputusan === 'diterima') jumlah.diterima += 1;
    if (keputusan === null) jumlah.tanpaHasil += 1;
    if (keputusan !== 'ditolak') continue;
    ditolak.push({
      baris,
      nik: data?.nik ?? null,
      nikTertulis: data?.nikTertulis ?? read(baris, 'nik'),
      nama: data?.nama ?? read(baris, 'nama'),
      program: data?.program ?? read(baris, 'program'),
      hasil,
      keterangan: data?.keterangan ?? read(baris, 'keterangan'),
      cacat:
        data !== null && data.nik !== null
          ? null
          : (temuan.find(({ berat }) => data !== null || berat === 'galat')?.pesan ?? 'NIK pada baris ini tidak utuh.'),
    });
  }
  return { ...jumlah, ditolak };
}
