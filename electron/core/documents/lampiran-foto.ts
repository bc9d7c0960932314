import type { Column, Content } from 'pdfmake/interfaces';
import type { CatatanSidang, FotoTercatat } from '#domain/berita-acara.ts';
import { getGambar } from './gambar.ts';
import type { Halaman } from './geometry.ts';
import { createKepalaLampiran, type NomorLampiran } from './letterhead.ts';
import { tidyText } from './text.ts';

/** Room between two photos side by side, in points. */
const SELA = 11;

/** A photo of the record with its bytes, as a data URL of a JPEG or PNG. */
export interface FotoCetak {
  readonly id: number;
  readonly gambar: string;
}

/** Annex of photos, two a row at 3:2, each with its caption. A photo that cannot be drawn leaves a frame that says so. */
export function createLampiranFoto(
  catatan: CatatanSidang,
  foto: readonly FotoCetak[],
  nomor: NomorLampiran,
  halaman: Halaman,
): Content[] {
  const isi = new Map(foto.map(({ id, gambar }) => [id, gambar]));
  const lebar = (halaman.lebar - SELA) / 2;
  const blok = catatan.foto.map((satu, i) => createFoto(satu, i + 1, isi.get(satu.id) ?? null, lebar));
  const baris: Content[] = [];
  for (let i = 0; i < blok.length; i += 2) {
    baris.push({
      columns: [blok[i] ?? '', blok[i + 1] ?? { text: '', width: lebar }],
      columnGap: SELA,
      margin: [0, 0, 0, 12],
      unbreakable: true,
    });
  }
  return [
    createKepalaLampiran(catatan, nomor, 'DOKUMENTASI MUSYAWARAH KELURAHAN'),
    { text: ' ', fontSize: 4 },
    ...baris,
  ];
}

function createFoto({ keterangan, jam }: FotoTercatat, nomor: number, gambar: string | null, lebar: number): Column {
  const ukuran = { width: lebar, height: (lebar * 2) / 3 };
  const rupa = getGambar(gambar);
  const isi = [tidyText(keterangan), jam === '' ? '' : `pukul ${jam} WIB`].filter((satu) => satu !== '').join(', ');
  return {
    width: lebar,
    stack: [
      rupa === null
        ? { canvas: [{ type: 'rect', x: 0, y: 0, w: ukuran.width, h: ukuran.height, lineWidth: 0.5 }] }
        : { image: rupa, cover: { ...ukuran, align: 'center', valign: 'center' } },
      {
        text: [
          { text: `Foto ${nomor}. `, bold: true },
          isi === '' ? '' : `${isi}.`,
          rupa === null ? ' (gambarnya tidak dapat dibuka)' : '',
        ],
        fontSize: 9,
        lineHeight: 1.1,
        margin: [0, 4, 0, 0],
      },
    ],
  };
}
