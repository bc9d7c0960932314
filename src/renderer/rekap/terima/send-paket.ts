import type { HasilTerima } from '#contract/rekap.ts';
import type { KodeTolakPaket } from '#domain/rekap.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { client } from '../../rpc/client.ts';
import { readStream } from '../../rpc/read-stream.ts';
import { splitKelompok } from './kumpulan.ts';

export interface PilihanKirim {
  readonly diterima: Tanggal | null;
  readonly signal: AbortSignal;
  /** Asked between two calls: true stops there. */
  readonly isBerhenti: () => boolean;
  /** How many files are done so far, over all calls. */
  readonly onKemajuan: (selesai: number) => void;
}

export interface HasilKirim {
  readonly hasil: readonly HasilTerima[];
  readonly sisa: readonly File[];
  /** What stopped it; null otherwise. */
  readonly galat: unknown;
}

/** Hands files to the core, some at a time, so that never all of them are in memory. What came in before it stops stays. */
export async function sendPaket(berkas: readonly File[], pilihan: PilihanKirim): Promise<HasilKirim> {
  const hasil: HasilTerima[] = [];
  let selesai = 0;
  for (const kelompok of splitKelompok(berkas)) {
    if (pilihan.isBerhenti()) break;
    try {
      hasil.push(await sendKelompok(kelompok, selesai, pilihan));
    } catch (galat) {
      return { hasil, sisa: berkas.slice(selesai), galat };
    }
    selesai += kelompok.length;
    pilihan.onKemajuan(selesai);
  }
  return { hasil, sisa: berkas.slice(selesai), galat: null };
}

async function sendKelompok(
  kelompok: readonly File[],
  sebelum: number,
  { diterima, signal, onKemajuan }: PilihanKirim,
): Promise<HasilTerima> {
  const masalah = await Promise.all(kelompok.map(findMasalah));
  const ditolak = kelompok.flatMap((satu, i) => {
    const pesan = masalah[i];
    return pesan == null ? [] : [{ berkas: satu.name, kode: KODE_TIDAK_TERBACA, pesan, pengirim: null }];
  });
  const berkas = kelompok.filter((_, i) => masalah[i] === null);
  if (berkas.length === 0) return { jenis: 'hasil', masuk: [], sudahAda: [], ditolak };
  const kabar = await client.rekap.terima({ berkas, diterima, pengirim: 'dikenal' }, { signal });
  const hasil = await readStream(kabar, (kemajuan) => onKemajuan(sebelum + ditolak.length + kemajuan.selesai));
  return { ...hasil, ditolak: [...ditolak, ...hasil.ditolak] };
}

const KODE_TIDAK_TERBACA: KodeTolakPaket = 'BERKAS_TIDAK_TERBACA';

/** The browser host takes no more in one call. */
const BYTE_LEWAT_PERAMBAN = 60 * 1024 * 1024;

/** A file that cannot be sent would fail the whole call, and the others with it. Null where nothing is wrong. */
async function findMasalah(berkas: File): Promise<string | null> {
  if (window.location.protocol === 'http:' && berkas.size > BYTE_LEWAT_PERAMBAN) {
    return 'Berkas ini terlalu besar untuk lewat peramban. Masukkan dengan jendela Mufakat atau perintah rekap.';
  }
  try {
    await berkas.slice(0, 1).arrayBuffer();
    return null;
  } catch {
    return 'Berkas ini tidak dapat dibaca: mungkin flash disk dicabut atau berkasnya dipindahkan. Pasang lagi, lalu masukkan lagi.';
  }
}
