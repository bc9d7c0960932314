import type Database from 'better-sqlite3';
import { type JenisDaftar, NAMA_JENIS_DAFTAR } from '#domain/daftar.ts';
import type { JenisKelamin, Nik, NomorKk } from '#domain/nik.ts';
import { findSerupa } from '#domain/padanan/find-serupa.ts';
import { summarizeAlasan } from '#domain/padanan/ringkas-alasan.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import type { Report } from '../workers/tasks.ts';
import type { PutTemuan } from './put-temuan.ts';

/** The newest list of each kind tells how things stand; free lists do not replace each other. */
const TERBARU = `f.ditarik IS NULL AND (f.jenis = 'bebas' OR f.id IN (
  SELECT max(id) FROM berkas_impor WHERE ditarik IS NULL GROUP BY jenis))`;

/** The same NIK in several rows of one list, for people of the registry. */
export function findNikGanda(sqlite: Database.Database, put: PutTemuan): void {
  const baris = sqlite
    .prepare(`
      SELECT b.kunci, f.jenis, f.nama_berkas AS namaBerkas, group_concat(b.baris, ', ' ORDER BY b.baris) AS baris
      FROM baris_daftar AS b JOIN berkas_impor AS f ON f.id = b.berkas_id
      WHERE b.nik IS NOT NULL AND ${TERBARU} AND EXISTS (SELECT 1 FROM warga AS w WHERE w.kunci = b.kunci)
      GROUP BY b.berkas_id, b.kunci HAVING count(*) > 1`)
    .all() as { kunci: string; jenis: JenisDaftar; namaBerkas: string; baris: string }[];
  for (const satu of baris) {
    const rincian = [
      { label: 'Daftar', isi: `${NAMA_JENIS_DAFTAR[satu.jenis]}, ${satu.namaBerkas}` },
      { label: 'Baris', isi: satu.baris },
    ];
    put('NIK_GANDA', satu.kunci, rincian, { rinci: satu.jenis });
  }
}

/** People of the registry whom lists that count put into different families. */
export function findDuaKeluarga(sqlite: Database.Database, put: PutTemuan): void {
  const kunci = sqlite
    .prepare(`
      SELECT b.kunci FROM baris_daftar AS b JOIN berkas_impor AS f ON f.id = b.berkas_id
      WHERE b.nik IS NOT NULL AND b.nomor_kk IS NOT NULL AND f.ditarik IS NULL
        AND EXISTS (SELECT 1 FROM warga AS w WHERE w.kunci = b.kunci)
      GROUP BY b.kunci HAVING min(b.nomor_kk) <> max(b.nomor_kk)`)
    .pluck()
    .all() as string[];
  const select = sqlite.prepare(`
    SELECT b.nomor_kk AS nomorKk, f.nama_berkas AS namaBerkas, b.baris
    FROM baris_daftar AS b JOIN berkas_impor AS f ON f.id = b.berkas_id
    WHERE b.kunci = ? AND b.nomor_kk IS NOT NULL AND f.ditarik IS NULL ORDER BY b.id`);
  for (const satu of kunci) {
    const isi = select.all(satu) as { nomorKk: string; namaBerkas: string; baris: number }[];
    const rincian = isi.map(({ nomorKk, namaBerkas, baris }) => {
      return { label: `KK ${nomorKk}`, isi: `${namaBerkas}, baris ${baris}` };
    });
    put('NIK_DUA_KELUARGA', satu, rincian);
  }
}

interface BarisSerupa {
  readonly kunci: string;
  readonly nik: Nik;
  readonly nomorKk: NomorKk | null;
  readonly nama: string;
  readonly tanggalLahir: Tanggal | null;
  readonly jenisKelamin: JenisKelamin | null;
  readonly ibuKandung: string;
  readonly alamat: string;
  readonly rt: string;
  readonly rw: string;
}

/**
 * People who likely stand in the registry twice under two whole NIK, also with a misspelt name or swapped birth date; a temporary
 * NIK is no ground for a pair.
 */
export function findSerupaRegistry(
  sqlite: Database.Database,
  put: PutTemuan,
  { report, checkCancel }: { readonly report: Report; readonly checkCancel: () => void },
): void {
  const orang = sqlite
    .prepare(`
      SELECT kunci, nik, nomor_kk AS nomorKk, nama, tanggal_lahir AS tanggalLahir, jenis_kelamin AS jenisKelamin,
        ibu_kandung AS ibuKandung, alamat, rt, rw
      FROM warga WHERE nik IS NOT NULL AND nama_lipat <> '' ORDER BY kunci`)
    .all() as BarisSerupa[];
  const serupa = findSerupa(
    orang.map((isi, id) => ({ ...isi, id, nikTertulis: isi.nik })),
    (selesai, total) => {
      checkCancel();
      report({ tahap: 'Mencari orang yang tercatat dua kali', selesai, total });
    },
  );
  for (const { satu, lain, skor, alasan } of serupa) {
    const [a, b] = [orang[satu], orang[lain]];
    if (a === undefined || b === undefined) continue;
    const nilai = { label: 'Kemiripan', isi: `${Math.min(99, Math.round(skor * 100))} dari 100` };
    put('ORANG_SAMA_DUA_NIK', a.kunci, [nilai, ...summarizeAlasan(alasan)], {
      wargaLain: b.kunci,
    });
  }
}
