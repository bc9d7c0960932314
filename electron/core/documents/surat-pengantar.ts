import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { CatatanAdendum } from '#domain/adendum.ts';
import { type CatatanSidang, countByJenis, getKodeVerifikasi, type KeputusanTercatat } from '#domain/berita-acara.ts';
import { JENIS_USULAN, NAMA_JENIS_USULAN } from '#domain/jenis-usulan.ts';
import { createNilaiTemplat } from '#domain/nilai-templat.ts';
import { countPutusan } from '#domain/putusan.ts';
import { formatHariTanggal, formatTanggal, type Tanggal } from '#domain/tanggal.ts';
import { fillTemplat, TEMPLAT_AWAL } from '#domain/templat.ts';
import { findResources } from '../resources.ts';
import { createFooter } from './footer.ts';
import { getHalamanTegak } from './geometry.ts';
import { createLetterhead } from './letterhead.ts';
import { createNaskah } from './naskah.ts';
import { createDaftarBernomor, createKeterangan, createParagraf } from './paragraph.ts';
import { type Cetakan, printDocument } from './printer.ts';
import { createBarisTandaTangan, createTandaTangan, getNamaTempat, nameLurah } from './signatures.ts';
import { createTabelAngka } from './tables.ts';
import { createTandaTerima } from './tanda-terima.ts';
import { formatBilangan, formatJumlah } from './text.ts';

/** What the covering letter to Dinas Sosial prints. */
export interface IsiPengantar {
  readonly catatan: CatatanSidang;
  /** The decisions as the addenda have left them. */
  readonly keputusan: readonly KeputusanTercatat[];
  /** SHA-256 over them, hexadecimal. */
  readonly sidik: string;
  readonly adendum: readonly Pick<CatatanAdendum, 'urut' | 'nomor' | 'tanggal'>[];
  readonly surat: { readonly nomor: string; readonly tanggal: Tanggal };
  /** Name of the package that goes with it. */
  readonly namaPaket: string;
}

const LABEL = 58;

/**
 * The covering letter with which the kelurahan sends a session: what is sent, how it adds up, and by which code it is known; behind it the
 * receipt to be signed by whoever takes it. No name of a citizen.
 */
export async function renderSuratPengantar(
  isi: IsiPengantar,
  onProgress: (bagian: number) => void = () => undefined,
  resources: URL = findResources(),
): Promise<Cetakan> {
  return printDocument(createDokumen(isi), resources, onProgress);
}

function createDokumen(isi: IsiPengantar): TDocumentDefinitions {
  const { catatan, surat, sidik } = isi;
  const halaman = getHalamanTegak('A4');
  return {
    pageSize: halaman.pageSize,
    pageMargins: halaman.pageMargins,
    content: [
      createLetterhead(catatan, halaman.lebar),
      ...createKepala(isi),
      createParagraf(
        `Bersama ini kami sampaikan hasil musyawarah kelurahan (muskel) Kelurahan ${catatan.wilayah.kelurahan.nama} yang ` +
          `dilaksanakan pada hari ${formatHariTanggal(catatan.tanggal)}, dengan ${formatBilangan(isi.keputusan.length)} usulan ` +
          'yang dibahas sebagaimana tabel berikut.',
      ),
      createTabel(isi.keputusan),
      { text: 'Yang kami sampaikan:', margin: [0, 10, 0, 3] },
      ...createDaftarBernomor(listKiriman(isi)),
      { text: ' ', fontSize: 4 },
      createParagraf(
        'Keputusan musyawarah merupakan usulan kelurahan; musyawarah tidak menetapkan penerima bantuan. Mohon hasil ini ' +
          'diproses sesuai dengan ketentuan yang berlaku.',
      ),
      createPenutup(isi),
      ...createTandaTerima(isi, halaman),
    ],
    footer: createFooter({ nomor: surat.nomor, sidik, contoh: catatan.contoh }),
    ...createNaskah({
      judul: `Surat Pengantar ${catatan.namaSidang}`,
      kelurahan: catatan.wilayah.kelurahan.nama,
      perihal: `Penyampaian hasil musyawarah kelurahan, Berita Acara Nomor ${catatan.nomorBeritaAcara}`,
      saat: new Date(`${surat.tanggal}T00:00:00Z`),
      asal: {
        kertas: 'surat_pengantar',
        sidang: catatan.sidang,
        namaSidang: catatan.namaSidang,
        kelurahan: catatan.wilayah.kelurahan.nama,
        nomor: surat.nomor,
        sidik: sidik,
      },
    }),
  };
}

function createKepala({ catatan, surat, adendum }: IsiPengantar): Content[] {
  const kota = getNamaTempat(catatan.wilayah.kota.nama);
  return [
    {
      columns: [
        {
          width: '*',
          stack: createKeterangan(
            [
              ['Nomor', surat.nomor],
              ['Sifat', 'Penting'],
              ['Lampiran', `${formatBilangan(2 + adendum.length)} berkas`],
              ['Hal', 'Penyampaian Hasil Musyawarah Kelurahan'],
            ],
            { label: LABEL },
          ),
        },
        { width: 'auto', text: `${kota}, ${formatTanggal(surat.tanggal)}` },
      ],
      margin: [0, 0, 0, 12],
    },
    {
      stack: [{ text: 'Yth. Kepala Dinas Sosial' }, { text: catatan.wilayah.kota.nama }, { text: `di ${kota}` }],
      margin: [0, 0, 0, 12],
    },
  ];
}

function createTabel(keputusan: readonly KeputusanTercatat[]): Content {
  const baris = countByJenis(keputusan, JENIS_USULAN);
  const { layak, tidak_layak, ditunda } = countPutusan(keputusan);
  return createTabelAngka({
    judul: 'Jenis usulan',
    angka: ['Dibahas', 'Layak', 'Tidak layak atau graduasi', 'Ditunda'].map((judul) => ({ judul, lebar: 62 })),
    baris: baris.map((satu) => ({
      nama: NAMA_JENIS_USULAN[satu.jenis],
      angka: [satu.dibahas, satu.layak, satu.tidak_layak, satu.ditunda].map(formatJumlah),
    })),
    jumlah: [keputusan.length, layak, tidak_layak, ditunda].map(formatJumlah),
    nomor: true,
  });
}

function listKiriman({ catatan, sidik, adendum, namaPaket }: IsiPengantar): string[] {
  return [
    `Berita Acara Nomor ${catatan.nomorBeritaAcara} beserta lampirannya;`,
    ...adendum.map(({ urut, nomor, tanggal }) => `Adendum ${urut} Nomor ${nomor}, ${formatTanggal(tanggal)};`),
    `Paket data keputusan ${namaPaket} dengan kode verifikasi ${getKodeVerifikasi(sidik)}.`,
  ];
}

/** The last sentence stays with the signature: nobody signs a page that says nothing. */
function createPenutup({ catatan }: IsiPengantar): Content {
  const { blok } = catatan.templat ?? TEMPLAT_AWAL;
  return {
    stack: [
      createParagraf(fillTemplat(blok.pengantar_penutup, createNilaiTemplat(catatan))),
      {
        columns: [
          { text: '', width: '*' },
          {
            stack: [
              createBarisTandaTangan([
                createTandaTangan([`${nameLurah(catatan)},`], { ...catatan.lurah, jabatan: '' }),
              ]),
            ],
            width: '*',
          },
        ],
      },
      {
        stack: [{ text: 'Tembusan:' }, { text: `1.  Camat ${catatan.wilayah.kecamatan.nama}` }],
        fontSize: 9.5,
        margin: [0, 14, 0, 0],
      },
    ],
    unbreakable: true,
  };
}
