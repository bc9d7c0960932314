import { isTanggal } from '#domain/tanggal.ts';
import { compareTables } from './compare-tables.ts';
import { type Manifest, NAMA_MANIFEST } from './manifest.ts';
import { openPaket } from './open-paket.ts';
import { createTemuan, type HasilVerifikasi, type TemuanPaket } from './temuan-paket.ts';
import { compareKertasAdendum } from './verify-adendum.ts';
import { readKeputusan } from './verify-keputusan.ts';
import { compareManifest, compareSidikBerkas, readManifest } from './verify-manifest.ts';

/**
 * Verifies a package from outside and lists everything that is wrong with it. `sah` says that its files belong together
 * and are as they were made; who made them is said by the signed paper, whose footer carries the same kode verifikasi.
 */
export async function verifyPaket(byte: Uint8Array): Promise<HasilVerifikasi> {
  const { berkas, temuan: temuanZip } = openPaket(byte);
  const temuan: TemuanPaket[] = [...temuanZip];
  const get = (nama: string): Uint8Array | undefined => berkas.get(nama);

  const isiManifest = get(NAMA_MANIFEST);
  const terbaca = isiManifest === undefined ? null : readManifest(isiManifest);
  const manifest = terbaca?.manifest ?? null;
  temuan.push(...(terbaca?.temuan ?? []));
  if (manifest !== null) temuan.push(...compareSidikBerkas(manifest, berkas));

  const pdf = get('berita-acara.pdf');
  if (pdf !== undefined) temuan.push(...judgePdf(pdf));

  const json = get('keputusan.json');
  if (json !== undefined) {
    const { isi, temuan: temuanJson } = readKeputusan(json);
    temuan.push(...temuanJson);
    if (isi !== null) {
      if (manifest !== null) {
        temuan.push(...compareManifest(manifest, isi.berkas));
        temuan.push(...compareKertasAdendum(isi.berkas.adendum?.length ?? 0, manifest, berkas));
      }
      temuan.push(...(await compareTables(isi, get('keputusan.csv'), get('keputusan.xlsx'))));
    }
  }
  return { sah: temuan.length === 0, temuan, isi: manifest === null ? null : tellIsi(manifest) };
}

function judgePdf(pdf: Uint8Array): TemuanPaket[] {
  const kepala = new TextDecoder('latin1').decode(pdf.subarray(0, 5));
  if (kepala === '%PDF-') return [];
  return [createTemuan('SKEMA_TIDAK_COCOK', 'berita-acara.pdf', 'Berkas berita-acara.pdf bukan PDF.')];
}

/** What the package says of itself. */
function tellIsi({ kelurahan, sidang, nomorBeritaAcara, jumlah }: Manifest): HasilVerifikasi['isi'] {
  const { nama, kode } = kelurahan.kelurahan;
  if (!isTanggal(sidang.tanggal)) return null;
  return {
    kelurahan: `${nama} (${kode})`,
    namaSidang: sidang.nama,
    tanggal: sidang.tanggal,
    nomorBeritaAcara,
    jumlah,
  };
}
