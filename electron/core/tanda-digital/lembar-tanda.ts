import { type AsalKertas, NAMA_KERTAS } from '#domain/asal-kertas.ts';
import { getKodeVerifikasi } from '#domain/berita-acara.ts';
import { formatJam, formatTanggal, toTanggal } from '#domain/tanggal.ts';
import { drawBaris, type GayaHuruf, splitBaris } from './garis-huruf.ts';

/** Points. The sheet has the size of the first page and its margins: 30 mm for the binding. */
const TEPI = { kiri: 85, kanan: 57, atas: 64 } as const;
const KEPALA = 96;
const KOTAK = { tinggi: 100, jarak: 14, dalam: 10 } as const;

const UKURAN_NAMA = 11;

export interface UkuranHalaman {
  readonly lebar: number;
  readonly tinggi: number;
}

export interface Kotak {
  readonly x: number;
  readonly y: number;
  readonly lebar: number;
  readonly tinggi: number;
}

/** As many as fit on the sheet. */
export const PENANDA_DIGITAL_TERBANYAK = 10;

/** Where the block of a signer stands, the first is 0. Two a row, from the top. */
export function getKotak({ lebar, tinggi }: UkuranHalaman, urut: number): Kotak {
  const isi = (lebar - TEPI.kiri - TEPI.kanan - KOTAK.jarak) / 2;
  const baris = Math.floor(urut / 2);
  return {
    x: TEPI.kiri + (urut % 2) * (isi + KOTAK.jarak),
    y: tinggi - TEPI.atas - KEPALA - (baris + 1) * KOTAK.tinggi - baris * KOTAK.jarak,
    lebar: isi,
    tinggi: KOTAK.tinggi,
  };
}

/** What stands on the sheet itself: to which paper it belongs. */
export function drawLembar({ lebar, tinggi }: UkuranHalaman, asal: AsalKertas): string {
  const isi = lebar - TEPI.kiri - TEPI.kanan;
  const atas = tinggi - TEPI.atas;
  const baris = { x: TEPI.kiri, lebar: isi, tengah: true };
  return [
    drawBaris({ ...baris, teks: 'LEMBAR TANDA TANGAN ELEKTRONIK', gaya: 'tebal', ukuran: 13, y: atas - 12 }),
    drawBaris({
      ...baris,
      teks: `${NAMA_KERTAS[asal.kertas]} Nomor ${asal.nomor}`,
      gaya: 'biasa',
      ukuran: 10.5,
      y: atas - 32,
    }),
    drawBaris({
      ...baris,
      teks: `${asal.namaSidang}, Kelurahan ${asal.kelurahan} · Kode verifikasi ${getKodeVerifikasi(asal.sidik)}`,
      gaya: 'biasa',
      ukuran: 9,
      y: atas - 48,
    }),
    drawBaris({
      ...baris,
      teks: 'Lembar ini bagian dari kertas itu. Tanda tangan diperiksa dari berkas PDF-nya, bukan dari cetakannya.',
      gaya: 'biasa',
      ukuran: 8,
      y: atas - 70,
    }),
  ].join('\n');
}

export interface IsiTanda {
  readonly nama: string;
  /** Office above the name; may be empty. */
  readonly jabatan: string;
  readonly penerbit: string;
  readonly waktu: Date;
}

/** The visible block of one signer, with its own origin at the lower left. */
export function drawTanda({ nama, jabatan, penerbit, waktu }: IsiTanda, { lebar, tinggi }: Kotak): string {
  const baris = { x: KOTAK.dalam, lebar: lebar - 2 * KOTAK.dalam };
  let y = tinggi;
  const tulis = (turun: number, teks: string, gaya: GayaHuruf, ukuran: number): string => {
    y -= turun;
    return drawBaris({ ...baris, teks, gaya, ukuran, y });
  };
  return [
    `0.6 w\n0.3 0.3 0.3 RG\n0.3 0.3 ${lebar - 0.6} ${tinggi - 0.6} re\nS\n0 0 0 rg`,
    tulis(17, jabatan, 'biasa', 8.5),
    ...splitBaris(nama, 'tebal', UKURAN_NAMA, baris.lebar).map((satu, i) =>
      tulis(i === 0 ? 16 : 13, satu, 'tebal', UKURAN_NAMA),
    ),
    tulis(16, 'Ditandatangani secara elektronik', 'biasa', 8),
    tulis(12, `${formatTanggal(toTanggal(waktu))} pukul ${formatJam(waktu)} WIB`, 'biasa', 8),
    tulis(14, `Penerbit sertifikat: ${penerbit}`, 'biasa', 7),
  ].join('\n');
}
