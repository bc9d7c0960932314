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
import { NAMA_TANDA, signManifest } from '#core/paket/tanda-paket.ts';
import type { Penyegel } from '#core/segel/seal-pdf.ts';
import type { CatatanSidang } from '#domain/berita-acara.ts';
import { BEKAL, KUNCI_CONTOH, PDF_CONTOH } from './sample.ts';

const utf8 = new TextEncoder();

export async function buildZip(catatan: CatatanSidang): Promise<Uint8Array> {
  return (await buildPaket({ ...BEKAL, catatan, pdf: PDF_CONTOH, halaman: 1 })).zip;
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

/** Changes the manifest, makes its own hash fit again and signs it: a manifest that lies with care, by the one who has the key. */
export function replaceManifest(isi: IsiPaket, change: (manifest: Manifest) => Manifest): IsiPaket {
  const lama = bentukManifest.parse(JSON.parse(new TextDecoder().decode(getIsi(isi, NAMA_MANIFEST))));
  const baru = change(lama);
  const utuh = { ...baru, sidikManifest: computeSidikManifest(baru) };
  return resign({ ...isi, [NAMA_MANIFEST]: utf8.encode(serializeManifest(utuh)) });
}

/** Signs the manifest as it now stands. */
export function resign(isi: IsiPaket, penyegel: Penyegel = KUNCI_CONTOH): IsiPaket {
  return { ...isi, [NAMA_TANDA]: utf8.encode(signManifest(getIsi(isi, NAMA_MANIFEST), penyegel)) };
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
