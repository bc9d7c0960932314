import { JENIS_TEMUAN_LINTAS, type JenisTemuanLintas, KATA_TEMUAN_LINTAS } from './temuan-lintas.ts';

/** What a kelurahan does about each finding that Dinas Sosial sends back. It judges nobody: the next session decides. */
const SARAN_KELURAHAN: Readonly<Record<JenisTemuanLintas, string>> = {
  nik_ganda:
    'Tanyakan kepada RT atau PSM di mana orang ini tinggal sekarang. Kalau ia tinggal di kelurahan lain, tarik usulannya di sini atau catat pindah pada sidang berikutnya; kalau di sini, beri tahu Dinas Sosial.',
  kk_ganda:
    'Lihat kartu keluarganya: siapa saja yang tinggal di sini. Satu keluarga cukup diusulkan dari satu kelurahan.',
  putusan_berbeda:
    'Bandingkan alasannya dengan kelurahan yang disebut. Kalau keadaan orang ini berubah, ajukan verifikasi kelayakan pada sidang berikutnya; keputusan yang sudah ada tetap tercatat.',
  sudah_menerima:
    'Tanyakan apakah orang ini baru pindah ke sini. Bantuannya dipindahkan lewat Dinas Sosial, tidak diusulkan lagi.',
  pindah_hilang:
    'Orang ini diputus pindah, tetapi belum dibahas di kelurahan mana pun. Cari alamat barunya lewat RT dan beri tahu Dinas Sosial, supaya ia tidak terlewat.',
  pindah_ditemukan:
    'Orang ini sudah dibahas di kelurahan barunya. Perbarui alamatnya pada data warga; selebihnya tidak perlu.',
};

export interface KataTemuanBalik {
  readonly nama: string;
  readonly penjelasan: string;
  readonly saran: string;
}

/** The words for a finding of a return file; one of a newer version, which is not known here, is told as such. */
export function describeTemuanBalik(jenis: string): KataTemuanBalik {
  const dikenal = JENIS_TEMUAN_LINTAS.find((satu) => satu === jenis);
  if (dikenal === undefined) {
    return {
      nama: 'Temuan lain',
      penjelasan: 'Temuan ini belum dikenal oleh versi Mufakat di sini.',
      saran: 'Tanyakan maksudnya kepada Dinas Sosial, atau pasang versi terbaru.',
    };
  }
  return { ...KATA_TEMUAN_LINTAS[dikenal], saran: SARAN_KELURAHAN[dikenal] };
}
