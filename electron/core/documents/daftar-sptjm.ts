import type { Content, TableCell } from 'pdfmake/interfaces';
import { formatAngka } from '#domain/angka.ts';
import { NAMA_JENIS_USULAN } from '#domain/jenis-usulan.ts';
import { formatPeriode } from '#domain/periode.ts';
import type { CatatanSptjm, JumlahJenis, UsulanSptjm } from '#domain/sptjm.ts';
import { TABEL } from './fonts.ts';
import type { Halaman } from './geometry.ts';
import { createKepalaLampiranSurat } from './letterhead.ts';
import { splitText } from './measure.ts';
import { createBarisJudul, createGaris, createKepala, JARAK_SAMPING, UKURAN_TABEL } from './tables.ts';
import { formatJumlah, keepWords, tidyText } from './text.ts';

/** Lines of a cell in one row; a longer text goes on in a row below, since pdfmake loses a row taller than its page. */
const BARIS_TERBANYAK = 12;

/** Content widths in points; those of `LENTUR` share what the page leaves. */
const LEBAR_TETAP = { nomor: 26, nik: 77, rtRw: 40 } as const;
const LENTUR = { nama: 130, alamat: 170, program: 70, pengusul: 90 } as const;
const KEPALA = ['No.', 'NIK', 'Nama', 'Alamat', 'RT/RW', 'Program', 'Pengusul'] as const;

/** The annex: every usulan by name and address, a table for each kind, numbered through, and how they add up. */
export function createDaftarSptjm(catatan: CatatanSptjm, jumlah: readonly JumlahJenis[], halaman: Halaman): Content[] {
  const induk = { surat: 'Surat Pernyataan Tanggung Jawab Mutlak', nomor: catatan.nomor, tanggal: catatan.tanggal };
  const lebar = computeLebar(halaman.lebar);
  let mulai = 1;
  const tabel = jumlah.map(({ jenis }, urut) => {
    const baris = catatan.usulan.filter((satu) => satu.jenis === jenis);
    const huruf = String.fromCharCode(65 + urut);
    const isi = createTabel(`${huruf}.  ${NAMA_JENIS_USULAN[jenis]}`, baris, mulai, lebar);
    mulai += baris.length;
    return isi;
  });
  return [
    createKepalaLampiranSurat('Lampiran', induk, 'DAFTAR USULAN MENURUT NAMA DAN ALAMAT'),
    { text: `Periode ${formatPeriode(catatan.periode)}`, alignment: 'center', margin: [0, 0, 0, 6] },
    ...tabel,
    {
      text: [
        'Jumlah seluruhnya: ',
        { text: `${formatAngka(mulai - 1)} usulan`, bold: true },
        `. ${jumlah.map(({ jenis, jumlah: n }) => `${NAMA_JENIS_USULAN[jenis]} ${formatJumlah(n)}`).join('; ')}.`,
      ],
    },
  ];
}

function computeLebar(halaman: number): number[] {
  const tetap = Object.values(LEBAR_TETAP).reduce((a, b) => a + b, 0);
  const bebas = halaman - tetap - KEPALA.length * 2 * JARAK_SAMPING - (KEPALA.length + 1) * 0.6;
  const bagian = Object.values(LENTUR).reduce((a, b) => a + b, 0);
  const bagi = (satu: number): number => (satu / bagian) * bebas;
  const { nomor, nik, rtRw } = LEBAR_TETAP;
  const { nama, alamat, program, pengusul } = LENTUR;
  return [nomor, nik, bagi(nama), bagi(alamat), rtRw, bagi(program), bagi(pengusul)];
}

function createTabel(judul: string, baris: readonly UsulanSptjm[], mulai: number, lebar: readonly number[]): Content {
  const banyak = `${formatAngka(baris.length)} usulan`;
  const kosong = (n: number): TableCell[] => Array.from({ length: n }, () => ({}));
  return {
    table: {
      headerRows: 2,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: [...lebar],
      body: [
        [createBarisJudul([{ text: judul, bold: true }, ` (${banyak})`], KEPALA.length), ...kosong(KEPALA.length - 1)],
        KEPALA.map((kepala) => createKepala(kepala)),
        ...baris.flatMap((satu, i) => createBaris(satu, mulai + i, lebar)),
        [
          { text: 'Jumlah', bold: true, alignment: 'right', colSpan: KEPALA.length - 1 },
          ...kosong(KEPALA.length - 2),
          { text: banyak, bold: true },
        ],
      ],
    },
    layout: createGaris({ kepala: 2, judul: true, jumlah: true }),
    font: TABEL,
    fontSize: UKURAN_TABEL,
    lineHeight: 1,
    margin: [0, 2, 0, 8],
  };
}

function createBaris(satu: UsulanSptjm, nomor: number, lebar: readonly number[]): TableCell[][] {
  const isi = [
    formatAngka(nomor),
    satu.nik,
    tidyText(satu.nama),
    tidyText(satu.alamat),
    `${satu.rt || '–'}/${satu.rw || '–'}`,
    tidyText(satu.program) || '–',
    tidyText(satu.pengusul),
  ].map((teks, kolom) => splitText(teks, lebar[kolom] ?? 0, UKURAN_TABEL, BARIS_TERBANYAK));
  const tinggi = Math.max(...isi.map((potongan) => potongan.length));
  return Array.from({ length: tinggi }, (_, baris) =>
    isi.map(
      (potongan, kolom): TableCell => ({
        ...createSel(potongan[baris] ?? '', kolom),
        ...(tinggi > 1 ? { border: [true, baris === 0, true, baris === tinggi - 1] } : {}),
      }),
    ),
  );
}

/** Numbers stand in one piece: a NIK that is broken over two lines cannot be read, searched or copied. */
function createSel(teks: string, kolom: number) {
  if (kolom === 0) return { text: teks, alignment: 'right' as const, noWrap: true };
  if (kolom === 1 || kolom === 4) return { text: teks, alignment: 'center' as const, noWrap: true };
  return { text: keepWords(teks) };
}
