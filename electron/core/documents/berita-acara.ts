import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Kemajuan } from '#contract/bentuk.ts';
import type { AsalKertas } from '#domain/asal-kertas.ts';
import type { CatatanSidang } from '#domain/berita-acara.ts';
import { GalatMufakat } from '../galat.ts';
import { findResources } from '../resources.ts';
import { createPenutup } from './closing.ts';
import { createDaftarHadir } from './daftar-hadir.ts';
import { createDaftarUsulan, KOLOM_DAFTAR, type PendengarBaris } from './daftar-usulan.ts';
import { NASKAH } from './fonts.ts';
import { createFooter } from './footer.ts';
import { getHalamanMendatar, getHalamanTegak } from './geometry.ts';
import { checkJumlah, type JumlahSidang } from './jumlah.ts';
import { createLampiranFoto, type FotoCetak } from './lampiran-foto.ts';
import { createLampiranNotulen } from './lampiran-notulen.ts';
import { createLetterhead } from './letterhead.ts';
import { createNaskah } from './naskah.ts';
import { createPembuka } from './opening.ts';
import { createPemeriksaan } from './pemeriksaan.ts';
import { type Cetakan, printDocument } from './printer.ts';
import { createHasil } from './results.ts';
import { createAgenda, createDasar, createJalannya, createPeserta, createSanggahan } from './sections.ts';
import { listLampiranLain } from './susunan-lampiran.ts';

export interface CetakOptions {
  readonly onProgress?: ((kemajuan: Kemajuan) => void) | undefined;
  /** Ends the work with `DIBATALKAN`. Where the thread is busy laying out, end the thread instead. */
  readonly signal?: AbortSignal | undefined;
  /** Prints DRAF across each page. */
  readonly draf?: boolean | undefined;
  /** The photos of the record; one that is missing leaves a frame. */
  readonly foto?: readonly FotoCetak[] | undefined;
  /** The folder `resources/`, with a slash at its end; looked for when it is not given. */
  readonly resources?: URL | undefined;
}

/**
 * The berita acara of a session with its annexes (daftar hadir, daftar usulan) as PDF. The same record gives the same bytes.
 * Throws GalatMufakat: `JUMLAH_TIDAK_COCOK` before anything is laid out, `DIBATALKAN` when the signal was given.
 */
export async function renderBeritaAcara(catatan: CatatanSidang, options: CetakOptions = {}): Promise<Cetakan> {
  const { signal, draf = false, foto = [], resources = findResources() } = options;
  const jumlah = checkJumlah(catatan);
  const progress = createProgress(jumlah.dibahas, options);
  checkSignal(signal);
  const dokumen = createDokumen(catatan, jumlah, { draf, foto, pendengar: progress });
  const cetakan = await printDocument(dokumen, resources, progress.onTulis);
  checkSignal(signal);
  return cetakan;
}

function createDokumen(
  catatan: CatatanSidang,
  jumlah: JumlahSidang,
  {
    draf,
    foto,
    pendengar,
  }: { readonly draf: boolean; readonly foto: readonly FotoCetak[]; readonly pendengar: PendengarBaris },
): TDocumentDefinitions {
  const tegak = getHalamanTegak(catatan.ukuranKertas);
  const mendatar = getHalamanMendatar(catatan.ukuranKertas);
  const pemeriksaan = createPemeriksaan(catatan, jumlah);
  const lain = listLampiranLain(catatan).map(({ isi, nomor }) =>
    isi === 'notulen' ? createLampiranNotulen(catatan, nomor, tegak) : createLampiranFoto(catatan, foto, nomor, tegak),
  );
  const akhir = lain.pop();
  return {
    pageSize: tegak.pageSize,
    pageMargins: tegak.pageMargins,
    content: [
      {
        section: [
          createLetterhead(catatan, tegak.lebar),
          ...createPembuka(catatan),
          ...createDasar(catatan, tegak.lebar),
          createPeserta(catatan),
          ...createAgenda(catatan, tegak.lebar),
          ...createJalannya(catatan, jumlah, tegak.lebar),
          ...createHasil(jumlah),
          ...createSanggahan(catatan, tegak.lebar),
          ...createPenutup(catatan, jumlah, tegak),
        ],
      },
      { section: createDaftarHadir(catatan, tegak) },
      {
        section: [
          ...createDaftarUsulan(catatan, jumlah, mendatar, pendengar),
          ...(akhir === undefined ? [pemeriksaan] : []),
        ],
        pageSize: mendatar.pageSize,
        pageOrientation: 'landscape',
        pageMargins: mendatar.pageMargins,
      },
      ...lain.map((section) => ({ section })),
      ...(akhir === undefined ? [] : [{ section: [...akhir, pemeriksaan] }]),
    ],
    footer: createFooter({
      nomor: catatan.nomorBeritaAcara,
      sidik: catatan.sidikKeputusan,
      contoh: catatan.contoh,
    }),
    ...createNaskah({
      judul: `Berita Acara ${catatan.namaSidang}`,
      kelurahan: catatan.wilayah.kelurahan.nama,
      perihal: `Berita acara musyawarah kelurahan Nomor ${catatan.nomorBeritaAcara}`,
      kataKunci: `${catatan.sidang}, ${catatan.sidikKeputusan}`,
      saat: getSaatPembuatan(catatan),
      // A draft is nobody's word yet: it is not sealed.
      asal: draf ? undefined : createAsal(catatan),
    }),
    ...(draf
      ? {
          watermark: {
            text: 'DRAF',
            font: NASKAH,
            bold: true,
            fontSize: 150,
            angle: -45,
            color: '#777777',
            opacity: 0.16,
          },
        }
      : {}),
  };
}

function createAsal(catatan: CatatanSidang): AsalKertas {
  return {
    kertas: 'berita_acara',
    sidang: catatan.sidang,
    namaSidang: catatan.namaSidang,
    kelurahan: catatan.wilayah.kelurahan.nama,
    nomor: catatan.nomorBeritaAcara,
    sidik: catatan.sidikKeputusan,
  };
}

/** The moment of the closing, so that printing again gives the same file; a draft has only the day of its session. */
function getSaatPembuatan({ ditutupPada, tanggal }: CatatanSidang): Date {
  const saat = new Date(ditutupPada);
  return Number.isNaN(saat.getTime()) ? new Date(`${tanggal}T00:00:00Z`) : saat;
}

interface Progress extends PendengarBaris {
  readonly onTulis: (bagian: number) => void;
}

/** Rows between two messages: enough to move a bar, few enough not to slow the work. */
const LANGKAH_BARIS = 50;

/** Measuring and laying out count the rows of Lampiran II, writing counts hundredths. */
function createProgress(baris: number, { onProgress, signal }: CetakOptions): Progress {
  let terukur = 0;
  let disusun = 0;
  let ditulis = -1;
  const tell = (tahap: string, selesai: number, total: number): void => {
    checkSignal(signal);
    onProgress?.({ jenis: 'kemajuan', tahap, selesai, total });
  };
  return {
    onUkur: (sel) => {
      terukur += sel;
      const penuh = Math.floor(terukur / KOLOM_DAFTAR);
      if (terukur % (LANGKAH_BARIS * KOLOM_DAFTAR) === 0) tell('Mengukur tulisan', penuh, baris);
    },
    onBaris: () => {
      disusun += 1;
      if (disusun % LANGKAH_BARIS === 0) tell('Menyusun halaman', Math.min(disusun, baris), baris);
    },
    onTulis: (bagian) => {
      const persen = Math.floor(bagian * 100);
      if (persen !== ditulis) tell('Menulis halaman', persen, 100);
      ditulis = persen;
    },
  };
}

function checkSignal(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new GalatMufakat('DIBATALKAN');
}
