import type { BahanRingkasan } from '#core/rekonsiliasi/ringkasan.ts';
import { KELOMPOK_PADANAN, type KelompokPadanan } from '#domain/padanan/kelompok-padanan.ts';
import { STATUS_PADANAN, type StatusPadanan } from '#domain/padanan/status-padanan.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { createCatatan } from './sample-catatan.ts';

const NOL = Object.fromEntries(STATUS_PADANAN.map((satu) => [satu, 0])) as Record<StatusPadanan, number>;
const TANPA = Object.fromEntries(KELOMPOK_PADANAN.map((satu) => [satu, 0])) as Record<KelompokPadanan, number>;
const STATUS_KIRI = {
  ...NOL,
  COCOK: 1112,
  NIK_SAMA_NAMA_BEDA: 41,
  NIK_BEDA_NAMA_TGL_SAMA: 27,
  TIDAK_ADA_DI_DATA: 38,
  MENINGGAL: 19,
  PINDAH: 14,
  GANDA_NIK: 12,
  GANDA_SEGMEN: 9,
  NIK_TIDAK_VALID: 7,
  DESIL_DI_LUAR_BATAS: 5,
};
const { wilayah, kop, lurah } = createCatatan();

/** A reconciliation of 1,284 rows of JKSS with the registry. */
export function createBahanRingkasan(): BahanRingkasan {
  return {
    tanggal: '2026-11-04' as Tanggal,
    contoh: true,
    kelurahan: {
      wilayah,
      kop,
      lurah,
      sekretaris: { nama: 'Ranti Umpama, A.Md.', nip: '19900000 201503 2 000', jabatan: 'Sekretaris' },
      polaNomor: '',
      singkatan: '',
      dasarHukum: [],
      ukuranKertas: 'F4',
    },
    hasil: {
      id: 1,
      waktu: '2026-11-04T03:42:00.000Z',
      kiri: {
        berkas: 2,
        jenis: 'jkss',
        namaBerkas: 'jkss-oktober.xlsx',
        waktu: '2026-11-03T02:00:00.000Z',
        baris: 1284,
      },
      kanan: null,
      jumlahKiri: 1284,
      jumlahKanan: 12_490,
      basi: false,
      program: 'JKSS',
      kelompok: { ...TANPA, SUDAH_DIPUTUSKAN: 30 },
      status: { ...STATUS_KIRI, HANYA_DI_DATA: 11_263 },
      statusKiri: STATUS_KIRI,
      penerimaTidakDiDaftar: 63,
      silang: { berpasangan: 1227, hanyaKiri: 57, hanyaKanan: 11_263 },
      rt: [],
      rw: [],
    },
  };
}
