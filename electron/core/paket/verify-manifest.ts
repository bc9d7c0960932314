import { getKodeVerifikasi } from '#domain/berita-acara.ts';
import { toCanonicalJson } from '../db/canonical-json.ts';
import type { BerkasKeputusan } from './keputusan-shape.ts';
import {
  BERKAS_PAKET,
  bentukManifest,
  bentukVersiManifest,
  computeSidikManifest,
  type Manifest,
  NAMA_MANIFEST,
  nameAdendum,
  POLA_ADENDUM,
  POLA_BERTANDA,
  serializeManifest,
  VERSI_PAKET,
} from './manifest.ts';
import { readJson } from './read-json.ts';
import { computeSha256 } from './sha256.ts';
import { createTemuan, SEBUTAN_BIDANG, type TemuanPaket } from './temuan-paket.ts';

const salah = (masalah: string): TemuanPaket => createTemuan('MANIFEST_SALAH', NAMA_MANIFEST, masalah);

/** The manifest where its shape can be trusted, and what is wrong with it by itself. */
export function readManifest(byte: Uint8Array): { manifest: Manifest | null; temuan: TemuanPaket[] } {
  const isi = readJson(byte);
  const versi = bentukVersiManifest.safeParse(isi);
  if (versi.success && versi.data.versi !== VERSI_PAKET) {
    const masalah = `Paket ini berversi ${versi.data.versi}; Mufakat ini mengenal versi ${VERSI_PAKET}.`;
    return { manifest: null, temuan: [createTemuan('VERSI_TIDAK_DIKENAL', NAMA_MANIFEST, masalah)] };
  }
  const terbaca = bentukManifest.safeParse(isi);
  if (!terbaca.success) {
    const letak = terbaca.error.issues[0]?.path.join('.') ?? '';
    const pada = letak === '' ? '' : ` pada ${letak}`;
    return { manifest: null, temuan: [salah(`Isi manifest.json tidak sesuai bentuknya${pada}.`)] };
  }
  const manifest = terbaca.data;
  const temuan: TemuanPaket[] = [];
  const urutan = manifest.berkas.map(({ nama }) => nama);
  const adendum = urutan.filter((nama) => POLA_ADENDUM.test(nama)).map((_, i) => nameAdendum(i + 1));
  const bertanda = urutan
    .filter((nama) => POLA_BERTANDA.test(nama))
    .map((nama, i) => nama.replace(/\d+/, String(i + 1)));
  if (urutan.join() !== [...BERKAS_PAKET, ...adendum, ...bertanda].join())
    temuan.push(salah('Daftar berkas pada manifest.json tidak lengkap.'));
  if ((manifest.terbitan.versi === 1) !== (manifest.terbitan.menggantikan === null)) {
    temuan.push(salah('Versi paket pada manifest.json tidak cocok dengan paket yang digantikannya.'));
  }
  const utuh = computeSidikManifest(manifest) === manifest.sidikManifest;
  if (!utuh || serializeManifest(manifest) !== new TextDecoder().decode(byte)) {
    temuan.push(salah('Isi manifest.json berubah sejak paket dibuat.'));
  }
  return { manifest, temuan };
}

/** Size and SHA-256 of each file as the manifest has them. */
export function compareSidikBerkas(manifest: Manifest, berkas: ReadonlyMap<string, Uint8Array>): TemuanPaket[] {
  return manifest.berkas.flatMap(({ nama, byte, sha256 }) => {
    const isi = berkas.get(nama);
    if (isi === undefined || (isi.length === byte && computeSha256(isi) === sha256)) return [];
    return [createTemuan('SIDIK_TIDAK_COCOK', nama, `Berkas ${nama} berubah sejak paket dibuat.`)];
  });
}

const BIDANG_JUMLAH = ['jumlah', 'jumlahKeluar', 'jumlahDiusulkan', 'perJenis'] as const;
const BIDANG_IDENTITAS = ['kelurahan', 'sidang', 'nomorBeritaAcara', 'ditutupPada', 'contoh'] as const;

/** What the manifest says of the session against keputusan.json. */
export function compareManifest(manifest: Manifest, berkas: BerkasKeputusan): TemuanPaket[] {
  const beda = (bidang: keyof Manifest & keyof BerkasKeputusan): boolean =>
    toCanonicalJson(manifest[bidang]) !== toCanonicalJson(berkas[bidang]);
  const temuan = BIDANG_IDENTITAS.filter(beda).map((bidang) =>
    salah(`${SEBUTAN_BIDANG[bidang]} pada manifest.json berbeda dari keputusan.json.`),
  );
  if (manifest.dibuatPada !== manifest.ditutupPada) {
    temuan.push(salah('Waktu pembuatan pada manifest.json berbeda dari waktu penutupan sidang.'));
  }
  if (manifest.kodeVerifikasi !== getKodeVerifikasi(manifest.sidikKeputusan)) {
    temuan.push(salah('Kode verifikasi pada manifest.json tidak sesuai sidik keputusannya.'));
  }
  for (const bidang of BIDANG_JUMLAH.filter(beda)) {
    const masalah = `${SEBUTAN_BIDANG[bidang]} pada manifest.json berbeda dari keputusan.json.`;
    temuan.push(createTemuan('JUMLAH_TIDAK_COCOK', NAMA_MANIFEST, masalah));
  }
  if (beda('sidikKeputusan')) {
    const masalah = 'Sidik keputusan pada manifest.json berbeda dari keputusan.json.';
    temuan.push(createTemuan('KEPUTUSAN_TIDAK_COCOK', NAMA_MANIFEST, masalah));
  }
  return temuan;
}
