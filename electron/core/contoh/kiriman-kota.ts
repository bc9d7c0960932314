import type { Kemajuan } from '#contract/bentuk.ts';
import { getKodeSepuluh } from '#domain/kelurahan.ts';
import type { KunciPublik } from '#domain/kunci-publik.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import type { Gelombang } from '../rekap/terima-gelombang.ts';
import { createKertasRekaan } from './kertas-rekaan.ts';
import { createKunciContoh } from './kunci-contoh.ts';
import { generatePaketContoh, listKelurahan, type PermintaanPaketContoh } from './paket-contoh.ts';
import { type BulanKota, type KirimanKelurahan, KOTA_CONTOH, planKotaContoh } from './rencana-kota.ts';
import { createBerkasKunciContoh } from './write-paket-contoh.ts';

export interface BerkasKota {
  readonly nama: string;
  readonly isi: Uint8Array;
}

/** All that a sample of a Dinas Sosial is filled with. */
export interface KirimanKota {
  readonly batas: number;
  /** Keys that it trusts: all but those of a few senders. */
  readonly kunci: readonly KunciPublik[];
  /** In the order of their days. */
  readonly gelombang: readonly Gelombang[];
  /** To try taking packages in with: whole ones of those that came damaged, of unknown senders with their keys, of some that are missing. */
  readonly latihan: readonly BerkasKota[];
}

export interface PermintaanKota {
  readonly benih: number;
  readonly hariIni: Tanggal;
}

/** Missing kelurahan whose package lies ready to be taken in. */
const LATIHAN_BELUM = 4;

/** Makes the packages of the sample city with the code that makes real ones, damages some, and sorts them by the day on which they come. */
export async function generateKirimanKota(
  { benih, hariIni }: PermintaanKota,
  report: (kemajuan: Omit<Kemajuan, 'jenis'>) => void,
): Promise<KirimanKota> {
  const { batas, bulan } = planKotaContoh(benih, hariIni);
  const kini = bulan[1];
  const asing = kini.kiriman.filter(({ keadaan }) => keadaan === 'tidak_dikenal').map(({ kode }) => kode);
  const menyusul = kini.kiriman.filter(({ keadaan }) => keadaan === 'belum').slice(0, LATIHAN_BELUM);
  const total = bulan.flatMap(({ kiriman }) => kiriman).filter(isDatang).length + menyusul.length;
  const menurutHari = new Map<Tanggal, BerkasKota[]>();
  const latihan: BerkasKota[] = [];
  let selesai = 0;
  for (const satu of bulan) {
    const ikut = satu === kini ? menyusul : [];
    for await (const { kiriman, paket, kunci } of generateBulan(satu, benih, ikut)) {
      report({ tahap: 'Membuat paket rekaan', selesai, total });
      selesai += 1;
      if (isLatihan(kiriman)) latihan.push(paket);
      if (kiriman.keadaan === 'tidak_dikenal') latihan.push(kunci);
      if (!isDatang(kiriman)) continue;
      const hari = menurutHari.get(kiriman.diterima) ?? [];
      menurutHari.set(kiriman.diterima, hari);
      hari.push(kiriman.keadaan === 'rusak' ? damage(paket, latihan.length) : paket);
    }
  }
  return {
    batas,
    kunci: await listKunci(asing),
    gelombang: [...menurutHari]
      .map(([diterima, berkas]) => ({ diterima, berkas }))
      .sort((a, b) => (a.diterima < b.diterima ? -1 : 1)),
    latihan,
  };
}

function isDatang({ keadaan }: KirimanKelurahan): boolean {
  return keadaan !== 'belum';
}

/** Lies ready to be taken in by hand. */
function isLatihan({ keadaan }: KirimanKelurahan): boolean {
  return keadaan === 'rusak' || keadaan === 'tidak_dikenal' || keadaan === 'belum';
}

/** Packages of a month, `ikut` among them, those with the same sequence together. */
async function* generateBulan(
  { tanggal, tanam, kiriman }: BulanKota,
  benih: number,
  ikut: readonly KirimanKelurahan[],
) {
  const datang = [...kiriman.filter(isDatang), ...ikut];
  const menurut = new Map(datang.map((satu) => [satu.kode, satu]));
  const pdf = createKertasRekaan();
  for (const urut of new Set(datang.map((satu) => satu.urut))) {
    const bagian = datang.filter((satu) => satu.urut === urut);
    const permintaan: PermintaanPaketContoh = {
      kota: KOTA_CONTOH,
      benih,
      tanggal,
      tanam,
      urut,
      pdf,
      hanya: bagian.map(({ kode }) => kode),
      ulang: bagian.filter(({ keadaan }) => keadaan === 'digantikan').map(({ kode }) => kode),
      tanggalLain: Object.fromEntries(bagian.map((satu) => [satu.kode, satu.sidang])),
    };
    for await (const paket of generatePaketContoh(permintaan)) {
      const satu = menurut.get(paket.kelurahan.kelurahan.kode);
      if (satu === undefined) continue;
      const { nama, isi } = createBerkasKunciContoh(paket);
      yield {
        kiriman: satu,
        paket: { nama: paket.namaBerkas, isi: paket.zip },
        kunci: { nama, isi: new TextEncoder().encode(isi) },
      };
    }
  }
}

/** Cut off, as by a stick that was pulled out; every second one changed within instead. */
function damage({ nama, isi }: BerkasKota, urut: number): BerkasKota {
  if (urut % 2 === 0) return { nama, isi: isi.slice(0, Math.floor(isi.length / 2)) };
  const rusak = isi.slice();
  const tengah = Math.floor(isi.length / 2);
  rusak[tengah] = (rusak[tengah] ?? 0) ^ 0xff;
  return { nama, isi: rusak };
}

/** Keys of the kelurahan of the sample city, all but `tanpa`. */
async function listKunci(tanpa: readonly string[]): Promise<KunciPublik[]> {
  const dikenal = listKelurahan(KOTA_CONTOH).filter(({ wilayah }) => !tanpa.includes(wilayah.kelurahan.kode));
  return Promise.all(
    dikenal.map(async ({ wilayah: { kelurahan } }): Promise<KunciPublik> => {
      const { penyegel, penerima } = await createKunciContoh(kelurahan);
      return {
        peran: 'kelurahan',
        kode: getKodeSepuluh(kelurahan),
        nama: kelurahan.nama,
        publik: Buffer.from(penyegel.publik).toString('hex'),
        penerima,
      };
    }),
  );
}
