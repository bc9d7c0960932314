import type { Kysely } from 'kysely';
import type { KertasPersiapan } from '#contract/dokumen.ts';
import { formatNamaSidang } from '#domain/sidang.ts';
import type { Tables } from '../db/tables.ts';
import type { IsiPersiapan } from '../documents/kertas-persiapan.ts';
import { GalatMufakat } from '../galat.ts';
import type { Inti } from '../inti.ts';
import { isContoh, readKelurahan } from '../kelurahan/kelurahan.ts';
import { readSidang, readSidangTerbuka, toIsian } from '../musyawarah/sidang.ts';
import { takeSurat } from '../nomor-surat/nomor-surat.ts';
import { readTemplat } from '../templat/read-templat.ts';
import { listBarisLembar } from './lembar.ts';

const UNTUK_UNDANGAN = 'undangan';

/**
 * What a paper before the session prints. The letter takes its number when it is printed first, and keeps it. Throws SIDANG_TIDAK_ADA,
 * UNDANGAN_KOSONG, TIDAK_ADA_USULAN_MENUNGGU, and SIDANG_DITUTUP for letters that never had a number.
 */
export async function readIsiPersiapan(inti: Inti, id: number, kertas: KertasPersiapan): Promise<IsiPersiapan> {
  const { db } = inti.data;
  const sidang = await readSidang(db, id);
  const diundang = await listDiundang(db, id);
  if (kertas !== 'lembar-kerja' && diundang.length === 0) throw new GalatMufakat('UNDANGAN_KOSONG');
  const calon = await listBarisLembar(db, id);
  if (kertas === 'lembar-kerja' && calon.length === 0) {
    throw new GalatMufakat('TIDAK_ADA_USULAN_MENUNGGU', 'Belum ada usulan pada agenda sidang ini.');
  }
  const { wilayah, kop, ukuranKertas, lurah } = await readKelurahan(db);
  const { tanggal, mulai, rencanaSelesai, tempat, agenda, pimpinan, notulis } = toIsian(sidang);
  return {
    kelurahan: { wilayah, kop, ukuranKertas, lurah },
    namaSidang: formatNamaSidang(sidang.urut, sidang.tahun),
    tanggal,
    mulai,
    rencanaSelesai,
    tempat,
    agenda,
    pimpinan,
    notulis,
    templat: await readTemplat(db),
    diundang,
    calon: calon.map(({ nomor, nik, nama, rt, rw, jenis, program }) => ({ nomor, nik, nama, rt, rw, jenis, program })),
    surat: kertas === 'undangan' ? await takeSurat(inti, id, UNTUK_UNDANGAN, readSidangTerbuka) : null,
    contoh: await isContoh(db),
  };
}

/** Who is invited, in the order of the attendance list; guests come uninvited. */
function listDiundang(db: Kysely<Tables>, sidang: number): Promise<IsiPersiapan['diundang'][number][]> {
  return db
    .selectFrom('kehadiran as h')
    .innerJoin('pilar as p', 'p.id', 'h.pilar_id')
    .select(['p.nama', 'p.jabatan', 'p.unsur', 'p.rt', 'p.rw'])
    .where('h.sidang_id', '=', sidang)
    .where('p.tamu', '=', 0)
    .orderBy('h.nomor')
    .execute();
}

/** `undangan-MUSKEL-4-2026.pdf` */
export function getNamaKertas(kertas: KertasPersiapan, { namaSidang }: IsiPersiapan): string {
  return `${kertas}-${namaSidang.replace(/[ /]/g, '-')}.pdf`;
}
