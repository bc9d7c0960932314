import { availableParallelism } from 'node:os';
import type { Kemajuan } from '#contract/bentuk.ts';
import type { RunTask, TaskOptions } from '../workers/run-task.ts';
import type { HasilTerimaPaket, MasukanTerima } from './terima-paket.ts';

/** More threads than this cost memory that a laptop of 4 GB has not got. */
const THREAD_TERBANYAK = 4;
/** Fewer files than this are done before a second thread has started. */
const BERKAS_SETIAP_THREAD = 4;

const urutNama = new Intl.Collator('id', { numeric: true });

/**
 * Takes packages in with as many threads as the machine has: each verifies its own and writes them one by one; SQLite lets one write at a
 * time. Files of the same session always go to the same thread, so that versions stay in their order.
 */
export async function terimaBersama(
  runTask: RunTask,
  masukan: MasukanTerima,
  { signal, onProgress }: TaskOptions,
): Promise<HasilTerimaPaket> {
  const bagian = splitBerkas(masukan.berkas);
  const henti = new AbortController();
  const gabungan = signal === undefined ? henti.signal : AbortSignal.any([signal, henti.signal]);
  const selesai = bagian.map(() => 0);
  const tell = (i: number, kemajuan: Kemajuan): void => {
    selesai[i] = kemajuan.selesai;
    onProgress?.({ ...kemajuan, selesai: selesai.reduce((a, b) => a + b, 0), total: masukan.berkas.length });
  };
  const hasil = await Promise.allSettled(
    bagian.map(async (berkas, i) => {
      try {
        const pilihan = { signal: gabungan, menulis: true, onProgress: (kabar: Kemajuan) => tell(i, kabar) };
        return await runTask('terimaPaket', { ...masukan, berkas }, pilihan);
      } catch (galat) {
        // One that fails or is cancelled stops the others, and none is left writing.
        henti.abort();
        throw galat;
      }
    }),
  );
  return joinHasil(hasil.map(takeHasil));
}

function splitBerkas(berkas: MasukanTerima['berkas']): MasukanTerima['berkas'][] {
  const banyak = Math.min(
    availableParallelism(),
    THREAD_TERBANYAK,
    Math.max(1, Math.floor(berkas.length / BERKAS_SETIAP_THREAD)),
  );
  const menurutSidang = new Map<string, MasukanTerima['berkas'][number][]>();
  for (const satu of berkas) {
    const sidang = satu.nama.replace(/_v\d+\.zip(\.age)?$/, '');
    menurutSidang.set(sidang, [...(menurutSidang.get(sidang) ?? []), satu]);
  }
  const bagian = Array.from({ length: banyak }, (): MasukanTerima['berkas'][number][] => []);
  for (const [i, sesidang] of [...menurutSidang.values()].entries()) bagian[i % banyak]?.push(...sesidang);
  return bagian.filter((satu) => satu.length > 0);
}

function takeHasil(satu: PromiseSettledResult<HasilTerimaPaket>): HasilTerimaPaket {
  if (satu.status === 'rejected') throw satu.reason;
  return satu.value;
}

function joinHasil(hasil: readonly HasilTerimaPaket[]): HasilTerimaPaket {
  const menurutNama = (a: { readonly berkas: string }, b: { readonly berkas: string }): number =>
    urutNama.compare(a.berkas, b.berkas);
  return {
    masuk: hasil.flatMap(({ masuk }) => masuk).sort(menurutNama),
    sudahAda: hasil.flatMap(({ sudahAda }) => sudahAda).sort(urutNama.compare),
    ditolak: hasil.flatMap(({ ditolak }) => ditolak).sort(menurutNama),
  };
}
