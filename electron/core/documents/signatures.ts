import type { Content } from 'pdfmake/interfaces';
import type { CatatanSidang, OrangSidang, Peserta } from '#domain/berita-acara.ts';
import { formatTanggal } from '#domain/tanggal.ts';
import type { Unsur } from '#domain/unsur.ts';
import { mm } from './geometry.ts';
import { estimateLines } from './measure.ts';
import { UKURAN_NASKAH } from './paragraph.ts';
import { tidyText } from './text.ts';

/** Room for a signature and a stamp. */
const RUANG = mm(24);
const BARIS = 15;
const JARAK_BARIS = 16;

/** Lines above the room, the name, and the line below it: NIP or office. */
export interface TandaTangan {
  readonly atas: readonly string[];
  readonly nama: string;
  readonly bawah: string;
}

/** Everything that is signed at the end of the berita acara, row by row from the top. */
export function listTandaTangan(catatan: CatatanSidang): TandaTangan[][] {
  const { pimpinan, notulis } = catatan;
  const tempat = `${getNamaTempat(catatan.wilayah.kota.nama)}, ${formatTanggal(catatan.tanggal)}`;
  const memimpin = chairsLurah(catatan);
  const pemimpin = memimpin
    ? createTandaTangan(['Pimpinan Musyawarah/', `${nameLurah(catatan)},`], pimpinan)
    : createTandaTangan(['', 'Pimpinan Musyawarah,'], pimpinan);
  const wakil = listWakil(catatan.peserta);
  return [
    [pemimpin, createTandaTangan([tempat, 'Notulis,'], notulis)],
    ...(wakil.length > 0 ? [wakil] : []),
    ...(memimpin ? [] : [[createMengetahui(catatan)]]),
  ];
}

/** `Mengetahui` and the lurah; where the lurah chaired, the office alone. */
export function createMengetahui(catatan: CatatanSidang): TandaTangan {
  const atas = chairsLurah(catatan) ? [`${nameLurah(catatan)},`] : ['Mengetahui', `${nameLurah(catatan)},`];
  // The office stands above already, so without a NIP there is nothing to say below the name.
  return createTandaTangan(atas, { ...catatan.lurah, jabatan: '' });
}

export function createTandaTanganNotulis({ notulis }: CatatanSidang): TandaTangan {
  return createTandaTangan(['Notulis,'], notulis);
}

function chairsLurah({ pimpinan, lurah }: CatatanSidang): boolean {
  const samakan = ({ nama, nip }: OrangSidang): string => `${tidyText(nama).toLowerCase()}|${nip.replace(/\D/g, '')}`;
  return samakan(pimpinan) === samakan(lurah);
}

/** `Lurah Lubuk Contoh` */
export function nameLurah({ lurah, wilayah }: Pick<CatatanSidang, 'lurah' | 'wilayah'>): string {
  const jabatan = tidyText(lurah.jabatan) === '' ? 'Lurah' : tidyText(lurah.jabatan);
  return jabatan.includes(wilayah.kelurahan.nama) ? jabatan : `${jabatan} ${wilayah.kelurahan.nama}`;
}

/** One representative of RT/RW, of PSM and the TKSK, of those who came. */
function listWakil(peserta: readonly Peserta[]): TandaTangan[] {
  const findHadir = (...unsur: Unsur[]): Peserta | undefined =>
    unsur.flatMap((satu) => peserta.filter((orang) => orang.hadir && orang.unsur === satu))[0];
  const daftar: readonly (readonly [string, Peserta | undefined])[] = [
    ['Wakil RT/RW,', findHadir('rw', 'rt')],
    ['Wakil PSM,', findHadir('psm')],
    ['TKSK,', findHadir('tksk')],
  ];
  return daftar.flatMap(([atas, orang]) =>
    orang === undefined ? [] : [{ atas: [atas], nama: orang.nama, bawah: orang.jabatan }],
  );
}

export function createTandaTangan(atas: readonly string[], { nama, nip, jabatan }: OrangSidang): TandaTangan {
  return { atas, nama, bawah: nip === '' ? jabatan : `NIP ${nip}` };
}

/** `Kota Padang` to `Padang`, as a place stands before a date. */
export function getNamaTempat(kota: string): string {
  return kota.replace(/^(kota|kabupaten)\s+(administrasi\s+)?/i, '');
}

/** A row of signatures; never split. */
export function createBarisTandaTangan(baris: readonly TandaTangan[]): Content {
  return {
    columns: baris.map((satu) => ({ ...createBlok(satu), width: '*' })),
    columnGap: 12,
    margin: [0, JARAK_BARIS, 0, 0],
  };
}

export function createBlok({ atas, nama, bawah }: TandaTangan): { stack: Content[]; alignment: 'center' } {
  return {
    stack: [
      ...atas.map((text): Content => (text === '' ? { text: ' ' } : { text })),
      { text: tidyText(nama), bold: true, decoration: 'underline', margin: [0, RUANG, 0, 1] },
      ...(bawah === '' ? [] : [{ text: tidyText(bawah) }]),
    ],
    alignment: 'center',
  };
}

/** Height in points of the rows at most, within a page of this width. */
export function estimateTandaTangan(barisan: readonly (readonly TandaTangan[])[], lebar: number): number {
  return barisan.reduce((tinggi, baris) => {
    const kolom = lebar / baris.length - 12;
    const garis = baris.map(({ atas, nama, bawah }) =>
      [...atas, nama, bawah].reduce((n, isi) => n + estimateLines(tidyText(isi), kolom, UKURAN_NASKAH), 0),
    );
    return tinggi + RUANG + JARAK_BARIS + 2 + BARIS * Math.max(...garis);
  }, 0);
}
