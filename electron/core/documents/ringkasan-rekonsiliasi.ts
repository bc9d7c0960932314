import { createHash } from 'node:crypto';
import type { Content, DynamicContent, TableCell } from 'pdfmake/interfaces';
import { formatAngka, formatPersenSebagian } from '#domain/angka.ts';
import { getKodeVerifikasi } from '#domain/berita-acara.ts';
import { NAMA_JENIS_DAFTAR } from '#domain/daftar.ts';
import { getKataKelompok, isJumlahUtuh, KELOMPOK_PADANAN } from '#domain/padanan/kelompok-padanan.ts';
import { STATUS_PADANAN, type StatusPadanan } from '#domain/padanan/status-padanan.ts';
import { formatHariTanggal, formatJam, formatTanggal, toTanggal } from '#domain/tanggal.ts';
import { GalatMufakat } from '../galat.ts';
import type { BahanRingkasan } from '../rekonsiliasi/ringkasan.ts';
import { findResources } from '../resources.ts';
import type { Report } from '../workers/tasks.ts';
import { TABEL } from './fonts.ts';
import { getHalamanTegak, mm } from './geometry.ts';
import { createLetterhead } from './letterhead.ts';
import { createNaskah } from './naskah.ts';
import { createBagian, createBagianDaftar, createKeterangan, createParagraf } from './paragraph.ts';
import { printDocument } from './printer.ts';
import { createBarisTandaTangan, createTandaTangan, getNamaTempat, nameLurah } from './signatures.ts';
import { createGaris, createKepala, UKURAN_TABEL } from './tables.ts';
import { formatBilangan, formatJumlah, keepWords } from './text.ts';

/**
 * The summary of a reconciliation for the file, on one or two pages: sums by status, the check of both sides, what deserves
 * attention, signatures. Throws JUMLAH_TIDAK_COCOK before anything is laid out that does not add up.
 */
export async function renderRingkasanRekonsiliasi(bahan: BahanRingkasan, report: Report): Promise<Uint8Array> {
  const { hasil, kelurahan } = bahan;
  const jumlahStatus = STATUS_PADANAN.reduce((jumlah, status) => jumlah + hasil.statusKiri[status], 0);
  const utuh = isJumlahUtuh(hasil.silang, hasil.jumlahKiri, hasil.jumlahKanan, hasil.status);
  if (!utuh || jumlahStatus !== hasil.jumlahKiri) {
    throw new GalatMufakat(
      'JUMLAH_TIDAK_COCOK',
      'Jumlah hasil tidak sama dengan jumlah baris daftar. Cocokkan sekali lagi.',
    );
  }
  const halaman = getHalamanTegak(kelurahan.ukuranKertas);
  const judul = `Rekonsiliasi ${NAMA_JENIS_DAFTAR[hasil.kiri.jenis]}`;
  const { pdf } = await printDocument(
    {
      pageSize: halaman.pageSize,
      pageMargins: halaman.pageMargins,
      content: [
        createLetterhead(kelurahan, halaman.lebar),
        ...createPembuka(bahan),
        createBagian('I', 'HASIL MENURUT STATUS', [
          createParagraf('Setiap baris daftar mendapat tepat satu status.'),
          createTabelStatus(bahan),
        ]),
        createBagian('II', 'PEMERIKSAAN SILANG', [createTabelSilang(bahan)]),
        ...createBagianDaftar('III', 'PERLU DIPERHATIKAN', listPerhatian(bahan), halaman.lebar),
        createTandaTanganRingkasan(bahan),
      ],
      footer: createKaki(bahan, judul),
      ...createNaskah({
        judul: `Ringkasan ${judul}`,
        kelurahan: kelurahan.wilayah.kelurahan.nama,
        saat: new Date(hasil.waktu),
      }),
    },
    findResources(),
    (bagian) => report({ tahap: 'Menulis halaman', selesai: Math.floor(bagian * 100), total: 100 }),
  );
  return pdf;
}

function nameKanan({ hasil: { kanan } }: BahanRingkasan): string {
  return kanan === null ? 'data kelurahan' : `daftar ${NAMA_JENIS_DAFTAR[kanan.jenis]}`;
}

function createPembuka(bahan: BahanRingkasan): Content[] {
  const { hasil, kelurahan, tanggal } = bahan;
  const { kiri, kanan } = hasil;
  const jam = formatJam(new Date(hasil.waktu));
  const isiKanan =
    kanan === null
      ? `Data warga, ${formatAngka(hasil.jumlahKanan)} orang, keadaan ${formatTanggal(tanggal)}`
      : `${kanan.namaBerkas}, ${formatAngka(hasil.jumlahKanan)} baris, diterima ${formatTanggal(toTanggal(new Date(kanan.waktu)))}`;
  return [
    {
      stack: [
        { text: 'RINGKASAN REKONSILIASI', bold: true, fontSize: 13, characterSpacing: 0.3 },
        { text: `Daftar ${NAMA_JENIS_DAFTAR[kiri.jenis]} terhadap ${nameKanan(bahan)}`, margin: [0, 2, 0, 0] },
      ],
      alignment: 'center',
      margin: [0, 0, 0, 12],
    },
    ...createKeterangan([
      [
        'Daftar',
        `${kiri.namaBerkas}, ${formatAngka(hasil.jumlahKiri)} baris, diterima ${formatTanggal(toTanggal(new Date(kiri.waktu)))}`,
      ],
      [kanan === null ? 'Data kelurahan' : 'Daftar kedua', isiKanan],
      ['Dijalankan', `${formatHariTanggal(tanggal)}, pukul ${jam} WIB, oleh ${kelurahan.sekretaris.nama}`],
      ['Cara padan', 'NIK lebih dahulu; lalu nama dengan tanggal lahir, nomor KK, atau alamat'],
    ]),
  ];
}

/** The statuses that a row of the list can have, the harmless one first and then in the order of the work. */
const STATUS_KERTAS: readonly StatusPadanan[] = [
  'COCOK',
  ...KELOMPOK_PADANAN.filter(
    (satu) =>
      satu !== 'PENERIMA_TIDAK_DI_DAFTAR' &&
      satu !== 'SUDAH_DIPUTUSKAN' &&
      satu !== 'COCOK' &&
      satu !== 'HANYA_DI_DATA',
  ),
];

const KANAN = { alignment: 'right' } as const;

function createTabelStatus({ hasil }: BahanRingkasan): Content {
  const lawan = hasil.kanan === null ? 'warga' : 'daftar';
  const status = STATUS_KERTAS;
  const persen = formatPersenSebagian(status.map((satu) => hasil.statusKiri[satu]));
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [104, '*', 36, 28, 92],
      body: [
        [
          createKepala('Status', 'left'),
          createKepala('Arti', 'left'),
          createKepala('Baris', 'right'),
          createKepala('%', 'right'),
          createKepala('Tindak lanjut', 'left'),
        ],
        ...status.map((satu, i): TableCell[] => {
          const { nama, arti, tindakLanjut } = getKataKelompok(satu, lawan);
          const jumlah = hasil.statusKiri[satu];
          const isiPersen = jumlah === 0 ? '–' : (persen[i] ?? '');
          return [
            nama,
            { text: keepWords(arti), fontSize: 8 },
            { text: formatJumlah(jumlah), ...KANAN },
            { text: isiPersen, ...KANAN },
            { text: keepWords(tindakLanjut), fontSize: 8 },
          ];
        }),
        [
          { text: 'Jumlah baris daftar', bold: true, ...KANAN, colSpan: 2 },
          {},
          { text: formatJumlah(hasil.jumlahKiri), bold: true, ...KANAN },
          { text: hasil.jumlahKiri === 0 ? '–' : '100,0', bold: true, ...KANAN },
          '',
        ],
      ],
    },
    layout: createGaris({ kepala: 1, jumlah: true, jarakAtas: 1.7 }),
    font: TABEL,
    fontSize: UKURAN_TABEL,
    lineHeight: 1,
  };
}

function createTabelSilang(bahan: BahanRingkasan): Content {
  const { silang, kanan, jumlahKiri, jumlahKanan, penerimaTidakDiDaftar: penerima, program } = bahan.hasil;
  const namaKanan = kanan === null ? 'Data kelurahan' : 'Daftar kedua';
  const lain = silang.hanyaKanan - penerima;
  const hanyaKanan: [string, number][] =
    kanan !== null || program === null
      ? [[`Hanya pada ${namaKanan.toLowerCase()}`, silang.hanyaKanan]]
      : [
          [`Hanya pada data kelurahan, tercatat menerima ${program}`, penerima],
          ['Hanya pada data kelurahan, warga lain', lain],
        ];
  const baris: [string, number | null, number | null][] = [
    ['Ada pada kedua sisi', silang.berpasangan, silang.berpasangan],
    ['Hanya pada daftar', silang.hanyaKiri, null],
    ...hanyaKanan.map(([nama, jumlah]): [string, null, number] => [nama, null, jumlah]),
  ];
  const angka = (isi: number | null): TableCell => ({ text: isi === null ? '–' : formatJumlah(isi), ...KANAN });
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: ['*', 76, 76],
      body: [
        [createKepala('Perhitungan', 'left'), createKepala('Daftar', 'right'), createKepala(namaKanan, 'right')],
        ...baris.map(([nama, kiri, kananJumlah]): TableCell[] => [nama, angka(kiri), angka(kananJumlah)]),
        [
          { text: 'Jumlah', bold: true, ...KANAN },
          { text: formatJumlah(jumlahKiri), bold: true, ...KANAN },
          { text: formatJumlah(jumlahKanan), bold: true, ...KANAN },
        ],
      ],
    },
    layout: createGaris({ kepala: 1, jumlah: true, jarakAtas: 1.7 }),
    font: TABEL,
    fontSize: UKURAN_TABEL,
    lineHeight: 1,
  };
}

function listPerhatian({ hasil }: BahanRingkasan): string[] {
  const { penerimaTidakDiDaftar: penerima, kanan, program, statusKiri, kelompok, basi } = hasil;
  const lainCocok = hasil.jumlahKiri - statusKiri.COCOK;
  const siapa =
    kanan === null ? `warga yang tercatat menerima ${program} di data kelurahan` : 'orang pada daftar kedua';
  return [
    ...(penerima === 0
      ? []
      : [
          `Sebanyak ${formatBilangan(penerima)} ${siapa} tidak ada pada daftar. Kepesertaannya dipastikan lebih dahulu agar tidak ada ` +
            'warga berhak yang terlewat.',
        ]),
    `Sebanyak ${formatBilangan(lainCocok)} baris berstatus selain Cocok. Ringkasan ini menunjukkan perbedaan data dan tidak ` +
      'memutuskan kepesertaan.',
    ...(kelompok.SUDAH_DIPUTUSKAN === 0
      ? []
      : [
          `Sebanyak ${formatBilangan(kelompok.SUDAH_DIPUTUSKAN)} hasil sudah diperiksa atau dibawa ke musyawarah kelurahan.`,
        ]),
    ...(basi
      ? ['Daftar telah berubah setelah rekonsiliasi ini dijalankan; angka di atas adalah keadaan pada saat itu.']
      : []),
  ];
}

function createTandaTanganRingkasan({ kelurahan, tanggal }: BahanRingkasan): Content {
  const { lurah, sekretaris, wilayah } = kelurahan;
  const tempat = `${getNamaTempat(wilayah.kota.nama)}, ${formatTanggal(tanggal)}`;
  return {
    stack: [
      createBarisTandaTangan([
        createTandaTangan(['Mengetahui', `${nameLurah(kelurahan)},`], { ...lurah, jabatan: '' }),
        createTandaTangan([tempat, 'Petugas rekonsiliasi,'], sekretaris),
      ]),
    ],
    unbreakable: true,
  };
}

function createKaki({ hasil, contoh }: BahanRingkasan, judul: string): DynamicContent {
  const { waktu, kiri, kanan, statusKiri, silang } = hasil;
  const isi = [waktu, kiri.namaBerkas, kanan?.namaBerkas ?? '', STATUS_PADANAN.map((satu) => statusKiri[satu]), silang];
  const kode = getKodeVerifikasi(createHash('sha256').update(JSON.stringify(isi)).digest('hex'));
  return (nomor, jumlah, { width }): Content => {
    const lebar = width - mm(50);
    return {
      margin: [mm(30), 13, mm(20), 0],
      stack: [
        { canvas: [{ type: 'line', x1: 0, y1: 0, x2: lebar, y2: 0, lineWidth: 0.35, lineColor: '#777777' }] },
        {
          columns: [
            { text: judul, width: 'auto' },
            {
              text: [
                'Kode verifikasi ',
                { text: kode, bold: true, noWrap: true },
                contoh ? ' · contoh, data rekaan' : '',
              ],
              alignment: 'center',
              width: '*',
            },
            { text: `Halaman ${nomor} dari ${jumlah}`, alignment: 'right', width: 'auto' },
          ],
          columnGap: 8,
          margin: [0, 4, 0, 0],
        },
      ],
      font: TABEL,
      fontSize: 7.5,
      lineHeight: 1,
      color: '#444444',
    };
  };
}
