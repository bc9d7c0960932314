import type Database from 'better-sqlite3';
import { NAMA_JENIS_DAFTAR, NAMA_KEADAAN_WARGA } from '#domain/daftar.ts';
import { type AlasanPadanan, KALIMAT_ALASAN_PADANAN } from '#domain/padanan/alasan-padanan.ts';
import { listBeda, NAMA_BIDANG_BANDING } from '#domain/padanan/beda-sisi.ts';
import { getKataKelompok, type KelompokHasil } from '#domain/padanan/kelompok-padanan.ts';
import { type HasilPenyelesaian, NAMA_PENYELESAIAN } from '#domain/padanan/penyelesaian.ts';
import { NAMA_STATUS_PADANAN, STATUS_PADANAN, type StatusPadanan } from '#domain/padanan/status-padanan.ts';
import { formatTanggal, formatTanggalPendek } from '#domain/tanggal.ts';
import { connectData, type Sambungan } from '../db/open.ts';
import { type KolomBuku, type LembarBuku, writeWorkbook } from '../tables/write-workbook.ts';
import type { Report } from '../workers/tasks.ts';

import type { BahanRingkasan } from './ringkasan.ts';
import { type BarisSisi, SQL_SISI_DAFTAR, SQL_SISI_WARGA, toSisi } from './sisi.ts';

export interface MasukanEksporRekonsiliasi {
  readonly bahan: BahanRingkasan;
  readonly sambungan: Sambungan;
}

/** The whole result as a workbook: the sums on one sheet, every row with both sides on the other. */
export async function exportRekonsiliasi(
  { bahan, sambungan }: MasukanEksporRekonsiliasi,
  report: Report,
): Promise<Uint8Array> {
  const sqlite = connectData(sambungan, 'baca');
  try {
    return await writeWorkbook([createRingkasan(bahan), createRincian(sqlite, bahan, report)]);
  } finally {
    sqlite.close();
  }
}

function createRingkasan({ hasil, kelurahan, tanggal }: BahanRingkasan): LembarBuku {
  const { kiri, kanan, silang, jumlahKiri, jumlahKanan } = hasil;
  const lawan = kanan === null ? 'warga' : 'daftar';
  const namaKanan = kanan === null ? 'Data warga' : `${NAMA_JENIS_DAFTAR[kanan.jenis]} (${kanan.namaBerkas})`;
  const rincian = STATUS_PADANAN.map((status): (string | number)[] => {
    const { nama, arti, tindakLanjut } = getKataKelompok(status, lawan);
    return [nama, arti, hasil.statusKiri[status], hasil.status[status] - hasil.statusKiri[status], tindakLanjut];
  });
  return {
    nama: 'RINGKASAN',
    kepala: [
      `Rekonsiliasi ${NAMA_JENIS_DAFTAR[kiri.jenis]} (${kiri.namaBerkas}) dengan ${namaKanan}`,
      `Kelurahan ${kelurahan.wilayah.kelurahan.nama}, ${formatTanggal(tanggal)}`,
      'Hasil ini menunjukkan perbedaan data. Kepesertaan tidak diputuskan di sini.',
    ],
    kolom: [
      { judul: 'STATUS', lebar: 30 },
      { judul: 'ARTI', lebar: 60 },
      { judul: 'BARIS DAFTAR', lebar: 14, bentuk: 'angka' },
      { judul: 'HANYA SISI LAIN', lebar: 14, bentuk: 'angka' },
      { judul: 'TINDAK LANJUT', lebar: 30 },
    ],
    baris: [
      ...rincian,
      ['Jumlah', '', jumlahKiri, silang.hanyaKanan, ''],
      ['Berpasangan', 'Ada pada kedua sisi', silang.berpasangan, null, ''],
      ['Hanya di daftar', '', silang.hanyaKiri, null, ''],
      ['Jumlah sisi lain', 'Berpasangan ditambah yang hanya di sisi lain', null, jumlahKanan, ''],
    ],
  };
}

const KOLOM_SISI: readonly KolomBuku[] = [
  { judul: 'NIK', lebar: 19 },
  { judul: 'NO KK', lebar: 19 },
  { judul: 'NAMA', lebar: 28 },
  { judul: 'TANGGAL LAHIR', lebar: 14 },
  { judul: 'ALAMAT', lebar: 32 },
  { judul: 'RT', lebar: 6 },
  { judul: 'RW', lebar: 6 },
  { judul: 'DESIL', lebar: 8, bentuk: 'angka' },
  { judul: 'KEADAAN', lebar: 14 },
  { judul: 'SEGMEN', lebar: 14 },
];

const KOLOM: readonly KolomBuku[] = [
  { judul: 'NO', lebar: 8, bentuk: 'angka' },
  { judul: 'STATUS', lebar: 26 },
  { judul: 'TANDA LAIN', lebar: 26 },
  { judul: 'SKOR (0-100)', lebar: 10, bentuk: 'angka' },
  { judul: 'BARIS BERKAS', lebar: 10, bentuk: 'angka' },
  ...KOLOM_SISI.map((kolom) => ({ ...kolom, judul: `DAFTAR: ${kolom.judul}` })),
  ...KOLOM_SISI.map((kolom) => ({ ...kolom, judul: `DATA: ${kolom.judul}` })),
  { judul: 'BERBEDA PADA', lebar: 24 },
  { judul: 'ALASAN', lebar: 50 },
  { judul: 'CALON', lebar: 8, bentuk: 'angka' },
  { judul: 'PENYELESAIAN', lebar: 22 },
  { judul: 'CATATAN', lebar: 30 },
];

function createRincian(sqlite: Database.Database, { hasil }: BahanRingkasan, report: Report): LembarBuku {
  return { nama: 'RINCIAN', kolom: KOLOM, baris: listRincian(sqlite, hasil, report), kolomTetap: 2, mendatar: true };
}

interface BarisEkspor {
  readonly urut: number;
  readonly status: StatusPadanan;
  readonly kelompok: KelompokHasil;
  readonly tanda: string;
  readonly kiri: number | null;
  readonly kanan: string | null;
  readonly skor: number;
  readonly alasan: string;
  readonly kandidat: string;
  readonly hasil: HasilPenyelesaian | null;
  readonly catatan: string | null;
}

/** Rows between two messages. */
const LANGKAH = 5000;

function* listRincian(
  sqlite: Database.Database,
  { id, kanan, ...hasil }: BahanRingkasan['hasil'],
  report: Report,
): Generator<(string | number | null)[], void, undefined> {
  const lawan = kanan === null ? 'warga' : 'daftar';
  const total = hasil.silang.berpasangan + hasil.silang.hanyaKiri + hasil.silang.hanyaKanan;
  const getKiri = sqlite.prepare(`${SQL_SISI_DAFTAR} WHERE baris_daftar.id = ?`);
  const getKanan = kanan === null ? sqlite.prepare(`${SQL_SISI_WARGA} WHERE kunci = ?`) : getKiri;
  const semua = sqlite
    .prepare(`
      SELECT p.urut, p.status, p.kelompok, p.tanda, p.kiri, p.kanan, p.skor, p.alasan, p.kandidat, s.hasil, s.catatan
      FROM padanan AS p LEFT JOIN penyelesaian_berlaku AS s ON s.kunci = p.kunci
      WHERE p.rekonsiliasi_id = ? ORDER BY p.urut`)
    .iterate(id) as Iterable<BarisEkspor>;
  let ke = 0;
  for (const satu of semua) {
    if (ke % LANGKAH === 0) report({ tahap: 'Menulis lembar kerja', selesai: ke, total });
    ke += 1;
    const a = satu.kiri === null ? undefined : (getKiri.get(satu.kiri) as BarisSisi | undefined);
    const b = satu.kanan === null ? undefined : (getKanan.get(satu.kanan) as BarisSisi | undefined);
    const tanda = JSON.parse(satu.tanda) as StatusPadanan[];
    const alasan = JSON.parse(satu.alasan) as AlasanPadanan[];
    const kandidat = JSON.parse(satu.kandidat) as string[];
    yield [
      ke,
      getKataKelompok(satu.kelompok, lawan).nama,
      tanda
        .slice(1)
        .map((kode) => NAMA_STATUS_PADANAN[kode])
        .join(', '),
      Math.round(satu.skor * 100),
      a?.baris ?? null,
      ...describeSisi(a),
      ...describeSisi(b),
      a === undefined || b === undefined ? '' : describeBeda(a, b),
      alasan.map((kode) => KALIMAT_ALASAN_PADANAN[kode]).join(' '),
      kandidat.length > 0 ? kandidat.length : null,
      satu.hasil === null ? '' : NAMA_PENYELESAIAN[satu.hasil],
      satu.catatan ?? '',
    ];
  }
}

function describeSisi(baris: BarisSisi | undefined): (string | number | null)[] {
  if (baris === undefined) return KOLOM_SISI.map(() => null);
  const { nik, nomorKk, nama, tanggalLahir, alamat, rt, rw, desil, keadaan, segmen } = toSisi(baris);
  const lahir = tanggalLahir === null ? '' : formatTanggalPendek(tanggalLahir);
  return [
    nik,
    nomorKk,
    nama,
    lahir,
    alamat,
    rt,
    rw,
    desil,
    keadaan === null ? '' : NAMA_KEADAAN_WARGA[keadaan],
    segmen,
  ];
}

function describeBeda(a: BarisSisi, b: BarisSisi): string {
  return listBeda(toSisi(a), toSisi(b))
    .map((bidang) => NAMA_BIDANG_BANDING[bidang])
    .join(', ');
}
