import type { Content, ContentStack, TableCell } from 'pdfmake/interfaces';
import type { JumlahBulan, Papan } from '#contract/rekap.ts';
import { formatPeriode } from '#domain/periode.ts';
import { type JumlahPutusan, NAMA_PUTUSAN, PUTUSAN } from '#domain/putusan.ts';
import { type KeadaanKelurahan, NAMA_KEADAAN } from '#domain/rekap.ts';
import { formatTanggalPendek, toTanggal } from '#domain/tanggal.ts';
import type { BahanKota } from '../rekap-hasil/bahan-kota.ts';
import { TABEL } from './fonts.ts';
import { splitText } from './measure.ts';
import { createBagian, createBagianDaftar, createParagraf, UKURAN_NASKAH } from './paragraph.ts';
import { createGaris, createKepala, UKURAN_TABEL } from './tables.ts';
import { endSentence, formatJumlah, tidyText } from './text.ts';

type KecamatanPapan = Papan['kecamatan'][number];
type KelurahanPapan = KecamatanPapan['kelurahan'][number];

const KANAN = { alignment: 'right' } as const;
const BENTUK = { font: TABEL, fontSize: UKURAN_TABEL, lineHeight: 1 } as const;
const JUDUL_PUTUSAN = PUTUSAN.map((satu) => NAMA_PUTUSAN[satu]);

/** What follows the first page of the summary: months, kecamatan, kelurahan, and who is missing. */
export function createRincianKota(bahan: BahanKota, lebar: number): Content[] {
  const { papan, tren } = bahan;
  return [
    { ...createJudul('V', 'MENURUT KECAMATAN'), pageBreak: 'before' },
    createTabelKecamatan(papan),
    ...createTabelBulan(tren),
    createJudul('VII', 'MENURUT KELURAHAN'),
    ...papan.kecamatan.map(createTabelKelurahan),
    ...createBelum(papan, lebar),
  ];
}

function createJudul(nomor: string, judul: string): ContentStack {
  return { stack: [createBagian(nomor, judul, [])] };
}

function listAngka(angka: readonly number[], bold = false): TableCell[] {
  return angka.map((isi) => ({ text: formatJumlah(isi), bold, ...KANAN }));
}

function listPutusan(jumlah: JumlahPutusan | null): number[] {
  const isi = PUTUSAN.map((satu) => jumlah?.[satu] ?? 0);
  return [...isi, isi.reduce((a, b) => a + b, 0)];
}

function countKeadaan(kelurahan: readonly KelurahanPapan[], ...keadaan: readonly KeadaanKelurahan[]): number {
  return kelurahan.filter((satu) => keadaan.includes(satu.keadaan)).length;
}

/** Of a kecamatan: all kelurahan, those that sent, of these the late ones, those refused, those of which nothing came. */
function countKelurahan(kelurahan: readonly KelurahanPapan[]): number[] {
  return [
    kelurahan.length,
    kelurahan.filter(({ jumlah }) => jumlah !== null).length,
    countKeadaan(kelurahan, 'terlambat'),
    countKeadaan(kelurahan, 'rusak', 'tidak_dikenal'),
    countKeadaan(kelurahan, 'belum'),
  ];
}

function createTabelKecamatan({ kecamatan, jumlah }: Papan): Content {
  const judul = ['Kel.', 'Masuk', 'Terlambat', 'Ditolak', 'Belum', ...JUDUL_PUTUSAN, 'Jumlah'];
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: ['*', ...[20, 28, 40, 32, 28], ...[30, 32, 34, 34]],
      body: [
        [createKepala('Kecamatan', 'left'), ...judul.map((satu) => createKepala(satu, 'right'))],
        ...kecamatan.map((satu): TableCell[] => [
          tidyText(satu.nama),
          ...listAngka([...countKelurahan(satu.kelurahan), ...listPutusan(satu.jumlah)]),
        ]),
        [
          { text: 'Jumlah', bold: true, ...KANAN },
          ...listAngka(
            [...countKelurahan(kecamatan.flatMap(({ kelurahan }) => kelurahan)), ...listPutusan(jumlah)],
            true,
          ),
        ],
      ],
    },
    layout: createGaris({ kepala: 1, jumlah: true, jarakAtas: 1.7 }),
    ...BENTUK,
  };
}

/** Months of the table; the picture on the first page shows the same. */
const BULAN_TERBANYAK = 12;

function createTabelBulan(tren: readonly JumlahBulan[]): Content[] {
  const judul = ['Kelurahan', ...JUDUL_PUTUSAN, 'Jumlah', 'Keluar', 'Graduasi', 'PENA'];
  const bulan = tren.slice(-BULAN_TERBANYAK);
  if (bulan.length === 0) return [createBagian('VI', 'PERKEMBANGAN', [createParagraf('–')])];
  return [
    createBagian('VI', 'PERKEMBANGAN TIAP BULAN', [
      {
        table: {
          headerRows: 1,
          dontBreakRows: true,
          widths: ['*', ...judul.map((satu) => (satu === 'Kelurahan' ? 44 : 36))],
          body: [
            [createKepala('Bulan', 'left'), ...judul.map((satu) => createKepala(satu, 'right'))],
            ...bulan.map((satu): TableCell[] => [
              formatPeriode(satu.periode),
              ...listAngka([satu.kelurahan, ...listPutusan(satu), satu.keluar, satu.graduasi, satu.pena]),
            ]),
          ],
        },
        layout: createGaris({ kepala: 1, jumlah: false, jarakAtas: 1.7 }),
        ...BENTUK,
      },
      {
        text: 'Keluar: diusulkan keluar. Graduasi: diusulkan lepas bantuan. PENA: diusulkan masuk PENA.',
        fontSize: 9,
        margin: [0, 3, 0, 0],
      },
    ]),
  ];
}

/** A kecamatan with so many kelurahan still fits below a heading, so that its table need not be torn. */
const KELURAHAN_UTUH = 24;

/** A table a kecamatan, whose name is its first head: the columns of all stand below each other. */
function createTabelKelurahan({ nama, kelurahan, jumlah }: KecamatanPapan): Content {
  return {
    stack: [
      {
        table: {
          headerRows: 1,
          dontBreakRows: true,
          widths: [16, '*', 68, 50, ...[30, 32, 34, 34]],
          body: [
            [
              { ...createKepala(tidyText(nama), 'left'), colSpan: 2 },
              {},
              createKepala('Keadaan', 'left'),
              createKepala('Diterima', 'left'),
              ...[...JUDUL_PUTUSAN, 'Jumlah'].map((judul) => createKepala(judul, 'right')),
            ],
            ...kelurahan.map((satu): TableCell[] => [
              { text: satu.nomor, ...KANAN },
              tidyText(satu.nama),
              NAMA_KEADAAN[satu.keadaan],
              satu.diterima === null
                ? '–'
                : { text: formatTanggalPendek(toTanggal(new Date(satu.diterima))), noWrap: true },
              ...listAngka(listPutusan(satu.jumlah)),
            ]),
            [{ text: 'Jumlah', bold: true, ...KANAN, colSpan: 4 }, {}, {}, {}, ...listAngka(listPutusan(jumlah), true)],
          ],
        },
        layout: createGaris({ kepala: 1, jumlah: true, jarakAtas: 1.5 }),
        ...BENTUK,
        margin: [0, 0, 0, 8],
      },
    ],
    unbreakable: kelurahan.length <= KELURAHAN_UTUH,
  };
}

/** Most lines that the reason of one refusal takes. */
const BARIS_ALASAN = 3;

/** Who is to be asked: those of which nothing came by kecamatan, and those whose package could not be taken, with the reason. */
function createBelum({ kecamatan }: Papan, lebar: number): Content[] {
  const belum = kecamatan.flatMap(({ nama, kelurahan }) => {
    const siapa = kelurahan.filter(({ keadaan }) => keadaan === 'belum').map((satu) => satu.nama);
    return siapa.length === 0 ? [] : [`Kecamatan ${nama}: ${siapa.join(', ')}.`];
  });
  const ditolak = kecamatan.flatMap(({ kelurahan }) =>
    kelurahan
      .filter(({ keadaan }) => keadaan === 'rusak' || keadaan === 'tidak_dikenal')
      .map((satu) => {
        const sebab = `${satu.nama}: ${endSentence(tidyText(satu.pesan ?? NAMA_KEADAAN[satu.keadaan]))}`;
        return splitText(sebab, lebar - 16, UKURAN_NASKAH, BARIS_ALASAN)[0] ?? '';
      }),
  );
  return [
    ...(belum.length === 0
      ? [createBagian('VIII', 'BELUM MENGIRIM', [createParagraf('Semua kelurahan sudah mengirim paket.')])]
      : createBagianDaftar('VIII', 'BELUM MENGIRIM', belum, lebar)),
    ...(ditolak.length === 0 ? [] : createBagianDaftar('IX', 'PAKET YANG DITOLAK', ditolak, lebar)),
  ];
}
