import { judgeKertas } from '../segel/judge-kertas.ts';
import { readSegel } from '../segel/read-segel.ts';
import { createTemuan, type TemuanPaket } from './temuan-paket.ts';

/**
 * A paper within a package: a PDF whose seal, where it has one, holds, and which tells the decisions that it should. Packages of older
 * programs hold papers without a seal; the manifest vouches for their bytes.
 */
export function verifyPdf(nama: string, isi: Uint8Array, sidik: string | null): TemuanPaket[] {
  if (new TextDecoder('latin1').decode(isi.subarray(0, 5)) !== '%PDF-') {
    return [createTemuan('SKEMA_TIDAK_COCOK', nama, `Berkas ${nama} bukan PDF.`)];
  }
  const { keadaan, asal } = readSegel(isi);
  if (keadaan === 'tidak_ada') return [];
  const cacat = judgeKertas(isi, nama);
  if (cacat !== null) return [createTemuan(cacat.kode, nama, cacat.masalah)];
  if (sidik === null || asal?.sidik === sidik) return [];
  return [createTemuan('KEPUTUSAN_TIDAK_COCOK', nama, `Berkas ${nama} memuat keputusan lain dari keputusan.json.`)];
}
