import Papa from 'papaparse';
import { type Lembar, SEL_KOSONG, type Sel } from '#domain/impor-lembar.ts';
import { GalatMufakat } from '../galat.ts';
import { decodeText } from './decode-text.ts';
import { GalatBerkas } from './galat-berkas.ts';
import { BATAS_SEL } from './limits.ts';
import type { ReadTableOptions } from './read-table.ts';

const PEMISAH = [';', ',', '\t', '|'] as const;
/** Records that are looked at to tell the separator. */
const CONTOH = 200;
/** Rows between two looks at the signal. */
const SELA = 5000;

/** A csv file as one sheet named after nothing but `CSV`; every cell is text. Throws GalatBerkas. */
export async function readCsv(bytes: Uint8Array, namaBerkas: string, options: ReadTableOptions): Promise<Lembar[]> {
  const { teks, pemisah } = readPemisah(stripAkhirDos(decodeText(bytes)));
  const { data, errors } = Papa.parse<string[]>(teks, { delimiter: pemisah, skipEmptyLines: false });
  const salah = errors.find(({ type }) => type === 'Quotes');
  if (salah !== undefined) throw refuseKutip(namaBerkas, (salah.row ?? 0) + 1);
  const baris: (readonly Sel[])[] = [];
  let sel = 0;
  for (const [i, record] of data.entries()) {
    if (i % SELA === 0) await report(i, data.length, options);
    const isi = record.map(createSelCsv);
    const akhir = isi.findLastIndex((satu) => satu !== SEL_KOSONG) + 1;
    sel += akhir;
    if (sel > BATAS_SEL) throw refuseBanyak(namaBerkas);
    baris.push(isi.slice(0, akhir));
  }
  return [{ nama: 'CSV', ...trimKosong(baris) }];
}

/** Excel may name the separator in a first line `sep=;` that it does not count as a row. */
function readPemisah(teks: string): { teks: string; pemisah: string } {
  const tertulis = /^sep=(.)\r?\n/i.exec(teks);
  if (tertulis !== null) return { teks: teks.slice(tertulis[0].length), pemisah: tertulis[1] ?? ';' };
  return { teks, pemisah: sniffPemisah(teks) };
}

/** The separator that gives most records the same number of fields, and many fields; titles and notes do not count much. */
function sniffPemisah(teks: string): string {
  let terbaik: { pemisah: string; nilai: number } = { pemisah: ',', nilai: 0 };
  for (const pemisah of PEMISAH) {
    const { data } = Papa.parse<string[]>(teks, { delimiter: pemisah, preview: CONTOH, skipEmptyLines: true });
    const jumlah = new Map<number, number>();
    for (const { length } of data) jumlah.set(length, (jumlah.get(length) ?? 0) + 1);
    for (const [bidang, kali] of jumlah) {
      const nilai = (bidang - 1) * kali;
      if (nilai > terbaik.nilai) terbaik = { pemisah, nilai };
    }
  }
  return terbaik.pemisah;
}

/** `="0013"` is how a csv tells Excel that digits are text; anything else behind `=` is a formula that nobody computed. */
function createSelCsv(isi: string): Sel {
  if (isi.trim() === '') return SEL_KOSONG;
  if (!isi.startsWith('=')) return { teks: isi, cara: 'teks' };
  const kutipan = /^="([^"]*)"$/.exec(isi.trim())?.[1];
  if (kutipan === undefined) return { teks: isi, cara: 'rumus' };
  return kutipan === '' ? SEL_KOSONG : { teks: kutipan, cara: 'teks' };
}

async function report(selesai: number, total: number, { signal, onProgress }: ReadTableOptions): Promise<void> {
  if (signal?.aborted) throw new GalatMufakat('DIBATALKAN');
  onProgress?.({ jenis: 'kemajuan', tahap: 'Membaca berkas CSV', selesai, total });
  await new Promise((resolve) => setImmediate(resolve));
}

function trimKosong(baris: readonly (readonly Sel[])[]): Pick<Lembar, 'baris' | 'mulaiBaris'> {
  const awal = baris.findIndex(({ length }) => length > 0);
  const akhir = baris.findLastIndex(({ length }) => length > 0);
  return awal === -1 ? { baris: [], mulaiBaris: 1 } : { baris: baris.slice(awal, akhir + 1), mulaiBaris: awal + 1 };
}

/** A quote that is never closed would swallow the rest of the list in one cell. */
function refuseKutip(nama: string, baris: number): GalatBerkas {
  return new GalatBerkas(
    'BERKAS_RUSAK',
    `Tanda kutip pada baris ${baris} berkas ${nama} tidak berpasangan. Betulkan baris itu, atau simpan sebagai .xlsx.`,
  );
}

function refuseBanyak(nama: string): GalatBerkas {
  return new GalatBerkas(
    'BERKAS_TERLALU_BESAR',
    `Berkas ${nama} berisi lebih dari ${BATAS_SEL / 1_000_000} juta sel. Bagi daftarnya menjadi beberapa berkas.`,
  );
}

/** DOS ends a text with the character 1A. */
function stripAkhirDos(teks: string): string {
  return teks.endsWith('\u001a') ? teks.slice(0, -1) : teks;
}
