import type { Client } from '#contract/index.ts';
import { DINSOS_AWAL } from '#domain/dinsos.ts';
import type { Wilayah } from '#domain/kelurahan.ts';
import { readNamaPaket } from '#domain/rekap.ts';
import { readBerkas } from './files.ts';
import { GalatCli } from './galat-cli.ts';
import type { Konteks } from './konteks.ts';
import { withSementara } from './open-client.ts';
import type { BerkasPaket } from './paket-files.ts';

export interface BahanSementara {
  readonly paket: readonly BerkasPaket[];
  /** Key files of kelurahan that are believed. */
  readonly kunci: readonly string[] | undefined;
  /** Code of the city with or without its dot; guessed from the names of the files where it is not told. */
  readonly kota: string | undefined;
}

/** Data of a Dinas Sosial for one recap, which is gone after it. */
export async function withKotaSementara<R>(
  konteks: Konteks,
  { paket, kunci, kota }: BahanSementara,
  kerja: (client: Client) => Promise<R>,
): Promise<R> {
  const pilihan = await chooseKota(paket, kota);
  const dinsos = { ...DINSOS_AWAL, namaDinas: `${DINSOS_AWAL.namaDinas} ${pilihan.nama}`, kota: pilihan };
  return withSementara(konteks, async (client, sandi) => {
    await client.gerbang.siapkanDinsos({ sandi, dinsos });
    if (kunci !== undefined) await trustKunci(konteks, client, kunci);
    return kerja(client);
  });
}

/** Where no name of a file tells a city. */
const KOTA_AWAL = '13.71';

async function chooseKota(paket: readonly BerkasPaket[], diminta: string | undefined): Promise<Wilayah> {
  // Loaded here, so that help and wrong use answer without waiting for the list of places.
  const { findKota } = await import('#core/wilayah/wilayah.ts');
  const find = (kode: string): Wilayah | null => findKota(`${kode.slice(0, 2)}.${kode.slice(-2)}`);
  if (diminta !== undefined) {
    const kota = /^\d{2}\.?\d{2}$/.test(diminta) ? find(diminta) : null;
    if (kota !== null) return kota;
    throw new GalatCli('PERINTAH_SALAH', `Kode kota ${diminta} tidak ada. Tulis seperti ${KOTA_AWAL}.`, 2);
  }
  for (const { nama } of paket) {
    const kota = find(readNamaPaket(nama)?.kelurahan.slice(0, 4) ?? '');
    if (kota !== null) return kota;
  }
  const kota = find(KOTA_AWAL);
  if (kota === null) throw new Error('Daftar wilayah tidak memuat Kota Padang.');
  return kota;
}

/** Throws with the first key that is refused: a recap that leaves a kelurahan out for a wrong key file would not say so. */
async function trustKunci(konteks: Konteks, client: Client, nama: readonly string[]): Promise<void> {
  const berkas = await Promise.all(nama.map((satu) => readBerkas(konteks.resolve(satu))));
  const daftar = (await client.kunciDikenal.periksa({ berkas })).map((satu) => {
    if (satu.keadaan === 'ditolak') throw new GalatCli(satu.kode, `${satu.berkas}: ${satu.pesan}`);
    return { asal: 'berkas' as const, kunci: satu.kunci, menggantikan: null };
  });
  await client.kunciDikenal.terima({ daftar });
}
