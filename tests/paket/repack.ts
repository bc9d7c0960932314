import { unzipSync, zipSync } from 'fflate';
import { buildPaket } from '#core/paket/build-paket.ts';
import {
  bentukManifest,
  computeSidikManifest,
  type Manifest,
  NAMA_MANIFEST,
  serializeManifest,
} from '#core/paket/manifest.ts';
import { computeSha256 } from '#core/paket/sha256.ts';
import type { CatatanSidang } from '#domain/berita-acara.ts';
import { PDF_CONTOH } from './sample.ts';

const utf8 = new TextEncoder();

export async function buildZip(catatan: CatatanSidang): Promise<Uint8Array> {
  return (await buildPaket({ catatan, pdf: PDF_CONTOH, halaman: 1, versiProgram: '0.1.0' })).zip;
}

export type IsiPaket = Record<string, Uint8Array>;

/** The package with other files: what a person with a zip program can do. */
export function repack(zip: Uint8Array, change: (isi: IsiPaket) => IsiPaket): Uint8Array {
  return zipSync(change(unzipSync(zip)));
}

export function getIsi(isi: IsiPaket, nama: string): Uint8Array {
  const byte = isi[nama];
  if (byte === undefined) throw new Error(`Tidak ada ${nama} di dalam paket.`);
  return byte;
}

/** Replaces text in one file; throws where it does not occur, so that no test changes nothing. */
export function replaceTeks(isi: IsiPaket, nama: string, dari: string | RegExp, menjadi: string): IsiPaket {
  const teks = new TextDecoder('utf-8', { ignoreBOM: true }).decode(getIsi(isi, nama));
  const baru = teks.replace(dari, menjadi);
  if (baru === teks) throw new Error(`Tidak ada ${dari} pada ${nama}.`);
  return { ...isi, [nama]: utf8.encode(baru) };
}

/** Changes the manifest and makes its own hash fit again: a manifest that lies with care. */
export function replaceManifest(isi: IsiPaket, change: (manifest: Manifest) => Manifest): IsiPaket {
  const lama = bentukManifest.parse(JSON.parse(new TextDecoder().decode(getIsi(isi, NAMA_MANIFEST))));
  const baru = change(lama);
  const utuh = { ...baru, sidikManifest: computeSidikManifest(baru) };
  return { ...isi, [NAMA_MANIFEST]: utf8.encode(serializeManifest(utuh)) };
}

/** Makes sizes and hashes of the files fit again after one was changed. */
export function rehash(isi: IsiPaket): IsiPaket {
  return replaceManifest(isi, (manifest) => ({
    ...manifest,
    berkas: manifest.berkas.map(({ nama }) => ({
      nama,
      byte: getIsi(isi, nama).length,
      sha256: computeSha256(getIsi(isi, nama)),
    })),
  }));
}
