import { inflateSync } from 'node:zlib';

/** Largest that one stream of objects may become: a small file must not fill the memory. */
const ALIRAN_TERBESAR = 20_000_000;

/**
 * Pages of a PDF of any program, also where its objects lie in compressed streams. Objects are found by looking for them and not by the
 * table of the file, which scanners write wrong often enough. Null where the file is encrypted or no PDF that can be read.
 */
export function countHalaman(pdf: Uint8Array): number | null {
  const isi = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const teks = isi.toString('latin1');
  if (!teks.startsWith('%PDF-') || /\/Encrypt \d+ \d+ R/.test(teks)) return null;
  const objek = listObjek(isi, teks);
  const root = lastMatch(`${teks}\n${[...objek.values()].join('\n')}`, /\/Root\s+(\d+)\s+\d+\s+R/g);
  const katalog = objek.get(root ?? -1) ?? [...objek.values()].findLast((satu) => /\/Type\s*\/Catalog\b/.test(satu));
  const pages = /\/Pages\s+(\d+)\s+\d+\s+R/.exec(katalog ?? '')?.[1];
  const banyak = /\/Count\s+(\d+)/.exec(objek.get(Number(pages)) ?? '')?.[1];
  return banyak === undefined || Number(banyak) === 0 ? null : Number(banyak);
}

function lastMatch(teks: string, pola: RegExp): number | null {
  const semua = [...teks.matchAll(pola)];
  const nomor = semua.at(-1)?.[1];
  return nomor === undefined ? null : Number(nomor);
}

/** Dictionaries by number; what comes later in the file counts. */
function listObjek(isi: Buffer, teks: string): ReadonlyMap<number, string> {
  const objek = new Map<number, string>();
  for (const cocok of teks.matchAll(/(?:^|[\r\n\s])(\d+)\s+\d+\s+obj\b/g)) {
    const awal = cocok.index + cocok[0].length;
    const akhir = teks.indexOf('endobj', awal);
    const badan = teks.slice(awal, akhir < 0 ? undefined : akhir);
    const aliran = /\bstream\r?\n/.exec(badan);
    const kamus = aliran === null ? badan : badan.slice(0, aliran.index);
    objek.set(Number(cocok[1]), kamus);
    if (aliran !== null && /\/Type\s*\/ObjStm\b/.test(kamus)) {
      const mulai = awal + aliran.index + aliran[0].length;
      const henti = teks.indexOf('endstream', mulai);
      for (const [nomor, satu] of readAliran(kamus, isi.subarray(mulai, henti))) objek.set(nomor, satu);
    }
  }
  return objek;
}

/** Objects within one compressed stream (ISO 32000-1, 7.5.7): pairs of number and offset first, then the objects. */
function readAliran(kamus: string, isi: Buffer): [number, string][] {
  try {
    const teks = inflateSync(isi, { maxOutputLength: ALIRAN_TERBESAR }).toString('latin1');
    const pertama = Number(/\/First\s+(\d+)/.exec(kamus)?.[1]);
    const angka = (teks.slice(0, pertama).match(/\d+/g) ?? []).map(Number);
    const pasangan = Array.from({ length: Math.floor(angka.length / 2) }, (_, i) => [
      angka[2 * i] ?? 0,
      angka[2 * i + 1] ?? 0,
    ]);
    return pasangan.map(([nomor = 0, letak = 0], i) => [
      nomor,
      teks.slice(pertama + letak, pasangan[i + 1] === undefined ? undefined : pertama + (pasangan[i + 1]?.[1] ?? 0)),
    ]);
  } catch {
    return [];
  }
}
