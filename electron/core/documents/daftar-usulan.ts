import type { Content, TableCell } from 'pdfmake/interfaces';
import { KATA_ALASAN } from '#domain/alasan.ts';
import { formatAngka } from '#domain/angka.ts';
import type { CatatanSidang, KeputusanTercatat } from '#domain/berita-acara.ts';
import { NAMA_JENIS_USULAN } from '#domain/jenis-usulan.ts';
import { formatPutusan, getKataPutusan, PUTUSAN, type Putusan } from '#domain/putusan.ts';
import { TABEL } from './fonts.ts';
import type { Halaman } from './geometry.ts';
import type { JumlahSidang } from './jumlah.ts';
import { getSebutanTidakLayak } from './kata-hasil.ts';
import { createKepalaLampiran } from './letterhead.ts';
import { estimateLines, splitText } from './measure.ts';
import { createBlok, createMengetahui, estimateTandaTangan } from './signatures.ts';
import { createBarisJudul, createGaris, createKepala, JARAK_SAMPING, LATAR_KEPALA, UKURAN_TABEL } from './tables.ts';
import { keepWords, tidyText } from './text.ts';

/** Lines of a cell in one row of the table; a longer text goes on in a row below, since pdfmake loses a row taller than its page. */
const BARIS_TERBANYAK = 12;

/** Columns of Lampiran II. */
export const KOLOM_DAFTAR = 9;

/** Content widths in points; those of `LENTUR` share what the page leaves. */
const LEBAR_TETAP = { nomor: 22, nik: 77, rtRw: 40, jenis: 82 } as const;
const LENTUR = { nama: 100, alamat: 104, program: 46, keputusan: 127, alasan: 143 } as const;

type Lebar = readonly [number, number, number, number, number, number, number, number, number];

/** Heard while Lampiran II is made: for each row that is laid out, and before that for cells whose words are measured. */
export interface PendengarBaris {
  readonly onBaris: () => void;
  /** So many cells more are measured; of a table of `n` usulan never more than nine times `n` in all. */
  readonly onUkur: (sel: number) => void;
}

/** Rows for which one row tells that it is measured. */
const LANGKAH_UKUR = 50;

/** Lampiran II: every usulan with name and address, by putusan. */
export function createDaftarUsulan(
  catatan: CatatanSidang,
  jumlah: JumlahSidang,
  halaman: Halaman,
  pendengar: PendengarBaris,
): Content[] {
  const lebar = computeLebar(halaman.lebar);
  return [
    createKepalaLampiran(catatan, 'II', 'DAFTAR USULAN MENURUT NAMA DAN ALAMAT'),
    { text: 'Nomor mengikuti nomor usulan dalam musyawarah.', alignment: 'center', margin: [0, 0, 0, 6] },
    ...PUTUSAN.slice(0, -1).map((putusan) => createTabel(putusan, jumlah, lebar, pendengar)),
    ...createPenghabisan(catatan, jumlah, lebar, halaman, pendengar),
  ];
}

/** Share of the page up to which estimated heights are trusted: a block that grew beyond its page would be lost. */
const BAGIAN_AMAN = 0.85;

/** The last table and the closing: on one page where the table is short, so that nobody signs a page without a row. */
function createPenghabisan(
  catatan: CatatanSidang,
  jumlah: JumlahSidang,
  lebar: Lebar,
  halaman: Halaman,
  pendengar: PendengarBaris,
): Content[] {
  const isi = [createTabel('ditunda', jumlah, lebar, pendengar), createAkhir(catatan, jumlah)];
  const tinggi =
    jumlah.lampiran.ditunda.reduce((jumlahTinggi, satu) => jumlahTinggi + estimateTinggi(satu, lebar), 0) +
    TINGGI_KEPALA +
    estimateTandaTangan([[createMengetahui(catatan)]], LEBAR_TANDA_TANGAN);
  return tinggi < halaman.tinggi * BAGIAN_AMAN ? [{ stack: isi, unbreakable: true }] : isi;
}

/** Caption, heads and sum of a table, with the white around it. */
const TINGGI_KEPALA = 70;
const LEBAR_TANDA_TANGAN = 230;

/** Columns of numbers, which are never wrapped: No., NIK, RT/RW. */
const TANPA_LIPAT: ReadonlySet<number> = new Set([0, 1, 4]);

function estimateTinggi(satu: KeputusanTercatat, lebar: Lebar): number {
  const baris = listIsi(satu).map((teks, kolom) =>
    TANPA_LIPAT.has(kolom) ? 1 : estimateLines(teks, lebar[kolom] ?? 0, UKURAN_TABEL),
  );
  return Math.max(...baris) * 9.8 + 6;
}

function computeLebar(halaman: number): Lebar {
  const tetap = Object.values(LEBAR_TETAP).reduce((a, b) => a + b, 0);
  const bebas = halaman - tetap - KOLOM_DAFTAR * 2 * JARAK_SAMPING - (KOLOM_DAFTAR + 1) * 0.6;
  const bagian = Object.values(LENTUR).reduce((a, b) => a + b, 0);
  const bagi = (satu: number): number => (satu / bagian) * bebas;
  const { nomor, nik, rtRw, jenis } = LEBAR_TETAP;
  const { nama, alamat, program, keputusan, alasan } = LENTUR;
  return [nomor, nik, bagi(nama), bagi(alamat), rtRw, jenis, bagi(program), bagi(keputusan), bagi(alasan)];
}

function createTabel(putusan: Putusan, jumlah: JumlahSidang, lebar: Lebar, pendengar: PendengarBaris): Content {
  const daftar = jumlah.lampiran[putusan];
  const judul = createJudul(putusan, jumlah);
  if (daftar.length === 0) {
    return { stack: [{ text: judul }, 'Tidak ada.'], unbreakable: true, margin: [0, 6, 0, 4] };
  }
  return {
    table: {
      headerRows: 2,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: [...lebar],
      body: [
        [createBarisJudul(judul, lebar.length), ...Array.from({ length: lebar.length - 1 }, () => ({}))],
        ['No.', 'NIK', 'Nama', 'Alamat', 'RT/RW', 'Jenis usulan', 'Program', 'Keputusan', namaAlasan(putusan)].map(
          (kepala) => createKepala(kepala),
        ),
        ...daftar.flatMap((satu, i) => {
          const baris = createBaris(satu, lebar);
          if ((i + 1) % LANGKAH_UKUR === 0) listenUkuran(baris[0] ?? [], () => pendengar.onUkur(LANGKAH_UKUR));
          return baris;
        }),
        createBarisJumlah(daftar.length, lebar.length),
      ],
    },
    layout: createGaris({ kepala: 2, judul: true, jumlah: true, onBaris: pendengar.onBaris }),
    font: TABEL,
    fontSize: UKURAN_TABEL,
    lineHeight: 1,
    margin: [0, 2, 0, 8],
  };
}

/** `A. Usulan yang diputus layak (38 usulan)` */
function createJudul(putusan: Putusan, jumlah: JumlahSidang): Content[] {
  const banyak = ` (${formatAngka(jumlah.lampiran[putusan].length)} usulan)`;
  const kalimat: Readonly<Record<Putusan, string>> = {
    layak: 'A.  Usulan yang diputus layak',
    tidak_layak: `B.  Usulan yang diputus ${getSebutanTidakLayak(jumlah)}`,
    ditunda: 'C.  Usulan yang ditunda',
  };
  return [{ text: kalimat[putusan], bold: true }, banyak];
}

/**
 * Hears when pdfmake measures the cells of a row. It tells nobody, but it writes the inherited `fillColor` into each cell just before:
 * so the cell hears that once, and keeps the colour like any other.
 */
function listenUkuran(baris: readonly TableCell[], onUkur: () => void): void {
  for (const sel of baris) {
    if (typeof sel !== 'object' || 'fillColor' in sel) continue;
    Object.defineProperty(sel, 'fillColor', {
      configurable: true,
      enumerable: true,
      get: () => undefined,
      set: (value: unknown) => {
        Object.defineProperty(sel, 'fillColor', { configurable: true, enumerable: true, writable: true, value });
        onUkur();
      },
    });
  }
}

function createBarisJumlah(banyak: number, kolom: number): TableCell[] {
  const kosong = Array.from({ length: kolom - 2 }, (): TableCell => ({}));
  return [
    { text: 'Jumlah', bold: true, alignment: 'right', colSpan: kolom - 1 },
    ...kosong,
    { text: `${formatAngka(banyak)} usulan`, bold: true },
  ];
}

function namaAlasan(putusan: Putusan): string {
  return putusan === 'layak' ? 'Pertimbangan' : 'Alasan';
}

function createBaris(satu: KeputusanTercatat, lebar: Lebar): TableCell[][] {
  const { keluar } = getKataPutusan(satu.data.jenis, satu.putusan);
  const isi = listIsi(satu).map((teks, kolom) => splitText(teks, lebar[kolom] ?? 0, UKURAN_TABEL, BARIS_TERBANYAK));
  const tinggi = Math.max(...isi.map((potongan) => potongan.length));
  return Array.from({ length: tinggi }, (_, baris) =>
    isi.map((potongan, kolom) => ({
      ...createSel(potongan[baris] ?? '', kolom),
      ...(keluar && kolom === 7 ? { bold: true, fillColor: LATAR_KEPALA } : {}),
      ...(tinggi > 1 ? { border: [true, baris === 0, true, baris === tinggi - 1] } : {}),
    })),
  ) as TableCell[][];
}

function listIsi(satu: KeputusanTercatat): string[] {
  const { data, putusan } = satu;
  return [
    String(satu.nomor),
    data.nik,
    tidyText(data.nama),
    tidyText(data.alamat),
    formatRtRw(data.rt, data.rw),
    NAMA_JENIS_USULAN[data.jenis],
    tidyText(data.program),
    formatPutusan(data.jenis, putusan),
    describeAlasan(satu),
  ];
}

/** Numbers stand in one piece: a NIK that is broken over two lines cannot be read, searched or copied. */
function createSel(teks: string, kolom: number): { text: Content; alignment?: 'right' | 'center'; noWrap?: boolean } {
  switch (kolom) {
    case 0:
      return { text: teks, alignment: 'right', noWrap: true };
    case 1:
    case 4:
      return { text: teks, alignment: 'center', noWrap: true };
    default:
      return { text: keepWords(teks) };
  }
}

function formatRtRw(rt: string, rw: string): string {
  return rt === '' && rw === '' ? '–' : `${rt === '' ? '–' : rt}/${rw === '' ? '–' : rw}`;
}

/** The reason with its note; for layak the note of the decision, or else that of the usulan. */
function describeAlasan({ data, alasan, catatan }: KeputusanTercatat): string {
  const catatanRapi = tidyText(catatan);
  if (alasan === null) return catatanRapi || tidyText(data.catatan) || '–';
  const kata = alasan === 'LAINNYA' ? KATA_ALASAN[alasan].pendek : KATA_ALASAN[alasan].lengkap;
  return catatanRapi === '' ? kata : `${kata}: ${catatanRapi}`;
}

function createAkhir(catatan: CatatanSidang, jumlah: JumlahSidang): Content {
  const { layak, tidak_layak, ditunda } = jumlah.putusan;
  return {
    columns: [
      {
        width: '*',
        stack: [
          {
            text: `Jumlah: ${layak} layak + ${tidak_layak} ${getSebutanTidakLayak(jumlah)} + ${ditunda} ditunda = ${jumlah.dibahas} usulan.`,
            bold: true,
            margin: [0, 0, 0, 4],
          },
          {
            text: 'Daftar ini memuat data pribadi dan hanya untuk keperluan dinas. Daftar ini merupakan usulan kelurahan, bukan penetapan penerima bantuan.',
            fontSize: 9,
            lineHeight: 1.05,
          },
        ],
      },
      { width: 130, text: '' },
      { width: LEBAR_TANDA_TANGAN, ...createBlok(createMengetahui(catatan)) },
    ],
    unbreakable: true,
    margin: [0, 4, 0, 0],
  };
}
