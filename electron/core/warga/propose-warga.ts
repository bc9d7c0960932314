import type { JenisUsulan } from '#domain/jenis-usulan.ts';
import type { Nik } from '#domain/nik.ts';
import type { DataOrang } from '#domain/orang.ts';
import { normalizeProgram } from '#domain/program.ts';
import { needsProgram } from '#domain/program-usulan.ts';
import { GalatMufakat } from '../galat.ts';
import { readKelurahan, readProgram } from '../kelurahan/kelurahan.ts';
import type { Kerja } from '../unit-of-work.ts';
import { toKolom } from '../usulan/data-usulan.ts';
import { refuseUsulanSama } from '../usulan/usulan-sama.ts';
import { type KolomOrang, toDataOrang } from './data-orang.ts';

export interface IsianUsulkan {
  readonly kunci: string;
  readonly jenis: JenisUsulan;
  readonly program: string;
  readonly pengusul: string;
  readonly catatan: string;
}

/** The person as a usulan takes them over; the places are those of the kelurahan. */
export interface OrangUsulan extends DataOrang {
  readonly nik: Nik | null;
}

/**
 * Makes a waiting usulan about a person from what the registry knows and answers its id. Throws WARGA_TIDAK_ADA, MASUKAN_SALAH (no
 * whole NIK, no programme for `usulan_program`) and USULAN_SUDAH_ADA.
 */
export async function proposeWarga(kerja: Kerja, { kunci, ...isian }: IsianUsulkan): Promise<number> {
  const warga = await kerja.trx.selectFrom('warga').selectAll().where('kunci', '=', kunci).executeTakeFirst();
  if (warga === undefined) throw new GalatMufakat('WARGA_TIDAK_ADA');
  return proposeOrang(kerja, toOrangUsulan(warga), isian);
}

/** The same about a person whom the registry may not know. Throws MASUKAN_SALAH and USULAN_SUDAH_ADA. */
export async function proposeOrang(
  { trx, waktu }: Kerja,
  { nik, ...orang }: OrangUsulan,
  isian: Omit<IsianUsulkan, 'kunci'>,
): Promise<number> {
  if (nik === null) {
    const sebab = `${orang.nama} belum dapat diusulkan karena belum mempunyai NIK yang sah.`;
    throw new GalatMufakat('MASUKAN_SALAH', `${sebab} Lengkapi NIK pada daftarnya, lalu impor kembali.`);
  }
  const program = normalizeProgram(isian.program, await readProgram(trx)).kode;
  if (program === '' && needsProgram(isian.jenis)) {
    throw new GalatMufakat('MASUKAN_SALAH', 'Pilih program yang diusulkan untuk orang ini.');
  }
  await refuseUsulanSama(trx, { nik, jenis: isian.jenis, program });
  const { wilayah } = await readKelurahan(trx);
  const kolom = toKolom({
    ...orang,
    nik,
    provinsi: wilayah.provinsi.nama,
    kabupaten: wilayah.kota.nama,
    kecamatan: wilayah.kecamatan.nama,
    kelurahan: wilayah.kelurahan.nama,
    statusDisabilitas: '',
    kodeDisabilitas: '',
    statusHamil: '',
    tanggalMulaiHamil: null,
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

/** A row of the registry or of a list as the person of a usulan. */
export function toOrangUsulan(baris: KolomOrang & { readonly nik: Nik | null }): OrangUsulan {
  return { nik: baris.nik, ...toDataOrang(baris) };
}
