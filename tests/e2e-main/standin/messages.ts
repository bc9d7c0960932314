/** What the main process, with the stand-in for Electron in it, tells the test that drives Chromium. */
export type DariUtama =
  | { readonly jenis: 'catatan'; readonly nama: string; readonly nilai: unknown }
  | { readonly jenis: 'muat'; readonly jendela: number; readonly alamat: string; readonly nomor: number }
  | { readonly jenis: 'ke-bingkai'; readonly jendela: number; readonly saluran: string; readonly port: number }
  | { readonly jenis: 'isi-port'; readonly port: number; readonly isi: string | Uint8Array }
  | { readonly jenis: 'jawaban'; readonly nomor: number; readonly nilai: unknown };

/** Questions that Chromium puts to a real main process. */
export type Pertanyaan =
  | { readonly tentang: 'berkas'; readonly alamat: string; readonly method: string }
  | { readonly tentang: 'permintaan'; readonly alamat: string }
  | { readonly tentang: 'pindah'; readonly jendela: number; readonly alamat: string }
  | { readonly tentang: 'jendela-baru'; readonly jendela: number; readonly alamat: string }
  | {
      readonly tentang: 'izin';
      readonly izin: string;
      /** For `media`: what is asked for. */
      readonly media?: readonly ('video' | 'audio')[];
      readonly alamat?: string;
      readonly bingkaiUtama?: boolean;
    }
  | { readonly tentang: 'webview'; readonly jendela: number };

/** What the test tells the main process. */
export type KeUtama =
  | { readonly jenis: 'pertanyaan'; readonly nomor: number; readonly isi: Pertanyaan }
  | { readonly jenis: 'termuat'; readonly nomor: number }
  | {
      readonly jenis: 'ipc';
      readonly jendela: number;
      readonly saluran: string;
      readonly alamat: string;
      readonly bingkaiUtama: boolean;
    }
  | { readonly jenis: 'isi-port'; readonly port: number; readonly isi: string | Uint8Array }
  | { readonly jenis: 'port-tutup'; readonly port: number }
  | { readonly jenis: 'tutup-jendela'; readonly jendela: number }
  | { readonly jenis: 'mulai-kedua' };

/** A file as the handler of app:// answered it. */
export interface JawabanBerkas {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly isi: Uint8Array;
}
