import { NAMA_PERAN_PENANDA, PERAN_PENANDA, type PeranPenanda } from './penanda-tangan.ts';

/** What a place in a text stands for, in words for the settings. */
export const ISIAN_TEMPLAT = {
  tanggal_terbilang: 'hari, tanggal, bulan, dan tahun dengan huruf',
  hari_tanggal: 'hari dan tanggal',
  tanggal: 'tanggal',
  sidang: 'nama sidang',
  tempat: 'tempat sidang',
  pimpinan: 'nama pimpinan',
  kelurahan: 'nama kelurahan',
  kecamatan: 'nama kecamatan',
  kota: 'nama kota',
} as const satisfies Record<string, string>;

export type IsianTemplat = keyof typeof ISIAN_TEMPLAT;

export type NilaiTemplat = Readonly<Record<IsianTemplat, string>>;

interface AturanBlok {
  readonly nama: string;
  /** The text that the program begins with. */
  readonly awal: string;
  /** Places without which the paper would not say what it has to. */
  readonly wajib: readonly IsianTemplat[];
}

/** Texts of the papers that a kelurahan may word in its own way. What the muskel is and is not stays as it is: those sentences are no blocks. */
export const BLOK_TEMPLAT = {
  ba_pembukaan: {
    nama: 'Berita acara: pembukaan',
    awal: 'Pada hari ini, {tanggal_terbilang}, telah dilaksanakan musyawarah kelurahan (muskel) di Kelurahan {kelurahan}, Kecamatan {kecamatan}, {kota}, dengan keterangan sebagai berikut.',
    wajib: ['tanggal_terbilang'],
  },
  ba_penutup: {
    nama: 'Berita acara: penutup',
    awal: 'Demikian berita acara ini dibuat dengan sebenarnya untuk digunakan sebagaimana mestinya.',
    wajib: [],
  },
  undangan_pembuka: {
    nama: 'Undangan: pembuka',
    awal: 'Sehubungan dengan pemutakhiran data kesejahteraan sosial, Kelurahan {kelurahan} akan melaksanakan musyawarah kelurahan (muskel) untuk membahas usulan calon penerima bantuan sosial. Untuk itu, kami mengundang Bapak/Ibu hadir pada:',
    wajib: [],
  },
  undangan_permintaan: {
    nama: 'Undangan: yang dibawa dan wakil',
    awal: 'Ketua RT dan Ketua RW dimohon membawa daftar usulan warga beserta salinan KTP-el dan Kartu Keluarga. Apabila berhalangan, Bapak/Ibu dapat menugaskan wakil dengan surat tugas.',
    wajib: [],
  },
  undangan_penutup: {
    nama: 'Undangan: penutup',
    awal: 'Demikian undangan ini kami sampaikan. Atas perhatian dan kehadiran Bapak/Ibu, kami ucapkan terima kasih.',
    wajib: [],
  },
  pengantar_penutup: {
    nama: 'Surat pengantar: penutup',
    awal: 'Demikian kami sampaikan. Atas perhatian dan kerja sama Bapak/Ibu, kami ucapkan terima kasih.',
    wajib: [],
  },
} as const satisfies Record<string, AturanBlok>;

export type BlokTemplat = keyof typeof BLOK_TEMPLAT;

export const DAFTAR_BLOK_TEMPLAT = Object.keys(BLOK_TEMPLAT) as readonly BlokTemplat[];

/** The texts of the papers, and what stands above the names of those who sign. */
export interface Templat {
  readonly blok: Readonly<Record<BlokTemplat, string>>;
  readonly jabatan: Readonly<Record<PeranPenanda, string>>;
}

export const TEMPLAT_AWAL: Templat = {
  blok: Object.fromEntries(DAFTAR_BLOK_TEMPLAT.map((blok) => [blok, BLOK_TEMPLAT[blok].awal])) as Templat['blok'],
  jabatan: NAMA_PERAN_PENANDA,
};

/** What of the texts was worded anew; the rest follows the program. */
export interface UbahanTemplat {
  readonly blok: Partial<Templat['blok']>;
  readonly jabatan: Partial<Templat['jabatan']>;
}

export function applyUbahan({ blok, jabatan }: UbahanTemplat): Templat {
  return { blok: { ...TEMPLAT_AWAL.blok, ...blok }, jabatan: { ...TEMPLAT_AWAL.jabatan, ...jabatan } };
}

export function findUbahan({ blok, jabatan }: Templat): UbahanTemplat {
  return {
    blok: pickBeda(DAFTAR_BLOK_TEMPLAT, blok, TEMPLAT_AWAL.blok),
    jabatan: pickBeda(PERAN_PENANDA, jabatan, TEMPLAT_AWAL.jabatan),
  };
}

function pickBeda<K extends string>(
  daftar: readonly K[],
  isi: Readonly<Record<K, string>>,
  awal: Readonly<Record<K, string>>,
): Partial<Record<K, string>> {
  const beda = daftar.filter((satu) => isi[satu].trim() !== awal[satu]);
  return Object.fromEntries(beda.map((satu) => [satu, isi[satu].trim()])) as Partial<Record<K, string>>;
}

export const BLOK_TERPANJANG = 1200;
export const JABATAN_TERPANJANG = 60;

/** A fault of a text, at the letters from `mulai` to before `akhir`. */
export interface CacatTemplat {
  readonly mulai: number;
  readonly akhir: number;
  readonly pesan: string;
}

/** A place, or a bracket that belongs to none. */
const KURUNG = /\{[^{}\n]*\}|[{}]/g;

/** The muskel proposes; a paper must not say that it grants. */
const MENETAPKAN = /(?<!tidak )\b(?:menetapkan|ditetapkan|mengesahkan|disahkan)\b[^.]{0,60}?\bpenerima\b/gi;

/** Everything that is wrong with the text of a block, in the order in which it stands there. */
export function checkBlokTemplat(blok: BlokTemplat, teks: string): readonly CacatTemplat[] {
  if (teks.trim() === '') return [{ mulai: 0, akhir: 0, pesan: 'Isi teksnya, atau pakai teks bawaan.' }];
  if (teks.length > BLOK_TERPANJANG) {
    const pesan = `Teks paling panjang ${BLOK_TERPANJANG} huruf.`;
    return [{ mulai: BLOK_TERPANJANG, akhir: teks.length, pesan }];
  }
  const tempat = [...teks.matchAll(KURUNG)];
  const ada = new Set(tempat.map(([isi]) => readNama(isi)));
  const kurang = BLOK_TEMPLAT[blok].wajib.filter((nama) => !ada.has(nama));
  return [
    ...tempat.flatMap(({ 0: isi, index }) => {
      const pesan = judgeTempat(isi);
      return pesan === null ? [] : [{ mulai: index, akhir: index + isi.length, pesan }];
    }),
    ...[...teks.matchAll(MENETAPKAN)].map(({ 0: isi, index }) => ({
      mulai: index,
      akhir: index + isi.length,
      pesan: 'Musyawarah mengusulkan, tidak menetapkan penerima. Ubah kalimat ini.',
    })),
    ...kurang.map((nama) => ({
      mulai: teks.length,
      akhir: teks.length,
      pesan: `Isian {${nama}} (${ISIAN_TEMPLAT[nama]}) harus ada.`,
    })),
  ].toSorted((a, b) => a.mulai - b.mulai);
}

function judgeTempat(isi: string): string | null {
  if (isi.length === 1) return `Kurung ${isi} tidak berpasangan. Lengkapi, atau hapus kurungnya.`;
  return isIsian(readNama(isi)) ? null : `${isi} tidak dikenal. Pakai isian yang dikenal, atau hapus kurungnya.`;
}

function readNama(isi: string): string {
  return isi.slice(1, -1).trim().toLowerCase();
}

function isIsian(nama: string): nama is IsianTemplat {
  return Object.hasOwn(ISIAN_TEMPLAT, nama);
}

/** What is wrong with the words above a name; null where they can be printed. */
export function checkJabatanTemplat(teks: string): string | null {
  if (teks.trim() === '') return 'Isi sebutannya, atau pakai sebutan bawaan.';
  if (teks.length > JABATAN_TERPANJANG) return `Sebutan paling panjang ${JABATAN_TERPANJANG} huruf.`;
  return /[{}\n]/.test(teks) ? 'Sebutan tidak memuat isian atau kurung.' : null;
}

/** Puts what is known into the places of a text; an unknown place stays as it was written. */
export function fillTemplat(teks: string, nilai: NilaiTemplat): string {
  return teks.replace(KURUNG, (isi) => {
    const nama = readNama(isi);
    return isi.length > 1 && isIsian(nama) ? nilai[nama] : isi;
  });
}
