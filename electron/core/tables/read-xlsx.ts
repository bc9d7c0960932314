import type { Lembar } from '#domain/impor-lembar.ts';
import { GalatMufakat } from '../galat.ts';
import { GalatBerkas } from './galat-berkas.ts';
import { BATAS_SEL } from './limits.ts';
import type { ReadTableOptions } from './read-table.ts';
import { GalatXml } from './scan-xml.ts';
import { createSelTeks } from './xlsx-cell.ts';
import { openPaket, type PaketXlsx, refuseRusak } from './xlsx-package.ts';
import { PembacaLembar, type RujukanSel } from './xlsx-sheet.ts';
import { type LembarXlsx, readBuku, readGayaTanggal, readKataBersama } from './xlsx-workbook.ts';

/** Bytes of a sheet between two looks at the signal: about 10 ms of work. */
const POTONGAN = 1_048_576;

/** All visible sheets, or all where none is visible. Throws GalatBerkas. */
export async function readXlsx(bytes: Uint8Array, namaBerkas: string, options: ReadTableOptions): Promise<Lembar[]> {
  try {
    const paket = openPaket(bytes, namaBerkas);
    const buku = readBuku(paket);
    const rujukan: RujukanSel = {
      kataBersama: readKataBersama(paket, buku.kataBersama).map(createSelTeks),
      gayaTanggal: readGayaTanggal(paket, buku.gaya),
      sejak1904: buku.sejak1904,
      spend: createAnggaran(namaBerkas),
    };
    const tampak = buku.lembar.filter(({ tersembunyi }) => !tersembunyi);
    const hasil: Lembar[] = [];
    for (const lembar of tampak.length > 0 ? tampak : buku.lembar) {
      hasil.push(await readLembar(paket, lembar, rujukan, options));
    }
    return hasil;
  } catch (galat) {
    if (galat instanceof GalatXml) throw refuseRusak(namaBerkas);
    throw galat;
  }
}

/** A cell in the last column of every row asks for more memory than a file of a few kilobytes should be able to. */
function createAnggaran(namaBerkas: string): (sel: number) => void {
  let terpakai = 0;
  return (sel) => {
    terpakai += sel;
    if (terpakai <= BATAS_SEL) return;
    throw new GalatBerkas(
      'BERKAS_TERLALU_BESAR',
      `Berkas ${namaBerkas} berisi lebih dari ${BATAS_SEL / 1_000_000} juta sel. Hapus kolom kosong, atau bagi daftarnya.`,
    );
  };
}

async function readLembar(
  paket: PaketXlsx,
  { nama, bagian }: LembarXlsx,
  rujukan: RujukanSel,
  { signal, onProgress }: ReadTableOptions,
): Promise<Lembar> {
  const isi = paket.read(bagian);
  if (isi === null) throw new GalatXml(`Bagian ${bagian} tidak ada.`);
  const pembaca = new PembacaLembar(rujukan);
  const decoder = new TextDecoder();
  for (let letak = 0; letak < isi.length; letak += POTONGAN) {
    if (signal?.aborted) throw new GalatMufakat('DIBATALKAN');
    pembaca.feed(decoder.decode(isi.subarray(letak, letak + POTONGAN), { stream: true }));
    onProgress?.({
      jenis: 'kemajuan',
      tahap: `Membaca lembar ${nama}`,
      selesai: Math.min(letak + POTONGAN, isi.length),
      total: isi.length,
    });
    await new Promise((resolve) => setImmediate(resolve));
  }
  pembaca.feed(decoder.decode());
  return pembaca.finish(nama);
}
