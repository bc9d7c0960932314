import type Database from 'better-sqlite3';
import { type DataDaftar, describesWarga, type JenisDaftar } from '#domain/daftar.ts';
import { selectDataDaftar } from './baris-daftar.ts';
import { changesNothing, type IsiWarga } from './merge-warga.ts';

export type NasibDaftar = 'baru' | 'diperbarui' | 'sama';

/** Judges one accepted row after the other against what the data held before the list. */
export type PenilaiBaris = (data: DataDaftar) => NasibDaftar;

/**
 * A row of a list of residents is new when the registry does not have the person; a row of another list when no list of its kind
 * that counts names them. A person without a whole NIK is always new. A second row about the same person updates the first.
 */
export function createPenilai(sqlite: Database.Database, jenis: JenisDaftar): PenilaiBaris {
  const judge = describesWarga(jenis) ? createPenilaiWarga(sqlite, jenis) : createPenilaiLain(sqlite, jenis);
  const sudah = new Set<string>();
  return (data) => {
    const { nik } = data;
    if (nik === null) return 'baru';
    const nasib = judge(nik, data);
    if (sudah.has(nik)) return nasib === 'sama' ? 'sama' : 'diperbarui';
    sudah.add(nik);
    return nasib;
  };
}

type Pembanding = (nik: string, data: DataDaftar) => NasibDaftar;

function createPenilaiWarga(sqlite: Database.Database, jenis: JenisDaftar): Pembanding {
  const select = sqlite.prepare(`
    SELECT nik, nomor_kk AS nomorKk, nama, tempat_lahir AS tempatLahir, tanggal_lahir AS tanggalLahir,
      jenis_kelamin AS jenisKelamin, ibu_kandung AS ibuKandung, hubungan_keluarga AS hubunganKeluarga, pekerjaan, usaha,
      status_kawin AS statusKawin, alamat, rt, rw, desil, program, keadaan
    FROM warga WHERE kunci = ?`);
  return (nik, data) => {
    const ada = select.get(nik) as IsiWarga | undefined;
    if (ada === undefined) return 'baru';
    return changesNothing(ada, { ...data, jenis }) ? 'sama' : 'diperbarui';
  };
}

function createPenilaiLain(sqlite: Database.Database, jenis: JenisDaftar): Pembanding {
  const select = sqlite.prepare(`
    SELECT ${selectDataDaftar('b')}
    FROM baris_daftar AS b JOIN berkas_impor AS f ON f.id = b.berkas_id
    WHERE b.kunci = ? AND f.jenis = ? AND f.ditarik IS NULL
    ORDER BY b.berkas_id DESC, b.baris DESC LIMIT 1`);
  return (nik, data) => {
    const ada = select.get(nik, jenis) as DataDaftar | undefined;
    if (ada === undefined) return 'baru';
    const sama = (Object.keys(ada) as (keyof DataDaftar)[]).every((bidang) => ada[bidang] === data[bidang]);
    return sama ? 'sama' : 'diperbarui';
  };
}
