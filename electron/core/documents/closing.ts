import type { Content } from 'pdfmake/interfaces';
import { formatAngka } from '#domain/angka.ts';
import type { CatatanSidang } from '#domain/berita-acara.ts';
import { createNilaiTemplat } from '#domain/nilai-templat.ts';
import { fillTemplat, TEMPLAT_AWAL } from '#domain/templat.ts';
import type { Halaman } from './geometry.ts';
import type { JumlahSidang } from './jumlah.ts';
import { getSebutanTidakLayak } from './kata-hasil.ts';
import { createBagian, createParagraf } from './paragraph.ts';
import { createBarisTandaTangan, estimateTandaTangan, listTandaTangan } from './signatures.ts';
import { listLampiranLain } from './susunan-lampiran.ts';

/** Heading, the sentence on the annexes and the closing sentence, in points. */
const TINGGI_KALIMAT = 130;

/**
 * The closing with all signatures as one block, so that nobody signs a page that says nothing. Only names that are so long that the
 * block would exceed a page let it fall apart, row by row.
 */
export function createPenutup(catatan: CatatanSidang, jumlah: JumlahSidang, halaman: Halaman): Content[] {
  const { blok } = catatan.templat ?? TEMPLAT_AWAL;
  const barisan = listTandaTangan(catatan);
  const kalimat = [
    createParagraf(describeLampiran(catatan, jumlah)),
    createParagraf(fillTemplat(blok.ba_penutup, createNilaiTemplat(catatan))),
  ];
  const baris = barisan.map(createBarisTandaTangan);
  if (estimateTandaTangan(barisan, halaman.lebar) + TINGGI_KALIMAT < halaman.tinggi) {
    return [createBagian('VII', 'PENUTUP', [...kalimat, ...baris])];
  }
  const tinggi = barisan.map((satu) => estimateTandaTangan([satu], halaman.lebar));
  return [
    createBagian('VII', 'PENUTUP', kalimat),
    ...baris.map((satu, i) => ({ stack: [satu], unbreakable: (tinggi[i] ?? 0) < halaman.tinggi })),
  ];
}

function describeLampiran(catatan: CatatanSidang, jumlah: JumlahSidang): string {
  const { peserta, notulen, foto } = catatan;
  const hadir = peserta.filter((orang) => orang.hadir).length;
  const { layak, tidak_layak, ditunda } = jumlah.putusan;
  const sebutan = getSebutanTidakLayak(jumlah)
    .replace(/^t/, 'T')
    .replace(' layak', ' Layak')
    .replace(' graduasi', ' Graduasi');
  const lain = listLampiranLain(catatan).map(({ isi, nomor }) =>
    isi === 'notulen'
      ? `Lampiran ${nomor} Notulen (${formatAngka(notulen.length)} catatan)`
      : `Lampiran ${nomor} Dokumentasi (${formatAngka(foto.length)} foto)`,
  );
  const bagian = [
    `Lampiran I Daftar Hadir (${hadir} orang)`,
    'Lampiran II Daftar Usulan Menurut Nama dan Alamat: ' +
      `A. Layak (${formatAngka(layak)}), B. ${sebutan} (${formatAngka(tidak_layak)}), dan C. Ditunda (${formatAngka(ditunda)})`,
    ...lain,
  ];
  const pemisah = bagian.length === 2 ? ' dan ' : '; dan ';
  return `Berita acara ini dilampiri ${bagian.slice(0, -1).join('; ')}${pemisah}${bagian.at(-1)}.`;
}
