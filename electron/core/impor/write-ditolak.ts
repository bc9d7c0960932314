import { foldTeks } from '#domain/impor-baris.ts';
import type { Lembar } from '#domain/impor-lembar.ts';
import type { TemuanImpor } from '#domain/temuan-impor.ts';
import { findJudulUsulan } from '../tables/find-header.ts';
import { readTable } from '../tables/read-table.ts';
import { type KolomBuku, writeWorkbook } from '../tables/write-workbook.ts';
import type { BerkasPratinjau } from './pratinjau-store.ts';
import { refuseGalatBerkas } from './read-berkas.ts';

export interface MasukanDitolak {
  readonly berkas: BerkasPratinjau;
  /** Sheet and heading row of the list in its file. */
  readonly lembar: string;
  readonly barisJudul: number;
  readonly temuan: readonly TemuanImpor[];
}

const KOLOM_MASALAH: readonly KolomBuku[] = [
  { judul: 'BARIS ASAL', lebar: 12, bentuk: 'angka' },
  { judul: 'MASALAH', lebar: 60 },
];

/**
 * The refused rows as a spreadsheet of their own, under the headings of their file and with the reason beside each, to be put
 * right and imported again.
 */
export async function writeDitolak({ berkas, lembar, barisJudul, temuan }: MasukanDitolak): Promise<Uint8Array> {
  const semua = await refuseGalatBerkas(() => readTable(berkas.isi, berkas.namaBerkas));
  const asal = semua.find(({ nama }) => nama === lembar);
  const mulai = asal?.mulaiBaris ?? 1;
  const judul = asal === undefined ? [] : listJudul(asal, barisJudul);
  const masalah = joinMasalah(temuan);
  const diragukan = new Set(temuan.filter(isDibulatkan).map(({ baris, kolom }) => `${baris}|${kolom}`));
  return writeWorkbook([
    {
      nama: 'DATA',
      kolom: [...KOLOM_MASALAH, ...judul.map((satu) => ({ judul: satu, lebar: Math.max(12, satu.length + 4) }))],
      baris: [...masalah].map(([nomor, pesan]) => [
        nomor,
        pesan,
        ...judul.map((satu, i) =>
          diragukan.has(`${nomor}|${foldTeks(satu)}`) ? null : (asal?.baris[nomor - mulai]?.[i]?.teks ?? null),
        ),
      ]),
      kolomTetap: KOLOM_MASALAH.length,
    },
  ]);
}

/** Headings by column; of a heading over two rows both words, or half of them would be lost on the way back. */
function listJudul(asal: Lembar, barisJudul: number): readonly string[] {
  const baris = (asal.baris[barisJudul - asal.mulaiBaris] ?? []).map(({ teks }) => teks);
  const { judul } = findJudulUsulan([asal]);
  if (judul.barisJudul !== barisJudul) return baris;
  const lebar = Math.max(baris.length, ...judul.kolom.map(({ indeks }) => indeks + 1));
  return Array.from({ length: lebar }, (_, i) => judul.kolom.find(({ indeks }) => indeks === i)?.judul ?? '');
}

/**
 * A number that Excel has rounded stands in this file as text. Written out it would come back as a whole number that nobody
 * doubts any more; so its cell stays empty and the reason tells what it held.
 */
function isDibulatkan({ kode }: TemuanImpor): boolean {
  return kode === 'NIK_DIBULATKAN' || kode === 'KK_DIBULATKAN';
}

/** Reasons of each refused row, in the order of the file. */
function joinMasalah(temuan: readonly TemuanImpor[]): Map<number, string> {
  const masalah = new Map<number, string>();
  const galat = temuan.filter(({ berat }) => berat === 'galat').toSorted((a, b) => a.baris - b.baris);
  for (const satu of galat) {
    const { baris, kolom, pesan, isi } = satu;
    const sebelum = masalah.get(baris);
    const asal = isDibulatkan(satu) ? ` Isi berkas asal: ${isi}.` : '';
    masalah.set(baris, `${sebelum === undefined ? '' : `${sebelum} `}${kolom}: ${pesan}${asal}`);
  }
  return masalah;
}
