import { formatPeriode } from '#domain/periode.ts';
import { type JumlahPutusan, NAMA_PUTUSAN, PUTUSAN } from '#domain/putusan.ts';
import { KEADAAN_KELURAHAN, NAMA_KEADAAN } from '#domain/rekap.ts';
import { formatTanggal, formatTanggalPendek, toTanggal } from '#domain/tanggal.ts';
import { JENIS_TEMUAN_LINTAS, KATA_TEMUAN_LINTAS } from '#domain/temuan-lintas.ts';
import { type KolomBuku, type LembarBuku, writeWorkbook } from '../tables/write-workbook.ts';
import { type BahanKota, checkBahanKota } from './bahan-kota.ts';

const angka = (judul: string, lebar = 12): KolomBuku => ({ judul, lebar, bentuk: 'angka' });
const teks = (judul: string, lebar: number): KolomBuku => ({ judul, lebar });
const KOLOM_PUTUSAN: readonly KolomBuku[] = [
  ...PUTUSAN.map((satu) => angka(NAMA_PUTUSAN[satu].toUpperCase())),
  angka('JUMLAH'),
];

function listPutusan(jumlah: JumlahPutusan): number[] {
  const isi = PUTUSAN.map((satu) => jumlah[satu]);
  return [...isi, isi.reduce((a, b) => a + b, 0)];
}

/**
 * rekap.xlsx: the board in numbers, a sheet each for the city, kecamatan, kelurahan, programmes, months and findings. Every sum is held
 * against its parts before anything is written; throws JUMLAH_TIDAK_COCOK.
 */
export async function writeBukuKota(bahan: BahanKota): Promise<Uint8Array> {
  checkBahanKota(bahan);
  return await writeWorkbook([
    createLembarKota(bahan),
    createLembarKecamatan(bahan),
    createLembarKelurahan(bahan),
    createLembarProgram(bahan),
    createLembarBulan(bahan),
  ]);
}

function createLembarKota({ papan, temuan, tanggal, contoh }: BahanKota): LembarBuku {
  const kelurahan = papan.kecamatan.reduce((jumlah, satu) => jumlah + satu.kelurahan.length, 0);
  const [layak, tidak, tunda, semua] = listPutusan(papan.jumlah);
  return {
    nama: 'REKAP',
    kepala: [
      `Rekap musyawarah kelurahan, ${papan.kota.nama}, ${formatPeriode(papan.periode)}`,
      `Keadaan ${formatTanggal(tanggal)}${contoh ? '. Contoh, data rekaan' : ''}`,
      'Keputusan musyawarah adalah usulan kelurahan, bukan penetapan penerima bantuan.',
    ],
    kolom: [teks('PERIHAL', 18), teks('RINCIAN', 40), angka('BANYAK')],
    baris: [
      ...KEADAAN_KELURAHAN.map((satu) => ['Kelurahan', NAMA_KEADAAN[satu], papan.keadaan[satu]]),
      ['Kelurahan', 'Jumlah', kelurahan],
      ['Keputusan', NAMA_PUTUSAN.layak, layak ?? 0],
      ['Keputusan', NAMA_PUTUSAN.tidak_layak, tidak ?? 0],
      ['Keputusan', NAMA_PUTUSAN.ditunda, tunda ?? 0],
      ['Keputusan', 'Jumlah', semua ?? 0],
      ...JENIS_TEMUAN_LINTAS.map((jenis) => ['Temuan', KATA_TEMUAN_LINTAS[jenis].nama, temuan[jenis]]),
    ],
  };
}

function createLembarKecamatan({ papan }: BahanKota): LembarBuku {
  const semua = papan.kecamatan.flatMap(({ kelurahan }) => kelurahan);
  const count = (kelurahan: typeof semua): number[] => [
    kelurahan.length,
    ...KEADAAN_KELURAHAN.map((satu) => kelurahan.filter(({ keadaan }) => keadaan === satu).length),
  ];
  return {
    nama: 'KECAMATAN',
    kolom: [
      teks('KODE', 10),
      teks('KECAMATAN', 24),
      angka('KELURAHAN'),
      ...KEADAAN_KELURAHAN.map((satu) => angka(NAMA_KEADAAN[satu].toUpperCase(), 14)),
      ...KOLOM_PUTUSAN,
    ],
    baris: [
      ...papan.kecamatan.map(({ kode, nama, kelurahan, jumlah }) => [
        kode.replaceAll('.', ''),
        nama,
        ...count(kelurahan),
        ...listPutusan(jumlah),
      ]),
      ['', 'JUMLAH', ...count(semua), ...listPutusan(papan.jumlah)],
    ],
    kolomTetap: 2,
    mendatar: true,
  };
}

function createLembarKelurahan({ papan }: BahanKota): LembarBuku {
  return {
    nama: 'KELURAHAN',
    kolom: [
      teks('KODE', 12),
      teks('KECAMATAN', 22),
      teks('KELURAHAN', 26),
      teks('KEADAAN', 22),
      teks('DITERIMA', 12),
      ...KOLOM_PUTUSAN,
      teks('SEBAB DITOLAK', 60),
    ],
    baris: [
      ...papan.kecamatan.flatMap(({ nama: kecamatan, kelurahan }) =>
        kelurahan.map(({ kode, nama, keadaan, diterima, pesan, jumlah }) => [
          kode,
          kecamatan,
          nama,
          NAMA_KEADAAN[keadaan],
          diterima === null ? '' : formatTanggalPendek(toTanggal(new Date(diterima))),
          ...(jumlah === null ? [null, null, null, null] : listPutusan(jumlah)),
          pesan ?? '',
        ]),
      ),
      ['', '', 'JUMLAH', '', '', ...listPutusan(papan.jumlah), ''],
    ],
    kolomTetap: 3,
    mendatar: true,
  };
}

function createLembarProgram({ papan, program }: BahanKota): LembarBuku {
  const sum = (pilih: 'diusulkan' | 'keluar'): number => program.reduce((jumlah, satu) => jumlah + satu[pilih], 0);
  return {
    nama: 'PROGRAM',
    kolom: [teks('PROGRAM', 26), ...KOLOM_PUTUSAN, angka('DIUSULKAN MASUK'), angka('DIUSULKAN KELUAR')],
    baris: [
      ...program.map((satu) => [
        satu.program === '' ? 'TANPA PROGRAM' : satu.program,
        ...listPutusan(satu),
        satu.diusulkan,
        satu.keluar,
      ]),
      ['JUMLAH', ...listPutusan(papan.jumlah), sum('diusulkan'), sum('keluar')],
    ],
  };
}

function createLembarBulan({ tren }: BahanKota): LembarBuku {
  return {
    nama: 'BULAN',
    kolom: [
      teks('BULAN', 18),
      angka('KELURAHAN'),
      ...KOLOM_PUTUSAN,
      angka('DIUSULKAN KELUAR'),
      angka('GRADUASI'),
      angka('DIUSULKAN PENA'),
    ],
    baris: tren.map((satu) => [
      formatPeriode(satu.periode),
      satu.kelurahan,
      ...listPutusan(satu),
      satu.keluar,
      satu.graduasi,
      satu.pena,
    ]),
  };
}
