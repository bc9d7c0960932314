import type { JudulImpor, Lembar, Pemetaan, Sel } from '#domain/impor-lembar.ts';
import { GalatMufakat } from '../galat.ts';
import { GalatBerkas } from '../tables/galat-berkas.ts';
import { readTable } from '../tables/read-table.ts';
import type { MasukanPeriksa, Report } from '../workers/tasks.ts';
import type { BerkasPratinjau, PerbaikanSel } from './pratinjau-store.ts';

/** The part of a preview that reading needs. */
export interface MasukanBaca {
  readonly berkas: Pick<BerkasPratinjau, 'namaBerkas' | 'isi' | 'pemetaan' | 'perbaikan'>;
  readonly diingat: MasukanPeriksa['diingat'];
}

/** How the heading of a kind of list is found, and how a mapping by hand takes its place. */
export interface PencariJudul<B extends string> {
  readonly find: (lembar: readonly Lembar[]) => { readonly lembar: Lembar; readonly judul: JudulImpor<B> };
  readonly apply: (judul: JudulImpor<B>, pemetaan: Pemetaan<string>) => JudulImpor<B>;
}

/**
 * Reads a file and finds its list. A mapping of this preview comes first, then one remembered for the same headings, then what
 * the headings say; cells that were put right by hand are in place. Throws BERKAS_TIDAK_DITERIMA with the reason.
 */
export async function readBerkas<B extends string>(
  { berkas, diingat }: MasukanBaca,
  pencari: PencariJudul<B>,
  report: Report,
): Promise<{ lembar: Lembar; judul: JudulImpor<B> }> {
  return refuseGalatBerkas(async () => {
    const semua = await readTable(berkas.isi, berkas.namaBerkas, {
      onProgress: ({ selesai, total }) => report({ tahap: 'Membaca berkas', selesai, total }),
    });
    const { lembar, judul } = pencari.find(semua);
    const pemetaan = berkas.pemetaan ?? diingat[judul.sidik];
    const terpeta = pemetaan === undefined ? judul : pencari.apply(judul, pemetaan);
    report({ tahap: 'Memeriksa baris', selesai: 0, total: lembar.baris.length });
    return { lembar: applyPerbaikan(lembar, terpeta, berkas), judul: terpeta };
  });
}

/** Every refusal of a whole file leaves the thread as one coded error. */
export async function refuseGalatBerkas<R>(kerja: () => Promise<R>): Promise<R> {
  try {
    return await kerja();
  } catch (galat) {
    if (!(galat instanceof GalatBerkas)) throw galat;
    throw new GalatMufakat('BERKAS_TIDAK_DITERIMA', galat.message, { kode: galat.kode });
  }
}

function applyPerbaikan<B extends string>(
  lembar: Lembar,
  judul: JudulImpor<B>,
  { perbaikan }: MasukanBaca['berkas'],
): Lembar {
  if (perbaikan.length === 0) return lembar;
  const baris = [...lembar.baris];
  for (const satu of perbaikan) {
    const indeksBaris = satu.baris - lembar.mulaiBaris;
    const indeksKolom = findKolom(judul, satu);
    if (indeksKolom === undefined || baris[indeksBaris] === undefined) continue;
    baris[indeksBaris] = replaceSel(baris[indeksBaris], indeksKolom, satu.isi);
  }
  return { ...lembar, baris };
}

function findKolom<B extends string>(judul: JudulImpor<B>, { kolom }: PerbaikanSel): number | undefined {
  return judul.kolom.find((satu) => satu.judul === kolom)?.indeks;
}

function replaceSel(baris: readonly Sel[], indeks: number, isi: string): readonly Sel[] {
  const lebar = Math.max(baris.length, indeks + 1);
  return Array.from({ length: lebar }, (_, i) =>
    i === indeks ? { teks: isi, cara: 'teks', diketik: true } : (baris[i] ?? { teks: '', cara: 'kosong' }),
  );
}
