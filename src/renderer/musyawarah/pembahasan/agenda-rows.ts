import type { QueryClient } from '@tanstack/react-query';
import type { Calon, CalonRingkas, KemajuanSidang } from '#contract/pembahasan.ts';
import type { Sidang } from '#contract/sidang.ts';
import type { LangkahSidang } from '#domain/sidang.ts';
import { BARIS_PER_PERMINTAAN, type RowsAnswer, type RowWindow } from '../../components/data-table/row-window.ts';
import { client, orpc } from '../../rpc/client.ts';

/** Key of the agenda in the order of its numbers; the windows of `useRowWindow` hang below it. */
export function getAgendaKey(sidang: number): readonly unknown[] {
  return [...orpc.pembahasan.list.key(), 'agenda', sidang];
}

export function fetchAgenda(
  sidang: number,
  { offset, limit }: RowWindow<'nomor'>,
  signal?: AbortSignal,
): Promise<RowsAnswer<CalonRingkas>> {
  return client.pembahasan.list({ sidang, offset, limit }, signal === undefined ? {} : { signal });
}

function getWindowKey(sidang: number, permintaan: number): readonly unknown[] {
  return [...getAgendaKey(sidang), 'jendela', null, permintaan];
}

function findPermintaan(nomor: number): number {
  return Math.floor((nomor - 1) / BARIS_PER_PERMINTAAN);
}

function loadWindow(queries: QueryClient, sidang: number, permintaan: number): Promise<RowsAnswer<CalonRingkas>> {
  return queries.fetchQuery({
    queryKey: getWindowKey(sidang, permintaan),
    queryFn: ({ signal }) =>
      fetchAgenda(sidang, { offset: permintaan * BARIS_PER_PERMINTAAN, limit: BARIS_PER_PERMINTAAN }, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Forgets what was held of the agenda, because it may have changed elsewhere: an import, another step. */
export function forgetAgenda(queries: QueryClient, sidang: number): void {
  queries.removeQueries({ queryKey: getAgendaKey(sidang) });
  queries.removeQueries({ queryKey: orpc.pembahasan.get.key() });
}

/**
 * The number to take up next: from `dari` on, then from the beginning, those put aside only when no other is left; null when all are
 * decided. Walks over the windows that are held already, so that the next candidate comes without waiting.
 */
export async function findBelumDiputus(
  queries: QueryClient,
  sidang: number,
  dari: number,
  kemajuan: KemajuanSidang,
): Promise<number | null> {
  if (kemajuan.berikut === null || kemajuan.berikut >= dari) return kemajuan.berikut;
  const tinggalParkir = kemajuan.usulan - kemajuan.diputus === kemajuan.diparkir;
  const terakhir = findPermintaan(kemajuan.usulan);
  for (let permintaan = findPermintaan(dari); permintaan <= terakhir; permintaan += 1) {
    const { baris } = await loadWindow(queries, sidang, permintaan);
    const belum = baris.find((satu) => satu.nomor >= dari && satu.putusan === null && satu.diparkir === tinggalParkir);
    if (belum !== undefined) return belum.nomor;
  }
  return kemajuan.berikut;
}

/** What of a row of the agenda a step changes. */
export type UbahanCalon = Partial<Pick<CalonRingkas, 'putusan' | 'alasan' | 'diparkir'>>;

/** Brings a step that is on the disk into everything on screen, without asking again. */
export function applyLangkah(
  queries: QueryClient,
  sidang: number,
  nomor: number,
  ubahan: UbahanCalon,
  kemajuan: KemajuanSidang,
): void {
  queries.setQueryData<RowsAnswer<CalonRingkas>>(getWindowKey(sidang, findPermintaan(nomor)), (lama) =>
    lama === undefined
      ? undefined
      : { ...lama, baris: lama.baris.map((satu) => (satu.nomor === nomor ? { ...satu, ...ubahan } : satu)) },
  );
  applyKemajuan(queries, sidang, kemajuan);
}

/** What of the candidate itself a step changes, in memory, so that the next key on it knows. */
export function applyCalon(queries: QueryClient, sidang: number, nomor: number, ubahan: Partial<Calon>): void {
  queries.setQueryData<Calon>(getCalonOptions(sidang, nomor).queryKey, (lama) =>
    lama === undefined ? undefined : { ...lama, ...ubahan },
  );
}

/** Progress in the session column and on this screen. */
export function applyKemajuan(queries: QueryClient, sidang: number, kemajuan: KemajuanSidang): void {
  queries.setQueryData(orpc.pembahasan.kemajuan.queryKey({ input: { sidang } }), kemajuan);
  queries.setQueryData<Sidang>(orpc.sidang.get.queryKey({ input: { sidang } }), (lama) =>
    lama === undefined
      ? undefined
      : {
          ...lama,
          usulan: kemajuan.usulan,
          diputus: kemajuan.diputus,
          jumlah: kemajuan.jumlah,
          langkahSelesai: withPembahasan(lama.langkahSelesai, kemajuan.berikut === null && kemajuan.usulan > 0),
        },
  );
}

function withPembahasan(langkah: readonly LangkahSidang[], selesai: boolean): LangkahSidang[] {
  const lain = langkah.filter((satu) => satu !== 'pembahasan');
  return selesai ? [...lain, 'pembahasan'] : lain;
}

export function getCalonOptions(sidang: number, nomor: number) {
  return orpc.pembahasan.get.queryOptions({ input: { sidang, nomor }, staleTime: Number.POSITIVE_INFINITY });
}

/** The candidate, from memory when it was fetched ahead. */
export function loadCalon(queries: QueryClient, sidang: number, nomor: number): Promise<Calon> {
  return queries.ensureQueryData(getCalonOptions(sidang, nomor));
}

/**
 * The candidate as the data file has it now. Asked past the query: a query that loses its screen while it runs is cancelled,
 * and the screen has moved on to the next candidate by then.
 */
export async function reloadCalon(queries: QueryClient, sidang: number, nomor: number): Promise<Calon> {
  const calon = await client.pembahasan.get({ sidang, nomor });
  queries.setQueryData(getCalonOptions(sidang, nomor).queryKey, calon);
  return calon;
}
