import type { KeputusanTercatat } from '#domain/berita-acara.ts';
import { compareTables } from './compare-tables.ts';
import { type BarisJurnalPaket, compareJurnal, NAMA_JURNAL, readJurnal } from './jurnal-json.ts';
import { judgeKehadiran, NAMA_KEHADIRAN } from './kehadiran-json.ts';
import { type Manifest, NAMA_MANIFEST } from './manifest.ts';
import { openPaket } from './open-paket.ts';
import { judgeTanda, NAMA_TANDA } from './tanda-paket.ts';
import type { TemuanPaket } from './temuan-paket.ts';
import { compareKertasAdendum } from './verify-adendum.ts';
import { compareBertanda } from './verify-bertanda.ts';
import { readKeputusan } from './verify-keputusan.ts';
import { compareManifest, compareSidikBerkas, readManifest } from './verify-manifest.ts';
import { verifyPdf } from './verify-pdf.ts';

/** A package from outside, judged. What it holds may be used only where there is no finding. */
export interface PaketTerbaca {
  readonly temuan: readonly TemuanPaket[];
  /** Null where its shape cannot be trusted; so are the others. */
  readonly manifest: Manifest | null;
  /** As the addenda left them. */
  readonly keputusan: readonly KeputusanTercatat[];
  readonly jurnal: readonly BarisJurnalPaket[] | null;
}

type Berkas = ReadonlyMap<string, Uint8Array>;

/**
 * Reads a package and finds everything that is wrong with it: files, hashes, the signature, the decisions in all their forms, attendance and
 * journal against each other. Whether the key that signed it is the one of its kelurahan is not said by the package: ask the list of keys.
 */
export async function readPaket(byte: Uint8Array): Promise<PaketTerbaca> {
  const { berkas, temuan } = openPaket(byte);
  const manifest = readIsiManifest(berkas);
  const jurnal = readIsiJurnal(berkas, manifest.isi);
  const keputusan = await readIsiKeputusan(berkas, manifest.isi);
  const kehadiran = berkas.get(NAMA_KEHADIRAN);
  return {
    temuan: [
      ...temuan,
      ...manifest.temuan,
      ...keputusan.temuan,
      ...(kehadiran === undefined ? [] : judgeKehadiran(kehadiran)),
      ...jurnal.temuan,
    ],
    manifest: manifest.isi,
    keputusan: keputusan.isi,
    jurnal: jurnal.isi,
  };
}

/** The manifest, the signature over it, and the files that it lists. */
function readIsiManifest(berkas: Berkas): { isi: Manifest | null; temuan: TemuanPaket[] } {
  const byte = berkas.get(NAMA_MANIFEST);
  if (byte === undefined) return { isi: null, temuan: [] };
  const { manifest, temuan } = readManifest(byte);
  if (manifest === null) return { isi: null, temuan };
  const tanda = berkas.get(NAMA_TANDA);
  return {
    isi: manifest,
    temuan: [
      ...temuan,
      ...(tanda === undefined ? [] : judgeTanda(tanda, byte, manifest.pengirim.publik)),
      ...compareSidikBerkas(manifest, berkas),
      ...compareBertanda(manifest, berkas),
    ],
  };
}

/** The decisions in JSON, CSV and spreadsheet, and the papers that must tell the same. */
async function readIsiKeputusan(
  berkas: Berkas,
  manifest: Manifest | null,
): Promise<{ isi: readonly KeputusanTercatat[]; temuan: TemuanPaket[] }> {
  const json = berkas.get('keputusan.json');
  const terbaca = json === undefined ? null : readKeputusan(json);
  const isi = terbaca?.isi ?? null;
  const temuan = [...(terbaca?.temuan ?? [])];
  if (isi !== null) {
    if (manifest !== null) {
      temuan.push(...compareManifest(manifest, isi.berkas));
      temuan.push(...compareKertasAdendum(isi.berkas.adendum ?? [], manifest, berkas));
    }
    temuan.push(...(await compareTables(isi, berkas.get('keputusan.csv'), berkas.get('keputusan.xlsx'))));
  }
  const pdf = berkas.get('berita-acara.pdf');
  const sidik = isi === null ? null : (isi.berkas.adendum?.[0]?.sidikSebelum ?? isi.berkas.sidikKeputusan);
  if (pdf !== undefined) temuan.push(...verifyPdf('berita-acara.pdf', pdf, sidik));
  return { isi: isi?.keputusan ?? [], temuan };
}

function readIsiJurnal(
  berkas: Berkas,
  manifest: Manifest | null,
): { isi: readonly BarisJurnalPaket[] | null; temuan: TemuanPaket[] } {
  const byte = berkas.get(NAMA_JURNAL);
  if (byte === undefined) return { isi: null, temuan: [] };
  const { baris, temuan } = readJurnal(byte);
  if (baris === null || manifest === null) return { isi: baris, temuan };
  return { isi: baris, temuan: [...temuan, ...compareJurnal(baris, manifest)] };
}
