import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { CatatanAdendum, IsiTercatat, KoreksiTercatat } from '#domain/adendum.ts';
import { KATA_ALASAN } from '#domain/alasan.ts';
import { getKodeVerifikasi } from '#domain/berita-acara.ts';
import { formatPutusan } from '#domain/putusan.ts';
import { NAMA_HASIL_SANGGAHAN } from '#domain/sanggahan.ts';
import { formatHariTanggal, formatTanggal, getNamaHari } from '#domain/tanggal.ts';
import { TEMPLAT_AWAL } from '#domain/templat.ts';
import { findResources } from '../resources.ts';
import { TABEL } from './fonts.ts';
import { createFooter } from './footer.ts';
import { getHalamanTegak, type Halaman } from './geometry.ts';
import { createLetterhead } from './letterhead.ts';
import { splitText } from './measure.ts';
import { createNaskah } from './naskah.ts';
import { createBagian, createParagraf } from './paragraph.ts';
import { type Cetakan, printDocument } from './printer.ts';
import {
  chairsLurah,
  createBarisTandaTangan,
  createMengetahui,
  createTandaTangan,
  estimateTandaTangan,
  getNamaTempat,
  nameLurah,
  type TandaTangan,
} from './signatures.ts';
import { createGaris, createKepala, JARAK_SAMPING, UKURAN_TABEL } from './tables.ts';
import { endSentence, formatBilangan, keepWords, tidyText } from './text.ts';

/** Lines of a cell in one row; a longer text goes on in a row below, since pdfmake loses a row taller than its page. */
const BARIS_TERBANYAK = 12;
const LEBAR_TETAP = { nomor: 22, nik: 77 } as const;
const LENTUR = { nama: 96, semula: 112, menjadi: 112 } as const;
/** Heading and closing sentences above the signatures, in points. */
const TINGGI_KALIMAT = 130;

/**
 * The paper of an addendum: which decisions of a closed session are other than on its berita acara, and why. The same record gives the
 * same bytes. `onProgress` hears the share that is written, 0 to 1.
 */
export async function renderAdendum(
  catatan: CatatanAdendum,
  onProgress: (bagian: number) => void = () => undefined,
  resources: URL = findResources(),
): Promise<Cetakan> {
  return printDocument(createDokumen(catatan), resources, onProgress);
}

function createDokumen(catatan: CatatanAdendum): TDocumentDefinitions {
  const halaman = getHalamanTegak(catatan.ukuranKertas);
  return {
    pageSize: halaman.pageSize,
    pageMargins: halaman.pageMargins,
    content: [
      createLetterhead(catatan, halaman.lebar),
      ...createPembuka(catatan),
      createBagian('I', 'ALASAN', [createParagraf(endSentence(tidyText(catatan.alasan)))]),
      ...createSanggahan(catatan),
      ...createKoreksi(catatan, halaman),
      ...createPenutup(catatan, halaman),
    ],
    footer: createFooter({
      nomor: catatan.nomor,
      sidik: catatan.sidikSesudah,
      contoh: catatan.contoh,
    }),
    ...createNaskah({
      judul: `Adendum ${catatan.urut} Berita Acara ${catatan.namaSidang}`,
      kelurahan: catatan.wilayah.kelurahan.nama,
      perihal: `Adendum Nomor ${catatan.nomor} atas Berita Acara Nomor ${catatan.nomorBeritaAcara}`,
      kataKunci: `${catatan.sidang}, ${catatan.sidikSebelum}, ${catatan.sidikSesudah}`,
      saat: new Date(catatan.dibuatPada),
      asal: {
        kertas: 'adendum',
        sidang: catatan.sidang,
        namaSidang: catatan.namaSidang,
        kelurahan: catatan.wilayah.kelurahan.nama,
        nomor: catatan.nomor,
        sidik: catatan.sidikSesudah,
      },
    }),
  };
}

function createPembuka(catatan: CatatanAdendum): Content[] {
  const { urut, nomor, nomorBeritaAcara, namaSidang, tanggal, tanggalSidang, wilayah } = catatan;
  return [
    {
      stack: [
        { text: `ADENDUM ${urut}`, bold: true, fontSize: 13, characterSpacing: 0.3 },
        { text: 'BERITA ACARA MUSYAWARAH KELURAHAN', bold: true, fontSize: 13, characterSpacing: 0.3 },
        { text: `Nomor: ${nomor}`, margin: [0, 2, 0, 0] },
      ],
      alignment: 'center',
      margin: [0, 0, 0, 10],
    },
    createParagraf(
      `Pada hari ${getNamaHari(tanggal)}, ${formatTanggal(tanggal)}, dibuat adendum atas Berita Acara Nomor ${nomorBeritaAcara} ` +
        `(${namaSidang}) tentang musyawarah kelurahan pada hari ${formatHariTanggal(tanggalSidang)} di Kelurahan ` +
        `${wilayah.kelurahan.nama}, Kecamatan ${wilayah.kecamatan.nama}, ${wilayah.kota.nama}.`,
    ),
  ];
}

/** The objection that the addendum answers, told as it was recorded. */
function createSanggahan({ sanggahan }: CatatanAdendum): Content[] {
  if (sanggahan === null) return [];
  const { nomor, penyanggah, sebagai, isi, jawaban, penjawab, hasil } = sanggahan;
  const siapa = sebagai === '' ? penyanggah : `${penyanggah} (${sebagai})`;
  return [
    {
      stack: [
        createBagian('II', 'SANGGAHAN YANG DIJAWAB', []),
        createParagraf(`Sanggahan nomor ${nomor} dari ${tidyText(siapa)}: ${endSentence(tidyText(isi))}`),
        ...(jawaban === '' ? [] : [createParagraf(endSentence(`Jawaban ${tidyText(penjawab)}: ${tidyText(jawaban)}`))]),
        ...(hasil === null ? [] : [createParagraf(`Hasil: ${NAMA_HASIL_SANGGAHAN[hasil].toLowerCase()}.`)]),
      ],
    },
  ];
}

function createKoreksi(catatan: CatatanAdendum, halaman: Halaman): Content[] {
  const { koreksi, sanggahan } = catatan;
  const nomor = sanggahan === null ? 'II' : 'III';
  if (koreksi.length === 0) {
    return [createBagian(nomor, 'KOREKSI', [createParagraf('Tidak ada keputusan yang berubah.')])];
  }
  return [
    createBagian(nomor, 'KOREKSI', [
      createParagraf(`Keputusan atas ${formatBilangan(koreksi.length)} usulan diubah sebagai berikut.`),
    ]),
    createTabel(koreksi, computeLebar(halaman.lebar)),
  ];
}

type Lebar = readonly [number, number, number, number, number];

function computeLebar(halaman: number): Lebar {
  const kolom = 5;
  const tetap = LEBAR_TETAP.nomor + LEBAR_TETAP.nik;
  const bebas = halaman - tetap - kolom * 2 * JARAK_SAMPING - (kolom + 1) * 0.6;
  const bagian = LENTUR.nama + LENTUR.semula + LENTUR.menjadi;
  const bagi = (satu: number): number => (satu / bagian) * bebas;
  return [LEBAR_TETAP.nomor, LEBAR_TETAP.nik, bagi(LENTUR.nama), bagi(LENTUR.semula), bagi(LENTUR.menjadi)];
}

function createTabel(koreksi: readonly KoreksiTercatat[], lebar: Lebar): Content {
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [...lebar],
      body: [
        ['No.', 'NIK', 'Nama', 'Semula', 'Menjadi'].map((judul) => createKepala(judul)),
        ...koreksi.flatMap((satu) => createBaris(satu, lebar)),
      ],
    },
    layout: createGaris({ kepala: 1, jumlah: false }),
    font: TABEL,
    fontSize: UKURAN_TABEL,
    lineHeight: 1,
    margin: [0, 2, 0, 8],
  };
}

function createBaris({ nomor, data, sebelum, sesudah }: KoreksiTercatat, lebar: Lebar): TableCell[][] {
  const tell = (isi: IsiTercatat): string => describeIsi(formatPutusan(data.jenis, isi.putusan), isi);
  const isi = [String(nomor), data.nik, tidyText(data.nama), tell(sebelum), tell(sesudah)].map((teks, kolom) =>
    splitText(teks, lebar[kolom] ?? 0, UKURAN_TABEL, BARIS_TERBANYAK),
  );
  const tinggi = Math.max(...isi.map((potongan) => potongan.length));
  return Array.from({ length: tinggi }, (_, baris) =>
    isi.map((potongan, kolom): TableCell => {
      const teks = potongan[baris] ?? '';
      return {
        ...(kolom < 2
          ? { text: teks, noWrap: true, alignment: kolom === 0 ? ('right' as const) : ('center' as const) }
          : { text: keepWords(teks), bold: kolom === 4 }),
        ...(tinggi > 1 ? { border: [true, baris === 0, true, baris === tinggi - 1] } : {}),
      };
    }),
  );
}

/** `Tidak layak: tidak diusulkan. Alasan: mampu. Catatan: ...` */
function describeIsi(putusan: string, { alasan, catatan }: IsiTercatat): string {
  const rapi = tidyText(catatan);
  return [
    putusan,
    ...(alasan === null ? [] : [`Alasan: ${KATA_ALASAN[alasan].lengkap}`]),
    ...(rapi === '' ? [] : [`Catatan: ${rapi}`]),
  ].join('. ');
}

/** The closing sentences and all signatures as one block, so that nobody signs a page that says nothing. */
function createPenutup(catatan: CatatanAdendum, halaman: Halaman): Content[] {
  const { nomorBeritaAcara, sanggahan, sidikSebelum, sidikSesudah } = catatan;
  const kalimat = [
    createParagraf(
      `Hal lain dalam Berita Acara Nomor ${nomorBeritaAcara} tetap berlaku. Kode verifikasi keputusan berubah dari ` +
        `${getKodeVerifikasi(sidikSebelum)} menjadi ${getKodeVerifikasi(sidikSesudah)}.`,
    ),
    createParagraf(
      'Keputusan musyawarah merupakan usulan kelurahan. Musyawarah tidak menetapkan penerima bantuan; penetapan dilakukan oleh ' +
        'instansi yang berwenang.',
    ),
    createParagraf('Demikian adendum ini dibuat dengan sebenarnya untuk digunakan sebagaimana mestinya.'),
  ];
  const barisan = listTandaTangan(catatan);
  const baris = barisan.map(createBarisTandaTangan);
  const nomor = sanggahan === null ? 'III' : 'IV';
  if (estimateTandaTangan(barisan, halaman.lebar) + TINGGI_KALIMAT < halaman.tinggi) {
    return [createBagian(nomor, 'PENUTUP', [...kalimat, ...baris])];
  }
  return [createBagian(nomor, 'PENUTUP', kalimat), ...baris];
}

function listTandaTangan(catatan: CatatanAdendum): TandaTangan[][] {
  const { pimpinan, notulis, wilayah, tanggal, templat = TEMPLAT_AWAL } = catatan;
  const { jabatan } = templat;
  const tempat = `${getNamaTempat(wilayah.kota.nama)}, ${formatTanggal(tanggal)}`;
  const memimpin = chairsLurah(catatan);
  return [
    [
      createTandaTangan(
        memimpin ? [`${jabatan.pimpinan}/`, `${nameLurah(catatan)},`] : ['', `${jabatan.pimpinan},`],
        pimpinan,
      ),
      createTandaTangan([tempat, `${jabatan.notulis},`], notulis),
    ],
    ...(memimpin ? [] : [[createMengetahui(catatan)]]),
  ];
}
