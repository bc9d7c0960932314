import { formatSaatDiterima } from '#domain/rekap.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import type { Jalannya } from '../daftar/writing.ts';
import { type HasilTerimaPaket, type Kebijakan, type MasukanTerima, terimaPaket } from './terima-paket.ts';

/** Files that came on one day. */
export interface Gelombang {
  readonly diterima: Tanggal;
  readonly berkas: readonly { readonly nama: string; readonly isi: Uint8Array }[];
}

export interface MasukanGelombang extends Pick<MasukanTerima, 'sambungan' | 'penulis'> {
  readonly kebijakan: Omit<Kebijakan, 'diterima'>;
  /** In the order of their days. */
  readonly gelombang: readonly Gelombang[];
}

/** Takes the packages of several days in, each day's as of that day. Throws DIBATALKAN between two packages. */
export async function terimaGelombang(
  { gelombang, kebijakan, ...masukan }: MasukanGelombang,
  { report, checkCancel }: Jalannya,
): Promise<HasilTerimaPaket[]> {
  const total = gelombang.reduce((jumlah, { berkas }) => jumlah + berkas.length, 0);
  const hasil: HasilTerimaPaket[] = [];
  let lewat = 0;
  for (const { diterima, berkas } of gelombang) {
    const hari = {
      ...masukan,
      kebijakan: { ...kebijakan, diterima: formatSaatDiterima(diterima) },
      berkas: berkas.map(({ nama, isi }) => ({ nama, isi: new Blob([Uint8Array.from(isi)]) })),
    };
    const awal = lewat;
    const tell: Jalannya['report'] = (kabar) => report({ ...kabar, selesai: awal + kabar.selesai, total });
    hasil.push(await terimaPaket(hari, { report: tell, checkCancel }));
    lewat += berkas.length;
  }
  return hasil;
}
