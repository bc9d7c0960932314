import type { Content } from 'pdfmake/interfaces';
import type { CatatanSidang } from '#domain/berita-acara.ts';
import { type Dinsos, getNamaDinasKop } from '#domain/dinsos.ts';
import { getNamaPemerintah, type KopSurat } from '#domain/kelurahan.ts';
import { formatTanggal, type Tanggal } from '#domain/tanggal.ts';
import { getGambar } from './gambar.ts';
import { mm } from './geometry.ts';
import { createKeterangan } from './paragraph.ts';
import { tidyText } from './text.ts';

const LAMBANG = mm(20);
const LEBAR_LAMPIRAN = 221;

/** The kop: government, kecamatan, kelurahan, address and the double rule. Without a crest the lines stand centred on their own. */
export function createLetterhead({ wilayah, kop }: Pick<CatatanSidang, 'wilayah' | 'kop'>, lebar: number): Content {
  const baris: Content[] = [
    { text: getNamaPemerintah(wilayah.kota), fontSize: 13 },
    { text: `KECAMATAN ${wilayah.kecamatan.nama.toUpperCase()}`, fontSize: 13 },
    { text: `KELURAHAN ${wilayah.kelurahan.nama.toUpperCase()}`, fontSize: 16, bold: true, characterSpacing: 0.3 },
  ];
  return createKop(baris, kop, lebar);
}

/** The kop of a Dinas Sosial. */
export function createLetterheadDinsos(dinsos: Dinsos, lebar: number): Content {
  const baris: Content[] = [
    { text: getNamaPemerintah(dinsos.kota), fontSize: 13 },
    { text: tidyText(getNamaDinasKop(dinsos)), fontSize: 16, bold: true, characterSpacing: 0.3 },
  ];
  return createKop(baris, dinsos.kop, lebar);
}

function createKop(nama: readonly Content[], kop: KopSurat, lebar: number): Content {
  const baris: Content = {
    stack: [
      ...nama,
      ...[kop.alamat, kop.kontak]
        .map(tidyText)
        .filter((isi) => isi !== '')
        .map((text): Content => ({ text, fontSize: 9 })),
    ],
    alignment: 'center',
    lineHeight: 1.02,
  };
  const logo = getGambar(kop.logo);
  const kepala: Content =
    logo === null
      ? baris
      : {
          columns: [
            { image: logo, fit: [LAMBANG, LAMBANG * 1.1], width: LAMBANG, margin: [0, 3, 0, 0] },
            { ...baris, width: '*' },
            { text: '', width: LAMBANG },
          ],
          columnGap: 6,
        };
  return { stack: [kepala, createGarisKop(lebar)] };
}

function createGarisKop(lebar: number): Content {
  return {
    canvas: [
      { type: 'line', x1: 0, y1: 0, x2: lebar, y2: 0, lineWidth: 2.25 },
      { type: 'line', x1: 0, y1: 2.8, x2: lebar, y2: 2.8, lineWidth: 0.6 },
    ],
    margin: [0, 6, 0, 13],
  };
}

/** The annexes of a berita acara in their order. */
export type NomorLampiran = 'I' | 'II' | 'III' | 'IV';

/** The block at the top right of an annex of a berita acara, and the title below it. */
export function createKepalaLampiran(catatan: CatatanSidang, nomor: NomorLampiran, judul: string): Content {
  const { nomorBeritaAcara, tanggal } = catatan;
  const induk = { surat: 'Berita Acara Musyawarah Kelurahan', nomor: nomorBeritaAcara, tanggal };
  return createKepalaLampiranSurat(`Lampiran ${nomor}`, induk, judul);
}

/** The same for an annex of any letter. */
export function createKepalaLampiranSurat(
  lampiran: string,
  induk: { readonly surat: string; readonly nomor: string; readonly tanggal: Tanggal },
  judul: string,
): Content {
  return {
    stack: [
      {
        columns: [
          { text: '', width: '*' },
          {
            width: LEBAR_LAMPIRAN,
            fontSize: 9,
            lineHeight: 1,
            stack: [
              { text: lampiran, bold: true },
              induk.surat,
              ...createKeterangan(
                [
                  ['Nomor', induk.nomor],
                  ['Tanggal', formatTanggal(induk.tanggal)],
                ],
                { label: 44, jarak: 0.5 },
              ),
            ],
          },
        ],
      },
      { text: judul, bold: true, fontSize: 12, alignment: 'center', margin: [0, 8, 0, 4] },
    ],
  };
}
