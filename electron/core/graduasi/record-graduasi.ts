import type { KoreksiTercatat } from '#domain/adendum.ts';
import { KATA_ALASAN } from '#domain/alasan.ts';
import type { KeputusanTercatat } from '#domain/berita-acara.ts';
import { isGraduasi } from '#domain/graduasi.ts';
import { type PengaturanPena, pickPenerima } from '#domain/pena.ts';
import { splitProgram } from '#domain/program.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { GalatMufakat } from '../galat.ts';
import { readPengaturanPena } from '../pena/pengaturan-pena.ts';
import type { Kerja } from '../unit-of-work.ts';

/** Everyone whom a closing session proposes to leave aid becomes a graduation that is followed. */
export async function recordGraduasiSidang(
  kerja: Kerja,
  sidang: SidangGraduasi,
  keputusan: readonly KeputusanTercatat[],
): Promise<void> {
  const pengaturan = await readPengaturanPena(kerja.trx);
  for (const satu of keputusan) {
    if (isGraduasi(satu.data.jenis, satu.putusan, satu.alasan)) await insertGraduasi(kerja, sidang, satu, pengaturan);
  }
}

/**
 * Lets those who are followed go with an addendum: who leaves aid only now is followed from its day, who does not leave after all is
 * followed no longer, and a changed note is told with what is known of the family so far.
 */
export async function followKoreksi(
  kerja: Kerja,
  adendum: SidangGraduasi,
  koreksi: readonly KoreksiTercatat[],
): Promise<void> {
  const pengaturan = await readPengaturanPena(kerja.trx);
  for (const { usulan, data, sebelum, sesudah } of koreksi) {
    const lama = isGraduasi(data.jenis, sebelum.putusan, sebelum.alasan);
    const baru = isGraduasi(data.jenis, sesudah.putusan, sesudah.alasan);
    if (!lama && baru) await insertGraduasi(kerja, adendum, { usulan, data, ...sesudah }, pengaturan);
    if (!lama) continue;
    await kerja.trx
      .updateTable('graduasi')
      .set(baru ? { sebab: formatSebab(sesudah) } : { dibatalkan: kerja.waktu })
      .where('sidang_id', '=', adendum.id)
      .where('usulan_id', '=', usulan)
      .where('dibatalkan', 'is', null)
      .execute();
  }
}

/** The session that decided, and the day from which a family is followed. */
interface SidangGraduasi {
  readonly id: number;
  readonly tanggal: Tanggal;
}

type KeputusanGraduasi = Pick<KeputusanTercatat, 'usulan' | 'data' | 'alasan' | 'catatan'>;

async function insertGraduasi(
  { trx, jurnalUrut, waktu }: Kerja,
  sidang: SidangGraduasi,
  { usulan, data, alasan, catatan }: KeputusanGraduasi,
  pengaturan: PengaturanPena,
): Promise<void> {
  const warga = await trx.selectFrom('warga').select('program').where('kunci', '=', data.nik).executeTakeFirst();
  const menerima = pickPenerima(splitProgram(warga?.program ?? ''), pengaturan).join(', ');
  const baris = {
    nik: data.nik,
    nomor_kk: data.nomorKk,
    nama: data.nama,
    alamat: data.alamat,
    rt: data.rt,
    rw: data.rw,
    program: data.program === '' ? menerima : data.program,
    tanggal: sidang.tanggal,
    sebab: formatSebab({ alasan, catatan }),
    sidang_id: sidang.id,
    jurnal_urut: jurnalUrut,
    dibuat: waktu,
  };
  // An addendum may have taken an earlier leaving by the same usulan back.
  await trx
    .insertInto('graduasi')
    .values({ ...baris, usulan_id: usulan })
    .onConflict((bentrok) => bentrok.column('usulan_id').doUpdateSet({ ...baris, dibatalkan: null }))
    .execute();
}

function formatSebab({ alasan, catatan }: Pick<KeputusanTercatat, 'alasan' | 'catatan'>): string {
  return [alasan === null ? '' : KATA_ALASAN[alasan].lengkap, catatan].filter((teks) => teks !== '').join('. ');
}

export interface IsianGraduasi {
  readonly kunci: string;
  readonly program: string;
  readonly tanggal: Tanggal;
  readonly sebab: string;
}

/**
 * Records by hand that a person of the registry left aid. Throws WARGA_TIDAK_ADA, and MASUKAN_SALAH for a day that has not come, a
 * person without a whole NIK or one whose graduation of that day is recorded already.
 */
export async function recordGraduasi(
  { trx, jurnalUrut, waktu }: Kerja,
  { kunci, program, tanggal, sebab }: IsianGraduasi,
  hariIni: Tanggal,
): Promise<number> {
  if (tanggal > hariIni) throw new GalatMufakat('MASUKAN_SALAH', 'Tanggal graduasi belum tiba. Periksa tanggalnya.');
  const warga = await trx.selectFrom('warga').selectAll().where('kunci', '=', kunci).executeTakeFirst();
  if (warga === undefined) throw new GalatMufakat('WARGA_TIDAK_ADA');
  if (warga.nik === null) {
    throw new GalatMufakat(
      'MASUKAN_SALAH',
      `Graduasi ${warga.nama} belum dapat dicatat karena NIK yang sah belum ada.`,
    );
  }
  const ada = await trx
    .selectFrom('graduasi')
    .select('id')
    .where('nik', '=', warga.nik)
    .where('tanggal', '=', tanggal)
    .where('dibatalkan', 'is', null)
    .executeTakeFirst();
  if (ada !== undefined) {
    throw new GalatMufakat('MASUKAN_SALAH', `Graduasi ${warga.nama} pada tanggal itu sudah tercatat.`);
  }
  const { id } = await trx
    .insertInto('graduasi')
    .values({
      nik: warga.nik,
      nomor_kk: warga.nomor_kk,
      nama: warga.nama,
      alamat: warga.alamat,
      rt: warga.rt,
      rw: warga.rw,
      program,
      tanggal,
      sebab,
      usulan_id: null,
      sidang_id: null,
      jurnal_urut: jurnalUrut,
      dibuat: waktu,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
