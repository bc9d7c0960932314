import { formatTanggal, type Tanggal } from './tanggal.ts';

/**
 * What comes back to a kelurahan after it sent a package: the receipt of Dinas Sosial, a file that tells what Dinas Sosial found,
 * and the result of SIKS-NG itself.
 */
export const JENIS_BALASAN = ['tanda_terima', 'berkas_balik', 'hasil_siks'] as const;

export type JenisBalasan = (typeof JENIS_BALASAN)[number];

/** What Dinas Sosial made of a package. `terlambat`: taken in after the cut-off of its month. */
export const HASIL_PAKET = ['diterima', 'terlambat', 'ditolak'] as const;

export type HasilPaket = (typeof HASIL_PAKET)[number];

/**
 * How a refused row stands. `siap`: it can go to the next session; `sudah_dibawa`: it went already; `sudah_menunggu`: the same is
 * proposed anew already; `tidak_cocok`: no decision of this kelurahan is behind it.
 */
export const KEADAAN_TOLAKAN = ['tidak_cocok', 'siap', 'sudah_menunggu', 'sudah_dibawa'] as const;

/** A usulan that a session had found layak and that was refused afterwards. */
export interface Penolakan {
  /** The word of SIKS-NG, and why. */
  readonly hasil: string;
  readonly keterangan: string;
  /** The day on which it became known. */
  readonly tanggal: Tanggal;
}

/** The longest note that a usulan takes. */
const CATATAN_TERPANJANG = 2000;

/** `Ditolak SIKS-NG, diketahui 27 November 2026: TIDAK PADAN; Nama berbeda` */
export function describeTolakan({ hasil, keterangan, tanggal }: Penolakan): string {
  return `Ditolak SIKS-NG, diketahui ${formatTanggal(tanggal)}: ${keterangan || hasil}`;
}

/** The note of the usulan for the next session: why it comes back, then what it said before. */
export function createCatatanKembali(penolakan: Penolakan, catatan: string): string {
  const kalimat = describeTolakan(penolakan);
  return (catatan === '' ? kalimat : `${kalimat}. ${catatan}`).slice(0, CATATAN_TERPANJANG);
}

/** The note as the person who proposed wrote it, without the refusal that `createCatatanKembali` put before it. */
export function stripTolakan(penolakan: Penolakan | null, catatan: string): string {
  if (penolakan === null) return catatan;
  const kepala = createCatatanKembali(penolakan, '');
  return catatan.startsWith(kepala) ? catatan.slice(kepala.length).replace(/^\. /, '') : catatan;
}

/** Why a file that came back is not taken in. */
export const PENOLAKAN_BALASAN = [
  'TERSANDI',
  'TERLALU_BESAR',
  'VERSI_TIDAK_DIKENAL',
  'ISI_SALAH',
  'TANDA_SALAH',
  'KUNCI_DINSOS_TIDAK_ADA',
  'KUNCI_TIDAK_DIKENAL',
  'KUNCI_DIGANTI',
  'KELURAHAN_LAIN',
  'PAKET_TIDAK_DIKENAL',
  'TOLAKAN_TERLALU_BANYAK',
] as const;

export type PenolakanBalasan = (typeof PENOLAKAN_BALASAN)[number];

/** The sentence for each: what is wrong and what to do. */
export const KATA_PENOLAKAN_BALASAN: Readonly<Record<PenolakanBalasan, string>> = {
  TERSANDI:
    'Berkas ini disandikan untuk penerima lain, atau rusak. Minta Dinas Sosial membuatnya sekali lagi dengan kunci kelurahan ini.',
  TERLALU_BESAR: 'Berkas ini terlalu besar untuk sebuah balasan. Periksa berkas yang dipilih.',
  VERSI_TIDAK_DIKENAL: 'Balasan ini dibuat oleh Mufakat versi lebih baru. Pasang versi terbaru untuk membacanya.',
  ISI_SALAH: 'Isi balasan ini tidak lengkap atau salah bentuknya. Minta Dinas Sosial mengirimnya sekali lagi.',
  TANDA_SALAH:
    'Isi balasan ini berubah sejak ditandatangani. Jangan dipakai; minta Dinas Sosial mengirimnya sekali lagi.',
  KUNCI_DINSOS_TIDAK_ADA:
    'Kunci Dinas Sosial belum dicatat, jadi pengirimnya tidak dapat dipastikan. Catat kuncinya di Pengaturan dahulu.',
  KUNCI_TIDAK_DIKENAL:
    'Balasan ini tidak ditandatangani oleh Dinas Sosial yang kuncinya dicatat di sini. Tanyakan pengirimnya lewat telepon.',
  KUNCI_DIGANTI:
    'Balasan ini ditandatangani dengan kunci lama Dinas Sosial yang sudah diganti. Minta dibuat sekali lagi.',
  KELURAHAN_LAIN: 'Balasan ini untuk kelurahan lain. Kembalikan kepada Dinas Sosial.',
  PAKET_TIDAK_DIKENAL: 'Paket yang disebut tanda terima ini tidak dibuat dari data ini.',
  TOLAKAN_TERLALU_BANYAK: 'Berkas ini memuat lebih dari 5.000 baris yang ditolak. Minta bagian kelurahan ini saja.',
};

/** More refused rows than one kelurahan ever has. */
export const TOLAKAN_TERBANYAK = 5000;

/** File names of receipts and return files; `kode` has ten digits, `sidang` is the name of the session. */
export function nameTandaTerima(kode: string, tanggal: string, sidang: string, versi: number): string {
  return `tanda-terima_${kode}_${tanggal}_${foldNama(sidang)}_v${versi}.json`;
}

export function nameBerkasBalik(kode: string, periode: string): string {
  return `berkas-balik_${kode}_${periode}.json`;
}

/** Letters that every file system takes. */
function foldNama(nama: string): string {
  const rapi = nama
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return rapi || 'SIDANG';
}
