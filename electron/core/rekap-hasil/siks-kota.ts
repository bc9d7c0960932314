import type Database from 'better-sqlite3';
import type { KeputusanTercatat } from '#domain/berita-acara.ts';
import type { Wilayah } from '#domain/kelurahan.ts';
import { getNamaBulanPeriode, type Periode } from '#domain/periode.ts';
import type { IsiBerkas } from '../archive/write-zip.ts';
import { foldTeks } from '../paket/keputusan-rows.ts';
import { createBarisSiks, getNamaBerkasSiks, LEMBAR_SIKS } from '../tables/siks-ng.ts';
import { streamWorkbook, writeWorkbook } from '../tables/write-workbook.ts';
import { createPembacaKeputusan, listPaketBerlaku, type PaketBerlaku } from './paket-berlaku.ts';
import { findTempat, groupByFolder, nameFolderProgram } from './tempat.ts';

/** A file of the result: where it stands, and what it holds. */
export interface BerkasHasil {
  readonly nama: string;
  readonly isi: IsiBerkas;
}

/**
 * The sheets for SIKS-NG of a month, a folder a programme and in it a workbook a kelurahan: only who is proposed into a programme.
 * One kelurahan is in memory at a time.
 */
export async function* listSiksKelurahan(
  sqlite: Database.Database,
  periode: Periode,
): AsyncGenerator<BerkasHasil, void, undefined> {
  const baca = createPembacaKeputusan(sqlite, 'diusulkan');
  const bulan = getNamaBulanPeriode(periode);
  for (const [kode, paket] of groupByKelurahan(listPaketBerlaku(sqlite, periode))) {
    const { kecamatan, kelurahan } = findTempat(kode);
    const nama = getNamaBerkasSiks(kecamatan.nama, kelurahan.nama, bulan);
    for (const [folder, keputusan] of groupByFolder(paket.flatMap(({ id }) => [...baca(id)]))) {
      const isi = await writeWorkbook([{ ...LEMBAR_SIKS, baris: keputusan.map(createBaris) }]);
      yield { nama: `siks-ng/${folder}/${nama}`, isi };
    }
  }
}

/** The same as one workbook a programme for the whole city, written row by row. */
export function* listSiksKota(
  sqlite: Database.Database,
  periode: Periode,
  kota: Wilayah,
): Generator<BerkasHasil, void, undefined> {
  const baca = createPembacaKeputusan(sqlite, 'diusulkan');
  const paket = listPaketBerlaku(sqlite, periode);
  for (const folder of listFolder(sqlite, periode)) {
    const nama = getNamaBerkasSiks(folder, kota.nama, getNamaBulanPeriode(periode));
    yield { nama: `siks-ng/${nama}`, isi: streamWorkbook({ ...LEMBAR_SIKS, baris: select(folder) }) };
  }

  function* select(folder: string): Generator<readonly string[], void, undefined> {
    for (const { id } of paket) {
      for (const satu of baca(id)) if (nameFolderProgram(satu.data.program) === folder) yield createBaris(satu);
    }
  }
}

function createBaris({ data }: KeputusanTercatat): readonly string[] {
  return createBarisSiks(data).map(foldTeks);
}

/** Folders of the programmes that somebody is proposed into; programmes whose names differ only in signs share one. */
function listFolder(sqlite: Database.Database, periode: Periode): string[] {
  const program = sqlite
    .prepare<[string], string>(
      `SELECT DISTINCT k.program FROM paket_masuk AS p JOIN keputusan_masuk AS k ON k.paket_id = p.id
       WHERE p.keadaan = 'diterima' AND p.periode = ? AND k.diusulkan = 1 ORDER BY k.program`,
    )
    .pluck()
    .all(periode);
  return [...new Set(program.map(nameFolderProgram))];
}

function groupByKelurahan(semua: readonly PaketBerlaku[]): Map<string, PaketBerlaku[]> {
  return Map.groupBy(semua, ({ kelurahan }) => kelurahan);
}
