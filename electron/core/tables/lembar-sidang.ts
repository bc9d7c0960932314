import { ALASAN, getNomorAlasan, KATA_ALASAN } from '#domain/alasan.ts';
import { JENIS_USULAN, type JenisUsulan, NAMA_JENIS_USULAN } from '#domain/jenis-usulan.ts';
import { formatPutusan, getKataPutusan, PUTUSAN } from '#domain/putusan.ts';
import { formatHariTanggal, type Tanggal } from '#domain/tanggal.ts';
import { type KolomBuku, type LembarBuku, type PilihanSel, writeWorkbook } from './write-workbook.ts';

/** One usulan on the worksheet of a session. */
export interface BarisLembarSidang {
  /** Number on the agenda; with the NIK it brings the row back to its usulan. */
  readonly nomor: number;
  readonly nik: string;
  readonly nama: string;
  readonly rt: string;
  readonly rw: string;
  readonly alamat: string;
  readonly jenis: JenisUsulan;
  readonly program: string;
  readonly pengusul: string;
}

export interface LembarSidang {
  readonly namaSidang: string;
  readonly tanggal: Tanggal;
  readonly kelurahan: string;
  readonly baris: readonly BarisLembarSidang[];
  /** Numbers that are decided already; their rows are left out. */
  readonly nomorKeputusanSudahAda?: readonly number[];
}

export const NAMA_LEMBAR_SIDANG = 'LEMBAR';
const NAMA_PILIHAN = 'PILIHAN';

/** `7. Mampu`, as the drop-down list and the table of reasons show it. */
const DAFTAR_ALASAN = ALASAN.map((alasan) => `${getNomorAlasan(alasan)}. ${KATA_ALASAN[alasan].pendek}`);

/** The list of reasons is longer than the 255 characters of a literal list, so it stands on a sheet of its own. */
const RENTANG_ALASAN = `${NAMA_PILIHAN}!$A$2:$A$${ALASAN.length + 1}`;

const KOLOM: readonly KolomBuku[] = [
  { judul: 'NO', lebar: 6, bentuk: 'angka' },
  { judul: 'NIK', lebar: 19 },
  { judul: 'NAMA', lebar: 28 },
  { judul: 'RT', lebar: 6 },
  { judul: 'RW', lebar: 6 },
  { judul: 'ALAMAT', lebar: 30 },
  { judul: 'JENIS USULAN', lebar: 20 },
  { judul: 'PROGRAM', lebar: 14 },
  { judul: 'PENGUSUL', lebar: 20 },
  { judul: 'KEPUTUSAN', lebar: 18, isian: true },
  { judul: 'ALASAN', lebar: 24, isian: true },
  { judul: 'CATATAN', lebar: 34, isian: true },
];

/** The worksheet of a session, to be filled in without Mufakat and taken back by number and NIK. */
export async function writeLembarSidang(lembar: LembarSidang): Promise<Uint8Array> {
  const { namaSidang, tanggal, kelurahan, baris, nomorKeputusanSudahAda = [] } = lembar;
  const diputus = new Set(nomorKeputusanSudahAda);
  const terbuka = baris.filter(({ nomor }) => !diputus.has(nomor));
  return await writeWorkbook([
    {
      nama: NAMA_LEMBAR_SIDANG,
      kepala: [
        `Lembar sidang ${namaSidang}`,
        `Kelurahan ${kelurahan}, ${formatHariTanggal(tanggal)}`,
        'Isi kolom KEPUTUSAN, ALASAN, dan CATATAN saja. Jangan mengubah NO dan NIK.',
      ],
      kolom: KOLOM,
      baris: terbuka.map(createBaris),
      pilihan: [...createPilihanKeputusan(terbuka), PILIHAN_ALASAN],
      kolomTetap: 3,
      mendatar: true,
    },
    createLembarPilihan(),
  ]);
}

const KOLOM_KEPUTUSAN = KOLOM.findIndex(({ judul }) => judul === 'KEPUTUSAN');

const PILIHAN_ALASAN: PilihanSel = {
  kolom: KOLOM.findIndex(({ judul }) => judul === 'ALASAN'),
  daftar: RENTANG_ALASAN,
  judul: 'Alasan',
  pesan: 'Wajib bila jawabannya bukan yang pertama pada daftar keputusan; selain itu kosongkan.',
};

/** Each row offers the words of its own kind: leaving a programme by graduation is never called "tidak layak". */
function createPilihanKeputusan(baris: readonly BarisLembarSidang[]): readonly PilihanSel[] {
  return JENIS_USULAN.flatMap((jenis) => {
    const letak = baris.flatMap((satu, i) => (satu.jenis === jenis ? [i] : []));
    if (letak.length === 0) return [];
    const daftar = PUTUSAN.map((putusan) => getKataPutusan(jenis, putusan).kata);
    const arti = PUTUSAN.map((putusan) => formatPutusan(jenis, putusan)).join('; ');
    return [{ kolom: KOLOM_KEPUTUSAN, baris: letak, daftar, judul: NAMA_JENIS_USULAN[jenis], pesan: `${arti}.` }];
  });
}

function createBaris(satu: BarisLembarSidang): readonly (string | number | null)[] {
  const { nomor, nik, nama, rt, rw, alamat, jenis, program, pengusul } = satu;
  return [nomor, nik, nama, rt, rw, alamat, NAMA_JENIS_USULAN[jenis], program, pengusul, null, null, null];
}

const JUDUL_ARTI = ['JAWABAN PERTAMA (TANPA ALASAN)', 'JAWABAN KEDUA (DENGAN ALASAN)', 'DITUNDA (DENGAN ALASAN)'];

/** The reasons, and what each decision means for each kind of usulan. */
function createLembarPilihan(): LembarBuku {
  const arti = JENIS_USULAN.map((jenis) => [
    NAMA_JENIS_USULAN[jenis],
    ...PUTUSAN.map((putusan) => formatPutusan(jenis, putusan)),
  ]);
  const panjang = Math.max(DAFTAR_ALASAN.length, arti.length);
  return {
    nama: NAMA_PILIHAN,
    kolom: [
      { judul: 'ALASAN', lebar: 28 },
      { judul: 'JENIS USULAN', lebar: 24 },
      ...JUDUL_ARTI.map((judul) => ({ judul, lebar: 36 })),
    ],
    baris: Array.from({ length: panjang }, (_, i) => [DAFTAR_ALASAN[i] ?? null, ...(arti[i] ?? [])]),
    mendatar: true,
  };
}
