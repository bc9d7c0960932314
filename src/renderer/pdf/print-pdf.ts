import type { PdfTerbuka, UkuranHalaman } from './load-pdf.ts';

/** Fine enough for the smallest letters of the annex on a laser printer. */
const TITIK_PER_INCI = 220;
const KELAS_CETAK = 'mufakat-cetak';

/**
 * Prints a PDF through the window: every page becomes a picture in a container that only the printer sees, on paper of the
 * size of the PDF. Resolves when the print dialog is closed; everything that was made for it is gone then.
 */
export async function printPdf(
  pdf: PdfTerbuka,
  onProgress: (selesai: number, total: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const wadah = document.createElement('div');
  wadah.className = KELAS_CETAK;
  const alamat: string[] = [];
  const lembar = createStyle(pdf.halaman);
  try {
    for (const [urut, ukuran] of pdf.halaman.entries()) {
      onProgress(urut, pdf.halaman.length);
      const gambar = await drawPicture(pdf, urut + 1, signal);
      alamat.push(gambar);
      wadah.append(await createPage(gambar, urut + 1, ukuran));
    }
    onProgress(pdf.halaman.length, pdf.halaman.length);
    signal.throwIfAborted();
    document.body.append(wadah);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, lembar];
    // Returns only when the dialog is closed, in browsers and in Electron alike.
    window.print();
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((satu) => satu !== lembar);
    wadah.remove();
    for (const satu of alamat) URL.revokeObjectURL(satu);
  }
}

async function drawPicture(pdf: PdfTerbuka, nomor: number, signal: AbortSignal): Promise<string> {
  const canvas = document.createElement('canvas');
  await pdf.draw(nomor, canvas, TITIK_PER_INCI / 72, signal);
  const gambar = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  // Gives the memory of the drawing back at once; a long annex has many pages.
  canvas.width = 0;
  canvas.height = 0;
  if (gambar === null) throw new Error(`Halaman ${nomor} tidak dapat digambar.`);
  return URL.createObjectURL(gambar);
}

async function createPage(alamat: string, nomor: number, ukuran: UkuranHalaman): Promise<HTMLElement> {
  const halaman = document.createElement('div');
  halaman.className = isMendatar(ukuran) ? 'mendatar' : 'tegak';
  const gambar = new Image();
  gambar.alt = `Halaman ${nomor}`;
  gambar.src = alamat;
  await gambar.decode();
  halaman.append(gambar);
  return halaman;
}

function isMendatar({ lebar, tinggi }: UkuranHalaman): boolean {
  return lebar > tinggi;
}

/** Paper of the size of the PDF without margins of the browser, and nothing else on it. Upright and lying pages may alternate. */
function createStyle(halaman: readonly UkuranHalaman[]): CSSStyleSheet {
  const tegak = halaman.find((satu) => !isMendatar(satu));
  const mendatar = halaman.find(isMendatar);
  const page = (nama: string, ukuran: UkuranHalaman | undefined): string =>
    ukuran === undefined
      ? ''
      : `@page ${nama} { size: ${ukuran.lebar}pt ${ukuran.tinggi}pt; margin: 0; }
         .${KELAS_CETAK} > .${nama} { page: ${nama}; width: ${ukuran.lebar}pt; height: ${ukuran.tinggi}pt; }`;
  const lembar = new CSSStyleSheet();
  lembar.replaceSync(`
    ${page('tegak', tegak)}
    ${page('mendatar', mendatar)}
    @media screen { .${KELAS_CETAK} { display: none; } }
    @media print {
      html, body { height: auto; overflow: visible; background: none; }
      body > *:not(.${KELAS_CETAK}) { display: none !important; }
      .${KELAS_CETAK} > * { overflow: hidden; break-after: page; break-inside: avoid; }
      .${KELAS_CETAK} > *:last-child { break-after: auto; }
      .${KELAS_CETAK} img { display: block; width: 100%; height: 100%; }
    }
  `);
  return lembar;
}
