import type { TemuanImpor } from '#domain/temuan-impor.ts';
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
  const judul = (asal?.baris[barisJudul - mulai] ?? []).map(({ teks }) => teks);
  const masalah = joinMasalah(temuan);
  return writeWorkbook([
    {
      nama: 'DATA',
      kolom: [...KOLOM_MASALAH, ...judul.map((satu) => ({ judul: satu, lebar: Math.max(12, satu.length + 4) }))],
      baris: [...masalah].map(([nomor, pesan]) => [
        nomor,
        pesan,
        ...judul.map((_, i) => asal?.baris[nomor - mulai]?.[i]?.teks ?? null),
      ]),
      kolomTetap: KOLOM_MASALAH.length,
    },
  ]);
}

/** Reasons of each refused row, in the order of the file. */
function joinMasalah(temuan: readonly TemuanImpor[]): Map<number, string> {
  const masalah = new Map<number, string>();
  const galat = temuan.filter(({ berat }) => berat === 'galat').toSorted((a, b) => a.baris - b.baris);
  for (const { baris, kolom, pesan } of galat) {
    const sebelum = masalah.get(baris);
    masalah.set(baris, `${sebelum === undefined ? '' : `${sebelum} `}${kolom}: ${pesan}`);
  }
  return masalah;
}
