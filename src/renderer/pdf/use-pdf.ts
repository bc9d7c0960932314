import { useEffect, useState } from 'react';
import { openPdf, type PdfTerbuka } from './load-pdf.ts';

export type KeadaanPdf =
  | { readonly tahap: 'membuka' }
  | { readonly tahap: 'terbuka'; readonly pdf: PdfTerbuka }
  | { readonly tahap: 'gagal'; readonly error: unknown };

/** Holds the PDF open while the screen is shown, and closes it with the screen. */
export function usePdf(berkas: Blob): { readonly keadaan: KeadaanPdf; readonly retry: () => void } {
  const [keadaan, setKeadaan] = useState<KeadaanPdf>({ tahap: 'membuka' });
  /** A new object for every try, so that the same file is opened once more. */
  const [percobaan, setPercobaan] = useState({ berkas });
  useEffect(() => {
    let ditinggal = false;
    const membuka = openPdf(percobaan.berkas);
    membuka.then(
      (pdf) => {
        if (!ditinggal) setKeadaan({ tahap: 'terbuka', pdf });
      },
      (error: unknown) => {
        if (!ditinggal) setKeadaan({ tahap: 'gagal', error });
      },
    );
    return () => {
      ditinggal = true;
      void membuka.then((pdf) => pdf.close()).catch(() => undefined);
    };
  }, [percobaan]);
  return { keadaan, retry: () => setPercobaan({ berkas }) };
}
