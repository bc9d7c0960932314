import type { Content, DynamicContent, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { KertasPersiapan } from '#contract/dokumen.ts';
import type { OrangSidang } from '#domain/berita-acara.ts';
import type { JenisUsulan } from '#domain/jenis-usulan.ts';
import type { Kelurahan } from '#domain/kelurahan.ts';
import type { Nik } from '#domain/nik.ts';
import { formatTanggal, type Tanggal } from '#domain/tanggal.ts';
import type { Templat } from '#domain/templat.ts';
import type { Unsur } from '#domain/unsur.ts';
import { findResources } from '../resources.ts';
import { createDaftarHadirKosong } from './daftar-hadir-kosong.ts';
import { TABEL } from './fonts.ts';
import { getHalamanMendatar, getHalamanTegak, type Halaman, mm } from './geometry.ts';
import { createLembarKerja } from './lembar-kerja.ts';
import { createNaskah } from './naskah.ts';
import { type Cetakan, printDocument } from './printer.ts';
import { createUndangan } from './undangan.ts';

export interface OrangDiundang {
  readonly nama: string;
  readonly jabatan: string;
  readonly unsur: Unsur;
  readonly rt: string;
  readonly rw: string;
}

export interface CalonLembar {
  readonly nomor: number;
  readonly nik: Nik;
  readonly nama: string;
  readonly rt: string;
  readonly rw: string;
  readonly jenis: JenisUsulan;
  readonly program: string;
}

/** What the papers before a session print. */
export interface IsiPersiapan {
  readonly kelurahan: Pick<Kelurahan, 'wilayah' | 'kop' | 'ukuranKertas' | 'lurah'>;
  readonly namaSidang: string;
  readonly tanggal: Tanggal;
  readonly mulai: string;
  readonly rencanaSelesai: string | null;
  readonly tempat: string;
  readonly agenda: readonly string[];
  readonly pimpinan: OrangSidang;
  readonly notulis: OrangSidang;
  readonly templat: Templat;
  readonly diundang: readonly OrangDiundang[];
  readonly calon: readonly CalonLembar[];
  /** Number and date of the letter; null where no letter is printed. */
  readonly surat: { readonly nomor: string; readonly tanggal: Tanggal } | null;
  readonly contoh: boolean;
}

const JUDUL: Readonly<Record<KertasPersiapan, string>> = {
  undangan: 'Undangan Musyawarah Kelurahan',
  'daftar-hadir': 'Daftar Hadir Musyawarah Kelurahan',
  'lembar-kerja': 'Lembar Kerja Sidang',
};

/** Prints one of the papers; `onProgress` hears the share that is written, 0 to 1. */
export async function renderKertasPersiapan(
  kertas: KertasPersiapan,
  isi: IsiPersiapan,
  onProgress: (bagian: number) => void = () => undefined,
  resources: URL = findResources(),
): Promise<Cetakan> {
  // pdfmake draws the footers before it tells on which page a letter begins, so letters are laid out once to learn that.
  const awal: number[] = [];
  const dua = kertas === 'undangan';
  if (dua) await printDocument(createDokumen(kertas, isi, awal), resources, (bagian) => onProgress(bagian / 2));
  return printDocument(createDokumen(kertas, isi, awal), resources, (bagian) =>
    onProgress(dua ? 0.5 + bagian / 2 : bagian),
  );
}

/** `awal`: pages on which the letters begin, by their number; filled while the document is laid out, read by its footer. */
function createDokumen(kertas: KertasPersiapan, isi: IsiPersiapan, awal: number[]): TDocumentDefinitions {
  const halaman = getHalaman(kertas, isi);
  return {
    pageSize: halaman.pageSize,
    pageOrientation: kertas === 'lembar-kerja' ? 'landscape' : 'portrait',
    pageMargins: halaman.pageMargins,
    content: createIsi(kertas, isi, halaman),
    pageBreakBefore: (simpul) => {
      const urut = /^undangan-(\d+)$/.exec(simpul.id ?? '')?.[1];
      if (urut !== undefined) awal[Number(urut)] = simpul.startPosition.pageNumber;
      return false;
    },
    footer: createKaki(kertas, isi, awal),
    ...createNaskah({
      judul: `${JUDUL[kertas]} ${isi.namaSidang}`,
      kelurahan: isi.kelurahan.wilayah.kelurahan.nama,
      saat: new Date(`${isi.tanggal}T00:00:00Z`),
    }),
  };
}

function getHalaman(kertas: KertasPersiapan, { kelurahan }: IsiPersiapan): Halaman {
  switch (kertas) {
    case 'undangan':
      return getHalamanTegak('A4');
    case 'daftar-hadir':
      return getHalamanTegak(kelurahan.ukuranKertas);
    case 'lembar-kerja':
      return getHalamanMendatar('A4');
  }
}

function createIsi(kertas: KertasPersiapan, isi: IsiPersiapan, halaman: Halaman): Content[] {
  switch (kertas) {
    case 'undangan':
      return createUndangan(isi, halaman);
    case 'daftar-hadir':
      return createDaftarHadirKosong(isi, halaman);
    case 'lembar-kerja':
      return createLembarKerja(isi, halaman);
  }
}

function createKaki(kertas: KertasPersiapan, isi: IsiPersiapan, awal: readonly number[]): DynamicContent {
  const rekaan = isi.contoh ? 'contoh, data rekaan' : '';
  return (nomor, jumlah, ukuran): Content => {
    const mendatar = ukuran.width > ukuran.height;
    const kiri = mm(mendatar ? 20 : 30);
    const surat = findSurat(nomor, jumlah, awal);
    const sebut =
      surat === null
        ? `${kertas === 'daftar-hadir' ? 'Daftar Hadir Muskel' : isi.namaSidang}, ${formatTanggal(isi.tanggal)}`
        : (isi.surat?.nomor ?? '');
    const tengah =
      surat !== null && surat.urut <= isi.diundang.length ? `Undangan ${surat.urut} dari ${isi.diundang.length}` : '';
    return {
      margin: [kiri, 13, mm(20), 0],
      stack: [
        {
          canvas: [
            {
              type: 'line',
              x1: 0,
              y1: 0,
              x2: ukuran.width - kiri - mm(20),
              y2: 0,
              lineWidth: 0.35,
              lineColor: '#777777',
            },
          ],
        },
        {
          columns: [
            { text: sebut, width: '*' },
            { text: [tengah, rekaan].filter(Boolean).join(' · '), alignment: 'center', width: '*' },
            {
              text: `Halaman ${surat?.halaman ?? nomor} dari ${surat?.jumlah ?? jumlah}`,
              alignment: 'right',
              width: '*',
            },
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

/** Which letter a page belongs to, and which page of it that is; the annex counts as the last. Null where no letter was laid out. */
function findSurat(nomor: number, jumlah: number, awal: readonly number[]) {
  const urut = awal.findLastIndex((halaman) => halaman !== undefined && halaman <= nomor);
  const mulai = awal[urut];
  if (urut < 1 || mulai === undefined) return null;
  const berikut = awal[urut + 1] ?? jumlah + 1;
  return { urut, halaman: nomor - mulai + 1, jumlah: berikut - mulai };
}
