import type { HasilTerima } from '#contract/rekap.ts';
import type { KodeTolakPaket } from '#domain/rekap.ts';
import { splitKelompok } from './kumpulan.ts';

export interface PilihanKirim {
  /** One call of the core, telling how many of its files are done. */
  readonly send: (berkas: readonly File[], tell: (selesai: number) => void) => Promise<HasilTerima>;
  /** Bytes of the largest file that a call may carry. */
  readonly byteTerbesar: number;
  /** Asked between two calls: true stops there. */
  readonly isBerhenti: () => boolean;
  /** How many files are done so far, over all calls. */
  readonly onKemajuan: (selesai: number) => void;
}

export interface HasilKirim {
  readonly hasil: readonly HasilTerima[];
  /** Not sent, because it stopped before. */
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

/** A file that cannot be sent would fail the whole call, and the others with it: it is refused here. */
async function sendKelompok(
  kelompok: readonly File[],
  sebelum: number,
  { send, byteTerbesar, onKemajuan }: PilihanKirim,
): Promise<HasilTerima> {
  const ditolak: HasilTerima['ditolak'] = [];
  const berkas: File[] = [];
  for (const satu of kelompok) {
    const pesan = await findMasalah(satu, byteTerbesar);
    if (pesan === null) berkas.push(satu);
    else ditolak.push({ berkas: satu.name, kode: TIDAK_TERBACA, pesan, pengirim: null });
  }
  if (berkas.length === 0) return { jenis: 'hasil', masuk: [], sudahAda: [], ditolak };
  const hasil = await send(berkas, (selesai) => onKemajuan(sebelum + ditolak.length + selesai));
  return { ...hasil, ditolak: [...ditolak, ...hasil.ditolak] };
}

const TIDAK_TERBACA: KodeTolakPaket = 'BERKAS_TIDAK_TERBACA';

async function findMasalah(berkas: File, byteTerbesar: number): Promise<string | null> {
  if (berkas.size > byteTerbesar) {
    return 'Berkas ini terlalu besar untuk lewat peramban. Masukkan dengan jendela Mufakat atau perintah rekap.';
  }
  try {
    await berkas.slice(0, 1).arrayBuffer();
    return null;
  } catch {
    return 'Berkas ini tidak dapat dibaca: mungkin flash disk dicabut atau berkasnya dipindahkan. Pasang lagi, lalu masukkan lagi.';
  }
}
