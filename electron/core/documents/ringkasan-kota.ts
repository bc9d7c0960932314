import type { Column, Content, TableCell } from 'pdfmake/interfaces';
import type { JumlahBulan, JumlahProgram } from '#contract/rekap.ts';
import { getNamaDinas } from '#domain/dinsos.ts';
import { formatPeriode, getNamaBulanPeriode } from '#domain/periode.ts';
import { NAMA_PUTUSAN, PUTUSAN } from '#domain/putusan.ts';
import { KEADAAN_KELURAHAN, NAMA_KEADAAN } from '#domain/rekap.ts';
import { formatHariTanggal, formatTanggal } from '#domain/tanggal.ts';
import { JENIS_TEMUAN_LINTAS, KATA_TEMUAN_LINTAS } from '#domain/temuan-lintas.ts';
import { computeSha256 } from '../paket/sha256.ts';
import { type BahanKota, checkBahanKota, serializeBahanKota } from '../rekap-hasil/bahan-kota.ts';
import { findResources } from '../resources.ts';
import {
  type BagianBatang,
  createBatang,
  createBatangTegak,
  createLegenda,
  LEBAR_PETAK,
  WARNA_BATANG,
} from './batang.ts';
import { TABEL } from './fonts.ts';
import { createFooter } from './footer.ts';
import { getHalamanTegak } from './geometry.ts';
import { createLetterheadDinsos } from './letterhead.ts';
import { createNaskah } from './naskah.ts';
import { createBagian, createKeterangan, createParagraf } from './paragraph.ts';
import { type Cetakan, printDocument } from './printer.ts';
import { createRincianKota } from './rincian-kota.ts';
import { createBarisTandaTangan, createTandaTangan, getNamaTempat } from './signatures.ts';
import { createGaris, createKepala, JARAK_SAMPING, LATAR_KEPALA, UKURAN_TABEL } from './tables.ts';
import { formatBilangan, formatJumlah, keepWords, tidyText } from './text.ts';

/**
 * The summary of a month for the head of the Dinas Sosial: on the first page how many kelurahan sent, the decisions by programme, what
 * collides between kelurahan and how the months went; behind it the kecamatan, every kelurahan, who is missing, and the place to sign.
 * Throws JUMLAH_TIDAK_COCOK before anything is laid out that does not add up. No name of a citizen.
 */
export async function renderRingkasanKota(
  bahan: BahanKota,
  onProgress: (bagian: number) => void = () => undefined,
  resources: URL = findResources(),
): Promise<Cetakan> {
  checkBahanKota(bahan);
  const { dinsos, papan, tanggal, contoh } = bahan;
  const halaman = getHalamanTegak(dinsos.ukuranKertas);
  const bulan = formatPeriode(papan.periode);
  return printDocument(
    {
      pageSize: halaman.pageSize,
      pageMargins: halaman.pageMargins,
      content: [
        createLetterheadDinsos(dinsos, halaman.lebar),
        ...createPembuka(bahan),
        createBagian('I', 'PAKET DARI KELURAHAN', createPaket(bahan, halaman.lebar)),
        createBagian('II', 'KEPUTUSAN MENURUT PROGRAM', createKeputusan(bahan, halaman.lebar)),
        createBagian('III', 'TEMUAN ANTARKELURAHAN', [createTemuan(bahan)]),
        createBagian('IV', 'PERKEMBANGAN', [createPerkembangan(bahan.tren, halaman.lebar)]),
        ...createRincianKota(bahan, halaman.lebar),
        createPengesahan(bahan),
      ],
      footer: createFooter({
        nomor: `Rekap musyawarah ${bulan}`,
        sidik: computeSha256(serializeBahanKota(bahan)),
        contoh,
      }),
      ...createNaskah({
        judul: `Ringkasan Rekap Musyawarah Kelurahan ${bulan}`,
        kelurahan: { dinas: getNamaDinas(dinsos) },
        saat: new Date(`${tanggal}T00:00:00Z`),
      }),
    },
    resources,
    onProgress,
  );
}

function createPembuka({ papan, tanggal, dinsos }: BahanKota): Content[] {
  return [
    {
      stack: [
        { text: 'RINGKASAN REKAP MUSYAWARAH KELURAHAN', bold: true, fontSize: 13, characterSpacing: 0.3 },
        { text: `${dinsos.kota.nama}, ${formatPeriode(papan.periode)}`, margin: [0, 2, 0, 0] },
      ],
      alignment: 'center',
      margin: [0, 0, 0, 8],
    },
    ...createKeterangan([
      ['Keadaan data', formatHariTanggal(tanggal)],
      ['Batas paket', papan.batas === null ? '' : formatTanggal(papan.batas)],
    ]),
  ];
}

const KANAN = { alignment: 'right' } as const;
const TINGGI_BATANG = 10;
/** Letters of a state that needs a wider column. */
const NAMA_PANJANG = 14;

function createPaket({ papan }: BahanKota, lebar: number): Content[] {
  const kelurahan = papan.kecamatan.reduce((jumlah, satu) => jumlah + satu.kelurahan.length, 0);
  const bagian = KEADAAN_KELURAHAN.map((satu, i): BagianBatang & { nama: string } => ({
    nama: NAMA_KEADAAN[satu],
    banyak: papan.keadaan[satu],
    warna: WARNA_BATANG[i] ?? WARNA_BATANG[0],
  }));
  return [
    createParagraf(
      `Dari ${formatBilangan(kelurahan)} kelurahan, ${formatBilangan(papan.masuk)} mengirim paket keputusan yang dapat diterima.`,
    ),
    {
      table: {
        headerRows: 1,
        widths: [...bagian.map(({ nama }) => (nama.length > NAMA_PANJANG ? 74 : '*')), 40],
        body: [
          [
            ...bagian.map(
              ({ nama, warna }): TableCell => ({
                stack: [createLegenda([[nama, warna]], 7.5)],
                fillColor: LATAR_KEPALA,
              }),
            ),
            createKepala('Jumlah', 'right'),
          ],
          [
            ...bagian.map(({ banyak }): TableCell => ({ text: formatJumlah(banyak), margin: [LEBAR_PETAK, 0, 0, 0] })),
            { text: formatJumlah(kelurahan), bold: true, ...KANAN },
          ],
        ],
      },
      layout: createGaris({ kepala: 1, jumlah: false, jarakAtas: 2 }),
      font: TABEL,
      fontSize: UKURAN_TABEL,
      lineHeight: 1,
    },
    { ...createBatang(bagian, kelurahan, { lebar, tinggi: TINGGI_BATANG }), margin: [0, 5, 0, 0] },
  ];
}

/** Rows of the table of programmes; what is beyond them is one row, so that the first page stays one page. */
const PROGRAM_TERBANYAK = 8;
const LEBAR_PROGRAM = 92;
const LEBAR_ANGKA = 40;
/** Rules beside and between the columns together. */
const TEBAL_GARIS = 3.65;
const WARNA_PUTUSAN = { layak: WARNA_BATANG[0], tidak_layak: WARNA_BATANG[1], ditunda: WARNA_BATANG[2] } as const;

function createKeputusan({ papan, program }: BahanKota, lebar: number): Content[] {
  const baris = foldProgram(program);
  const terbanyak = Math.max(0, ...baris.map(countSemua));
  const lebarBatang = lebar - LEBAR_PROGRAM - 6 * LEBAR_ANGKA - 8 * 2 * JARAK_SAMPING - TEBAL_GARIS;
  const angka = (satu: JumlahProgram, bold = false): TableCell[] =>
    [satu.layak, satu.tidak_layak, satu.ditunda, countSemua(satu), satu.diusulkan, satu.keluar].map((isi) => ({
      text: formatJumlah(isi),
      bold,
      ...KANAN,
    }));
  const jumlah = sumProgram('Jumlah', program);
  return [
    {
      ...createLegenda(
        PUTUSAN.map((satu) => [NAMA_PUTUSAN[satu], WARNA_PUTUSAN[satu]]),
        8,
      ),
      font: TABEL,
      margin: [0, 0, 0, 4],
    },
    {
      table: {
        headerRows: 1,
        dontBreakRows: true,
        widths: [LEBAR_PROGRAM, ...Array.from({ length: 6 }, () => LEBAR_ANGKA), lebarBatang],
        body: [
          [
            createKepala('Program', 'left'),
            ...[...PUTUSAN.map((satu) => NAMA_PUTUSAN[satu]), 'Jumlah', 'Diusulkan masuk', 'Diusulkan keluar'].map(
              (judul) => createKepala(judul, 'right'),
            ),
            createKepala('', 'left'),
          ],
          ...baris.map((satu): TableCell[] => [
            keepWords(satu.program),
            ...angka(satu),
            {
              ...createBatang(
                PUTUSAN.map((putusan) => ({ banyak: satu[putusan], warna: WARNA_PUTUSAN[putusan] })),
                terbanyak,
                { lebar: lebarBatang, tinggi: 7 },
              ),
              margin: [0, 1.5, 0, 0],
            },
          ]),
          [{ text: jumlah.program, bold: true, ...KANAN }, ...angka(jumlah, true), ''],
        ],
      },
      layout: createGaris({ kepala: 1, jumlah: true, jarakAtas: 1.7 }),
      font: TABEL,
      fontSize: UKURAN_TABEL,
      lineHeight: 1,
    },
    {
      text:
        papan.masuk === 0
          ? 'Belum ada keputusan yang masuk.'
          : 'Keputusan musyawarah merupakan usulan kelurahan. Musyawarah tidak menetapkan penerima bantuan; penetapan dilakukan oleh ' +
            'instansi yang berwenang. Kata layak mengikuti jenis usulannya: pada verifikasi kelayakan berarti tetap.',
      fontSize: 9,
      lineHeight: 1.05,
      margin: [0, 5, 0, 0],
    },
  ];
}

function countSemua({ layak, tidak_layak, ditunda }: JumlahProgram): number {
  return layak + tidak_layak + ditunda;
}

/** Programmes with the most decisions keep their place; the others become one row. Words as they are printed. */
function foldProgram(program: readonly JumlahProgram[]): JumlahProgram[] {
  const name = (satu: JumlahProgram): JumlahProgram => ({
    ...satu,
    program: satu.program === '' ? 'Tanpa program' : tidyText(satu.program).slice(0, 60),
  });
  if (program.length <= PROGRAM_TERBANYAK) return program.map(name);
  const urut = [...program].sort((a, b) => countSemua(b) - countSemua(a));
  const utama = new Set(urut.slice(0, PROGRAM_TERBANYAK - 1));
  const lain = program.filter((satu) => !utama.has(satu));
  return [...program.filter((satu) => utama.has(satu)).map(name), sumProgram(`${lain.length} program lain`, lain)];
}

function sumProgram(nama: string, daftar: readonly JumlahProgram[]): JumlahProgram {
  const sum = (pilih: (satu: JumlahProgram) => number): number =>
    daftar.reduce((jumlah, satu) => jumlah + pilih(satu), 0);
  return {
    program: nama,
    layak: sum((satu) => satu.layak),
    tidak_layak: sum((satu) => satu.tidak_layak),
    ditunda: sum((satu) => satu.ditunda),
    diusulkan: sum((satu) => satu.diusulkan),
    keluar: sum((satu) => satu.keluar),
  };
}

/** Two findings a row, so that the picture of the months keeps its room on the page. */
function createTemuan({ temuan }: BahanKota): Content {
  const isi = JENIS_TEMUAN_LINTAS.map((jenis): readonly [TableCell, TableCell] => [
    keepWords(KATA_TEMUAN_LINTAS[jenis].nama),
    { text: formatJumlah(temuan[jenis]), ...KANAN },
  ]);
  const paruh = Math.ceil(isi.length / 2);
  // A cell object must not stand in two places: pdfmake keeps its measures in it.
  const createJudul = (): TableCell[] => [createKepala('Temuan', 'left'), createKepala('Banyak', 'right')];
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: ['*', 38, '*', 38],
      body: [
        [...createJudul(), ...createJudul()],
        ...isi.slice(0, paruh).map((kiri, i): TableCell[] => [...kiri, ...(isi[paruh + i] ?? ['', ''])]),
      ],
    },
    layout: createGaris({ kepala: 1, jumlah: false, jarakAtas: 1.7 }),
    font: TABEL,
    fontSize: UKURAN_TABEL,
    lineHeight: 1,
  };
}

/** Months that the picture looks back on. */
const BULAN_TERBANYAK = 12;
const TINGGI_GRAFIK = 56;

function createPerkembangan(tren: readonly JumlahBulan[], lebar: number): Content {
  const bulan = tren.slice(-BULAN_TERBANYAK);
  if (bulan.length === 0) return createParagraf('Belum ada paket yang diterima.');
  const count = ({ layak, tidak_layak, ditunda }: JumlahBulan): number => layak + tidak_layak + ditunda;
  const terbanyak = Math.max(...bulan.map(count));
  const kolom = lebar / BULAN_TERBANYAK;
  const batang = kolom - 12;
  return {
    columns: bulan.map(
      (satu): Column => ({
        width: kolom,
        stack: [
          { text: formatJumlah(count(satu)), bold: true },
          {
            ...createBatangTegak(
              PUTUSAN.map((putusan) => ({ banyak: satu[putusan], warna: WARNA_PUTUSAN[putusan] })),
              terbanyak,
              { lebar: batang, tinggi: TINGGI_GRAFIK },
            ),
            margin: [6, 1, 0, 1],
          },
          { text: `${getNamaBulanPeriode(satu.periode).slice(0, 3)} ${satu.periode.slice(0, 4)}` },
          { text: `${satu.kelurahan} kel.`, color: '#444444' },
        ],
        alignment: 'center',
      }),
    ),
    columnGap: 0,
    font: TABEL,
    fontSize: 7.5,
    lineHeight: 1,
  };
}

/** Where the head of the office signs; never split. */
function createPengesahan({ dinsos, tanggal }: BahanKota): Content {
  const { kepala, kota, namaDinas } = dinsos;
  const jabatan = tidyText(kepala.jabatan) === '' ? `Kepala ${tidyText(namaDinas)}` : tidyText(kepala.jabatan);
  const atas = [`${getNamaTempat(kota.nama)}, ${formatTanggal(tanggal)}`, `${jabatan},`];
  const orang = {
    nama: tidyText(kepala.nama) === '' ? '................................' : kepala.nama,
    nip: kepala.nip,
    jabatan: '',
  };
  return {
    columns: [
      { width: '*', text: '' },
      { width: 240, stack: [createBarisTandaTangan([createTandaTangan(atas, orang)])] },
    ],
    unbreakable: true,
  };
}
