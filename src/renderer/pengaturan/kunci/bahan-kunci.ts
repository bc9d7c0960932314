import type { KunciDiperiksa } from '#contract/kunci.ts';
import { client } from '../../rpc/client.ts';
import { readQr } from './read-qr.ts';

type Diterima = Exclude<KunciDiperiksa, { keadaan: 'ditolak' }>;

/** A key that can be trusted, and how it came. */
export interface CalonKunci {
  readonly asal: 'berkas' | 'qr';
  readonly isi: Diterima;
}

export interface KunciTertolak {
  /** Name of the file; empty for the camera. */
  readonly berkas: string;
  readonly pesan: string;
}

export interface HasilPeriksa {
  /** Known already just as they are. */
  readonly sama: readonly CalonKunci[];
  readonly calon: readonly CalonKunci[];
  readonly ditolak: readonly KunciTertolak[];
}

const TANPA_QR = 'Tidak ada kode QR yang terbaca pada gambar ini. Foto kodenya sekali lagi, tegak lurus dan terang.';

/** What files hold, key files and pictures of QR codes mixed. Writes nothing. */
export async function periksaBerkas(files: readonly File[]): Promise<HasilPeriksa> {
  const gambar = files.filter(isGambar);
  const kunci = files.filter((file) => !isGambar(file));
  const diperiksa = kunci.length === 0 ? [] : await client.kunciDikenal.periksa({ berkas: kunci });
  const hasil = diperiksa.map((isi) => ({ asal: 'berkas' as const, isi }));
  const tanpaQr: KunciTertolak[] = [];
  const dariQr = [];
  for (const file of gambar) {
    const teks = await readQr(file);
    if (teks === null) tanpaQr.push({ berkas: file.name, pesan: TANPA_QR });
    else dariQr.push(...(await periksaQr(teks, file.name)));
  }
  return sortHasil([...hasil, ...dariQr], tanpaQr);
}

/** What the camera read. Writes nothing. */
export async function periksaTeks(teks: string): Promise<HasilPeriksa> {
  return sortHasil(await periksaQr(teks, ''), []);
}

interface SatuHasil {
  readonly asal: 'berkas' | 'qr';
  readonly isi: KunciDiperiksa;
}

async function periksaQr(teks: string, berkas: string): Promise<SatuHasil[]> {
  const diperiksa = await client.kunciDikenal.periksa({ teks: teks.slice(0, 4096) || '-' });
  return diperiksa.map((isi) => ({ asal: 'qr', isi: { ...isi, berkas } }));
}

function sortHasil(hasil: readonly SatuHasil[], tanpaQr: readonly KunciTertolak[]): HasilPeriksa {
  const sama: CalonKunci[] = [];
  const calon: CalonKunci[] = [];
  const ditolak: KunciTertolak[] = [];
  for (const { asal, isi } of hasil) {
    if (isi.keadaan === 'ditolak') ditolak.push({ berkas: isi.berkas, pesan: isi.pesan });
    else if (isi.keadaan === 'sama') sama.push({ asal, isi });
    else calon.push({ asal, isi });
  }
  return { sama, calon, ditolak: [...ditolak, ...tanpaQr] };
}

function isGambar({ name, type }: File): boolean {
  return type.startsWith('image/') || /\.(png|jpe?g|webp)$/i.test(name);
}
