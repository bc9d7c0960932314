import type { Lembar, Sel } from '#domain/impor-lembar.ts';
import { GalatBerkas } from '../tables/galat-berkas.ts';
import { readTable } from '../tables/read-table.ts';
import { compareDaftar } from './compare-daftar.ts';
import { createDaftarCsv, createLembarKeputusan, writeKeputusanCsv } from './keputusan-tables.ts';
import { createTemuan, type TemuanPaket } from './temuan-paket.ts';
import type { KeputusanTerbaca } from './verify-keputusan.ts';

const CSV = 'keputusan.csv';
const XLSX = 'keputusan.xlsx';

/** CSV and spreadsheet, read back, against the decisions of keputusan.json. */
export async function compareTables(
  isi: KeputusanTerbaca,
  csv: Uint8Array | undefined,
  xlsx: Uint8Array | undefined,
): Promise<TemuanPaket[]> {
  return [
    ...(csv === undefined ? [] : await compareCsv(isi, csv)),
    ...(xlsx === undefined ? [] : await compareWorkbook(isi, xlsx)),
  ];
}

/** The same bytes are the same list; only where they differ is the list read, to say where. */
async function compareCsv({ berkas, keputusan }: KeputusanTerbaca, csv: Uint8Array): Promise<TemuanPaket[]> {
  if (Buffer.compare(csv, writeKeputusanCsv(keputusan, berkas)) === 0) return [];
  const lembar = await read(csv, CSV);
  if (!Array.isArray(lembar)) return [lembar];
  const temuan = compareDaftar({
    berkas: CSV,
    sebutan: CSV,
    terbaca: toTeks(lembar[0]),
    seharusnya: createDaftarCsv(keputusan, berkas),
  });
  return temuan.length > 0 ? temuan : [createTemuan('KEPUTUSAN_TIDAK_COCOK', CSV, `Susunan ${CSV} berubah.`)];
}

async function compareWorkbook({ berkas, keputusan }: KeputusanTerbaca, xlsx: Uint8Array): Promise<TemuanPaket[]> {
  const lembar = await read(xlsx, XLSX);
  if (!Array.isArray(lembar)) return [lembar];
  const seharusnya = createLembarKeputusan(keputusan, berkas);
  if (lembar.map(({ nama }) => nama).join() !== seharusnya.map(({ nama }) => nama).join()) {
    const nama = seharusnya.map((satu) => satu.nama).join(', ');
    return [createTemuan('SKEMA_TIDAK_COCOK', XLSX, `Berkas ${XLSX} harus berisi lembar ${nama}.`)];
  }
  return seharusnya.flatMap(({ nama, kolom, baris }, i) =>
    compareDaftar({
      berkas: XLSX,
      sebutan: `lembar ${nama} pada ${XLSX}`,
      terbaca: toTeks(lembar[i]),
      seharusnya: [kolom.map(({ judul }) => judul), ...baris],
    }),
  );
}

/** The sheets of a file, or the finding why it cannot be read. */
async function read(byte: Uint8Array, nama: string): Promise<Lembar[] | TemuanPaket> {
  try {
    return await readTable(byte, nama);
  } catch (galat) {
    if (!(galat instanceof GalatBerkas)) throw galat;
    return galat.kode === 'BERKAS_TERLALU_BESAR'
      ? createTemuan('TERLALU_BESAR', nama, `Isi ${nama} terlalu besar bila dibuka.`)
      : createTemuan('SKEMA_TIDAK_COCOK', nama, `Berkas ${nama} tidak dapat dibaca sebagai tabel.`);
  }
}

/** Cells as text; a number, a day or a formula is not the text that a package writes, so it is marked and never equal. */
function toTeks(lembar: Lembar | undefined): readonly (readonly string[])[] {
  if (lembar === undefined || lembar.mulaiBaris !== 1) return [];
  return lembar.baris.map((baris) => baris.map(readSel));
}

function readSel({ teks, cara }: Sel): string {
  return cara === 'teks' || cara === 'kosong' ? teks : `[${cara}] ${teks}`;
}
