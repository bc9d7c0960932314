import type { Content, DynamicContent, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { BarisTerlewat, CakupanRt } from '#contract/terlewat.ts';
import { formatAngka } from '#domain/angka.ts';
import type { Kelurahan } from '#domain/kelurahan.ts';
import { maskNomor } from '#domain/nik.ts';
import { formatTanggal, type Tanggal } from '#domain/tanggal.ts';
import { KATA_TERLEWAT } from '#domain/terlewat.ts';
import { findResources } from '../resources.ts';
import { TABEL } from './fonts.ts';
import { getHalamanMendatar, type Halaman, mm } from './geometry.ts';
import { createLetterhead } from './letterhead.ts';
import { splitText } from './measure.ts';
import { createNaskah } from './naskah.ts';
import { type Cetakan, printDocument } from './printer.ts';
import { createGaris, createKepala, JARAK_SAMPING, UKURAN_TABEL } from './tables.ts';
import { keepWords, tidyText } from './text.ts';

/** What the sheets for the heads of RT and RW show. */
export interface IsiLembarTerlewat {
  readonly kelurahan: Pick<Kelurahan, 'wilayah' | 'kop' | 'ukuranKertas'>;
  readonly tanggal: Tanggal;
  /** One group of pages for each, in this order. */
  readonly rt: readonly { readonly cakupan: CakupanRt; readonly baris: readonly BarisTerlewat[] }[];
  readonly contoh: boolean;
}

const LEBAR = { nomor: 22, nama: 118, nik: 80, sebab: 104, jawaban: 150 } as const;
const BARIS_TERBANYAK = 10;

/**
 * Sheets on which each RT finds its own: names, addresses and why, with room for an answer in handwriting. They leave the office, so
 * the NIK is masked. `onProgress` hears the share that is written, 0 to 1.
 */
export async function renderLembarTerlewat(
  isi: IsiLembarTerlewat,
  onProgress: (bagian: number) => void = () => undefined,
  resources: URL = findResources(),
): Promise<Cetakan> {
  return printDocument(createDokumen(isi), resources, onProgress);
}

function createDokumen(isi: IsiLembarTerlewat): TDocumentDefinitions {
  const halaman = getHalamanMendatar(isi.kelurahan.ukuranKertas);
  return {
    pageSize: halaman.pageSize,
    pageOrientation: 'landscape',
    pageMargins: halaman.pageMargins,
    content: isi.rt.map((satu, i) => ({
      stack: createLembar(isi, satu, halaman),
      ...(i > 0 && { pageBreak: 'before' as const }),
    })),
    footer: createKaki(isi),
    ...createNaskah({
      judul: 'Lembar Terlewat per RT/RW',
      kelurahan: isi.kelurahan.wilayah.kelurahan.nama,
      saat: new Date(`${isi.tanggal}T00:00:00Z`),
    }),
  };
}

function createLembar(
  { kelurahan, tanggal }: IsiLembarTerlewat,
  { cakupan, baris }: IsiLembarTerlewat['rt'][number],
  halaman: Halaman,
): Content[] {
  return [
    createLetterhead(kelurahan, halaman.lebar),
    { text: 'WARGA YANG MUNGKIN TERLEWAT', bold: true, fontSize: 12, alignment: 'center' },
    { text: describeRt(cakupan), bold: true, fontSize: 12, alignment: 'center', margin: [0, 0, 0, 6] },
    { text: describeCakupan(cakupan), alignment: 'center' },
    {
      text: 'Mohon diperiksa di lapangan. Tulis jawaban di kolom terakhir dan kembalikan sebelum musyawarah.',
      alignment: 'center',
      margin: [0, 0, 0, 8],
    },
    baris.length === 0 ? { text: 'Tidak ada yang tercatat terlewat di RT ini.' } : createTabel(baris, halaman.lebar),
    {
      text: `Keadaan ${formatTanggal(tanggal)}. Lembar ini bukan penetapan bantuan: musyawarah hanya mengusulkan.`,
      fontSize: 9,
      margin: [0, 8, 0, 0],
    },
  ];
}

function describeRt({ rt, rw }: CakupanRt): string {
  return rt === '' ? 'RT/RW TIDAK DIKETAHUI' : `RT ${rt} / RW ${rw}`;
}

function describeCakupan({ keluarga, keluargaMiskin, usulan, terlewat }: CakupanRt): string {
  const bagian = [
    `${formatAngka(keluarga)} keluarga, ${formatAngka(keluargaMiskin)} di antaranya desil 1 sampai 5`,
    usulan === 0 ? 'belum mengirim usulan' : `${formatAngka(usulan)} usulan untuk sidang berikutnya`,
    `${formatAngka(terlewat)} baris di bawah ini`,
  ];
  return `${bagian.join('; ')}.`;
}

function createTabel(baris: readonly BarisTerlewat[], lebar: number): Content {
  const tetap = Object.values(LEBAR).reduce((a, b) => a + b, 0);
  const alamat = (lebar - tetap - 7 * 2 * JARAK_SAMPING - 8 * 0.6) / 2;
  const widths = [LEBAR.nomor, LEBAR.nama, alamat, LEBAR.nik, LEBAR.sebab, alamat, LEBAR.jawaban];
  const kepala = ['No.', 'Nama', 'Alamat', 'NIK', 'Sebab', 'Keterangan', 'Jawaban ketua RT'];
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths,
      heights: (i) => (i === 0 ? 12 : 22),
      body: [kepala.map((judul) => createKepala(judul)), ...baris.map((satu, i) => createBaris(satu, i, alamat))],
    },
    layout: createGaris({ kepala: 1, jumlah: false }),
    font: TABEL,
    fontSize: UKURAN_TABEL,
    lineHeight: 1,
  };
}

/** Texts are cut where a row would grow beyond a page: the sheet asks a question, the whole stands on the screen. */
function createBaris(
  { nama, alamat, nik, sebab, program, rinci }: BarisTerlewat,
  i: number,
  lebar: number,
): TableCell[] {
  const cut = (teks: string): Content =>
    keepWords(splitText(tidyText(teks), lebar, UKURAN_TABEL, BARIS_TERBANYAK)[0] ?? '');
  const { singkat } = KATA_TERLEWAT[sebab];
  return [
    { text: String(i + 1), alignment: 'right' },
    { text: keepWords(tidyText(nama)), bold: true },
    { text: cut(alamat) },
    { text: nik === null ? 'belum ada' : maskNomor(nik), alignment: 'center', noWrap: true },
    { text: keepWords(sebab === 'DITOLAK_SIKS' && program !== '' ? `${singkat} (${program})` : singkat) },
    { text: cut(rinci) },
    '',
  ];
}

function createKaki({ contoh }: IsiLembarTerlewat): DynamicContent {
  return (nomor, jumlah): Content => ({
    columns: [
      { text: `Memuat data pribadi, hanya untuk keperluan dinas${contoh ? ' · contoh, data rekaan' : ''}`, width: '*' },
      { text: `Halaman ${nomor} dari ${jumlah}`, alignment: 'right', width: 'auto' },
    ],
    margin: [mm(20), 12, mm(20), 0],
    font: TABEL,
    fontSize: 7.5,
    lineHeight: 1,
    color: '#444444',
  });
}
