import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { loadFonts } from './fonts.ts';

export interface Cetakan {
  readonly pdf: Uint8Array;
  readonly halaman: number;
}

/**
 * Lays out and writes a document; `onKemajuan` hears the share that is written, 0 to 1. Nothing is read from disk or net:
 * fonts are in memory, pictures are data URLs, and every path and address is refused.
 * pdfmake holds its settings in one shared object, so they are set without a pause before the document is begun.
 */
export async function printDocument(
  dokumen: TDocumentDefinitions,
  resources: URL,
  onKemajuan: (bagian: number) => void,
): Promise<Cetakan> {
  let halaman = 0;
  const { footer } = dokumen;
  loadFonts(resources);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  pdfmake.setProgressCallback(onKemajuan);
  const cetakan = pdfmake.createPdf({
    ...dokumen,
    footer: (nomor, jumlah, ukuran) => {
      halaman = jumlah;
      return typeof footer === 'function' ? footer(nomor, jumlah, ukuran) : footer;
    },
  });
  return { pdf: new Uint8Array(await cetakan.getBuffer()), halaman };
}
