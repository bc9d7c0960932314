import type { KolomBaris } from './impor-baris.ts';
import type { BidangUsulan } from './impor-bidang.ts';
import { compactKata } from './impor-kata.ts';
import type { Lembar, Sel } from './impor-lembar.ts';
import { cleanNomor } from './nik.ts';

/** Words with which a row of totals, a note or a block of signatures begins. */
const KATA_PENUTUP =
  /^(sub ?total|grand total|jumlah|total|catatan|keterangan|ket\b|nb\b|sumber|mengetahui|menyetujui|diketahui|disetujui|dibuat|nip\b|ttd\b|tanda tangan|lurah\b|camat\b|sekretaris\b|ketua (rt|rw|lpm)|kepala (kelurahan|seksi|dinas))/i;

/** Fields that only a person has; a row that fills one is never passed over. */
const TANDA_ORANG: readonly BidangUsulan[] = ['nomorKk', 'tanggalLahir', 'tempatTanggalLahir', 'jenisKelamin'];

/**
 * Tells rows of data from what else stands in a list: blank rows, a second heading on a new page, column numbers, notes, totals
 * and signatures. Passed over is only what plainly is no person; whatever is doubtful stays a row and will be refused with a reason.
 */
export function findBarisData(lembar: Lembar, barisData: number, kolom: KolomBaris<string>): readonly number[] {
  const awal = Math.max(0, barisData - lembar.mulaiBaris);
  const selOf = (sel: readonly Sel[], bidang: string): string => {
    const indeks = kolom.menurutBidang.get(bidang)?.indeks;
    return (indeks === undefined ? '' : (sel[indeks]?.teks ?? '')).trim();
  };
  const hasNik = (sel: readonly Sel[]): boolean => isMiripNik(selOf(sel, 'nik'));
  const akhirNik = lembar.baris.findLastIndex((sel, i) => i >= awal && hasNik(sel));
  const bidangIsi = [...kolom.menurutBidang.keys()];
  const data: number[] = [];
  let terpisah = false;
  let penutup = false;
  for (let i = awal; i < lembar.baris.length; i += 1) {
    const sel = lembar.baris[i] ?? [];
    if (isKosong(sel)) {
      terpisah ||= i > akhirNik;
      continue;
    }
    if (hasNik(sel)) {
      data.push(i);
      continue;
    }
    const orang = TANDA_ORANG.some((bidang) => selOf(sel, bidang) !== '' && selOf(sel, bidang) !== '-');
    const ditutup = isPenutup(sel, selOf(sel, 'nama'));
    penutup ||= i > akhirNik && ditutup;
    const sendirian = terpisah && bidangIsi.filter((bidang) => selOf(sel, bidang) !== '').length <= 1;
    const tanpaNama = selOf(sel, 'nik') === '' && selOf(sel, 'nama') === '';
    const bukanOrang = !orang && (penutup || ditutup || sendirian || tanpaNama);
    if (bukanOrang || isJudulUlang(sel, kolom) || (i === awal && isNomorKolom(sel))) continue;
    data.push(i);
  }
  return data;
}

function isKosong(sel: readonly Sel[]): boolean {
  return sel.every(({ teks, cara }) => cara !== 'rumus' && teks.trim() === '');
}

/** Digits enough for a damaged NIK, or the scientific notation of one. */
function isMiripNik(isi: string): boolean {
  return /\d{9,}/.test(cleanNomor(isi)) || /^'?\d([.,]\d+)?e\+?\d+$/i.test(isi);
}

function isPenutup(sel: readonly Sel[], nama: string): boolean {
  const pertama = sel.find(({ teks }) => teks.trim() !== '')?.teks.trim() ?? '';
  return KATA_PENUTUP.test(pertama) || KATA_PENUTUP.test(nama);
}

/** The heading again, as at the top of a new page. */
function isJudulUlang(sel: readonly Sel[], kolom: KolomBaris<string>): boolean {
  let sama = 0;
  for (const { indeks, judul } of kolom.menurutBidang.values()) {
    const isi = compactKata(sel[indeks]?.teks ?? '');
    if (isi !== '' && isi === compactKata(judul)) sama += 1;
  }
  return sama >= 2;
}

/** The row `1 2 3 4 ...` under a heading, in brackets or not. */
function isNomorKolom(sel: readonly Sel[]): boolean {
  const isi = sel.map(({ teks }) => teks.replace(/[()\s]/g, '')).filter((teks) => teks !== '');
  return isi.length >= 3 && isi.every((teks, i) => teks === String(i + 1));
}
