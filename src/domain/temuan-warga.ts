import type { JenisUsulan } from './jenis-usulan.ts';

/** Findings of the registry, from heavy to light: what may cost a person aid or give it twice comes first. */
export const KODE_TEMUAN_WARGA = [
  'MENINGGAL_MENERIMA',
  'PINDAH_MENERIMA',
  'NIK_GANDA',
  'NIK_DUA_KELUARGA',
  'ORANG_SAMA_DUA_NIK',
  'ASN_SATU_KK',
  'DESIL_DI_LUAR_BATAS',
  'NIK_TIDAK_SAH',
  'NIK_BEDA_TANGGAL_LAHIR',
  'NIK_BEDA_JENIS_KELAMIN',
  'KK_TIDAK_SAH',
  'RT_RW_TIDAK_DIKENAL',
] as const;

export type KodeTemuanWarga = (typeof KODE_TEMUAN_WARGA)[number];

/** What people read about a finding of one code, and what may become of it. */
export interface KataTemuanWarga {
  /** The higher, the sooner it is looked at. */
  readonly bobot: number;
  readonly judul: string;
  /** What to do. */
  readonly saran: string;
  /** Kinds of usulan that it may become, the likeliest first. */
  readonly jenisUsulan: readonly JenisUsulan[];
}

const PERBAIKAN: readonly JenisUsulan[] = ['perbaikan_data'];

export const KATA_TEMUAN_WARGA: Readonly<Record<KodeTemuanWarga, KataTemuanWarga>> = {
  MENINGGAL_MENERIMA: {
    bobot: 100,
    judul: 'Tercatat meninggal, tetapi masih menerima bantuan',
    saran: 'Pastikan kepada keluarga atau ketua RT. Bila benar, usulkan keluar.',
    jenisUsulan: ['keluar', 'perbaikan_data'],
  },
  PINDAH_MENERIMA: {
    bobot: 95,
    judul: 'Tercatat pindah, tetapi masih menerima bantuan di sini',
    saran: 'Tanyakan ketua RT ke mana orang ini pindah. Bila benar, usulkan keluar.',
    jenisUsulan: ['keluar', 'perbaikan_data'],
  },
  NIK_GANDA: {
    bobot: 90,
    judul: 'NIK yang sama ada lebih dari sekali dalam satu daftar',
    saran: 'Cocokkan baris-baris itu dengan KTP-el. Yang salah diusulkan diperbaiki.',
    jenisUsulan: ['perbaikan_data', 'keluar'],
  },
  NIK_DUA_KELUARGA: {
    bobot: 85,
    judul: 'Satu NIK tercatat dalam dua keluarga',
    saran: 'Lihat kartu keluarga yang terbaru, lalu usulkan perbaikan data.',
    jenisUsulan: ['perbaikan_data', 'keluar'],
  },
  ORANG_SAMA_DUA_NIK: {
    bobot: 80,
    judul: 'Mungkin orang yang sama dengan dua NIK',
    saran: 'Bandingkan kedua orang dengan KTP-el. Mufakat tidak pernah menggabungkannya sendiri.',
    jenisUsulan: ['perbaikan_data', 'keluar'],
  },
  ASN_SATU_KK: {
    bobot: 75,
    judul: 'Penerima bantuan satu KK dengan ASN, TNI, Polri, atau pensiunan',
    saran: 'Pastikan pekerjaan anggota keluarga itu, lalu bahas kelayakannya dalam sidang.',
    jenisUsulan: ['verifikasi_kelayakan', 'keluar'],
  },
  DESIL_DI_LUAR_BATAS: {
    bobot: 70,
    judul: 'Desil di luar batas program yang diterima',
    saran: 'Bahas dalam sidang. Desil ditetapkan BPS; kelurahan hanya dapat mengusulkan peninjauan.',
    jenisUsulan: ['verifikasi_kelayakan', 'perubahan_desil', 'graduasi', 'keluar'],
  },
  NIK_TIDAK_SAH: {
    bobot: 60,
    judul: 'NIK kosong atau tidak sah',
    saran: 'Minta KTP-el atau kartu keluarga, lalu perbaiki pada daftar asalnya dan impor kembali.',
    jenisUsulan: [],
  },
  NIK_BEDA_TANGGAL_LAHIR: {
    bobot: 40,
    judul: 'Tanggal lahir tidak sama dengan NIK',
    saran: 'Cocokkan dengan KTP-el. NIK lama dapat tetap sah sesudah data di Dukcapil diperbaiki.',
    jenisUsulan: PERBAIKAN,
  },
  NIK_BEDA_JENIS_KELAMIN: {
    bobot: 35,
    judul: 'Jenis kelamin tidak sama dengan NIK',
    saran: 'Cocokkan dengan KTP-el. NIK lama dapat tetap sah sesudah data di Dukcapil diperbaiki.',
    jenisUsulan: PERBAIKAN,
  },
  KK_TIDAK_SAH: {
    bobot: 30,
    judul: 'Nomor KK kosong atau tidak sah',
    saran: 'Lengkapi dari kartu keluarga; SIKS-NG memerlukannya.',
    jenisUsulan: PERBAIKAN,
  },
  RT_RW_TIDAK_DIKENAL: {
    bobot: 20,
    judul: 'RT/RW tidak ada di kelurahan ini',
    saran: 'Periksa alamatnya, atau lengkapi daftar ketua RT dan RW di Pengaturan.',
    jenisUsulan: PERBAIKAN,
  },
};
