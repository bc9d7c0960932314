import type { Content } from 'pdfmake/interfaces';
import type { CatatanSidang, NotulenTercatat } from '#domain/berita-acara.ts';
import { groupNotulen } from '#domain/notulen.ts';
import type { Halaman } from './geometry.ts';
import { createKepalaLampiran, type NomorLampiran } from './letterhead.ts';
import { estimateLines } from './measure.ts';
import { createKeteranganSidang } from './opening.ts';
import { UKURAN_NASKAH } from './paragraph.ts';
import { createBarisTandaTangan, createTandaTanganNotulis } from './signatures.ts';
import { keepWords, tidyText } from './text.ts';

const LEBAR_JAM = 40;
/** Lines up to which a note is kept whole with its heading or with the signature below it: a block higher than its page would be lost. */
const BARIS_UTUH = 12;

interface Garis {
  readonly isi: Content;
  /** At most so many lines on paper. */
  readonly baris: number;
}

/** Annex of the minutes: the notes of each item of the agenda in the order of the agenda, with time and speaker, signed by the notulis. */
export function createLampiranNotulen(catatan: CatatanSidang, nomor: NomorLampiran, halaman: Halaman): Content[] {
  const kelompok = groupNotulen(catatan.agenda, catatan.notulen).filter(({ butir }) => butir.length > 0);
  const isi = kelompok.flatMap(({ pokok, butir }) => createPokok(pokok, butir, halaman.lebar));
  const akhir = isi.pop();
  const tandaTangan: Content = {
    columns: [
      { text: '', width: '*' },
      { stack: [createBarisTandaTangan([createTandaTanganNotulis(catatan)])], width: halaman.lebar / 2 },
    ],
  };
  return [
    createKepalaLampiran(catatan, nomor, 'NOTULEN MUSYAWARAH KELURAHAN'),
    { stack: createKeteranganSidang(catatan), margin: [0, 2, 0, 4] },
    ...isi.map((satu) => satu.isi),
    ...joinAkhir(akhir, tandaTangan),
  ];
}

/** The signature stays with the last note, so that nobody signs a page that says nothing. */
function joinAkhir(akhir: Garis | undefined, tandaTangan: Content): Content[] {
  if (akhir === undefined || akhir.baris > BARIS_UTUH) {
    return [...(akhir === undefined ? [] : [akhir.isi]), { stack: [tandaTangan], unbreakable: true }];
  }
  return [{ stack: [akhir.isi, tandaTangan], unbreakable: true }];
}

/** Heading and first note stay together; a long note may go over to the next page. */
function createPokok(judul: string, butir: readonly NotulenTercatat[], lebar: number): Garis[] {
  const kepala: Content = { text: keepWords(judul), bold: true, margin: [0, 10, 0, 3] };
  const [pertama, ...lain] = butir.flatMap((satu) => createButir(satu, lebar));
  if (pertama === undefined || pertama.baris > BARIS_UTUH) {
    return [{ isi: kepala, baris: 2 }, ...(pertama === undefined ? [] : [pertama]), ...lain];
  }
  return [{ isi: { stack: [kepala, pertama.isi], unbreakable: true }, baris: pertama.baris + 2 }, ...lain];
}

/** One paragraph a line that was typed, the time before the first. */
function createButir({ jam, pembicara, isi }: NotulenTercatat, lebar: number): Garis[] {
  const siapa = tidyText(pembicara);
  return isi
    .split('\n')
    .map(tidyText)
    .filter((satu) => satu !== '')
    .map((satu, i) => ({
      isi: {
        columns: [
          { text: i === 0 ? jam : '', width: LEBAR_JAM },
          {
            text: [i === 0 && siapa !== '' ? { text: `${siapa}: `, bold: true } : '', keepWords(satu)].flat(),
            width: '*',
            alignment: 'justify',
          },
        ],
        margin: [0, 0, 0, 2],
      },
      baris: estimateLines(`${siapa}: ${satu}`, lebar - LEBAR_JAM, UKURAN_NASKAH),
    }));
}
