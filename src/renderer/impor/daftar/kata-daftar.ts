import type { JenisDaftar } from '#domain/daftar.ts';

/** The kinds in the order in which they are offered; the n-th is chosen with the key n. */
export const URUTAN_JENIS: readonly JenisDaftar[] = ['dtsen', 'jkss', 'pbi', 'desil', 'siks', 'bebas'];

export interface KataDaftar {
  /** What the list is and what it does to the registry. */
  readonly guna: string;
  readonly letakkan: string;
  /** What goes away when a list of this kind is taken back. */
  readonly ditarik: string;
}

const ORANG_HILANG =
  'Orang yang hanya disebut daftar ini hilang dari data warga; yang lain kembali ke isi daftar lain yang menyebutnya.';
const PESERTA_HILANG = 'Kepesertaan yang hanya disebut daftar ini hilang. Orangnya tetap ada dalam data warga.';

export const KATA_DAFTAR: Readonly<Record<JenisDaftar, KataDaftar>> = {
  dtsen: {
    guna: 'Siapa tinggal di kelurahan ini, dengan keluarga dan desilnya',
    letakkan: 'Letakkan daftar DTSEN atau DTKS di sini',
    ditarik: ORANG_HILANG,
  },
  jkss: {
    guna: 'Siapa dijamin JKSS; tidak menambah orang',
    letakkan: 'Letakkan daftar peserta JKSS di sini',
    ditarik: PESERTA_HILANG,
  },
  pbi: {
    guna: 'Siapa dijamin PBI-JK; tidak menambah orang',
    letakkan: 'Letakkan daftar peserta PBI-JK di sini',
    ditarik: PESERTA_HILANG,
  },
  desil: {
    guna: 'Peringkat kesejahteraan dari BPS menurut NIK',
    letakkan: 'Letakkan daftar desil di sini',
    ditarik: 'Desil yang hanya disebut daftar ini hilang; yang lain kembali ke daftar sebelumnya.',
  },
  siks: {
    guna: 'Jawaban SIKS-NG atas usulan yang dikirim',
    letakkan: 'Letakkan hasil SIKS-NG di sini',
    ditarik: 'Hasil SIKS-NG yang hanya disebut daftar ini hilang dari catatan orangnya.',
  },
  bebas: {
    guna: 'Daftar orang dengan susunan kolom apa pun, misalnya dari RT',
    letakkan: 'Letakkan daftar warga di sini',
    ditarik: ORANG_HILANG,
  },
};
