import type Database from 'better-sqlite3';
import { type JenisDaftar, NAMA_JENIS_DAFTAR } from '#domain/daftar.ts';
import { NILAI_SERUPA, type OrangSerupa, scoreSerupa } from '#domain/periksa-warga-serupa.ts';
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

interface Pasangan {
  readonly a: string;
  readonly b: string;
}

/** Pairs with one folded name and one date of birth under two whole NIK; a temporary NIK is no ground for a pair. */
export function findSerupaRegistry(sqlite: Database.Database, put: PutTemuan): void {
  const kelompok = sqlite
    .prepare(`
      SELECT json_group_array(kunci) FROM warga
      WHERE nik IS NOT NULL AND tanggal_lahir IS NOT NULL AND nama_lipat <> ''
      GROUP BY nama_lipat, tanggal_lahir HAVING count(*) BETWEEN 2 AND ${KELOMPOK_TERBESAR}`)
    .pluck()
    .all() as string[];
  const select = sqlite.prepare(`
    SELECT nomor_kk AS nomorKk, jenis_kelamin AS jenisKelamin, ibu_kandung AS ibuKandung, tempat_lahir AS tempatLahir, alamat
    FROM warga WHERE kunci = ?`);
  for (const teks of kelompok) {
    for (const { a, b } of listPasangan((JSON.parse(teks) as string[]).sort())) {
      const { nilai, sebab } = scoreSerupa(select.get(a) as OrangSerupa, select.get(b) as OrangSerupa);
      if (nilai >= NILAI_SERUPA) put('ORANG_SAMA_DUA_NIK', a, sebab, { wargaLain: b });
    }
  }
}

/** More people than this with one name and one day are a filler of the list (1 January), not one person. */
const KELOMPOK_TERBESAR = 8;

function listPasangan(kunci: readonly string[]): Pasangan[] {
  return kunci.flatMap((a, i) => kunci.slice(i + 1).map((b) => ({ a, b })));
}
