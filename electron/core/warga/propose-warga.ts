import type { JenisUsulan } from '#domain/jenis-usulan.ts';
import { normalizeProgram } from '#domain/program.ts';
import { needsProgram } from '#domain/program-usulan.ts';
import { GalatMufakat } from '../galat.ts';
import { readKelurahan, readProgram } from '../kelurahan/kelurahan.ts';
import type { Kerja } from '../unit-of-work.ts';
import { toKolom } from '../usulan/data-usulan.ts';
import { refuseUsulanSama } from '../usulan/usulan-sama.ts';

export interface IsianUsulkan {
  readonly kunci: string;
  readonly jenis: JenisUsulan;
  readonly program: string;
  readonly pengusul: string;
  readonly catatan: string;
}

/**
 * Makes a waiting usulan about a person from what the registry knows and answers its id. Throws WARGA_TIDAK_ADA, MASUKAN_SALAH (no
 * whole NIK, no programme for `usulan_program`) and USULAN_SUDAH_ADA.
 */
export async function proposeWarga({ trx, waktu }: Kerja, isian: IsianUsulkan): Promise<number> {
  const warga = await trx.selectFrom('warga').selectAll().where('kunci', '=', isian.kunci).executeTakeFirst();
  if (warga === undefined) throw new GalatMufakat('WARGA_TIDAK_ADA');
  if (warga.nik === null) {
    const sebab = `${warga.nama} belum dapat diusulkan karena belum mempunyai NIK yang sah.`;
    throw new GalatMufakat('MASUKAN_SALAH', `${sebab} Lengkapi NIK pada daftarnya, lalu impor kembali.`);
  }
  const program = normalizeProgram(isian.program, await readProgram(trx)).kode;
  if (program === '' && needsProgram(isian.jenis)) {
    throw new GalatMufakat('MASUKAN_SALAH', 'Pilih program yang diusulkan untuk orang ini.');
  }
  await refuseUsulanSama(trx, { nik: warga.nik, jenis: isian.jenis, program });
  const { wilayah } = await readKelurahan(trx);
  const kolom = toKolom({
    nik: warga.nik,
    nomorKk: warga.nomor_kk,
    nama: warga.nama,
    tempatLahir: warga.tempat_lahir,
    tanggalLahir: warga.tanggal_lahir,
    jenisKelamin: warga.jenis_kelamin,
    ibuKandung: warga.ibu_kandung,
    pekerjaan: warga.pekerjaan,
    statusKawin: warga.status_kawin,
    hubunganKeluarga: warga.hubungan_keluarga,
    alamat: warga.alamat,
    rt: warga.rt,
    rw: warga.rw,
    provinsi: wilayah.provinsi.nama,
    kabupaten: wilayah.kota.nama,
    kecamatan: wilayah.kecamatan.nama,
    kelurahan: wilayah.kelurahan.nama,
    statusDisabilitas: '',
    kodeDisabilitas: '',
    statusHamil: '',
    tanggalMulaiHamil: null,
    desil: warga.desil,
    jenis: isian.jenis,
    program,
    pengusul: isian.pengusul.trim(),
    catatan: isian.catatan.trim(),
  });
  const { id } = await trx
    .insertInto('usulan')
    .values({ ...kolom, status: 'menunggu', berkas_id: null, baris: null, dibuat: waktu })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
