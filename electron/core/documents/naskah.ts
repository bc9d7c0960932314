import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { NASKAH } from './fonts.ts';
import { SPASI_NASKAH, UKURAN_NASKAH } from './paragraph.ts';

export interface IdentitasNaskah {
  readonly judul: string;
  /** Name of the kelurahan that made it. */
  readonly kelurahan: string;
  readonly perihal?: string;
  readonly kataKunci?: string;
  /** When what it tells came about, so that printing again gives the same bytes. */
  readonly saat: Date;
}

/** What every paper shares: type, language, and the metadata by which an archive finds it. */
export function createNaskah({ judul, kelurahan, perihal, kataKunci, saat }: IdentitasNaskah) {
  return {
    defaultStyle: { font: NASKAH, fontSize: UKURAN_NASKAH, lineHeight: SPASI_NASKAH },
    info: {
      title: judul,
      author: `Kelurahan ${kelurahan}`,
      ...(perihal !== undefined && { subject: perihal }),
      ...(kataKunci !== undefined && { keywords: kataKunci }),
      creator: 'Mufakat',
      producer: 'Mufakat',
      creationDate: saat,
    },
    version: '1.7',
    language: 'id-ID',
    displayTitle: true,
  } as const satisfies Partial<TDocumentDefinitions>;
}
