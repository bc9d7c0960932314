import { readStruktur, type StrukturPdf } from './struktur-pdf.ts';

/**
 * True where the bytes from `awal` to `akhir` add nothing to a paper but the sheet of signatures, a block and its signature. A signature
 * alone does not say so: whoever signs may change pages in the same breath.
 */
export function isTambahanTanda(pdf: Buffer, awal: number, akhir: number, pertama: boolean): boolean {
  if (awal <= 0 || akhir <= awal) return false;
  const lama = readStruktur(pdf.subarray(0, awal));
  const baru = readStruktur(pdf.subarray(0, akhir));
  if (lama === null || baru === null || baru.root !== lama.root) return false;
  const diganti = [...lama.letak].filter(([nomor, tempat]) => baru.letak.get(nomor) !== tempat);
  return diganti.every(([nomor]) => isUbahanSah(lama, baru, nomor, pertama));
}

function isUbahanSah(lama: StrukturPdf, baru: StrukturPdf, nomor: number, pertama: boolean): boolean {
  const [sebelum, sesudah] = [lama.get(nomor) ?? '', baru.get(nomor) ?? ''];
  if (nomor === lama.root) return stripForm(sebelum) === stripForm(sesudah);
  if (sebelum.includes('/MufakatLembarTanda true')) return stripAnnots(sebelum) === stripAnnots(sesudah);
  return pertama && sebelum.includes('/Type /Pages') && hasOneMore(sebelum, sesudah);
}

function stripForm(isi: string): string {
  return isi.replace(/\/AcroForm <<\n\/Fields \[[\d R]*\]\n\/SigFlags 3\n>>\n/, '');
}

function stripAnnots(isi: string): string {
  return isi.replace(/\/Annots \[[\d R]*\]/, '');
}

/** All pages as they were, in their order, and one behind them. */
function hasOneMore(sebelum: string, sesudah: string): boolean {
  const kids = (isi: string): string => /\/Kids \[([^\]]*)\]/.exec(isi)?.[1]?.trim() ?? '';
  const [lama, baru] = [kids(sebelum), kids(sesudah)];
  const strip = (isi: string): string => isi.replace(/\/Count \d+/, '').replace(/\/Kids \[[^\]]*\]/, '');
  return (
    baru.startsWith(`${lama} `) && /^\d+ 0 R$/.test(baru.slice(lama.length + 1)) && strip(sebelum) === strip(sesudah)
  );
}
