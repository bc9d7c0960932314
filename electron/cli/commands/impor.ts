import type { Client } from '#contract/index.ts';
import { readBerkas } from '../files.ts';
import { GalatCli, type Jawaban } from '../galat-cli.ts';
import { type Konteks, readHasil } from '../konteks.ts';
import { withData } from '../open-client.ts';

export interface PilihanImpor {
  readonly data: string;
  readonly jenis: 'usulan' | 'keputusan';
  readonly sidang?: number;
  readonly periksa?: boolean;
}

type Bidang = { readonly kode: string; readonly nama: string };
type Pratinjau = Parameters<Client['impor']['tulis']>[0];

const SEKALI_AMBIL = 500;

/**
 * Reads a list and writes what can be taken. Rows that are refused do not hold up the others: the exit code is 1 only when the
 * file or every row of it is refused.
 */
export async function runImpor(konteks: Konteks, berkas: string, pilihan: PilihanImpor): Promise<Jawaban> {
  const { data, jenis, sidang, periksa = false } = pilihan;
  if ((jenis === 'keputusan') !== (sidang !== undefined)) {
    const kalimat = 'Pilihan --sidang wajib untuk --jenis keputusan, dan hanya untuk itu.';
    throw new GalatCli('PERINTAH_SALAH', `${kalimat} Lihat --help.`, 2);
  }
  const isi = await readBerkas(konteks.resolve(berkas));
  return withData(konteks.resolve(data), konteks, async (client) => {
    const masukan = { berkas: isi, jenis, ...(sidang === undefined ? {} : { sidang }) };
    const aliran = await client.impor.periksa(masukan, { signal: konteks.signal });
    const { pratinjau } = await readHasil(aliran, konteks);
    refuseTanpaKolom(pratinjau);
    const temuan = await listTemuan(client, { pratinjau: pratinjau.id });
    const jumlah = await finish(client, { pratinjau: pratinjau.id }, periksa, pratinjau.jumlah);
    const { dibaca, baru, diperbarui, sama, ditolak } = jumlah;
    const semuaDitolak = dibaca > 0 && ditolak === dibaca;
    return { isi: { dibaca, diterima: baru + diperbarui, ditolak, sama, temuan }, keluar: semuaDitolak ? 1 : 0 };
  });
}

/** On the screens columns can be mapped by hand; here the file must name what it needs. */
function refuseTanpaKolom({ lembar, kurang, bidang }: { lembar: string; kurang: string[]; bidang: Bidang[] }): void {
  if (kurang.length === 0) return;
  const nama = kurang.map((kode) => bidang.find((satu) => satu.kode === kode)?.nama ?? kode).join(' dan ');
  throw new GalatCli(
    'KOLOM_WAJIB_TIDAK_ADA',
    `Lembar ${lembar} tidak memuat kolom ${nama}. Perbaiki judul kolomnya, atau petakan kolomnya di layar Impor.`,
  );
}

async function finish<J>(client: Client, pratinjau: Pratinjau, periksa: boolean, jumlah: J) {
  if (!periksa) return (await client.impor.tulis(pratinjau)).jumlah;
  await client.impor.buang(pratinjau);
  return jumlah;
}

/** All findings, row by row. */
async function listTemuan(client: Client, { pratinjau }: Pratinjau) {
  const temuan: { baris: number; kolom: string; kode: string; pesan: string }[] = [];
  for (;;) {
    const jendela = { pratinjau, offset: temuan.length, limit: SEKALI_AMBIL };
    const { total, baris } = await client.impor.listTemuan(jendela);
    temuan.push(...baris.map(({ baris: nomor, kolom, kode, pesan }) => ({ baris: nomor, kolom, kode, pesan })));
    if (temuan.length >= total || baris.length === 0) return temuan;
  }
}
