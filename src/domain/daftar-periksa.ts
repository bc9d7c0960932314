import { LANGKAH_SIDANG, NAMA_LANGKAH_SIDANG } from './sidang.ts';
import type { Unsur } from './unsur.ts';

/** Where a point of the checklist is settled: a step of the session or one of its books. */
export const TEMPAT_PERIKSA = [...LANGKAH_SIDANG, 'notulen', 'sanggahan'] as const;

export type TempatPeriksa = (typeof TEMPAT_PERIKSA)[number];

export const NAMA_TEMPAT_PERIKSA: Readonly<Record<TempatPeriksa, string>> = {
  ...NAMA_LANGKAH_SIDANG,
  notulen: 'Notulen',
  sanggahan: 'Sanggahan',
};

/** What is missing before a session can be closed. `menghalangi` blocks the closing, `mengingatkan` only warns. */
export interface KekuranganSidang {
  readonly kode: KodeKekurangan;
  readonly sifat: 'menghalangi' | 'mengingatkan';
  readonly pesan: string;
  readonly langkah: TempatPeriksa;
  readonly jumlah: number;
}

export const KODE_KEKURANGAN = [
  'USULAN_BELUM_DIPUTUS',
  'USULAN_DIPARKIR',
  'TIDAK_ADA_USULAN',
  'TIDAK_ADA_HADIR',
  'PIMPINAN_KOSONG',
  'NOTULIS_KOSONG',
  'AGENDA_KOSONG',
  'NARASUMBER_KOSONG',
  'SANGGAHAN_BELUM_DIJAWAB',
  'PENANDA_BELUM_TANDA_TANGAN',
  'TANDA_TANGAN_DI_KERTAS',
  'HADIR_TANPA_TANDA_TANGAN',
  'NOTULEN_KOSONG',
  'FOTO_KOSONG',
  'KUORUM_SENDIRI_KURANG',
  'UNSUR_TIDAK_HADIR',
  'KK_KOSONG',
  'TANGGAL_BELUM_TIBA',
] as const;

export type KodeKekurangan = (typeof KODE_KEKURANGAN)[number];

/** The state of a session that the checklist judges. */
export interface KeadaanSidang {
  readonly usulan: number;
  /** Without a decision and not put aside. */
  readonly belumDiputus: number;
  /** Without a decision because the hall put them aside. */
  readonly diparkir: number;
  readonly hadir: number;
  readonly pimpinan: string;
  readonly notulis: string;
  readonly narasumber: string;
  readonly agenda: readonly string[];
  readonly tanggal: string;
  readonly hariIni: string;
  readonly tanpaKk: number;
  /** Groups that were invited and of whom nobody came. */
  readonly unsurKosong: readonly Unsur[];
  readonly namaUnsurKosong: readonly string[];
  readonly sanggahanTerbuka: number;
  /** Roles of signers who neither signed on the pad nor were left for paper. */
  readonly penandaBelum: readonly string[];
  /** Signers and people on the attendance list who sign on paper. */
  readonly penandaKertas: number;
  readonly hadirKertas: number;
  /** People who came and neither signed nor were left for paper. */
  readonly hadirTanpaTanda: number;
  readonly notulen: number;
  readonly foto: number;
  /** Decisions taken while fewer were in the hall than the kelurahan asks of itself. */
  readonly keputusanKurangKuorum: number;
}

type Butir = readonly [ada: number | boolean, kode: KodeKekurangan, langkah: TempatPeriksa, pesan: string];

/**
 * The checklist of Penutup, blocking points first. No regulation that was found states a quorum, so absent groups only warn, and a limit that
 * the kelurahan set for itself is called its own.
 */
export function findKekurangan(keadaan: KeadaanSidang): KekuranganSidang[] {
  return [
    ...toKekurangan('menghalangi', listHalangan(keadaan)),
    ...toKekurangan('mengingatkan', [...listPengingat(keadaan), ...listTandaTangan(keadaan), ...listBuku(keadaan)]),
  ];
}

function toKekurangan(sifat: KekuranganSidang['sifat'], butir: readonly Butir[]): KekuranganSidang[] {
  return butir
    .map(([ada, kode, langkah, pesan]) => ({ kode, sifat, pesan, langkah, jumlah: Number(ada) }))
    .filter(({ jumlah }) => jumlah > 0);
}

function listHalangan(keadaan: KeadaanSidang): Butir[] {
  const { belumDiputus, diparkir } = keadaan;
  return [
    [keadaan.usulan === 0, 'TIDAK_ADA_USULAN', 'persiapan', 'Belum ada usulan pada agenda sidang ini.'],
    [
      belumDiputus,
      'USULAN_BELUM_DIPUTUS',
      'pembahasan',
      `${belumDiputus} usulan belum diputus. Putuskan atau tunda semuanya.`,
    ],
    [
      diparkir,
      'USULAN_DIPARKIR',
      'pembahasan',
      `${diparkir} usulan diparkir dan belum dibahas lagi. Putuskan atau tunda semuanya.`,
    ],
    [keadaan.hadir === 0, 'TIDAK_ADA_HADIR', 'kehadiran', 'Belum ada peserta yang dicatat hadir.'],
    [keadaan.pimpinan === '', 'PIMPINAN_KOSONG', 'persiapan', 'Nama pimpinan musyawarah belum diisi.'],
    [keadaan.notulis === '', 'NOTULIS_KOSONG', 'persiapan', 'Nama notulis belum diisi.'],
    [keadaan.agenda.length === 0, 'AGENDA_KOSONG', 'persiapan', 'Agenda musyawarah belum diisi.'],
  ];
}

function listPengingat(keadaan: KeadaanSidang): Butir[] {
  const { namaUnsurKosong, tanpaKk, keputusanKurangKuorum, sanggahanTerbuka } = keadaan;
  return [
    [
      keadaan.tanggal > keadaan.hariIni,
      'TANGGAL_BELUM_TIBA',
      'persiapan',
      'Tanggal sidang belum tiba. Periksa tanggalnya sebelum menutup.',
    ],
    [
      sanggahanTerbuka,
      'SANGGAHAN_BELUM_DIJAWAB',
      'sanggahan',
      `${sanggahanTerbuka} sanggahan belum dijawab. Berita acara menyebutnya belum dijawab.`,
    ],
    [keadaan.narasumber === '', 'NARASUMBER_KOSONG', 'persiapan', 'Narasumber belum diisi.'],
    [
      namaUnsurKosong.length,
      'UNSUR_TIDAK_HADIR',
      'kehadiran',
      `Tidak ada yang hadir dari unsur: ${namaUnsurKosong.join(', ')}.`,
    ],
    [
      keputusanKurangKuorum,
      'KUORUM_SENDIRI_KURANG',
      'pembahasan',
      `${keputusanKurangKuorum} keputusan diambil saat yang hadir di bawah batas yang ditetapkan kelurahan sendiri.`,
    ],
    [tanpaKk, 'KK_KOSONG', 'pembahasan', `${tanpaKk} usulan tanpa nomor KK. Lembar SIKS-NG memerlukannya.`],
  ];
}

function listTandaTangan({ penandaBelum, penandaKertas, hadirKertas, hadirTanpaTanda }: KeadaanSidang): Butir[] {
  const kertas = [
    ...(penandaKertas > 0 ? [`${penandaKertas} penanda tangan berita acara`] : []),
    ...(hadirKertas > 0 ? [`${hadirKertas} orang pada daftar hadir`] : []),
  ];
  return [
    [
      penandaBelum.length,
      'PENANDA_BELUM_TANDA_TANGAN',
      'penutup',
      `Belum menandatangani berita acara: ${penandaBelum.join(', ')}. Tempatnya dibiarkan kosong untuk pena.`,
    ],
    [
      hadirTanpaTanda,
      'HADIR_TANPA_TANDA_TANGAN',
      'kehadiran',
      `${hadirTanpaTanda} orang hadir tanpa tanda tangan pada daftar hadir.`,
    ],
    [
      penandaKertas + hadirKertas,
      'TANDA_TANGAN_DI_KERTAS',
      'berita-acara',
      `Menandatangani di kertas sesudah dicetak: ${kertas.join(' dan ')}.`,
    ],
  ];
}

function listBuku({ notulen, foto }: KeadaanSidang): Butir[] {
  return [
    [notulen === 0, 'NOTULEN_KOSONG', 'notulen', 'Notulen masih kosong.'],
    [foto === 0, 'FOTO_KOSONG', 'notulen', 'Belum ada foto sidang.'],
  ];
}
