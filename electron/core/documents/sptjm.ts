import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { UkuranKertas } from '#domain/kelurahan.ts';
import { formatPeriode } from '#domain/periode.ts';
import { type CatatanSptjm, countJenis, type JumlahJenis, SEBUTAN_JENIS } from '#domain/sptjm.ts';
import { formatTanggal } from '#domain/tanggal.ts';
import { GalatMufakat } from '../galat.ts';
import { findResources } from '../resources.ts';
import { createDaftarSptjm } from './daftar-sptjm.ts';
import { TABEL } from './fonts.ts';
import { createFooter } from './footer.ts';
import { getHalamanMendatar, getHalamanTegak, mm } from './geometry.ts';
import { createLetterhead } from './letterhead.ts';
import { createNaskah } from './naskah.ts';
import { createDaftarBernomor, createKeterangan, createParagraf } from './paragraph.ts';
import { type Cetakan, printDocument } from './printer.ts';
import { getNamaTempat, nameLurah } from './signatures.ts';
import { endSentence, formatBilangan, joinDan, tidyText } from './text.ts';

/** Block of the signature at the right, and the place of the meterai in it. */
const LEBAR_TANDA_TANGAN = mm(77);
const METERAI = { kiri: 6, lebar: mm(29), tinggi: mm(21) } as const;
/** White above the signature, around the meterai and above the last line: closer on A4, so that one page holds the statement there too. */
const JARAK = { F4: { atas: 12, meterai: 11, lampiran: 20 }, A4: { atas: 0, meterai: 5, lampiran: 3 } } as const;

/**
 * The statement of the lurah where no muskel was held, with the list of the usulan. The same record gives the same bytes. `onProgress`
 * hears the share that is written, 0 to 1. Throws JUMLAH_TIDAK_COCOK before anything is laid out that does not add up.
 */
export async function renderSptjm(
  catatan: CatatanSptjm,
  onProgress: (bagian: number) => void = () => undefined,
  resources: URL = findResources(),
): Promise<Cetakan> {
  const jumlah = countJenis(catatan.usulan);
  if (jumlah.reduce((n, satu) => n + satu.jumlah, 0) !== catatan.usulan.length) {
    throw new GalatMufakat('JUMLAH_TIDAK_COCOK', 'Jumlah pada SPTJM tidak cocok dengan daftarnya. Tidak dicetak.');
  }
  return printDocument(createDokumen(catatan, jumlah), resources, onProgress);
}

function createDokumen(catatan: CatatanSptjm, jumlah: readonly JumlahJenis[]): TDocumentDefinitions {
  const { nomor, sidik, contoh, wilayah, periode } = catatan;
  const tegak = getHalamanTegak(catatan.ukuranKertas);
  const mendatar = getHalamanMendatar(catatan.ukuranKertas);
  const nama = `SPTJM ${formatPeriode(periode)}`;
  return {
    pageSize: tegak.pageSize,
    pageMargins: tegak.pageMargins,
    content: [
      {
        section: [
          createLetterhead(catatan, tegak.lebar),
          createJudul(catatan),
          ...createPembuat(catatan),
          { text: 'menyatakan dengan sesungguhnya bahwa:', margin: [0, 6, 0, 4] },
          ...createDaftarBernomor(listPernyataan(catatan, jumlah)),
          createPenutup(catatan),
        ],
      },
      {
        section: createDaftarSptjm(catatan, jumlah, mendatar),
        pageSize: mendatar.pageSize,
        pageOrientation: 'landscape',
        pageMargins: mendatar.pageMargins,
      },
    ],
    footer: createFooter({ nomor, sidik, contoh }),
    ...createNaskah({
      judul: nama,
      kelurahan: wilayah.kelurahan.nama,
      perihal: `Surat Pernyataan Tanggung Jawab Mutlak Nomor ${nomor}`,
      kataKunci: `${catatan.pengenal}, ${sidik}`,
      saat: new Date(catatan.dibuatPada),
      asal: {
        kertas: 'sptjm',
        sidang: catatan.pengenal,
        namaSidang: nama,
        kelurahan: wilayah.kelurahan.nama,
        nomor,
        sidik,
      },
    }),
  };
}

function createJudul({ nomor }: CatatanSptjm): Content {
  return {
    stack: [
      { text: 'SURAT PERNYATAAN TANGGUNG JAWAB MUTLAK', bold: true, fontSize: 12.5, characterSpacing: 0.3 },
      { text: 'Pemutakhiran Data Kesejahteraan Sosial tanpa Musyawarah Kelurahan' },
      { text: `Nomor: ${nomor}` },
    ],
    alignment: 'center',
    margin: [0, 0, 0, 10],
  };
}

function createPembuat({ lurah, wilayah, kop }: CatatanSptjm): Content[] {
  const { kelurahan, kecamatan, kota } = wilayah;
  return [
    { text: 'Yang bertanda tangan di bawah ini:', margin: [0, 0, 0, 4] },
    {
      stack: createKeterangan(
        [
          ['Nama', lurah.nama],
          ['NIP', lurah.nip],
          ['Jabatan', nameLurah({ lurah, wilayah })],
          ['Unit kerja', `Kelurahan ${kelurahan.nama}, Kecamatan ${kecamatan.nama}, ${kota.nama}`],
          ['Alamat kantor', kop.alamat.split(' · ')[0] ?? ''],
        ],
        { label: 84 },
      ),
      margin: [20, 0, 0, 0],
    },
  ];
}

function listPernyataan(catatan: CatatanSptjm, jumlah: readonly JumlahJenis[]): string[] {
  const { periode, alasan, wilayah, usulan } = catatan;
  return [
    endSentence(
      `Pada periode ${formatPeriode(periode)} di Kelurahan ${wilayah.kelurahan.nama} tidak dilaksanakan musyawarah kelurahan ` +
        `karena ${tidyText(alasan)}`,
    ),
    `Usulan yang saya sampaikan pada periode tersebut berjumlah ${formatBilangan(usulan.length)} usulan, ${describeJenis(jumlah)}, ` +
      'sebagaimana daftar terlampir.',
    'Setiap usulan telah diperiksa oleh petugas kelurahan bersama RT/RW dan PSM, dan identitasnya telah dicocokkan dengan data ' +
      'kependudukan.',
    'Data dalam daftar terlampir saya sampaikan dengan sebenarnya. Saya bertanggung jawab mutlak atas kebenaran data itu dan ' +
      'bersedia memperbaikinya apabila di kemudian hari ditemukan kekeliruan.',
    'Daftar terlampir merupakan usulan kelurahan. Penetapan penerima bantuan merupakan wewenang instansi yang berwenang.',
  ];
}

/** `terdiri atas 15 (lima belas) usulan baru dan 4 (empat) usulan keluar`, or `seluruhnya usulan baru`. */
function describeJenis(jumlah: readonly JumlahJenis[]): string {
  const [satu] = jumlah;
  if (satu !== undefined && jumlah.length === 1) return `seluruhnya ${SEBUTAN_JENIS[satu.jenis]}`;
  return `terdiri atas ${joinDan(jumlah.map(({ jenis, jumlah: n }) => `${formatBilangan(n)} ${SEBUTAN_JENIS[jenis]}`))}`;
}

/** The last sentence, the signature and what is annexed: one block, so that nobody signs a page without text. */
function createPenutup({ usulan, ...catatan }: CatatanSptjm): Content {
  const jarak = JARAK[catatan.ukuranKertas];
  return {
    stack: [
      { text: ' ', fontSize: 5 },
      createParagraf(
        'Demikian surat pernyataan ini dibuat dengan penuh kesadaran dan tanpa paksaan dari pihak mana pun, untuk digunakan ' +
          'sebagaimana mestinya. Apabila di kemudian hari pernyataan ini tidak benar, saya bersedia bertanggung jawab sesuai ' +
          'dengan ketentuan peraturan perundang-undangan.',
      ),
      {
        columns: [
          { text: '', width: '*' },
          { ...createTandaTangan(catatan, jarak), width: LEBAR_TANDA_TANGAN },
        ],
      },
      {
        text: `Lampiran: daftar usulan menurut nama dan alamat, ${formatBilangan(usulan.length)} usulan.`,
        fontSize: 9,
        margin: [0, jarak.lampiran, 0, 0],
      },
    ],
    unbreakable: true,
  };
}

/** The signature goes over the meterai, so its place stands beside the middle of the block. */
function createTandaTangan(
  { lurah, wilayah, tanggal }: Pick<CatatanSptjm, 'lurah' | 'wilayah' | 'tanggal'>,
  jarak: (typeof JARAK)[UkuranKertas],
) {
  return {
    stack: [
      { text: `${getNamaTempat(wilayah.kota.nama)}, ${formatTanggal(tanggal)}` },
      { text: 'Yang membuat pernyataan,' },
      { text: `${tidyText(nameLurah({ lurah, wilayah }))},` },
      createTempatMeterai(jarak.meterai),
      { text: tidyText(lurah.nama), bold: true, decoration: 'underline' as const, margin: [0, jarak.meterai, 0, 1] },
      ...(lurah.nip === '' ? [] : [{ text: `NIP ${tidyText(lurah.nip)}` }]),
    ] satisfies Content[],
    alignment: 'center' as const,
    margin: [0, jarak.atas, 0, 0] as [number, number, number, number],
  };
}

function createTempatMeterai(jarak: number): Content {
  return {
    table: {
      widths: [METERAI.lebar],
      heights: [METERAI.tinggi],
      body: [
        [
          {
            text: ['Tempel meterai\n', { text: 'Rp10.000', bold: true }, '\ndi sini'],
            alignment: 'center',
            verticalAlignment: 'middle',
          },
        ],
      ],
    },
    layout: {
      hLineWidth: () => 0.6,
      vLineWidth: () => 0.6,
      hLineColor: () => '#555555',
      vLineColor: () => '#555555',
      hLineStyle: () => ({ dash: { length: 3, space: 2 } }),
      vLineStyle: () => ({ dash: { length: 3, space: 2 } }),
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingTop: () => 0,
      paddingBottom: () => 0,
    },
    font: TABEL,
    fontSize: 7.5,
    lineHeight: 1.15,
    color: '#555555',
    margin: [METERAI.kiri, jarak, 0, 0],
  };
}
