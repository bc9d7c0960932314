import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerUrl;

/** Size of a page in points, 1/72 inch. */
export interface UkuranHalaman {
  readonly lebar: number;
  readonly tinggi: number;
}

/** A PDF that is held open; every opened one must be closed. */
export interface PdfTerbuka {
  readonly halaman: readonly UkuranHalaman[];
  /** Draws a page, counted from 1, on the canvas at the given pixels a point. Rejects when the signal aborts. */
  readonly draw: (nomor: number, canvas: HTMLCanvasElement, skala: number, signal: AbortSignal) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens a PDF that the program itself made. Nothing is fetched and nothing is compiled: the fonts are inside. */
export async function openPdf(berkas: Blob): Promise<PdfTerbuka> {
  const tugas = getDocument({
    data: await berkas.arrayBuffer(),
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
  });
  const dokumen = await tugas.promise;
  return {
    halaman: await readUkuran(dokumen),
    draw: (nomor, canvas, skala, signal) => drawPage(dokumen, nomor, canvas, skala, signal),
    close: () => tugas.destroy(),
  };
}

async function readUkuran(dokumen: PDFDocumentProxy): Promise<UkuranHalaman[]> {
  const nomor = Array.from({ length: dokumen.numPages }, (_, urut) => urut + 1);
  return Promise.all(
    nomor.map(async (satu) => {
      const { width, height } = (await dokumen.getPage(satu)).getViewport({ scale: 1 });
      return { lebar: width, tinggi: height };
    }),
  );
}

async function drawPage(
  dokumen: PDFDocumentProxy,
  nomor: number,
  canvas: HTMLCanvasElement,
  skala: number,
  signal: AbortSignal,
): Promise<void> {
  const halaman = await dokumen.getPage(nomor);
  signal.throwIfAborted();
  const viewport = halaman.getViewport({ scale: skala });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  const gambar = halaman.render({ canvas, viewport, background: '#ffffff' });
  const cancel = (): void => gambar.cancel();
  signal.addEventListener('abort', cancel, { once: true });
  try {
    await gambar.promise;
  } finally {
    signal.removeEventListener('abort', cancel);
    halaman.cleanup();
  }
}
