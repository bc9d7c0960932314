import type { Content, TableCell } from 'pdfmake/interfaces';
import { ALASAN, getNomorAlasan, KATA_ALASAN } from '#domain/alasan.ts';
import { formatAngka } from '#domain/angka.ts';
import { NAMA_JENIS_USULAN } from '#domain/jenis-usulan.ts';
import { getKataPutusan, PUTUSAN } from '#domain/putusan.ts';
import { formatHariTanggal } from '#domain/tanggal.ts';
import { TABEL } from './fonts.ts';
import type { Halaman } from './geometry.ts';
import type { CalonLembar, IsiPersiapan } from './kertas-persiapan.ts';
import { createGaris, createKepala, JARAK_SAMPING, UKURAN_TABEL } from './tables.ts';
import { keepWords, tidyText } from './text.ts';

const LEBAR = { nomor: 24, rt: 44, nik: 44, jawaban: 55, alasan: 40 } as const;
const KOTAK =
  '<svg width="9" height="9"><rect x="0.5" y="0.5" width="8" height="8" fill="none" stroke="#000" stroke-width="0.8"/></svg>';

/** The list of candidates to be filled in by hand when the power is out: boxes in the words of each kind, reasons by number. */
export function createLembarKerja(isi: IsiPersiapan, halaman: Halaman): Content[] {
  const { wilayah } = isi.kelurahan;
  return [
    { text: 'LEMBAR KERJA SIDANG', bold: true, fontSize: 12, alignment: 'center', lineHeight: 1 },
    {
      text: `Kelurahan ${wilayah.kelurahan.nama} · ${isi.namaSidang} · ${formatHariTanggal(isi.tanggal)} · ${tidyText(isi.tempat)}`,
      alignment: 'center',
      margin: [0, 2, 0, 2],
    },
    {
      text: 'Beri tanda pada satu kotak. Jawaban kedua dan Ditunda perlu nomor alasan dari halaman terakhir. Salin ke Mufakat sesudahnya.',
      fontSize: 9,
      alignment: 'center',
      margin: [0, 0, 0, 6],
    },
    createTabelCalon(isi.calon, halaman.lebar),
    createAlasan(isi.calon.length),
  ];
}

function createTabelCalon(calon: readonly CalonLembar[], lebar: number): Content {
  const tetap = LEBAR.nomor + LEBAR.rt + LEBAR.nik + 3 * LEBAR.jawaban + LEBAR.alasan;
  const sisa = lebar - tetap - 10 * 2 * JARAK_SAMPING - 11 * 0.6;
  const kepala = ['No.', 'Nama', 'RT/RW', 'NIK', 'Yang diusulkan', 'Keputusan', '', '', 'Alasan no.', 'Catatan'];
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [
        LEBAR.nomor,
        sisa * 0.39,
        LEBAR.rt,
        LEBAR.nik,
        sisa * 0.31,
        LEBAR.jawaban,
        LEBAR.jawaban,
        LEBAR.jawaban,
        LEBAR.alasan,
        sisa * 0.3,
      ],
      heights: (i) => (i === 0 ? 12 : 20),
      body: [
        kepala.map((judul): TableCell => {
          if (judul === '') return {};
          return judul === 'Keputusan' ? { ...createKepala(judul), colSpan: 3 } : createKepala(judul);
        }),
        ...calon.map(createBaris),
      ],
    },
    layout: createGaris({ kepala: 1, jumlah: false }),
    font: TABEL,
    fontSize: UKURAN_TABEL,
    lineHeight: 1,
  };
}

function createBaris({ nomor, nama, rt, rw, nik, jenis, program }: CalonLembar): TableCell[] {
  return [
    { text: String(nomor), alignment: 'right' },
    { text: keepWords(nama), bold: true },
    { text: `${rt || '–'}/${rw || '–'}`, noWrap: true, alignment: 'center' },
    { text: `•••• ${nik.slice(-4)}`, noWrap: true, alignment: 'center' },
    { text: keepWords([NAMA_JENIS_USULAN[jenis], program].filter(Boolean).join(', ')) },
    ...PUTUSAN.map(
      (putusan): TableCell => ({
        columns: [
          { svg: KOTAK, width: 9, margin: [0, 1, 0, 0] },
          { text: getKataPutusan(jenis, putusan).kata, width: '*', fontSize: 8 },
        ],
        columnGap: 4,
      }),
    ),
    '',
    '',
  ];
}

function createAlasan(jumlah: number): Content {
  const paruh = Math.ceil(ALASAN.length / 2);
  const daftar = ALASAN.map((alasan) => `${getNomorAlasan(alasan)}.  ${KATA_ALASAN[alasan].pendek}`);
  return {
    pageBreak: 'before',
    stack: [
      { text: 'NOMOR ALASAN', bold: true, fontSize: 12, margin: [0, 0, 0, 6] },
      {
        columns: [
          { stack: daftar.slice(0, paruh), width: '*' },
          { stack: daftar.slice(paruh), width: '*' },
        ],
        columnGap: 20,
      },
      { text: 'Alasan lainnya perlu penjelasan pada kolom Catatan.', margin: [0, 8, 0, 0] },
      {
        text: `Lembar ini memuat ${formatAngka(jumlah)} usulan. Musyawarah mengusulkan dan tidak menetapkan penerima bantuan.`,
        margin: [0, 2, 0, 0],
      },
    ],
  };
}
