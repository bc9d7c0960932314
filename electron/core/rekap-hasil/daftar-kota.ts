import type Database from 'better-sqlite3';
import type { KeputusanTercatat } from '#domain/berita-acara.ts';
import type { Periode } from '#domain/periode.ts';
import { splitProgram } from '#domain/program.ts';
import { type DaftarKeputusan, listKeluar, listSemua } from '../paket/keputusan-rows.ts';
import { streamCsv } from '../tables/write-csv.ts';
import { type KolomBuku, streamWorkbook } from '../tables/write-workbook.ts';
import { createPembacaKeputusan, listPaketBerlaku } from './paket-berlaku.ts';
import { createKepala } from './tempat.ts';

/** Where a decision comes from; in front of the columns that the packages have themselves. */
const KOLOM_ASAL: readonly KolomBuku[] = [
  { judul: 'KODE KELURAHAN', lebar: 14 },
  { judul: 'KECAMATAN', lebar: 20 },
  { judul: 'KELURAHAN', lebar: 22 },
  { judul: 'SIDANG', lebar: 18 },
];

/** keluar.xlsx: those whom the kelurahan propose to leave a programme, with the reason; by kelurahan, session and number. */
export function streamKeluar(sqlite: Database.Database, periode: Periode): AsyncIterable<Uint8Array> {
  const { judul, lebar } = listKeluar([], KEPALA_KOSONG);
  const kolom = judul.map((satu, i): KolomBuku => ({ judul: satu, lebar: lebar[i] ?? 16 }));
  return streamWorkbook({
    nama: 'KELUAR',
    kolom: [...KOLOM_ASAL, ...kolom],
    baris: listBarisKeluar(sqlite, periode),
    kolomTetap: 3,
  });
}

function* listBarisKeluar(sqlite: Database.Database, periode: Periode): Generator<readonly string[], void, undefined> {
  const baca = createPembacaKeputusan(sqlite, 'keluar');
  for (const paket of listPaketBerlaku(sqlite, periode)) {
    const kepala = createKepala(paket);
    const { kecamatan, kelurahan } = kepala.kelurahan;
    const asal = [kelurahan.kode, kecamatan.nama, kelurahan.nama, paket.namaSidang];
    for (const satu of baca(paket.id)) {
      for (const baris of listKeluar([satu], kepala).baris) yield [...asal, ...baris];
    }
  }
}

const TEMPAT_KOSONG = { kode: '', nama: '' };
/** For the headings alone. */
const KEPALA_KOSONG = {
  kelurahan: { provinsi: TEMPAT_KOSONG, kota: TEMPAT_KOSONG, kecamatan: TEMPAT_KOSONG, kelurahan: TEMPAT_KOSONG },
  sidang: { id: '', nama: '', tanggal: '' },
  nomorBeritaAcara: '',
};

/** Programmes that the city's export has columns for, and what a usulan calls them. */
const PROGRAM_KOTA: readonly (readonly [nama: string, kode: string])[] = [
  ['non_bansos', 'DTSEN'],
  ['pkh', 'PKH'],
  ['bsp', 'SEMBAKO'],
  ['pbi', 'PBI-JK'],
];

/** Fields of the city's export in its order; those that a package does not know stay empty. */
const BIDANG_KOTA: readonly string[] = [
  ...['id', 'NIK', 'disabilitas', 'NO KK', 'nama', 'tempat_lahir', 'tanggal_lahir', 'ibu_kandung', 'jenis_kelamin'],
  ...['jenis_pekerjaan', 'status_kawin', 'hubungan_keluarga', 'alamat', 'rt', 'rw', 'provinsi', 'kabupaten'],
  ...['kecamatan', 'kelurahan'],
  ...PROGRAM_KOTA.flatMap(([nama]) => [nama, `status_${nama}`, `alasan_${nama}`]),
  ...['username', 'validasi_kecamatan', 'kode_kecamatan', 'nama_kecamatan', 'finalisasi', 'created', 'updated'],
];

/** What Mufakat tells beyond it, under the names of the packages' own CSV. */
const BIDANG_LAIN: readonly string[] = [
  ...['kode_kelurahan', 'nomor', 'jenis_usulan', 'kode_jenis_usulan', 'program', 'pengusul', 'keputusan'],
  ...['kode_keputusan', 'alasan', 'kode_alasan', 'catatan', 'diusulkan', 'keluar', 'sidang', 'tanggal_sidang'],
  ...['nomor_berita_acara', 'versi_paket'],
];

/** keputusan.csv: every decision, first in the columns of the city's export, then what those have no place for. */
export function streamKeputusanCsv(sqlite: Database.Database, periode: Periode): Iterable<Uint8Array> {
  return streamCsv([...BIDANG_KOTA, ...BIDANG_LAIN], listBarisCsv(sqlite, periode), ',');
}

function* listBarisCsv(sqlite: Database.Database, periode: Periode): Generator<readonly string[], void, undefined> {
  const baca = createPembacaKeputusan(sqlite, 'semua');
  for (const paket of listPaketBerlaku(sqlite, periode)) {
    const kepala = createKepala(paket);
    for (const satu of baca(paket.id)) {
      const isi = toPeta(listSemua([satu], kepala));
      isi.set('versi_paket', String(paket.versi));
      addProgramKota(isi, satu);
      yield [...BIDANG_KOTA, ...BIDANG_LAIN].map((nama) => isi.get(nama) ?? '');
    }
  }
}

function toPeta({ nama, baris }: DaftarKeputusan): Map<string, string> {
  return new Map(nama.map((satu, i) => [satu, baris[0]?.[i] ?? '']));
}

/** Which of the four programmes a decision is about, with its words and its reason. */
function addProgramKota(isi: Map<string, string>, { data }: KeputusanTercatat): void {
  const program = splitProgram(data.program);
  for (const [nama, kode] of PROGRAM_KOTA) {
    if (!program.includes(kode)) continue;
    isi.set(nama, 'YA');
    isi.set(`status_${nama}`, isi.get('keputusan') ?? '');
    isi.set(`alasan_${nama}`, isi.get('alasan') ?? '');
  }
}
