import type { Kysely } from 'kysely';
import { NAMA_KEADAAN_GRADUASI, NAMA_STATUS_GRADUASI } from '#domain/graduasi.ts';
import { formatTanggalPendek } from '#domain/tanggal.ts';
import type { Tables } from '../db/tables.ts';
import { readKelurahan } from '../kelurahan/kelurahan.ts';
import type { Aturan } from '../pena/select-calon.ts';
import type { KolomBuku, LembarBuku } from '../tables/write-workbook.ts';
import { readGraduasi } from './list-graduasi.ts';

const KOLOM_GRADUASI: readonly KolomBuku[] = [
  { judul: 'NO', lebar: 6, bentuk: 'angka' },
  { judul: 'NIK', lebar: 19 },
  { judul: 'NAMA', lebar: 28 },
  { judul: 'ALAMAT', lebar: 30 },
  { judul: 'RT', lebar: 6 },
  { judul: 'RW', lebar: 6 },
  { judul: 'PROGRAM', lebar: 16 },
  { judul: 'TANGGAL', lebar: 12 },
  { judul: 'SEBAB', lebar: 34 },
  { judul: 'DIUSULKAN OLEH', lebar: 20 },
  { judul: 'STATUS', lebar: 24 },
  { judul: 'KEADAAN TERAKHIR', lebar: 24 },
  { judul: 'TINDAK LANJUT BERIKUT', lebar: 14 },
  { judul: 'TANDA MUNCUL LAGI', lebar: 44 },
];

const KOLOM_TINDAK_LANJUT: readonly KolomBuku[] = [
  { judul: 'NO', lebar: 6, bentuk: 'angka' },
  { judul: 'NIK', lebar: 19 },
  { judul: 'NAMA', lebar: 28 },
  { judul: 'TANGGAL', lebar: 12 },
  { judul: 'KEADAAN', lebar: 26 },
  { judul: 'CATATAN', lebar: 60 },
];

/** Who left aid, when and why, and what every follow-up found. */
export async function createBukuGraduasi(db: Kysely<Tables>, aturan: Aturan): Promise<LembarBuku[]> {
  const { wilayah } = await readKelurahan(db);
  const tempat = `Kelurahan ${wilayah.kelurahan.nama}, ${formatTanggalPendek(aturan.hariIni)}`;
  const semua = await readGraduasi(db, {}, aturan);
  return [
    {
      nama: 'GRADUASI',
      kepala: ['Keluarga yang diusulkan lepas bantuan', tempat],
      kolom: KOLOM_GRADUASI,
      baris: semua.map((satu, i) => [
        i + 1,
        satu.nik,
        satu.nama,
        satu.alamat,
        satu.rt,
        satu.rw,
        satu.program,
        formatTanggalPendek(satu.tanggal),
        satu.sebab,
        satu.sidang ?? 'dicatat tanpa sidang',
        NAMA_STATUS_GRADUASI[satu.status],
        satu.keadaan === null ? '' : NAMA_KEADAAN_GRADUASI[satu.keadaan],
        satu.berikut === null ? '' : formatTanggalPendek(satu.berikut),
        satu.tanda.join('; '),
      ]),
      kolomTetap: 3,
      mendatar: true,
    },
    {
      nama: 'TINDAK LANJUT',
      kepala: ['Tindak lanjut graduasi', tempat],
      kolom: KOLOM_TINDAK_LANJUT,
      baris: await listTindakLanjut(db),
      kolomTetap: 3,
      mendatar: true,
    },
  ];
}

async function listTindakLanjut(db: Kysely<Tables>): Promise<(string | number)[][]> {
  const baris = await db
    .selectFrom('tindak_lanjut_graduasi as t')
    .innerJoin('graduasi as g', 'g.id', 't.graduasi_id')
    .select(['g.nik', 'g.nama', 't.tanggal', 't.keadaan', 't.catatan'])
    .where('t.dibatalkan', 'is', null)
    .where('g.dibatalkan', 'is', null)
    .orderBy('g.nama')
    .orderBy('g.id')
    .orderBy('t.tanggal')
    .execute();
  return baris.map((satu, i) => [
    i + 1,
    satu.nik,
    satu.nama,
    formatTanggalPendek(satu.tanggal),
    NAMA_KEADAAN_GRADUASI[satu.keadaan],
    satu.catatan,
  ]);
}
