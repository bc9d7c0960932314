import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { unzipSync } from 'fflate';
import { buildPaket } from '#core/paket/build-paket.ts';
import type { BarisJurnalPaket } from '#core/paket/jurnal-json.ts';
import { bentukManifest, NAMA_MANIFEST } from '#core/paket/manifest.ts';
import { computeSha256 } from '#core/paket/sha256.ts';
import { listKecamatanKota } from '#core/rekap/kota.ts';
import type { Penyegel } from '#core/segel/seal-pdf.ts';
import { findWilayah } from '#core/wilayah/wilayah.ts';
import { type KeputusanTercatat, serializeKeputusan } from '#domain/berita-acara.ts';
import type { WilayahKelurahan } from '#domain/kelurahan.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { BEKAL, createCatatan, PDF_CONTOH } from '../paket/sample.ts';

export const KOTA = { kode: '13.71', nama: 'Kota Padang' };

/** The 104 kelurahan of Padang in the order of their codes. */
export const KELURAHAN = listKecamatanKota(KOTA).flatMap(({ kelurahan }) => kelurahan);

export function createKunci(): Penyegel {
  const { privateKey } = generateKeyPairSync('ed25519');
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  return { privat: privateKey.export({ type: 'pkcs8', format: 'der' }), publik: Buffer.from(x ?? '', 'base64url') };
}

/** A key for each kelurahan, always the same within a test file. */
const kunci = new Map<string, Penyegel>();
export function getKunci(kode: string): Penyegel {
  const ada = kunci.get(kode) ?? createKunci();
  kunci.set(kode, ada);
  return ada;
}

export interface PilihanPaket {
  /** Place in the list of kelurahan, from 0. */
  readonly kelurahan: number;
  readonly keputusan: readonly KeputusanTercatat[];
  readonly penyegel?: Penyegel;
  readonly tanggal?: string;
  readonly sidang?: string;
  readonly versi?: number;
  readonly urut?: number;
  readonly menggantikan?: string | null;
  readonly jurnal?: readonly BarisJurnalPaket[];
  readonly contoh?: boolean;
  /** Another place than that kelurahan is said to be. */
  readonly wilayah?: WilayahKelurahan;
  /** To whom answers are encrypted. */
  readonly penerima?: string;
}

export interface PaketUji {
  readonly berkas: File;
  readonly zip: Uint8Array;
  readonly sidikManifest: string;
}

/** A package as the program of that kelurahan makes it. */
export async function createPaket(pilihan: PilihanPaket): Promise<PaketUji> {
  const { kelurahan, keputusan, tanggal = '2026-11-12', versi = 1, urut = versi } = pilihan;
  const { kode } = getKelurahan(kelurahan);
  const wilayah = pilihan.wilayah ?? findWilayah(kode.replace(/^(\d{2})(\d{2})(\d{2})(\d{4})$/, '$1.$2.$3.$4'));
  if (wilayah === null) throw new Error(`Tidak ada kelurahan ${kode}.`);
  const { namaBerkas, zip } = await buildPaket({
    ...BEKAL,
    catatan: {
      ...createCatatan(keputusan),
      wilayah,
      sidang: pilihan.sidang ?? `01980f5e-7b1c-7c3a-9d11-${kode.padStart(12, '0')}`,
      tanggal: tanggal as Tanggal,
      sidikKeputusan: computeSha256(serializeKeputusan(keputusan)),
      contoh: pilihan.contoh ?? false,
    },
    pdf: PDF_CONTOH,
    halaman: 1,
    penyegel: pilihan.penyegel ?? getKunci(kode),
    penerima: pilihan.penerima ?? BEKAL.penerima,
    terbitan: { versi, urut, menggantikan: pilihan.menggantikan ?? null },
    jurnal: pilihan.jurnal ?? BEKAL.jurnal,
  });
  return { berkas: createFile(namaBerkas, zip), zip, sidikManifest: readManifest(zip).sidikManifest };
}

export function getKelurahan(indeks: number) {
  const kelurahan = KELURAHAN[indeks];
  if (kelurahan === undefined) throw new Error(`Kota ini tidak punya kelurahan ke-${indeks}.`);
  return kelurahan;
}

export function createFile(nama: string, isi: Uint8Array): File {
  return new File([new Uint8Array(isi)], nama);
}

function readManifest(zip: Uint8Array) {
  return bentukManifest.parse(JSON.parse(new TextDecoder().decode(unzipSync(zip)[NAMA_MANIFEST])));
}
