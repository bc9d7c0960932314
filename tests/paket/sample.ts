import { toCanonicalJson } from '#core/db/canonical-json.ts';
import { computeSidik } from '#core/db/journal.ts';
import type { MasukanPaket } from '#core/paket/build-paket.ts';
import type { BarisJurnalPaket } from '#core/paket/jurnal-json.ts';
import { computeSha256 } from '#core/paket/sha256.ts';
import type { Penyegel } from '#core/segel/seal-pdf.ts';
import { ALASAN } from '#domain/alasan.ts';
import { type CatatanSidang, type KeputusanTercatat, serializeKeputusan } from '#domain/berita-acara.ts';
import { JENIS_USULAN, type JenisUsulan } from '#domain/jenis-usulan.ts';
import { DASAR_HUKUM_AWAL } from '#domain/kelurahan.ts';
import { type Nik, type NomorKk, readNik, readNomorKk } from '#domain/nik.ts';
import { PUTUSAN, type Putusan } from '#domain/putusan.ts';
import { createTanggal, type Tanggal } from '#domain/tanggal.ts';
import { createKunciSegel } from '../documents/kunci-segel.ts';

const NAMA = ['SARI UMPAMA', 'RINA REKAAN', 'BUDI CONTOH', 'ANDI MISAL', "NUR'AINI KHAYAL", 'DEDI FIKSI', 'ÉVI ANDAI'];

export function createNik(urut: number): Nik {
  const terbaca = readNik(`137101${String(10 + (urut % 18))}0375${String(1 + (urut % 9998)).padStart(4, '0')}`);
  if (!terbaca.sah) throw new Error(terbaca.cacat);
  return terbaca.nomor;
}

function createNomorKk(urut: number): NomorKk {
  const terbaca = readNomorKk(`1371010101${String(100000 + urut)}`);
  if (!terbaca.sah) throw new Error(terbaca.cacat);
  return terbaca.nomor;
}

function getTanggal(tahun: number, bulan: number, hari: number): Tanggal {
  const tanggal = createTanggal(tahun, bulan, hari);
  if (tanggal === null) throw new Error('Tanggal contoh tidak ada.');
  return tanggal;
}

export const KUNCI_CONTOH: Penyegel = createKunciSegel();

/** A journal that closed the session of the sample: one row of another session stands between. */
export const JURNAL_CONTOH: readonly BarisJurnalPaket[] = createJurnal([
  { perintah: 'sidang.create', masukan: { semuaUsulan: true }, waktu: '2026-11-01T02:00:00.000Z' },
  null,
  { perintah: 'keputusan.record', masukan: { sidang: 4, nomor: 1 }, waktu: '2026-11-12T03:10:00.000Z' },
  { perintah: 'sidang.tutup', masukan: { sidang: 4 }, waktu: '2026-11-12T04:40:00.000Z' },
]);

interface IsiBaris {
  readonly perintah: string;
  readonly masukan: unknown;
  readonly waktu: string;
}

/** Rows that follow each other from number 41 on; null: a row of which only the hashes are told. */
export function createJurnal(isi: readonly (IsiBaris | null)[]): readonly BarisJurnalPaket[] {
  let sidikSebelum = '0'.repeat(64);
  return isi.map((satu, i) => {
    const urut = 41 + i;
    const sebelum = sidikSebelum;
    if (satu === null) {
      sidikSebelum = computeSha256(`baris ${urut}`);
      return { urut, sidikSebelum: sebelum, sidik: sidikSebelum };
    }
    const { perintah, waktu } = satu;
    const baris = {
      urut,
      waktu,
      pelaku: 'Sekretaris',
      perintah,
      masukan: toCanonicalJson(satu.masukan),
      membalik: null,
    };
    sidikSebelum = computeSidik({ ...baris, sidik_sebelum: sebelum });
    return { ...baris, sidikSebelum: sebelum, sidik: sidikSebelum };
  });
}

/** All that a package needs beside its session and its papers. */
export const BEKAL: Pick<MasukanPaket, 'versiProgram' | 'terbitan' | 'penyegel' | 'penerima' | 'jurnal'> = {
  versiProgram: '0.1.0',
  terbitan: { versi: 1, urut: 1, menggantikan: null },
  penyegel: KUNCI_CONTOH,
  penerima: 'age122ylafz6r6p5k5lh2dh6g84wexddnwte5j3n5wnu0q25ttvk996qf8hgae',
  jurnal: JURNAL_CONTOH,
};

export interface PilihanKeputusan {
  readonly jenis?: JenisUsulan;
  readonly putusan?: Putusan;
  readonly nama?: string;
  readonly catatan?: string;
}

/** One fictional decision; `nomor` from 1 chooses what is not told. */
export function createKeputusan(nomor: number, pilihan: PilihanKeputusan = {}): KeputusanTercatat {
  const putusan = pilihan.putusan ?? PUTUSAN[nomor % 5 === 0 ? 2 : nomor % 3 === 0 ? 1 : 0];
  const jenis = pilihan.jenis ?? JENIS_USULAN[nomor % JENIS_USULAN.length] ?? 'usulan_baru';
  return {
    nomor,
    usulan: 1000 + nomor,
    data: {
      nik: createNik(nomor),
      nomorKk: nomor % 11 === 0 ? null : createNomorKk(nomor),
      nama: pilihan.nama ?? `${NAMA[nomor % NAMA.length]} ${nomor}`,
      tempatLahir: 'PADANG',
      tanggalLahir: nomor % 13 === 0 ? null : getTanggal(1975, 3, 10 + (nomor % 18)),
      jenisKelamin: 'L',
      ibuKandung: 'SITI TELADAN',
      pekerjaan: 'BURUH HARIAN LEPAS',
      statusKawin: 'KAWIN',
      hubunganKeluarga: 'KEPALA KELUARGA',
      alamat: `JALAN CONTOH NO. ${nomor}; "BELAKANG", PASAR`,
      rt: '003',
      rw: '002',
      provinsi: 'SUMATERA BARAT',
      kabupaten: 'KOTA PADANG',
      kecamatan: 'PADANG SELATAN',
      kelurahan: 'BELAKANG PONDOK',
      statusDisabilitas: 'TIDAK',
      kodeDisabilitas: '',
      statusHamil: '',
      tanggalMulaiHamil: null,
      desil: nomor % 4 === 0 ? null : 1 + (nomor % 10),
      jenis,
      program: jenis === 'usulan_baru' ? 'DTSEN' : 'PKH',
      pengusul: 'Ketua RT 003',
      catatan: '',
    },
    putusan,
    alasan: putusan === 'layak' ? null : (ALASAN[nomor % ALASAN.length] ?? 'MAMPU'),
    catatan: pilihan.catatan ?? (putusan === 'layak' ? '' : `Catatan ${nomor}`),
    diputusPada: '2026-11-12T03:10:00.000Z',
  };
}

/** The record of a closed session with these decisions. */
export function createCatatan(keputusan: readonly KeputusanTercatat[]): CatatanSidang {
  return {
    versi: 2,
    jalannya: [],
    sanggahan: [],
    notulen: [],
    foto: [],
    penandaTangan: [],
    sidang: '01980f5e-7b1c-7c3a-9d11-6a1f0e2b3c4d',
    namaSidang: 'MUSKEL 4/2026',
    nomorBeritaAcara: '400.9/012/MUSKEL/KEL-BP/XI/2026',
    tanggal: getTanggal(2026, 11, 12),
    mulai: '09.05',
    selesai: '11.40',
    tempat: 'Aula Kantor Lurah',
    wilayah: {
      provinsi: { kode: '13', nama: 'Sumatera Barat' },
      kota: { kode: '13.71', nama: 'Kota Padang' },
      kecamatan: { kode: '13.71.01', nama: 'Padang Selatan' },
      kelurahan: { kode: '13.71.01.1001', nama: 'Belakang Pondok' },
    },
    kop: { alamat: 'Jalan Contoh Nomor 1', kontak: '', logo: null },
    ukuranKertas: 'F4',
    dasarHukum: DASAR_HUKUM_AWAL,
    agenda: ['Pembahasan usulan'],
    pimpinan: { nama: 'Arif Teladan', nip: '', jabatan: 'Lurah' },
    notulis: { nama: 'Rina Misal', nip: '', jabatan: 'Sekretaris' },
    narasumber: [],
    lurah: { nama: 'Arif Teladan', nip: '', jabatan: 'Lurah' },
    peserta: [
      {
        nomor: 1,
        nama: 'Budi Ibarat',
        jabatan: 'Ketua RW 002',
        unsur: 'rw',
        hadir: true,
        datang: '09.00',
        pulang: null,
        cara: 'belum',
        goresan: null,
      },
    ],
    keputusan,
    ditutupPada: '2026-11-12T04:40:00.000Z',
    sidikKeputusan: computeSha256(serializeKeputusan(keputusan)),
    contoh: true,
  };
}

export function createCatatanBanyak(banyak: number): CatatanSidang {
  return createCatatan(Array.from({ length: banyak }, (_, i) => createKeputusan(i + 1)));
}

/** Smallest one-page PDF; the package carries the file and does not read it. */
export const PDF_CONTOH: Uint8Array = new TextEncoder().encode(
  [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj',
    'trailer<</Root 1 0 R>>',
    '%%EOF',
    '',
  ].join('\n'),
);
