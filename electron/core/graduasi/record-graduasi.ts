import { KATA_ALASAN } from '#domain/alasan.ts';
import type { KeputusanTercatat } from '#domain/berita-acara.ts';
import { isGraduasi } from '#domain/graduasi.ts';
import { pickPenerima } from '#domain/pena.ts';
import { splitProgram } from '#domain/program.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { GalatMufakat } from '../galat.ts';
import { readPengaturanPena } from '../pena/pengaturan-pena.ts';
import type { Kerja } from '../unit-of-work.ts';

/** Everyone whom a closing session proposes to leave aid becomes a graduation that is followed. */
export async function recordGraduasiSidang(
  { trx, jurnalUrut, waktu }: Kerja,
  sidang: { readonly id: number; readonly tanggal: Tanggal },
  keputusan: readonly KeputusanTercatat[],
): Promise<void> {
  const pengaturan = await readPengaturanPena(trx);
  for (const { usulan, data, putusan, alasan, catatan } of keputusan) {
    if (!isGraduasi(data.jenis, putusan, alasan)) continue;
    const warga = await trx.selectFrom('warga').select('program').where('kunci', '=', data.nik).executeTakeFirst();
    const menerima = pickPenerima(splitProgram(warga?.program ?? ''), pengaturan).join(', ');
    await trx
      .insertInto('graduasi')
      .values({
        nik: data.nik,
        nomor_kk: data.nomorKk,
        nama: data.nama,
        alamat: data.alamat,
        rt: data.rt,
        rw: data.rw,
        program: data.program === '' ? menerima : data.program,
        tanggal: sidang.tanggal,
        sebab: [alasan === null ? '' : KATA_ALASAN[alasan].lengkap, catatan].filter((teks) => teks !== '').join('. '),
        usulan_id: usulan,
        sidang_id: sidang.id,
        jurnal_urut: jurnalUrut,
        dibuat: waktu,
      })
      .execute();
  }
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
