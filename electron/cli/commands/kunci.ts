import type { Client } from '#contract/index.ts';
import { readBerkas, writeBerkas } from '../files.ts';
import { GalatCli, type Jawaban } from '../galat-cli.ts';
import type { Konteks } from '../konteks.ts';
import { withData } from '../open-client.ts';

export interface PilihanKunci {
  readonly data: string;
  readonly out?: string;
  /** Key files of the other side. */
  readonly terima?: readonly string[];
  /** Also keys that replace one in force. */
  readonly gantikan?: boolean;
  readonly daftar?: boolean;
}

/** The public key of this data and its fingerprint, made where there is none yet; and the keys of others: taking in, listing. */
export async function runKunci(konteks: Konteks, pilihan: PilihanKunci): Promise<Jawaban> {
  const { data, out, terima, daftar } = pilihan;
  if ([out, terima, daftar].filter((satu) => satu !== undefined).length > 1) {
    throw new GalatCli('PERINTAH_SALAH', 'Pakai salah satu saja dari --out, --terima, dan --daftar.', 2);
  }
  const berkas = await Promise.all((terima ?? []).map((nama) => readBerkas(konteks.resolve(nama))));
  return withData(konteks.resolve(data), konteks, async (client) => {
    if (terima !== undefined) return takeKunci(client, berkas, pilihan.gantikan === true);
    if (daftar === true) return { isi: await listSemua(client), keluar: 0 };
    const kunci = await client.kunciSendiri.siapkan();
    const { peran, kode, nama } = kunci;
    const isi = { ...kunci, ...(peran === 'kelurahan' && { kelurahan: { kode, nama } }) };
    if (out === undefined) return { isi, keluar: 0 };
    const tujuan = konteks.resolve(out);
    await writeBerkas(tujuan, await client.kunciSendiri.berkas());
    return { isi: { ...isi, berkas: tujuan }, keluar: 0 };
  });
}

/** Keeps what can be kept. Where a file was refused the exit code says so, and the answer which one and why. */
async function takeKunci(client: Client, berkas: File[], gantikan: boolean): Promise<Jawaban> {
  const diperiksa = await client.kunciDikenal.periksa({ berkas });
  const daftar = [];
  const ditolak = [];
  for (const satu of diperiksa) {
    if (satu.keadaan === 'ditolak') {
      ditolak.push({ berkas: satu.berkas, kode: satu.kode, pesan: satu.pesan });
    } else if (satu.menggantikan !== null && !gantikan) {
      const { sidikKunci } = satu.menggantikan;
      const pesan = `Kunci ini menggantikan kunci ${sidikKunci} yang berlaku. Cocokkan sidiknya, lalu pakai --gantikan.`;
      ditolak.push({ berkas: satu.berkas, kode: 'MENGGANTIKAN', pesan });
    } else {
      daftar.push({ asal: 'berkas' as const, kunci: satu.kunci, menggantikan: satu.menggantikan?.publik ?? null });
    }
  }
  const kosong = { baru: 0, diperbarui: 0, menggantikan: 0, sama: 0 };
  const hasil = daftar.length === 0 ? kosong : await client.kunciDikenal.terima({ daftar });
  return { isi: { ...hasil, ditolak }, keluar: ditolak.length === 0 ? 0 : 1 };
}

async function listSemua(client: Client) {
  const kunci = [];
  for (;;) {
    const { total, baris } = await client.kunciDikenal.list({ offset: kunci.length, limit: 500 });
    kunci.push(...baris);
    if (baris.length === 0 || kunci.length >= total) return { jumlah: total, kunci };
  }
}
