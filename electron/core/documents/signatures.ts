import type { Content } from 'pdfmake/interfaces';
import type { CatatanSidang, OrangSidang, Peserta } from '#domain/berita-acara.ts';
import type { Goresan } from '#domain/goresan.ts';
import type { PeranPenanda } from '#domain/penanda-tangan.ts';
import { formatTanggal } from '#domain/tanggal.ts';
import { TEMPLAT_AWAL, type Templat } from '#domain/templat.ts';
import type { Unsur } from '#domain/unsur.ts';
import { mm } from './geometry.ts';
import { createGambarGoresan } from './goresan.ts';
import { estimateLines } from './measure.ts';
import { UKURAN_NASKAH } from './paragraph.ts';
import { tidyText } from './text.ts';

/** Room for a signature and a stamp. */
const RUANG = mm(24);
/** Widest signature, and the air above and below it. */
const LEBAR_GORESAN = 130;
const TEPI_GORESAN = 3;
const BARIS = 15;
const JARAK_BARIS = 16;

/** Lines above the room, the name, and the line below it: NIP or office. */
export interface TandaTangan {
  readonly atas: readonly string[];
  readonly nama: string;
  readonly bawah: string;
  /** What was drawn on the pad; null where the place is left for pen. */
  readonly goresan?: Goresan | null;
}

/** Everything that is signed at the end of the berita acara, row by row from the top. */
export function listTandaTangan(catatan: CatatanSidang): TandaTangan[][] {
  const { pimpinan, notulis, penandaTangan } = catatan;
  const { jabatan } = catatan.templat ?? TEMPLAT_AWAL;
  const tempat = `${getNamaTempat(catatan.wilayah.kota.nama)}, ${formatTanggal(catatan.tanggal)}`;
  const memimpin = chairsLurah(catatan);
  const findGoresan = (peran: PeranPenanda): Goresan | null =>
    penandaTangan.find((satu) => satu.peran === peran)?.goresan ?? null;
  const pemimpin = memimpin
    ? createTandaTangan([`${jabatan.pimpinan}/`, `${nameLurah(catatan)},`], pimpinan)
    : createTandaTangan(['', `${jabatan.pimpinan},`], pimpinan);
  // Older records name nobody: then the representatives are those who came first of each group.
  const wakil = penandaTangan.length === 0 ? listWakil(catatan.peserta) : listPenanda(penandaTangan, jabatan);
  return [
    [
      { ...pemimpin, goresan: findGoresan('pimpinan') },
      { ...createTandaTangan([tempat, `${jabatan.notulis},`], notulis), goresan: findGoresan('notulis') },
    ],
    ...splitBaris(wakil),
    ...(memimpin ? [] : [[{ ...createMengetahui(catatan), goresan: findGoresan('lurah') }]]),
  ];
}

/** Places between the officials that somebody stands at. */
function listPenanda(penanda: CatatanSidang['penandaTangan'], jabatan: Templat['jabatan']): TandaTangan[] {
  return penanda
    .filter(({ peran, nama }) => nama !== '' && peran !== 'pimpinan' && peran !== 'notulis' && peran !== 'lurah')
    .map(({ peran, goresan, ...orang }) => ({
      ...createTandaTangan([`${jabatan[peran]},`], orang),
      goresan,
    }));
}

/** At most three beside each other, so that a long name keeps its room. */
function splitBaris(semua: readonly TandaTangan[]): TandaTangan[][] {
  const barisan: TandaTangan[][] = [];
  for (let i = 0; i < semua.length; i += 3) barisan.push(semua.slice(i, i + 3));
  return barisan;
}

type Pimpinan = Pick<CatatanSidang, 'pimpinan' | 'lurah' | 'wilayah' | 'templat'>;

/** `Mengetahui` and the lurah; where the lurah chaired, the office alone. */
export function createMengetahui(catatan: Pimpinan): TandaTangan {
  const atas = chairsLurah(catatan)
    ? [`${nameLurah(catatan)},`]
    : [(catatan.templat ?? TEMPLAT_AWAL).jabatan.lurah, `${nameLurah(catatan)},`];
  // The office stands above already, so without a NIP there is nothing to say below the name.
  return createTandaTangan(atas, { ...catatan.lurah, jabatan: '' });
}

export function createTandaTanganNotulis({ notulis, templat = TEMPLAT_AWAL }: CatatanSidang): TandaTangan {
  return createTandaTangan([`${templat.jabatan.notulis},`], notulis);
}

/** True where the lurah chairs: then there is one place for both. */
export function chairsLurah({ pimpinan, lurah }: Pimpinan): boolean {
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

export function createBlok(satu: TandaTangan): { stack: Content[]; alignment: 'center' } {
  const { atas, nama, bawah, goresan = null } = satu;
  return {
    stack: [
      ...atas.map((text): Content => (text === '' ? { text: ' ' } : { text })),
      ...(goresan === null ? [] : [placeGoresan(goresan)]),
      { text: tidyText(nama), bold: true, decoration: 'underline', margin: [0, goresan === null ? RUANG : 0, 0, 1] },
      ...(bawah === '' ? [] : [{ text: tidyText(bawah) }]),
    ],
    alignment: 'center',
  };
}

/** Exactly as high as the room that is left for a pen. */
function placeGoresan(goresan: Goresan): Content {
  const gambar = createGambarGoresan(goresan, LEBAR_GORESAN, RUANG - 2 * TEPI_GORESAN);
  const sisa = RUANG - (Number(gambar.height) || 0);
  return { ...gambar, alignment: 'center', margin: [0, sisa / 2, 0, sisa / 2] };
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
