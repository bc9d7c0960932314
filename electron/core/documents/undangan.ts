import type { Content } from 'pdfmake/interfaces';
import { createNilaiTemplat } from '#domain/nilai-templat.ts';
import { formatHariTanggal, formatTanggal } from '#domain/tanggal.ts';
import { fillTemplat } from '#domain/templat.ts';
import { NAMA_UNSUR, UNSUR } from '#domain/unsur.ts';
import { TABEL } from './fonts.ts';
import type { Halaman } from './geometry.ts';
import type { IsiPersiapan, OrangDiundang } from './kertas-persiapan.ts';
import { createLetterhead } from './letterhead.ts';
import { createKeterangan, createParagraf } from './paragraph.ts';
import { createBlok, createTandaTangan, getNamaTempat, nameLurah } from './signatures.ts';
import { createGaris, createKepala, UKURAN_TABEL } from './tables.ts';
import { keepWords, punctuateList, tidyText } from './text.ts';

const LEBAR_LABEL = 58;

/** A letter to everybody who is invited, numbered on, and the annex that tells who is invited by the group they stand for. */
export function createUndangan(isi: IsiPersiapan, halaman: Halaman): Content[] {
  return [
    ...isi.diundang.map(
      (orang, i): Content => ({
        stack: createSurat(isi, orang, halaman, `undangan-${i + 1}`),
        ...(i > 0 && { pageBreak: 'before' as const }),
      }),
    ),
    { stack: createLampiran(isi, `undangan-${isi.diundang.length + 1}`), pageBreak: 'before' },
  ];
}

/** `id` lets the footer find the page on which the letter begins. */
function createSurat(isi: IsiPersiapan, orang: OrangDiundang, halaman: Halaman, id: string): Content[] {
  const { wilayah } = isi.kelurahan;
  const { nomor, tanggal } = requireSurat(isi);
  const { blok } = isi.templat;
  const nilai = createNilaiTemplat({ ...isi, wilayah });
  const kota = getNamaTempat(wilayah.kota.nama);
  return [
    createLetterhead(isi.kelurahan, halaman.lebar),
    {
      columns: [
        {
          width: '*',
          stack: createKeterangan(
            [
              ['Nomor', nomor],
              ['Sifat', 'Biasa'],
              ['Lampiran', '1 (satu) lembar'],
            ],
            { label: LEBAR_LABEL },
          ),
        },
        { width: 'auto', text: `${kota}, ${formatTanggal(tanggal)}` },
      ],
    },
    {
      columns: [
        { text: 'Hal', width: LEBAR_LABEL },
        { text: ':', width: 9 },
        { text: 'Undangan Musyawarah Kelurahan', bold: true, width: '*' },
      ],
      margin: [0, 0, 0, 12],
    },
    {
      stack: [
        { text: keepWords(`Yth. Bapak/Ibu ${orang.nama}`), id },
        ...(tidyText(orang.jabatan) === '' ? [] : [{ text: keepWords(orang.jabatan) }]),
        { text: `di ${kota}` },
      ],
      margin: [0, 0, 0, 12],
    },
    createParagraf(fillTemplat(blok.undangan_pembuka, nilai)),
    { stack: createAcara(isi), margin: [22, 0, 0, 8] },
    createParagraf(fillTemplat(blok.undangan_permintaan, nilai)),
    createParagraf(
      'Musyawarah ini menyusun usulan kelurahan dan tidak menetapkan penerima bantuan; penetapan dilakukan oleh instansi ' +
        'yang berwenang.',
    ),
    createParagraf(fillTemplat(blok.undangan_penutup, nilai)),
    createTandaTanganLurah(isi),
    {
      stack: [
        { text: 'Tembusan:' },
        { text: `1.  Kepala Dinas Sosial ${wilayah.kota.nama}` },
        { text: `2.  Camat ${wilayah.kecamatan.nama}` },
      ],
      fontSize: 9.5,
      margin: [0, 14, 0, 0],
      unbreakable: true,
    },
  ];
}

function requireSurat({ surat }: IsiPersiapan) {
  if (surat === null) throw new Error('Undangan dicetak tanpa nomor surat.');
  return surat;
}

function createAcara({ tanggal, mulai, rencanaSelesai, tempat, agenda }: IsiPersiapan): Content[] {
  const label = 86;
  const butir = punctuateList(agenda);
  return [
    ...createKeterangan(
      [
        ['hari, tanggal', formatHariTanggal(tanggal)],
        ['pukul', describeWaktu(mulai, rencanaSelesai)],
        ['tempat', tempat],
      ],
      { label },
    ),
    ...butir.map((satu, i) => ({
      columns: [
        { text: i === 0 ? 'acara' : '', width: label },
        { text: i === 0 ? ':' : '', width: 9 },
        { text: `${i + 1}.`, width: 16 },
        { text: keepWords(satu), width: '*' },
      ],
      margin: [0, 0, 0, 1.5] as [number, number, number, number],
    })),
  ];
}

/** `09.00 WIB s.d. selesai`, or with the planned end `09.00 s.d. 12.00 WIB`. */
export function describeWaktu(mulai: string, rencanaSelesai: string | null): string {
  return rencanaSelesai === null ? `${mulai} WIB s.d. selesai` : `${mulai} s.d. ${rencanaSelesai} WIB`;
}

function createTandaTanganLurah({ kelurahan }: IsiPersiapan): Content {
  const blok = createBlok(createTandaTangan([`${nameLurah(kelurahan)},`], { ...kelurahan.lurah, jabatan: '' }));
  return {
    columns: [
      { text: '', width: '*' },
      { ...blok, width: '*' },
    ],
    margin: [0, 10, 0, 0],
    unbreakable: true,
  };
}

function createLampiran(isi: IsiPersiapan, id: string): Content[] {
  const { nomor, tanggal } = requireSurat(isi);
  const baris = UNSUR.map((unsur) => ({ unsur, orang: isi.diundang.filter((satu) => satu.unsur === unsur) })).filter(
    ({ orang }) => orang.length > 0,
  );
  return [
    {
      columns: [
        { text: '', width: '*' },
        {
          width: 221,
          fontSize: 9,
          lineHeight: 1,
          stack: [
            { text: 'Lampiran', bold: true },
            `Surat Undangan ${nameLurah(isi.kelurahan)}`,
            ...createKeterangan(
              [
                ['Nomor', nomor],
                ['Tanggal', formatTanggal(tanggal)],
              ],
              { label: 44, jarak: 0.5 },
            ),
          ],
        },
      ],
    },
    { text: 'DAFTAR UNDANGAN', id, bold: true, fontSize: 12, alignment: 'center', margin: [0, 8, 0, 6] },
    {
      table: {
        headerRows: 1,
        dontBreakRows: true,
        widths: [22, '*', 52, 130],
        body: [
          [
            createKepala('No.'),
            createKepala('Unsur', 'left'),
            createKepala('Jumlah', 'right'),
            createKepala('Keterangan', 'left'),
          ],
          ...baris.map(({ unsur, orang }, i) => [
            { text: String(i + 1), alignment: 'right' as const },
            NAMA_UNSUR[unsur].lengkap,
            { text: String(orang.length), alignment: 'right' as const },
            { text: keepWords(describeWilayah(unsur, orang)) },
          ]),
          [
            { text: 'Jumlah', bold: true, alignment: 'right', colSpan: 2 },
            {},
            { text: String(isi.diundang.length), bold: true, alignment: 'right' },
            '',
          ],
        ],
      },
      layout: createGaris({ kepala: 1, jumlah: true }),
      font: TABEL,
      fontSize: UKURAN_TABEL,
      lineHeight: 1,
    },
    createTandaTanganLurah(isi),
  ];
}

/** `RW 001 s.d. RW 006`, where the group stands for places that are known. */
function describeWilayah(unsur: OrangDiundang['unsur'], orang: readonly OrangDiundang[]): string {
  if (unsur !== 'rt' && unsur !== 'rw') return '';
  const letak = [...new Set(orang.map((satu) => satu[unsur]).filter((satu) => satu !== ''))].toSorted();
  const sebut = unsur.toUpperCase();
  const [awal] = letak;
  if (awal === undefined) return '';
  return letak.length === 1 ? `${sebut} ${awal}` : `${sebut} ${awal} s.d. ${sebut} ${letak.at(-1)}`;
}
