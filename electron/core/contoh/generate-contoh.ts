import { getKodeSepuluh, type Kelurahan } from '#domain/kelurahan.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import type { DataUsulan } from '#domain/usulan.ts';
import { GalatMufakat } from '../galat.ts';
import { createAcak } from './acak.ts';
import type { DaftarContoh } from './daftar-contoh.ts';
import { generateDaftar } from './generate-daftar.ts';
import { createPembuatNomor } from './generate-nomor.ts';
import { generateUsulan, USULAN_PER_WARGA } from './generate-usulan.ts';
import { generateWarga, type WargaContoh } from './generate-warga.ts';
import { giveUsaha } from './give-usaha.ts';
import { createKelurahanContoh } from './kelurahan-contoh.ts';
import { createPilarContoh, type IsianPilar } from './pilar-contoh.ts';

export interface PermintaanContoh {
  readonly warga: number;
  readonly usulan: number;
  /** Seed: the same seed, counts and day give the same sample. */
  readonly benih: number;
  readonly hariIni: Tanggal;
}

export interface Contoh {
  readonly kelurahan: Kelurahan;
  readonly pilar: readonly IsianPilar[];
  readonly warga: readonly WargaContoh[];
  readonly usulan: readonly DataUsulan[];
  /** What lists say about the residents, in the order in which they came; not everything in them is true. */
  readonly daftar: readonly DaftarContoh[];
}

/**
 * The sample kelurahan with invented residents, roster and usulan. Throws MASUKAN_SALAH when so many usulan are asked for that
 * the residents do not suffice.
 */
export function generateContoh({ warga: banyakWarga, usulan: banyakUsulan, benih, hariIni }: PermintaanContoh): Contoh {
  if (banyakUsulan > banyakWarga * USULAN_PER_WARGA) {
    const perlu = Math.ceil(banyakUsulan / USULAN_PER_WARGA);
    throw new GalatMufakat(
      'MASUKAN_SALAH',
      `Contoh dengan ${banyakUsulan} usulan memerlukan paling sedikit ${perlu} warga. Tambah jumlah warga atau kurangi jumlah usulan.`,
    );
  }
  const kelurahan = createKelurahanContoh();
  const acak = createAcak(benih);
  const nomor = createPembuatNomor(getKodeSepuluh(kelurahan.wilayah.kelurahan).slice(0, 6));
  const warga = generateWarga(acak, nomor, banyakWarga, hariIni);
  const usulan = generateUsulan(acak, warga, banyakUsulan, kelurahan.wilayah, hariIni);
  const denganUsaha = giveUsaha(createAcak(benih), warga, hariIni);
  const daftar = generateDaftar({ acak: createAcak(benih), nomor, warga: denganUsaha, usulan, hariIni });
  return { kelurahan, pilar: createPilarContoh(kelurahan), warga: denganUsaha, usulan, daftar };
}
