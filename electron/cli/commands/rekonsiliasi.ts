import type { Client } from '#contract/index.ts';
import type { DaftarPadanan } from '#contract/rekonsiliasi.ts';
import { readBerkas, writeBerkas } from '../files.ts';
import { GalatCli, type Jawaban } from '../galat-cli.ts';
import { type Konteks, readHasil } from '../konteks.ts';
import { withData } from '../open-client.ts';
import { refuseTanpaKolom } from './impor.ts';

export interface PilihanRekonsiliasi {
  readonly data: string;
  readonly jenis: DaftarPadanan['jenis'];
  readonly daftar: string;
  readonly out: string;
}

/**
 * Matches a list with the registry and writes the whole result as a workbook. A file that is in the data already is not written
 * again; one that is new is imported first.
 */
export async function runRekonsiliasi(konteks: Konteks, pilihan: PilihanRekonsiliasi): Promise<Jawaban> {
  const berkas = await readBerkas(konteks.resolve(pilihan.daftar));
  return withData(konteks.resolve(pilihan.data), konteks, async (client) => {
    const kiri = await importDaftar(client, konteks, pilihan.jenis, berkas);
    const { signal } = konteks;
    const jalan = await client.rekonsiliasi.jalankan({ kiri, kanan: null }, { signal });
    const { rekonsiliasi, kiri: jumlahKiri, kanan, status } = await readHasil(jalan, konteks);
    const ekspor = await client.rekonsiliasi.ekspor({ rekonsiliasi, bentuk: 'xlsx' }, { signal });
    const { dokumen } = await readHasil(ekspor, konteks);
    const tujuan = konteks.resolve(pilihan.out);
    await writeBerkas(tujuan, await client.rekonsiliasi.unduh({ dokumen }));
    const { silang } = await client.rekonsiliasi.get({ rekonsiliasi });
    return { isi: { kiri: jumlahKiri, kanan, status, silang, berkas: tujuan }, keluar: 0 };
  });
}

/** The list in the data: the one with the same content and kind, or this file now. */
async function importDaftar(
  client: Client,
  konteks: Konteks,
  jenis: DaftarPadanan['jenis'],
  berkas: File,
): Promise<number> {
  const { signal } = konteks;
  const { pratinjau } = await readHasil(await client.daftar.periksa({ jenis, berkas }, { signal }), konteks);
  const ada = (await client.daftar.riwayat()).find(
    (satu) => satu.sha256 === pratinjau.sha256 && satu.jenis === jenis && satu.ditarik === null,
  );
  if (ada !== undefined) {
    await client.daftar.buang({ pratinjau: pratinjau.id });
    return ada.id;
  }
  refuseTanpaKolom(pratinjau);
  const hasil = await readHasil(await client.daftar.tulis({ pratinjau: pratinjau.id }, { signal }), konteks);
  if (hasil.berkas !== null) return hasil.berkas;
  throw new GalatCli(
    'DAFTAR_KOSONG',
    `Tidak ada baris ${berkas.name} yang dapat dipakai. Periksa dengan perintah impor --periksa.`,
  );
}
