import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { BATAS_AWAL } from '#domain/batas.ts';
import { getKodeSepuluh } from '#domain/kelurahan.ts';
import { sumMasuk } from '#domain/rekap.ts';
import { toTanggal } from '#domain/tanggal.ts';
import { createDinsosContoh } from '../contoh/dinsos-contoh.ts';
import type { BerkasKota, KirimanKota } from '../contoh/kiriman-kota.ts';
import type { Data, Sambungan } from '../db/open.ts';
import { GalatMufakat } from '../galat.ts';
import { writePengaturan } from '../kelurahan/kelurahan.ts';
import { ensureKunci } from '../kunci/kunci.ts';
import { ensureKunciSandi } from '../kunci/kunci-sandi.ts';
import { writeKunciDiterima } from '../kunci/terima-kunci.ts';
import type { HasilTerimaPaket } from '../rekap/terima-paket.ts';
import type { UnitOfWork } from '../unit-of-work.ts';
import type { RunTask, TaskOptions } from '../workers/run-task.ts';
import { createPenulis } from '../workers/write-alone.ts';
import type { Gerbang } from './gerbang.ts';

export interface LayananContoh {
  readonly gerbang: Gerbang;
  readonly createUnitOfWork: (data: Data) => UnitOfWork;
  readonly clock: () => Date;
  readonly pelaku: string;
  readonly runTask: RunTask;
}

export interface HasilContohDinsos {
  readonly paket: number;
  readonly keputusan: number;
  readonly folderLatihan: string;
}

/** Beside the data, to be dropped on the board. */
const FOLDER_LATIHAN = 'paket-contoh';

/**
 * Makes the data of the sample Dinas Sosial: its settings and the keys that it trusts in one command, then the packages as the board takes
 * them in. Throws SUDAH_DISIAPKAN, SANDI_PENDEK, SUDAH_TERBUKA or DIBATALKAN and leaves the folder as it was.
 */
export async function createContohDinsos(
  layanan: LayananContoh,
  { sandi, benih }: { readonly sandi: string; readonly benih: number },
  pilihan: TaskOptions,
): Promise<HasilContohDinsos> {
  const { gerbang, createUnitOfWork, clock, runTask } = layanan;
  const folderLatihan = path.join(gerbang.folderData, FOLDER_LATIHAN);
  let hasil: readonly HasilTerimaPaket[] = [];
  await gerbang.create(sandi, async (data, sambungan) => {
    const kiriman = await runTask('kirimanKota', { benih, hariIni: toTanggal(clock()) }, pilihan);
    const unitOfWork = createUnitOfWork(data);
    await writeIsian(unitOfWork, benih, kiriman);
    await ensureKunci({ data, unitOfWork });
    await ensureKunciSandi({ data, unitOfWork });
    hasil = await terimaSemua(layanan, sambungan, kiriman, pilihan);
    await writeLatihan(folderLatihan, kiriman.latihan, pilihan.signal);
  });
  const { diterima, keputusan } = sumMasuk(hasil);
  return { paket: diterima, keputusan, folderLatihan };
}

function writeIsian(unitOfWork: UnitOfWork, benih: number, { batas, kunci }: KirimanKota): Promise<void> {
  return unitOfWork.run({ nama: 'gerbang.contohDinsos', masukan: { benih } }, async ({ trx, waktu }) => {
    await writePengaturan(trx, 'dinsos', createDinsosContoh());
    await writePengaturan(trx, 'contoh', true);
    await writePengaturan(trx, 'batas', { ...BATAS_AWAL, usulan: batas });
    const daftar = kunci.map((satu) => ({ asal: 'berkas' as const, kunci: satu, menggantikan: null }));
    await writeKunciDiterima(trx, daftar, waktu);
  });
}

/** Takes each day's packages in with the very code of the board, in one thread: to start more would take longer than they save. */
function terimaSemua(
  { clock, pelaku, runTask }: LayananContoh,
  sambungan: Sambungan,
  { batas, gelombang }: KirimanKota,
  pilihan: TaskOptions,
): Promise<HasilTerimaPaket[]> {
  const kebijakan = {
    kota: getKodeSepuluh(createDinsosContoh().kota),
    contoh: true,
    batas: { usulan: batas },
    pengirim: 'dikenal',
    identitas: [],
  } as const;
  const masukan = { sambungan, penulis: createPenulis({ clock, pelaku }), kebijakan, gelombang };
  return runTask('terimaGelombang', masukan, { ...pilihan, menulis: true });
}

/** The last step: what goes wrong or is cancelled here leaves nothing of the folder. */
async function writeLatihan(
  folder: string,
  berkas: readonly BerkasKota[],
  signal: AbortSignal | undefined,
): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    for (const { nama, isi } of berkas) await writeFile(path.join(folder, nama), isi);
    if (signal?.aborted) throw new GalatMufakat('DIBATALKAN');
  } catch (galat) {
    await rm(folder, { recursive: true, force: true });
    throw galat;
  }
}
