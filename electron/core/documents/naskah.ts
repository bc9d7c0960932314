import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import type { AsalKertas } from '#domain/asal-kertas.ts';
import { BIDANG_ASAL, BIDANG_SEGEL, formatAsal, SEGEL_KOSONG } from '../segel/isian-segel.ts';
import { NASKAH } from './fonts.ts';
import { SPASI_NASKAH, UKURAN_NASKAH } from './paragraph.ts';

export interface IdentitasNaskah {
  readonly judul: string;
  /** Name of the kelurahan that made it, or of another office in whole. */
  readonly kelurahan: string | { readonly dinas: string };
  readonly perihal?: string;
  readonly kataKunci?: string;
  /** When what it tells came about, so that printing again gives the same bytes. */
  readonly saat: Date;
  /** Only for papers of a closed session: they leave a place for the seal. */
  readonly asal?: AsalKertas | undefined;
}

/** What every paper shares: type, language, the metadata by which an archive finds it, and PDF/A-2b, which archives ask for. */
export function createNaskah({ judul, kelurahan, perihal, kataKunci, saat, asal }: IdentitasNaskah) {
  return {
    defaultStyle: { font: NASKAH, fontSize: UKURAN_NASKAH, lineHeight: SPASI_NASKAH },
    info: {
      title: tidyKeterangan(judul),
      author: tidyKeterangan(typeof kelurahan === 'string' ? `Kelurahan ${kelurahan}` : kelurahan.dinas),
      ...(perihal !== undefined && { subject: tidyKeterangan(perihal) }),
      ...(kataKunci !== undefined && { keywords: tidyKeterangan(kataKunci) }),
      creator: 'Mufakat',
      producer: 'Mufakat',
      creationDate: saat,
      ...(asal !== undefined && { [BIDANG_ASAL]: formatAsal(asal), [BIDANG_SEGEL]: SEGEL_KOSONG }),
    },
    version: '1.7',
    subset: 'PDF/A-2b',
    language: 'id-ID',
    displayTitle: true,
  } as const satisfies Partial<TDocumentDefinitions>;
}

/** pdfkit 0.19.1 writes the description as XML and does not escape it, so the signs that XML reserves are said in another way. */
function tidyKeterangan(teks: string): string {
  return teks.replaceAll('&', 'dan').replaceAll('<', '‹').replaceAll('>', '›');
}
