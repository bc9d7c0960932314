import type { Content, DynamicContent } from 'pdfmake/interfaces';
import { getKodeVerifikasi } from '#domain/berita-acara.ts';
import { TABEL } from './fonts.ts';
import { mm } from './geometry.ts';

/** Letters of the number that fit beside the code on one line. */
const NOMOR_PENDEK = 36;
const LEBAR_NOMOR_PANJANG = { tegak: 120, mendatar: 250 } as const;

interface IsiFooter {
  /** Number of the paper. */
  readonly nomor: string;
  /** SHA-256 over the decisions that it tells, hexadecimal. */
  readonly sidik: string;
  readonly contoh: boolean;
}

/**
 * Footer of every page: number of the paper, the code and the hash of its decisions, and the page. A page from another
 * set of decisions cannot be slipped in unseen.
 */
export function createFooter({ nomor, sidik, contoh }: IsiFooter): DynamicContent {
  return (halaman, jumlah, ukuran): Content => {
    const mendatar = ukuran.width > ukuran.height;
    const kiri = mm(mendatar ? 20 : 30);
    const lebar = ukuran.width - kiri - mm(20);
    return {
      margin: [kiri, 13, mm(20), 0],
      stack: [
        { canvas: [{ type: 'line', x1: 0, y1: 0, x2: lebar, y2: 0, lineWidth: 0.35, lineColor: '#777777' }] },
        {
          columns: [
            {
              text: nomor,
              width: nomor.length > NOMOR_PENDEK ? LEBAR_NOMOR_PANJANG[mendatar ? 'mendatar' : 'tegak'] : 'auto',
            },
            {
              text: [
                'Kode verifikasi ',
                { text: getKodeVerifikasi(sidik), bold: true, noWrap: true },
                ` · ${sidik.slice(0, 16)}${contoh ? ' · contoh, data rekaan' : ''}`,
              ],
              alignment: 'center',
              width: '*',
            },
            { text: `Halaman ${halaman} dari ${jumlah}`, alignment: 'right', width: 'auto' },
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
