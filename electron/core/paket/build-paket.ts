import type { CatatanAdendum } from '#domain/adendum.ts';
import { type CatatanSidang, serializeKeputusan } from '#domain/berita-acara.ts';
import { getKodeSepuluh } from '#domain/kelurahan.ts';
import type { TipeLampiran } from '#domain/lampiran.ts';
import type { JumlahPutusan } from '#domain/putusan.ts';
import { GalatMufakat } from '../galat.ts';
import type { Penyegel } from '../segel/seal-pdf.ts';
import { type BarisJurnalPaket, writeJurnal } from './jurnal-json.ts';
import { writeKehadiran } from './kehadiran-json.ts';
import { createBerkasKeputusan, listKeputusanKini, serializeBerkasKeputusan } from './keputusan-json.ts';
import { writeKeputusanCsv, writeKeputusanWorkbook } from './keputusan-tables.ts';
import {
  createManifest,
  NAMA_MANIFEST,
  nameAdendum,
  nameBertanda,
  serializeManifest,
  type Terbitan,
} from './manifest.ts';
import { computeSha256 } from './sha256.ts';
import { NAMA_TANDA, signManifest } from './tanda-paket.ts';
import { verifyPaket } from './verify-paket.ts';
import { createZip } from './zip-paket.ts';

export interface MasukanPaket {
  readonly catatan: CatatanSidang;
  /** The berita acara as it was printed, and how many pages it has. */
  readonly pdf: Uint8Array;
  readonly halaman: number;
  readonly versiProgram: string;
  readonly terbitan: Terbitan;
  /** The key of the kelurahan, and the age recipient to which it can be answered. */
  readonly penyegel: Penyegel;
  readonly penerima: string;
  /** From the row that made the session to the last that concerns it. */
  readonly jurnal: readonly BarisJurnalPaket[];
  /** The addenda in their order, each with its paper. */
  readonly adendum?: readonly { readonly catatan: CatatanAdendum; readonly pdf: Uint8Array }[];
  /** The berita acara as it came back signed, the oldest first. */
  readonly bertanda?: readonly BerkasBertanda[];
}

export interface BerkasBertanda {
  readonly tipe: TipeLampiran;
  readonly isi: Uint8Array;
}

export interface Paket {
  readonly namaBerkas: string;
  readonly zip: Uint8Array;
  /** SHA-256 of the zip, hexadecimal. */
  readonly sha256: string;
  readonly jumlah: JumlahPutusan;
  /** Hash by which a later version says that it takes the place of this one. */
  readonly sidikManifest: string;
}

/**
 * The package of a closed session: decisions as its addenda left them, as spreadsheet, CSV and JSON, attendance, journal, the berita acara, the
 * addenda, what came back signed, the manifest and the signature over it. The same session, key and `terbitan` give the same bytes. Every package
 * is verified as its receiver would before it leaves: JUMLAH_TIDAK_COCOK otherwise.
 */
export async function buildPaket(masukan: MasukanPaket): Promise<Paket> {
  const {
    catatan,
    pdf,
    halaman,
    versiProgram,
    terbitan,
    penyegel,
    penerima,
    jurnal,
    adendum = [],
    bertanda = [],
  } = masukan;
  if (computeSha256(serializeKeputusan(catatan.keputusan)) !== catatan.sidikKeputusan) {
    throw new GalatMufakat(
      'JUMLAH_TIDAK_COCOK',
      'Keputusan pada catatan sidang berbeda dari saat sidang ditutup. Paket tidak dibuat; pulihkan data dari cadangan.',
      { kode: 'KEPUTUSAN_TIDAK_COCOK' },
    );
  }
  const utf8 = new TextEncoder();
  const koreksi = adendum.map((satu) => satu.catatan);
  const keputusan = createBerkasKeputusan(catatan, koreksi);
  const tercatat = listKeputusanKini(catatan, koreksi);
  const berkas = {
    'keputusan.xlsx': await writeKeputusanWorkbook(tercatat, keputusan),
    'keputusan.csv': writeKeputusanCsv(tercatat, keputusan),
    'keputusan.json': utf8.encode(serializeBerkasKeputusan(keputusan)),
    'kehadiran.json': utf8.encode(writeKehadiran(catatan)),
    'jurnal.json': utf8.encode(writeJurnal(jurnal)),
    'berita-acara.pdf': pdf,
    ...Object.fromEntries(adendum.map((satu) => [nameAdendum(satu.catatan.urut), satu.pdf])),
    ...Object.fromEntries(bertanda.map(({ tipe, isi }, i) => [nameBertanda(i + 1, tipe), isi])),
  };
  const pengirim = { publik: Buffer.from(penyegel.publik).toString('hex'), penerima };
  const manifest = createManifest({ keputusan, halaman, versiProgram, terbitan, pengirim, jurnal, berkas });
  const isiManifest = utf8.encode(serializeManifest(manifest));
  const tanda = utf8.encode(signManifest(isiManifest, penyegel));
  const zip = createZip({ ...berkas, [NAMA_MANIFEST]: isiManifest, [NAMA_TANDA]: tanda }, catatan.tanggal);
  await refuseUnsound(zip);
  return {
    namaBerkas: getNamaPaket(catatan, terbitan.versi),
    zip,
    sha256: computeSha256(zip),
    jumlah: keputusan.jumlah,
    sidikManifest: manifest.sidikManifest,
  };
}

async function refuseUnsound(zip: Uint8Array): Promise<void> {
  const { temuan } = await verifyPaket(zip);
  const pertama = temuan[0];
  if (pertama === undefined) return;
  const pesan = `Bagian-bagian paket tidak cocok satu sama lain (${pertama.berkas}). Paket tidak dibuat.`;
  throw new GalatMufakat('JUMLAH_TIDAK_COCOK', pesan, { kode: pertama.kode });
}

/** `keputusan_1371011001_2026-11-12_MUSKEL-4-2026_v1.zip`, v1 for the first package of the session: letters that every file system takes, at most 120 of them. */
export function getNamaPaket(
  { wilayah, tanggal, namaSidang }: Pick<CatatanSidang, 'wilayah' | 'tanggal' | 'namaSidang'>,
  versi: number,
): string {
  const sidang = namaSidang
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `keputusan_${getKodeSepuluh(wilayah.kelurahan)}_${tanggal}_${sidang || 'SIDANG'}_v${versi}.zip`;
}
