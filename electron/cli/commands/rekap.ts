import type { Client } from '#contract/index.ts';
import type { BENTUK_SIKS, HasilTerima } from '#contract/rekap.ts';
import type { Periode } from '#domain/periode.ts';
import { sumMasuk } from '#domain/rekap.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { GalatCli, type Jawaban } from '../galat-cli.ts';
import { type Konteks, readHasil } from '../konteks.ts';
import { withData } from '../open-client.ts';
import { type BerkasDitolak, type BerkasPaket, listPaket, readPaketFiles } from '../paket-files.ts';
import { withKotaSementara } from '../rekap-sementara.ts';
import { writeHasil } from '../write-hasil.ts';

export interface PilihanRekap {
  readonly out: string;
  /** Data of Dinas Sosial; where it is not told the recap is made of these packages alone and kept nowhere else. */
  readonly data?: string;
  /** Key files of kelurahan, for a recap without data. */
  readonly kunci?: readonly string[];
  /** Code of the city, for a recap without data. */
  readonly kota?: string;
  readonly bulan?: Periode;
  readonly siks: (typeof BENTUK_SIKS)[number];
  readonly diterima?: Tanggal;
}

type Pengirim = 'dikenal' | 'pertama';

interface Permintaan {
  readonly paket: readonly BerkasPaket[];
  /** Files that were refused before they could be read. */
  readonly ditolak: readonly BerkasDitolak[];
  readonly pilihan: PilihanRekap;
  readonly pengirim: Pengirim;
}

/**
 * Takes packages in and writes all that Dinas Sosial passes on into a folder. Refused packages do not hold up the others: the exit code
 * is 1 only where none is left. `keputusan` and `ganda` tell of the recap that was written, the other numbers of the files handed in.
 */
export async function runRekap(konteks: Konteks, nama: readonly string[], pilihan: PilihanRekap): Promise<Jawaban> {
  const { data, kunci, kota } = pilihan;
  if (data !== undefined && (kunci !== undefined || kota !== undefined)) {
    throw new GalatCli('PERINTAH_SALAH', 'Pilihan --kunci dan --kota hanya untuk rekap tanpa --data.', 2);
  }
  const { paket, ditolak } = await listPaket(nama.map((satu) => konteks.resolve(satu)));
  if (data !== undefined) {
    const permintaan: Permintaan = { paket, ditolak, pilihan, pengirim: 'dikenal' };
    return withData(konteks.resolve(data), konteks, (client) => makeRekap(konteks, client, permintaan));
  }
  const pengirim: Pengirim = kunci === undefined ? 'pertama' : 'dikenal';
  return withKotaSementara(konteks, { paket, kunci, kota }, (client) =>
    makeRekap(konteks, client, { paket, ditolak, pilihan, pengirim }),
  );
}

async function makeRekap(konteks: Konteks, client: Client, permintaan: Permintaan): Promise<Jawaban> {
  const { pilihan, pengirim } = permintaan;
  const { hasil, ditolak } = await terimaSemua(konteks, client, permintaan);
  const { diterima, terlambat, digantikan, sudahAda } = sumMasuk(hasil);
  const masuk = { diterima, terlambat, digantikan, sudahAda, ditolak };
  if (diterima + sudahAda === 0) {
    konteks.report('Tidak ada paket yang dapat dipakai, jadi tidak ada hasil yang ditulis.');
    return { isi: { ...masuk, keputusan: 0, ganda: 0 }, keluar: 1 };
  }
  if (pengirim === 'pertama') {
    konteks.report(
      'Kunci pengirim tidak dicocokkan dengan daftar: pakai --data atau --kunci supaya pengirimnya pasti.',
    );
  }
  const bulan = pilihan.bulan === undefined ? await listBulan(client) : [pilihan.bulan];
  const jumlah = await countBulan(client, bulan);
  const { siks } = pilihan;
  const tertulis = await writeHasil(konteks, client, {
    folder: konteks.resolve(pilihan.out),
    bulan,
    siks,
    balasan: pilihan.data !== undefined,
  });
  return { isi: { ...masuk, ...jumlah, bulan, ...tertulis }, keluar: 0 };
}

async function terimaSemua(
  konteks: Konteks,
  client: Client,
  { paket, ditolak, pilihan, pengirim }: Permintaan,
): Promise<{ readonly hasil: readonly HasilTerima[]; readonly ditolak: readonly BerkasDitolak[] }> {
  const semua: HasilTerima[] = [];
  const tolakan = [...ditolak];
  const lain = { pengirim, diterima: pilihan.diterima ?? null, contoh: pilihan.data === undefined };
  for await (const bagian of readPaketFiles(paket)) {
    tolakan.push(...bagian.ditolak);
    if (bagian.berkas.length === 0) continue;
    const masukan = { ...lain, berkas: [...bagian.berkas] };
    const hasil = await readHasil(await client.rekap.terima(masukan, { signal: konteks.signal }), konteks);
    semua.push(hasil);
    tolakan.push(...hasil.ditolak.map(({ berkas, kode, pesan }) => ({ berkas, kode, pesan })));
  }
  return { hasil: semua, ditolak: tolakan };
}

/** Months of which a package is in force, the oldest first. */
async function listBulan(client: Client): Promise<Periode[]> {
  const semua = await client.rekap.listPeriode();
  return semua.flatMap(({ periode, paket }) => (paket === 0 ? [] : [periode])).reverse();
}

/** Decisions of these months, and people or families that more than one kelurahan proposes. */
async function countBulan(client: Client, bulan: readonly Periode[]) {
  let keputusan = 0;
  let ganda = 0;
  for (const periode of bulan) {
    for (const { layak, tidak_layak, ditunda } of await client.rekap.program({ periode })) {
      keputusan += layak + tidak_layak + ditunda;
    }
    const { perJenis } = await client.rekap.listTemuan({ offset: 0, limit: 1, saring: { periode } });
    ganda += perJenis.nik_ganda + perJenis.kk_ganda;
  }
  return { keputusan, ganda };
}
