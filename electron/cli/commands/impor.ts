import type { JENIS_BERKAS, Pratinjau } from '#contract/impor.ts';
import type { Client } from '#contract/index.ts';
import { readBerkas } from '../files.ts';
import { GalatCli, type Jawaban } from '../galat-cli.ts';
import { type Konteks, readHasil } from '../konteks.ts';
import { withData } from '../open-client.ts';

export interface PilihanImpor {
  readonly data: string;
  readonly jenis: (typeof JENIS_BERKAS)[number];
  readonly sidang?: number;
  readonly periksa?: boolean;
}

type Bidang = { readonly kode: string; readonly nama: string };

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
    const saluran = chooseSaluran(client, konteks, { jenis, sidang });
    const pratinjau = await saluran.periksa(isi);
    refuseTanpaKolom(pratinjau);
    const temuan = await listTemuan(saluran.listTemuan, pratinjau.id);
    const jumlah = periksa ? pratinjau.jumlah : await saluran.tulis(pratinjau.id);
    if (periksa) await saluran.buang({ pratinjau: pratinjau.id });
    const { dibaca, baru, diperbarui, sama, ditolak } = jumlah;
    const semuaDitolak = dibaca > 0 && ditolak === dibaca;
    return { isi: { dibaca, diterima: baru + diperbarui, ditolak, sama, temuan }, keluar: semuaDitolak ? 1 : 0 };
  });
}

/** The way of a kind of file through the core: usulan and decisions, or lists of people. */
interface Saluran {
  readonly periksa: (berkas: File) => Promise<Pratinjau>;
  readonly listTemuan: Client['impor']['listTemuan'];
  readonly tulis: (pratinjau: string) => Promise<Pratinjau['jumlah']>;
  readonly buang: Client['impor']['buang'];
}

function chooseSaluran(
  client: Client,
  konteks: Konteks,
  { jenis, sidang }: Pick<PilihanImpor, 'jenis'> & { sidang: number | undefined },
): Saluran {
  const { signal } = konteks;
  if (jenis === 'usulan' || jenis === 'keputusan') {
    const lain = { jenis, ...(sidang === undefined ? {} : { sidang }) };
    return {
      periksa: async (berkas) =>
        (await readHasil(await client.impor.periksa({ ...lain, berkas }, { signal }), konteks)).pratinjau,
      listTemuan: client.impor.listTemuan,
      tulis: async (pratinjau) => (await client.impor.tulis({ pratinjau })).jumlah,
      buang: client.impor.buang,
    };
  }
  return {
    periksa: async (berkas) =>
      (await readHasil(await client.daftar.periksa({ jenis, berkas }, { signal }), konteks)).pratinjau,
    listTemuan: client.daftar.listTemuan,
    tulis: async (pratinjau) => (await readHasil(await client.daftar.tulis({ pratinjau }, { signal }), konteks)).jumlah,
    buang: client.daftar.buang,
  };
}

/** On the screens columns can be mapped by hand; here the file must name what it needs. */
export function refuseTanpaKolom({
  lembar,
  kurang,
  bidang,
}: {
  lembar: string;
  kurang: string[];
  bidang: Bidang[];
}): void {
  if (kurang.length === 0) return;
  const nama = kurang.map((kode) => bidang.find((satu) => satu.kode === kode)?.nama ?? kode).join(' dan ');
  throw new GalatCli(
    'KOLOM_WAJIB_TIDAK_ADA',
    `Lembar ${lembar} tidak memuat kolom ${nama}. Perbaiki judul kolomnya, atau petakan kolomnya di layar Impor.`,
  );
}

/** All findings, row by row. */
async function listTemuan(list: Saluran['listTemuan'], pratinjau: string) {
  const temuan: { baris: number; kolom: string; kode: string; pesan: string }[] = [];
  for (;;) {
    const { total, baris } = await list({ pratinjau, offset: temuan.length, limit: SEKALI_AMBIL });
    temuan.push(...baris.map(({ baris: nomor, kolom, kode, pesan }) => ({ baris: nomor, kolom, kode, pesan })));
    if (temuan.length >= total || baris.length === 0) return temuan;
  }
}
