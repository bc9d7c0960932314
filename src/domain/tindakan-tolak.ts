import type { KodeTolakPaket } from './rekap.ts';

/** What Dinas Sosial does about a refused file. */
export type TindakanTolak = 'percayai' | 'tanya' | 'minta' | 'perbarui' | 'biarkan';

interface KataTindakan {
  readonly nama: string;
  readonly kalimat: string;
}

export const KATA_TINDAKAN: Readonly<Record<TindakanTolak, KataTindakan>> = {
  percayai: {
    nama: 'Cocokkan kuncinya',
    kalimat:
      'Minta kelurahan membacakan sidik kuncinya. Kalau sama, percayai kunci itu pada halaman kelurahannya, lalu masukkan berkas ini sekali lagi.',
  },
  tanya: {
    nama: 'Tanyakan dahulu',
    kalimat: 'Tanyakan kepada kelurahan yang disebut, dan jangan dipakai sebelum jelas mana yang benar.',
  },
  minta: {
    nama: 'Minta dikirim lagi',
    kalimat: 'Minta kelurahan menyimpan paketnya sekali lagi pada langkah Kirim, lalu masukkan berkas yang baru.',
  },
  perbarui: {
    nama: 'Perbarui Mufakat',
    kalimat: 'Pasang Mufakat versi terbaru, lalu masukkan berkas ini sekali lagi.',
  },
  biarkan: { nama: 'Biarkan', kalimat: 'Tidak ada yang perlu dilakukan; rekap tidak berubah karena berkas ini.' },
};

const TINDAKAN: ReadonlyMap<string, TindakanTolak> = new Map<KodeTolakPaket | 'VERSI_TIDAK_DIKENAL', TindakanTolak>([
  ['PENGIRIM_TIDAK_DIKENAL', 'percayai'],
  ['KUNCI_KELURAHAN_LAIN', 'tanya'],
  ['VERSI_GANDA', 'tanya'],
  ['JURNAL_BERCABANG', 'tanya'],
  ['VERSI_LAMA', 'biarkan'],
  ['DIKELUARKAN', 'biarkan'],
  ['PAKET_CONTOH', 'biarkan'],
  ['BUKAN_KOTA_INI', 'biarkan'],
  ['VERSI_TIDAK_DIKENAL', 'perbarui'],
]);

/** What a refusal with this code asks for; a file that is damaged or cannot be opened is asked for again. */
export function findTindakanTolak(kode: string | null): TindakanTolak {
  return TINDAKAN.get(kode ?? '') ?? 'minta';
}
