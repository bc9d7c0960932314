import { type Kysely, type Selectable, sql } from 'kysely';
import type { Warga } from '#contract/warga.ts';
import { type JenisDaftar, NAMA_KEADAAN_WARGA } from '#domain/daftar.ts';
import { readHasilSiks } from '#domain/hasil-siks.ts';
import { NAMA_JENIS_KELAMIN } from '#domain/nik.ts';
import { computeUmur, formatTanggalPendek, type Tanggal } from '#domain/tanggal.ts';
import type { BarisDaftarTable, Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import { listTemuanWarga } from '../temuan/read-temuan.ts';
import { listDiterima } from './diterima.ts';
import { readTemuanTerberat } from './list-warga.ts';

/** Everything that is known of one person. Throws WARGA_TIDAK_ADA. */
export async function readWarga(db: Kysely<Tables>, kunci: string, hariIni: Tanggal): Promise<Warga> {
  const warga = await db.selectFrom('warga').selectAll().where('kunci', '=', kunci).executeTakeFirst();
  if (warga === undefined) throw new GalatMufakat('WARGA_TIDAK_ADA');
  return {
    kunci,
    nik: warga.nik,
    nomorKk: warga.nomor_kk,
    nama: warga.nama,
    alamat: warga.alamat,
    rt: warga.rt,
    rw: warga.rw,
    umur: warga.tanggal_lahir === null ? null : computeUmur(warga.tanggal_lahir, hariIni),
    desil: warga.desil,
    keadaan: warga.keadaan,
    temuan: (await readTemuanTerberat(db, [kunci])).get(kunci) ?? null,
    tempatLahir: warga.tempat_lahir,
    tanggalLahir: warga.tanggal_lahir,
    jenisKelamin: warga.jenis_kelamin,
    ibuKandung: warga.ibu_kandung,
    hubunganKeluarga: warga.hubungan_keluarga,
    pekerjaan: warga.pekerjaan,
    usaha: warga.usaha,
    statusKawin: warga.status_kawin,
    program: await listDiterima(db, kunci, warga.program),
    siks: await readSiks(db, kunci),
    keluarga: warga.nomor_kk === null ? [] : await listKeluarga(db, warga.nomor_kk, hariIni),
    daftar: await listDaftarWarga(db, kunci),
    usulan: warga.nik === null ? [] : await listUsulan(db, warga.nik),
    keputusan: warga.nik === null ? [] : await listKeputusan(db, warga.nik),
    semuaTemuan: await listTemuanWarga(db, kunci),
  };
}

type NomorKk = NonNullable<Warga['nomorKk']>;
type Nik = NonNullable<Warga['nik']>;

async function listKeluarga(db: Kysely<Tables>, nomorKk: NomorKk, hariIni: Tanggal): Promise<Warga['keluarga']> {
  const anggota = await db
    .selectFrom('warga')
    .select(['kunci', 'nama', 'hubungan_keluarga', 'tanggal_lahir'])
    .where('nomor_kk', '=', nomorKk)
    .orderBy(sql`hubungan_keluarga NOT LIKE 'kepala%'`)
    .orderBy('tanggal_lahir')
    .orderBy('kunci')
    .execute();
  return anggota.map(({ kunci, nama, hubungan_keluarga, tanggal_lahir }) => ({
    kunci,
    nama,
    hubungan: hubungan_keluarga,
    umur: tanggal_lahir === null ? null : computeUmur(tanggal_lahir, hariIni),
  }));
}

async function listDaftarWarga(db: Kysely<Tables>, kunci: string): Promise<Warga['daftar']> {
  const baris = await db
    .selectFrom('baris_daftar as b')
    .innerJoin('berkas_impor as f', 'f.id', 'b.berkas_id')
    .selectAll('b')
    .select(['f.jenis', 'f.nama_berkas', 'f.waktu', 'f.ditarik'])
    .where('b.kunci', '=', kunci)
    .orderBy('b.berkas_id', 'desc')
    .orderBy('b.baris')
    .execute();
  return baris.map((satu) => ({
    berkas: satu.berkas_id,
    // Only lists of people have rows in baris_daftar.
    jenis: satu.jenis as JenisDaftar,
    namaBerkas: satu.nama_berkas,
    waktu: satu.waktu,
    baris: satu.baris,
    ditarik: satu.ditarik !== null,
    isi: describeBaris(satu),
  }));
}

async function readSiks(db: Kysely<Tables>, kunci: string): Promise<Warga['siks']> {
  const baris = await db
    .selectFrom('baris_daftar as b')
    .innerJoin('berkas_impor as f', 'f.id', 'b.berkas_id')
    .select(['b.hasil', 'b.keterangan'])
    .where('b.kunci', '=', kunci)
    .where('f.jenis', '=', 'siks')
    .where('f.ditarik', 'is', null)
    .where('b.hasil', 'not in', ['', '-'])
    .orderBy('b.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return baris === undefined ? null : { ...baris, ditolak: readHasilSiks(baris.hasil) === 'ditolak' };
}

/** What a row says, field by field; what it is silent about is left out. */
function describeBaris(baris: Selectable<BarisDaftarTable>): { label: string; isi: string }[] {
  const isi: [label: string, isi: string][] = [
    ['NIK', baris.nik ?? baris.nik_tertulis],
    ['Nomor KK', baris.nomor_kk ?? ''],
    ['Nama', baris.nama],
    ['Tempat lahir', baris.tempat_lahir],
    ['Tanggal lahir', baris.tanggal_lahir === null ? '' : formatTanggalPendek(baris.tanggal_lahir)],
    ['Jenis kelamin', baris.jenis_kelamin === null ? '' : NAMA_JENIS_KELAMIN[baris.jenis_kelamin]],
    ['Ibu kandung', baris.ibu_kandung],
    ['Hubungan keluarga', baris.hubungan_keluarga],
    ['Pekerjaan', baris.pekerjaan],
    ['Usaha', baris.usaha],
    ['Status kawin', baris.status_kawin],
    ['Alamat', baris.alamat],
    ['RT', baris.rt],
    ['RW', baris.rw],
    ['Desil', baris.desil === null ? '' : String(baris.desil)],
    ['Program', baris.program],
    ['Keadaan', baris.keadaan === null ? '' : NAMA_KEADAAN_WARGA[baris.keadaan]],
    ['Nomor peserta', baris.nomor_peserta],
    ['Segmen', baris.segmen],
    ['Hasil', baris.hasil],
    ['Keterangan', baris.keterangan],
  ];
  return isi.flatMap(([label, teks]) => (teks === '' ? [] : [{ label, isi: teks }]));
}

async function listUsulan(db: Kysely<Tables>, nik: Nik): Promise<Warga['usulan']> {
  return db
    .selectFrom('usulan')
    .select(['id', 'jenis', 'program', 'status', 'dibuat'])
    .where('nik', '=', nik)
    .orderBy('id', 'desc')
    .execute();
}

async function listKeputusan(db: Kysely<Tables>, nik: Nik): Promise<Warga['keputusan']> {
  const baris = await db
    .selectFrom('keputusan_berlaku as k')
    .innerJoin('usulan', 'usulan.id', 'k.usulan_id')
    .innerJoin('sidang', 'sidang.id', 'k.sidang_id')
    .select(['sidang.id as sidang', 'sidang.urut', 'sidang.tahun', 'sidang.tanggal', 'usulan.jenis'])
    .select(['k.putusan', 'k.alasan', 'k.catatan'])
    .where('usulan.nik', '=', nik)
    .orderBy('sidang.tanggal', 'desc')
    .orderBy('k.id', 'desc')
    .execute();
  return baris.map(({ urut, tahun, ...satu }) => ({ ...satu, namaSidang: `Sidang ${urut} tahun ${tahun}` }));
}
