import { compactKata } from './impor-kata.ts';
import type { ButirTemuan } from './periksa-warga.ts';

/** One of two people with the same folded name and the same date of birth. */
export interface OrangSerupa {
  readonly nomorKk: string | null;
  readonly jenisKelamin: string | null;
  readonly ibuKandung: string;
  readonly tempatLahir: string;
  readonly alamat: string;
}

/** From this score on a pair is shown to a person. */
export const NILAI_SERUPA = 70;

/**
 * How likely two people with one name and one date of birth are one person, 0 to 100, and why. Symmetric. Nobody is merged by it:
 * a person decides.
 */
export function scoreSerupa(a: OrangSerupa, b: OrangSerupa): { readonly nilai: number; readonly sebab: ButirTemuan[] } {
  const sebab: ButirTemuan[] = [{ label: 'Sama', isi: 'nama dan tanggal lahir' }];
  let nilai = 70;
  const weigh = (label: string, kiri: string, kanan: string, sama: number, beda: number): void => {
    const [x, y] = [compactKata(kiri), compactKata(kanan)];
    if (x === '' || y === '') return;
    nilai += x === y ? sama : -beda;
    sebab.push({ label: x === y ? 'Sama' : 'Berbeda', isi: label });
  };
  weigh('nama ibu kandung', a.ibuKandung, b.ibuKandung, 20, 30);
  weigh('nomor KK', a.nomorKk ?? '', b.nomorKk ?? '', 10, 0);
  weigh('tempat lahir', a.tempatLahir, b.tempatLahir, 5, 10);
  weigh('alamat', a.alamat, b.alamat, 5, 0);
  weigh('jenis kelamin', a.jenisKelamin ?? '', b.jenisKelamin ?? '', 0, 40);
  const terbatas = Math.max(0, Math.min(100, nilai));
  return { nilai: terbatas, sebab: [{ label: 'Kemiripan', isi: `${terbatas} dari 100` }, ...sebab] };
}
