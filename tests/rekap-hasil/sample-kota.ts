import type { JumlahBulan, JumlahProgram, Papan } from '#contract/rekap.ts';
import type { BahanKota } from '#core/rekap-hasil/bahan-kota.ts';
import { listWilayah } from '#core/wilayah/wilayah.ts';
import type { Periode } from '#domain/periode.ts';
import { KEADAAN_KELURAHAN, type KeadaanKelurahan } from '#domain/rekap.ts';
import type { Tanggal } from '#domain/tanggal.ts';

type Kecamatan = Papan['kecamatan'][number];
type Jumlah = Papan['jumlah'];

const add = (daftar: readonly Jumlah[]): Jumlah => ({
  layak: daftar.reduce((n, satu) => n + satu.layak, 0),
  tidak_layak: daftar.reduce((n, satu) => n + satu.tidak_layak, 0),
  ditunda: daftar.reduce((n, satu) => n + satu.ditunda, 0),
});

/** State of the kelurahan with this running number: most sent, some of every other state. */
function pickKeadaan(i: number): KeadaanKelurahan {
  if (i % 6 === 3) return 'belum';
  if (i % 11 === 5) return 'terlambat';
  if (i % 17 === 7) return 'digantikan';
  if (i === 20 || i === 61) return 'rusak';
  return i === 84 ? 'tidak_dikenal' : 'diterima';
}

function createKecamatan(kode: string, nama: string, awal: number): Kecamatan {
  const kelurahan = listWilayah(kode, '').map((satu, i): Kecamatan['kelurahan'][number] => {
    const keadaan = pickKeadaan(awal + i);
    const masuk = keadaan === 'diterima' || keadaan === 'terlambat' || keadaan === 'digantikan';
    const ke = awal + i;
    return {
      kode: satu.kode.replaceAll('.', ''),
      nomor: String(i + 1).padStart(2, '0'),
      nama: satu.nama,
      keadaan,
      diterima: masuk ? `2026-11-${String((ke % 9) + 11)}T03:00:00.000Z` : null,
      pesan:
        masuk || keadaan === 'belum' ? null : 'Isi paket berbeda dari daftar isinya: berkas keputusan.json berubah',
      jumlah: masuk ? { layak: (ke % 13) + 20, tidak_layak: ke % 9, ditunda: ke % 5 } : null,
    };
  });
  const berjumlah = kelurahan.flatMap(({ jumlah }) => jumlah ?? []);
  return { kode, nama, kelurahan, masuk: berjumlah.length, jumlah: add(berjumlah) };
}

/** Padang with all of its 104 kelurahan, November 2026; counts and people are invented. */
export function createPapanUji(): Papan {
  const kecamatan: Kecamatan[] = [];
  for (const { kode, nama } of listWilayah('13.71', '')) {
    kecamatan.push(
      createKecamatan(
        kode,
        nama,
        kecamatan.reduce((n, satu) => n + satu.kelurahan.length, 0),
      ),
    );
  }
  const semua = kecamatan.flatMap(({ kelurahan }) => kelurahan);
  const count = (satu: KeadaanKelurahan): number => semua.filter(({ keadaan }) => keadaan === satu).length;
  return {
    kota: { kode: '13.71', nama: 'Kota Padang' },
    periode: '2026-11' as Periode,
    batas: '2026-11-17' as Tanggal,
    keadaan: Object.fromEntries(KEADAAN_KELURAHAN.map((satu) => [satu, count(satu)])) as Papan['keadaan'],
    kecamatan,
    masuk: kecamatan.reduce((n, satu) => n + satu.masuk, 0),
    jumlah: add(kecamatan.map(({ jumlah }) => jumlah)),
  };
}

const NAMA_PROGRAM = [
  'DTSEN',
  'PKH',
  'SEMBAKO',
  'PBI-JK',
  'JKSS',
  'ATENSI',
  'PENA',
  'PKH, SEMBAKO',
  'BANTUAN LAIN',
  '',
];

/** The decisions of the board over the programmes, the rest in the first. */
function createProgramUji(jumlah: Jumlah): JumlahProgram[] {
  const bagi = (banyak: number): number[] => {
    const bagian = NAMA_PROGRAM.map((_, i) => Math.floor((banyak * (i + 1)) / 60));
    const sisa = banyak - bagian.reduce((a, b) => a + b, 0);
    return bagian.map((satu, i) => (i === 1 ? satu + sisa : satu));
  };
  const [layak, tidak, tunda] = [bagi(jumlah.layak), bagi(jumlah.tidak_layak), bagi(jumlah.ditunda)];
  return NAMA_PROGRAM.map((program, i) => ({
    program,
    layak: layak[i] ?? 0,
    tidak_layak: tidak[i] ?? 0,
    ditunda: tunda[i] ?? 0,
    diusulkan: Math.floor((layak[i] ?? 0) / 2),
    keluar: Math.floor((tidak[i] ?? 0) / 3),
  }));
}

/** A summary with something of everything; `ubah` changes parts of it. */
export function createBahanUji(ubah: Partial<BahanKota> = {}): BahanKota {
  const papan = ubah.papan ?? createPapanUji();
  const program = createProgramUji(papan.jumlah);
  const keluar = program.reduce((n, satu) => n + satu.keluar, 0);
  const lalu = Array.from({ length: 13 }, (_, i): JumlahBulan => {
    const bulan = 2025 * 12 + 9 + i;
    return {
      periode: `${Math.floor(bulan / 12)}-${String((bulan % 12) + 1).padStart(2, '0')}` as Periode,
      kelurahan: 60 + i * 2,
      layak: 900 + i * 70,
      tidak_layak: 300 + ((i * 37) % 90),
      ditunda: 90 + ((i * 23) % 60),
      keluar: 120,
      graduasi: i,
      pena: 2 * i,
    };
  });
  return {
    dinsos: {
      kota: papan.kota,
      namaDinas: 'Dinas Sosial',
      kepala: { nama: 'Hendra Umpama, S.Sos., M.Si.', nip: '00000000 000000 0 001', jabatan: 'Kepala Dinas Sosial' },
      kop: {
        alamat: 'Contoh, data rekaan · Jalan Umpama Raya No. 0, Padang 00000',
        kontak: 'Telepon (0751) 000000 · Pos-el dinsos@contoh.invalid',
        logo: null,
      },
      ukuranKertas: 'F4',
    },
    tanggal: '2026-11-20' as Tanggal,
    papan,
    program,
    temuan: {
      nik_ganda: 7,
      kk_ganda: 12,
      putusan_berbeda: 3,
      sudah_menerima: 9,
      pindah_hilang: 0,
      pindah_ditemukan: 4,
    },
    tren: [
      ...lalu,
      { periode: papan.periode, kelurahan: papan.masuk, ...papan.jumlah, keluar: keluar - 2, graduasi: 2, pena: 5 },
    ],
    contoh: true,
    ...ubah,
  };
}
