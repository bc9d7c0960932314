import { getKodeSepuluh } from '#domain/kelurahan.ts';
import { type JumlahPutusan, PUTUSAN, type Putusan } from '#domain/putusan.ts';
import { type Tanggal, toTanggal } from '#domain/tanggal.ts';
import { createBerkasKunci, nameBerkasKunci, serializeBerkasKunci } from '../kunci/berkas-kunci.ts';
import { generatePaketContoh, type PaketContoh } from './paket-contoh.ts';
import { KOTA_CONTOH } from './rencana-kota.ts';

export interface PermintaanTulis {
  readonly benih: number;
  readonly keputusan?: number;
  /** Day of the sessions; today where it is not told. */
  readonly tanggal?: Tanggal;
}

/** A package of the sample as a file, with the file of its sender's public keys. */
export interface BerkasPaketContoh {
  readonly kecamatan: string;
  readonly paket: { readonly nama: string; readonly isi: Uint8Array };
  readonly kunci: { readonly nama: string; readonly isi: string };
}

/** Makes the packages of the sample city and hands each to `simpan` before the next is made; answers what they add up to. */
export async function writePaketContoh(
  { tanggal = toTanggal(new Date()), ...permintaan }: PermintaanTulis,
  simpan: (berkas: BerkasPaketContoh) => Promise<void>,
): Promise<{ paket: number; jumlah: JumlahPutusan }> {
  let paket = 0;
  const jumlah: Record<Putusan, number> = { layak: 0, tidak_layak: 0, ditunda: 0 };
  for await (const satu of generatePaketContoh({ ...permintaan, tanggal, kota: KOTA_CONTOH })) {
    await simpan({
      kecamatan: satu.kelurahan.kecamatan.nama,
      paket: { nama: satu.namaBerkas, isi: satu.zip },
      kunci: createBerkasKunciContoh(satu),
    });
    paket += 1;
    for (const putusan of PUTUSAN) jumlah[putusan] += satu.jumlah[putusan];
  }
  return { paket, jumlah };
}

/** The public keys of the kelurahan that sends a sample package, as a file that Dinas Sosial takes in. */
export function createBerkasKunciContoh({ kelurahan, penyegel, penerima }: PaketContoh): BerkasPaketContoh['kunci'] {
  const kode = getKodeSepuluh(kelurahan.kelurahan);
  const pokok = { peran: 'kelurahan', kode, nama: kelurahan.kelurahan.nama, penerima } as const;
  return { nama: nameBerkasKunci(pokok), isi: serializeBerkasKunci(createBerkasKunci(pokok, penyegel)) };
}
