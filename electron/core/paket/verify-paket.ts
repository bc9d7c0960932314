import { isTanggal } from '#domain/tanggal.ts';
import { compareTables } from './compare-tables.ts';
import { type Manifest, NAMA_MANIFEST } from './manifest.ts';
import { openPaket } from './open-paket.ts';
import type { HasilVerifikasi, TemuanPaket } from './temuan-paket.ts';
import { compareKertasAdendum } from './verify-adendum.ts';
import { compareBertanda } from './verify-bertanda.ts';
import { readKeputusan } from './verify-keputusan.ts';
import { compareManifest, compareSidikBerkas, readManifest } from './verify-manifest.ts';
import { verifyPdf } from './verify-pdf.ts';

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
  if (manifest !== null) temuan.push(...compareSidikBerkas(manifest, berkas), ...compareBertanda(manifest, berkas));

  const json = get('keputusan.json');
  let sidikBeritaAcara: string | null = null;
  if (json !== undefined) {
    const { isi, temuan: temuanJson } = readKeputusan(json);
    temuan.push(...temuanJson);
    if (isi !== null) {
      sidikBeritaAcara = isi.berkas.adendum?.[0]?.sidikSebelum ?? isi.berkas.sidikKeputusan;
      if (manifest !== null) {
        temuan.push(...compareManifest(manifest, isi.berkas));
        temuan.push(...compareKertasAdendum(isi.berkas.adendum ?? [], manifest, berkas));
      }
      temuan.push(...(await compareTables(isi, get('keputusan.csv'), get('keputusan.xlsx'))));
    }
  }
  const pdf = get('berita-acara.pdf');
  if (pdf !== undefined) temuan.push(...verifyPdf('berita-acara.pdf', pdf, sidikBeritaAcara));
  return { sah: temuan.length === 0, temuan, isi: manifest === null ? null : tellIsi(manifest) };
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
