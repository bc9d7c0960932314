import type { Kysely } from 'kysely';
import type { BarisPena } from '#contract/pena.ts';
import { KATA_ALASAN } from '#domain/alasan.ts';
import { NAMA_JENIS_USULAN } from '#domain/jenis-usulan.ts';
import { describeCekUmur, getStatusPena, NAMA_STATUS_PENA } from '#domain/pena.ts';
import { formatPutusan } from '#domain/putusan.ts';
import { formatNamaSidang } from '#domain/sidang.ts';
import { formatTanggalPendek } from '#domain/tanggal.ts';
import { formatBersedia, formatMulaiUsaha, NAMA_BIDANG_USAHA, NAMA_KLASTER, type Usaha } from '#domain/usaha.ts';
import type { Tables } from '../db/tables.ts';
import { readKelurahan } from '../kelurahan/kelurahan.ts';
import type { KolomBuku, LembarBuku } from '../tables/write-workbook.ts';
import { listCalonPena } from './read-calon-pena.ts';
import { type Aturan, type SaringCalon, USULAN_PENA } from './select-calon.ts';
import { readUsaha } from './usaha.ts';

const KOLOM_CALON: readonly KolomBuku[] = [
  { judul: 'NO', lebar: 6, bentuk: 'angka' },
  { judul: 'NIK', lebar: 19 },
  { judul: 'NO KK', lebar: 19 },
  { judul: 'NAMA', lebar: 28 },
  { judul: 'UMUR', lebar: 8, bentuk: 'angka' },
  { judul: 'ALAMAT', lebar: 30 },
  { judul: 'RT', lebar: 6 },
  { judul: 'RW', lebar: 6 },
  { judul: 'PROGRAM', lebar: 16 },
  { judul: 'JENIS USAHA', lebar: 28 },
  { judul: 'KLASTER', lebar: 22 },
  { judul: 'MULAI USAHA', lebar: 14 },
  { judul: 'OMZET SEBULAN (RP)', lebar: 16, bentuk: 'angka' },
  { judul: 'KEBUTUHAN', lebar: 30 },
  { judul: 'TELEPON', lebar: 18 },
  { judul: 'BERSEDIA GRADUASI', lebar: 14 },
  { judul: 'STATUS', lebar: 22 },
  { judul: 'PERLU DIPERIKSA', lebar: 40 },
];

/** Rows that are read at once while a whole list is written. */
const SEKALIGUS = 500;

/** The candidates that a filter leaves, and what closed sessions decided about PENA and graduation. */
export async function createBukuPena(db: Kysely<Tables>, saring: SaringCalon, aturan: Aturan): Promise<LembarBuku[]> {
  const { wilayah } = await readKelurahan(db);
  const kepala = (judul: string): string[] => [
    judul,
    `Kelurahan ${wilayah.kelurahan.nama}, ${formatTanggalPendek(aturan.hariIni)}`,
    'Musyawarah mengusulkan; penetapan dilakukan oleh Kementerian Sosial.',
  ];
  return [
    {
      nama: 'CALON',
      kepala: kepala('Calon PENA'),
      kolom: KOLOM_CALON,
      baris: await listBarisCalon(db, saring, aturan),
      kolomTetap: 4,
      mendatar: true,
    },
    {
      nama: 'KEPUTUSAN',
      kepala: kepala('Keputusan musyawarah tentang PENA dan graduasi'),
      kolom: KOLOM_KEPUTUSAN,
      baris: await listBarisKeputusan(db),
      kolomTetap: 3,
      mendatar: true,
    },
  ];
}

type Sel = string | number | null;

async function listBarisCalon(db: Kysely<Tables>, saring: SaringCalon, aturan: Aturan): Promise<Sel[][]> {
  const semua: Sel[][] = [];
  for (let offset = 0; ; offset += SEKALIGUS) {
    const { total, baris } = await listCalonPena(db, { offset, limit: SEKALIGUS, saring }, aturan);
    const nik = baris.flatMap((satu) => satu.nik ?? []);
    const usaha = await readUsaha(db, nik);
    const kk = await readNomorKk(db, baris);
    for (const satu of baris) {
      semua.push(createBarisCalon(semua.length + 1, satu, kk.get(satu.kunci) ?? '', usaha.get(satu.kunci), aturan));
    }
    if (offset + SEKALIGUS >= total) return semua;
  }
}

async function readNomorKk(db: Kysely<Tables>, baris: readonly BarisPena[]): Promise<Map<string, string>> {
  const kunci = baris.map((satu) => satu.kunci);
  if (kunci.length === 0) return new Map();
  const warga = await db.selectFrom('warga').select(['kunci', 'nomor_kk']).where('kunci', 'in', kunci).execute();
  return new Map(warga.map((satu) => [satu.kunci, satu.nomor_kk ?? '']));
}

function createBarisCalon(
  no: number,
  baris: BarisPena,
  nomorKk: string,
  usaha: Usaha | undefined,
  aturan: Aturan,
): Sel[] {
  const { umur, cekUmur, kurang, usulan, klaster } = baris;
  const periksa = [
    describeCekUmur(cekUmur, umur, aturan.pengaturan) ?? '',
    kurang.length === 0 ? '' : `Belum diisi: ${kurang.map((bidang) => NAMA_BIDANG_USAHA[bidang]).join(', ')}.`,
  ];
  return [
    no,
    baris.nik ?? '',
    nomorKk,
    baris.nama,
    umur,
    baris.alamat,
    baris.rt,
    baris.rw,
    baris.program.join(', '),
    baris.usaha,
    klaster === null ? '' : NAMA_KLASTER[klaster],
    usaha?.mulai == null ? '' : formatMulaiUsaha(usaha.mulai),
    usaha?.omzet ?? null,
    usaha?.kebutuhan ?? '',
    usaha?.telepon ?? '',
    formatBersedia(usaha?.bersedia ?? null),
    usulan?.putusan == null ? NAMA_STATUS_PENA[getStatusPena(usulan)] : formatPutusan(usulan.jenis, usulan.putusan),
    periksa.filter((teks) => teks !== '').join(' '),
  ];
}

const KOLOM_KEPUTUSAN: readonly KolomBuku[] = [
  { judul: 'NO', lebar: 6, bentuk: 'angka' },
  { judul: 'NIK', lebar: 19 },
  { judul: 'NAMA', lebar: 28 },
  { judul: 'ALAMAT', lebar: 30 },
  { judul: 'RT', lebar: 6 },
  { judul: 'RW', lebar: 6 },
  { judul: 'JENIS USULAN', lebar: 20 },
  { judul: 'PROGRAM', lebar: 16 },
  { judul: 'SIDANG', lebar: 18 },
  { judul: 'TANGGAL SIDANG', lebar: 14 },
  { judul: 'KEPUTUSAN', lebar: 30 },
  { judul: 'ALASAN', lebar: 24 },
  { judul: 'CATATAN', lebar: 34 },
];

async function listBarisKeputusan(db: Kysely<Tables>): Promise<Sel[][]> {
  const baris = await db
    .selectFrom('keputusan_berlaku as k')
    .innerJoin('usulan', 'usulan.id', 'k.usulan_id')
    .innerJoin('sidang', 'sidang.id', 'k.sidang_id')
    .innerJoin('sidang_usulan as su', (join) =>
      join.onRef('su.sidang_id', '=', 'k.sidang_id').onRef('su.usulan_id', '=', 'k.usulan_id'),
    )
    .select(['usulan.nik', 'usulan.nama', 'usulan.alamat', 'usulan.rt', 'usulan.rw', 'usulan.jenis', 'usulan.program'])
    .select(['sidang.urut', 'sidang.tahun', 'sidang.tanggal', 'k.putusan', 'k.alasan', 'k.catatan'])
    .where('sidang.status', '=', 'ditutup')
    .where(USULAN_PENA)
    .orderBy('sidang.tanggal')
    .orderBy('su.nomor')
    .execute();
  return baris.map((satu, i) => [
    i + 1,
    satu.nik,
    satu.nama,
    satu.alamat,
    satu.rt,
    satu.rw,
    NAMA_JENIS_USULAN[satu.jenis],
    satu.program,
    formatNamaSidang(satu.urut, satu.tahun),
    formatTanggalPendek(satu.tanggal),
    formatPutusan(satu.jenis, satu.putusan),
    satu.alasan === null ? '' : KATA_ALASAN[satu.alasan].lengkap,
    satu.catatan,
  ]);
}
