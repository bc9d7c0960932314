import type Database from 'better-sqlite3';
import { lipatNama } from '#domain/lipat-nama.ts';
import { selectDataDaftar } from './baris-daftar.ts';
import { type IsiWarga, mergeWarga, type SuaraDaftar } from './merge-warga.ts';
import type { Jalannya } from './writing.ts';
import { SELA } from './writing.ts';

/**
 * Makes the registry again for the people with these keys, from the rows of every list that counts. The result depends on the
 * rows alone, not on what the registry held before; so taking a list back is this without its rows.
 */
export function deriveWarga(
  sqlite: Database.Database,
  kunci: readonly string[],
  { report, checkCancel }: Jalannya,
): void {
  const select = sqlite.prepare(`
    SELECT f.jenis AS jenis, ${selectDataDaftar('b')}
    FROM baris_daftar AS b JOIN berkas_impor AS f ON f.id = b.berkas_id
    WHERE b.kunci = ? AND f.ditarik IS NULL
    ORDER BY b.berkas_id, b.baris`);
  const remove = sqlite.prepare('DELETE FROM warga WHERE kunci = ?');
  const put = prepareTulisWarga(sqlite);
  // In the order of the table, so that neighbours are written together.
  for (const [i, satu] of [...kunci].sort().entries()) {
    if (i % SELA === 0) {
      checkCancel();
      report({ tahap: 'Menyusun data warga', selesai: i, total: kunci.length });
    }
    const isi = mergeWarga(select.all(satu) as SuaraDaftar[]);
    if (isi === null) remove.run(satu);
    else put(satu, isi);
  }
}

/** Keys of everyone whom a batch names. */
export function listKunciBerkas(sqlite: Database.Database, berkas: number): string[] {
  return sqlite.prepare('SELECT DISTINCT kunci FROM baris_daftar WHERE berkas_id = ?').pluck().all(berkas) as string[];
}

function prepareTulisWarga(sqlite: Database.Database): (kunci: string, isi: IsiWarga) => void {
  const put = sqlite.prepare(`
    INSERT OR REPLACE INTO warga (kunci, nama_lipat, nik, nomor_kk, nama, tempat_lahir, tanggal_lahir, jenis_kelamin, ibu_kandung,
      hubungan_keluarga, pekerjaan, usaha, status_kawin, alamat, rt, rw, desil, program, keadaan)
    VALUES (:kunci, :namaLipat, :nik, :nomorKk, :nama, :tempatLahir, :tanggalLahir, :jenisKelamin, :ibuKandung,
      :hubunganKeluarga, :pekerjaan, :usaha, :statusKawin, :alamat, :rt, :rw, :desil, :program, :keadaan)`);
  return (kunci, isi) => {
    put.run({ ...isi, kunci, namaLipat: lipatNama(isi.nama) });
  };
}
